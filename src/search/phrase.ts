import type {TermMatches} from './match.ts';
import type {Passages} from './passages.ts';

/**
 * The occurrences at which all words of `phrase` (folded, two or more) begin to follow each
 * other inside one sentence; `terms` are its words, looked up.
 */
export function phraseStarts(
  passages: Passages,
  terms: readonly TermMatches[],
  phrase: readonly string[],
): number[] {
  const {word, sentence, postings, postingsFirst} = passages;
  const ids = phrase.map((text) => wholeWord(terms, text));
  const count = (id: number): number => (postingsFirst[id + 1] ?? 0) - (postingsFirst[id] ?? 0);
  // Only around the rarest of the words is there something to compare.
  const rarest = ids.reduce((best, id) => (count(id) < count(best) ? id : best), ids[0] ?? -1);
  const before = ids.indexOf(rarest);
  const starts: number[] = [];
  for (const occurrence of postings.subarray(postingsFirst[rarest], postingsFirst[rarest + 1])) {
    const start = occurrence - before;
    const together = sentence[start] === sentence[start + ids.length - 1];
    if (together && ids.every((id, place) => word[start + place] === id)) starts.push(start);
  }
  return starts;
}

/** The id of the word `text` itself, or -1, of which there are no occurrences. */
function wholeWord(terms: readonly TermMatches[], text: string): number {
  const term = terms.find((one) => one.text === text);
  for (const [id, match] of term?.found ?? []) if (match.tier === 'word') return id;
  return -1;
}
