import type {Hit} from '../model/hit.ts';
import {overlaps, type Span} from '../model/span.ts';
import type {PassageMatch} from './closest.ts';
import {disjoint, inOneLine, letters} from './highlight.ts';
import {type TermMatches, tierRank} from './match.ts';
import type {Passages} from './passages.ts';
import {snippetSpan} from './snippet.ts';

/**
 * A passage that matches, as a hit. What lights up is the stretch from the first matched
 * word to the last; for a single word, wherever it stands in the sentence.
 */
export function passageHit(
  passages: Passages,
  terms: readonly TermMatches[],
  match: PassageMatch,
): Hit {
  const {sentenceFirst, text} = passages;
  const sentence = passages.sentence[match.first] ?? 0;
  const single = match.first === match.last;
  const from = single ? (sentenceFirst[sentence] ?? 0) : match.first;
  const to = single ? (sentenceFirst[sentence + 1] ?? 0) : match.last + 1;
  const lit: Span[] = [];
  for (let occurrence = from; occurrence < to; occurrence++) {
    lit.push(...lettersAt(passages, terms, match, occurrence));
  }
  const spans = disjoint(lit);
  return {
    field: 'text',
    tier: match.tier,
    edits: match.edits,
    entity: null,
    at: matchedSpan(passages, terms, match),
    spans,
    ...label(text, boundsOf(passages, sentence), rarest(passages, terms, match), spans),
  };
}

/** Where a match leads: from its first matched letter to its last. */
export function matchedSpan(
  passages: Passages,
  terms: readonly TermMatches[],
  match: PassageMatch,
): Span {
  const first = lettersAt(passages, terms, match, match.first);
  const last = match.first === match.last ? first : lettersAt(passages, terms, match, match.last);
  return {
    start: first.reduce((least, {start}) => Math.min(least, start), Number.POSITIVE_INFINITY),
    end: last.reduce((most, {end}) => Math.max(most, end), 0),
  };
}

/** The matched letters of the word that says most: the rarest in the text, of equals the first. */
function rarest(passages: Passages, terms: readonly TermMatches[], match: PassageMatch): Span {
  const {word, postingsFirst} = passages;
  let best: Span = {start: 0, end: 0};
  let fewest = Number.POSITIVE_INFINITY;
  for (let occurrence = match.first; occurrence <= match.last; occurrence++) {
    const id = word[occurrence] ?? 0;
    const count = (postingsFirst[id + 1] ?? 0) - (postingsFirst[id] ?? 0);
    const [span] = count < fewest ? lettersAt(passages, terms, match, occurrence) : [];
    if (span === undefined) continue;
    best = span;
    fewest = count;
  }
  return best;
}

/** From the start of the sentence to the end of its block. */
function boundsOf(passages: Passages, sentence: number): Span {
  const {text, start, end, sentenceFirst} = passages;
  const block = passages.block[sentence] ?? 0;
  const first = sentenceFirst[sentence] ?? 0;
  const blockStart = passages.blockStart[block] ?? 0;
  const wordBefore = end[first - 1] ?? 0;
  const earliest = Math.max(blockStart, wordBefore);
  let from = start[first] ?? blockStart;
  // Signs before the first word, an opening quotation mark for one, belong to the sentence.
  while (from > earliest && /\S/u.test(text.charAt(from - 1))) from--;
  // Without spaces between sentences, those that close the sentence before are among them.
  if (from === wordBefore) while (/[\p{Po}\p{Pe}\p{Pf}]/u.test(text.charAt(from))) from++;
  return {start: from, end: passages.blockEnd[block] ?? from};
}

function label(
  text: string,
  bounds: Span,
  at: Span,
  spans: readonly Span[],
): Pick<Hit, 'label' | 'lit'> {
  const shown = snippetSpan(text, bounds, at);
  const opening = shown.start > bounds.start ? '…' : '';
  const closing = shown.end < bounds.end ? '…' : '';
  const shift = opening.length - shown.start;
  return {
    label: opening + inOneLine(text.slice(shown.start, shown.end)) + closing,
    lit: spans
      .filter((span) => overlaps(shown, span))
      .map(({start, end}) => ({
        start: Math.max(start, shown.start) + shift,
        end: Math.min(end, shown.end) + shift,
      })),
  };
}

/** The letters at an occurrence that the terms match as well as the passage, or better. */
function lettersAt(
  passages: Passages,
  terms: readonly TermMatches[],
  {tier}: PassageMatch,
  occurrence: number,
): Span[] {
  const word = {start: passages.start[occurrence] ?? 0, end: passages.end[occurrence] ?? 0};
  const worst = Math.max(tierRank(tier), tierRank('word'));
  const spans: Span[] = [];
  for (const term of terms) {
    const match = term.found.get(passages.word[occurrence] ?? 0);
    if (match === undefined || tierRank(match.tier) > worst) continue;
    spans.push(letters(passages.text, word, match));
  }
  return spans;
}
