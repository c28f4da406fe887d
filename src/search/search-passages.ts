import {closest, type PassageMatch, type Wanted} from './closest.ts';
import {contentTerms} from './function-words.ts';
import {type TermMatches, tierRank} from './match.ts';
import type {Passages} from './passages.ts';
import {phraseStarts} from './phrase.ts';
import type {WordMatches} from './vocabulary.ts';

/**
 * The passages that have all `terms`, in reading order: every sentence that has them, and
 * of a block with none such the stretch in which they stand closest. Function words beside
 * others need not be there, but then only the whole `phrase`, the words as they were typed,
 * matches exactly.
 */
export function searchPassages(
  passages: Passages,
  terms: readonly TermMatches[],
  phrase: readonly string[],
): readonly PassageMatch[] {
  const content = contentTerms(terms);
  const found = collectLikely(passages, content);
  if (content === terms) return found;
  const phrases = new Map(
    phraseStarts(passages, terms, phrase).map((first) => [passages.sentence[first], first]),
  );
  return found.map((match) => {
    const first = phrases.get(passages.sentence[match.first]);
    if (first === undefined) return match.tier === 'exact' ? {...match, tier: 'word'} : match;
    const last = first + phrase.length - 1;
    return {tier: 'exact', edits: 0, rank: 0, distance: 0, first, last};
  });
}

/**
 * Where a term is a word of the text, what merely resembles it is left out, unless nothing
 * is found without.
 */
function collectLikely(passages: Passages, terms: readonly TermMatches[]): PassageMatch[] {
  const wordTerms = terms.filter((term) => term.type === 'word');
  if (wordTerms.length === 0) return [];
  const strict = wordTerms.map((term) => wanted(passages, term.found, !isWord(passages, term)));
  const found = collect(passages, strict);
  if (found.length > 0) return found;
  return collect(
    passages,
    wordTerms.map((term) => wanted(passages, term.found, true)),
  );
}

function isWord(passages: Passages, term: TermMatches): boolean {
  for (const [id, match] of term.found) {
    if (match.tier === 'word' && postingsOf(passages, id).length > 0) return true;
  }
  return false;
}

function wanted(passages: Passages, found: WordMatches, fuzzy: boolean): Wanted {
  const ranks = new Uint8Array(passages.postingsFirst.length);
  for (const [id, match] of found) {
    if (fuzzy || match.tier !== 'fuzzy') ranks[id] = tierRank(match.tier);
  }
  return {found, ranks};
}

function postingsOf(passages: Passages, id: number): Uint32Array {
  const {postings, postingsFirst} = passages;
  return postings.subarray(postingsFirst[id], postingsFirst[id + 1]);
}

function collect(passages: Passages, terms: readonly Wanted[]): PassageMatch[] {
  const {blockFirst, sentenceFirst} = passages;
  const matches: PassageMatch[] = [];
  const having = blocksWithAll(passages, terms);
  for (let block = 0; block < having.length; block++) {
    if (having[block] !== terms.length) continue;
    const firstSentence = blockFirst[block] ?? 0;
    const endSentence = blockFirst[block + 1] ?? 0;
    const before = matches.length;
    for (let sentence = firstSentence; sentence < endSentence; sentence++) {
      const from = sentenceFirst[sentence] ?? 0;
      const to = sentenceFirst[sentence + 1] ?? 0;
      const match = closest(passages, terms, from, to);
      if (match !== null) matches.push(match);
    }
    if (matches.length > before) continue;
    const from = sentenceFirst[firstSentence] ?? 0;
    const to = sentenceFirst[endSentence] ?? 0;
    const match = closest(passages, terms, from, to);
    if (match !== null) matches.push(match);
  }
  return matches;
}

/** Per block how many of the terms it has, counted only while it has all those before. */
function blocksWithAll(passages: Passages, terms: readonly Wanted[]): Uint32Array {
  const having = new Uint32Array(passages.blockStart.length);
  terms.forEach(({found, ranks}, place) => {
    for (const id of found.keys()) {
      if (ranks[id] === 0) continue;
      for (const occurrence of postingsOf(passages, id)) {
        const block = passages.block[passages.sentence[occurrence] ?? 0] ?? 0;
        if (having[block] === place) having[block] = place + 1;
      }
    }
  });
  return having;
}
