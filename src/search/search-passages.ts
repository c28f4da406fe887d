import {TIERS, type Tier} from '../model/hit.ts';
import {type TermMatches, tierRank} from './match.ts';
import type {Passages} from './passages.ts';
import type {WordMatches} from './vocabulary.ts';

/** A sentence, or a stretch of one block, that has all terms. */
export type PassageMatch = {
  readonly tier: Tier;
  readonly edits: number;
  readonly rank: number;
  /** Words between the matched ones, twice, and one more when they are not in order. */
  readonly distance: number;
  /** The first and last occurrence of the closest match. */
  readonly first: number;
  readonly last: number;
};

const NONE = {edits: 0, rank: 0};

/** A term as passages see it: per word id 0, or the rank of its tier. */
type Wanted = {readonly found: WordMatches; readonly ranks: Uint8Array};

/**
 * The passages that have all `terms`, in reading order: every sentence that has them, and
 * of a block with none such the stretch in which they stand closest. Where a term is a word
 * of the text, what merely resembles it is left out, unless nothing is found without.
 */
export function searchPassages(
  passages: Passages,
  terms: readonly TermMatches[],
): readonly PassageMatch[] {
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

/**
 * The best match of all terms among the occurrences `from` to `to`: the best tier that can
 * be had, then the fewest edits, then the closest together, then the first.
 */
function closest(
  passages: Passages,
  terms: readonly Wanted[],
  from: number,
  to: number,
): PassageMatch | null {
  const tier = bestTier(passages, terms, from, to);
  if (tier === null) return null;
  const [only, ...others] = terms;
  return only !== undefined && others.length === 0
    ? first(passages, only, tier, from, to)
    : shortest(passages, terms, tier, from, to);
}

/** `closest` for one term: the first occurrence of the closest word. */
function first(
  passages: Passages,
  {found, ranks}: Wanted,
  tier: number,
  from: number,
  to: number,
): PassageMatch | null {
  let best: PassageMatch | null = null;
  for (let occurrence = from; occurrence < to; occurrence++) {
    const id = passages.word[occurrence] ?? 0;
    if (ranks[id] !== tier) continue;
    const {edits, rank} = found.get(id) ?? NONE;
    if (best === null || rank < best.rank) {
      best = {
        tier: tierOf(tier, true),
        edits,
        rank,
        distance: 0,
        first: occurrence,
        last: occurrence,
      };
    }
    if (rank === 0) break;
  }
  return best;
}

/**
 * `closest` for several terms. For every occurrence that could end a match, the latest one
 * before it of each other term makes the shortest match that ends there.
 */
function shortest(
  passages: Passages,
  terms: readonly Wanted[],
  tier: number,
  from: number,
  to: number,
): PassageMatch | null {
  const latest = terms.map(() => -1);
  let best: PassageMatch | null = null;
  for (let occurrence = from; occurrence < to; occurrence++) {
    const id = passages.word[occurrence] ?? 0;
    let ends = false;
    for (const [place, {ranks}] of terms.entries()) {
      const rank = ranks[id] ?? 0;
      if (rank === 0 || rank > tier) continue;
      latest[place] = occurrence;
      ends = true;
    }
    if (!ends || latest.includes(-1)) continue;
    const match = describe(passages, terms, latest, tier);
    if (best === null || comparePassages(match, best) < 0) best = match;
  }
  return best;
}

/** The rank of the worst tier among the best of each term; null when a term is missing. */
function bestTier(
  passages: Passages,
  terms: readonly Wanted[],
  from: number,
  to: number,
): number | null {
  let worst = 0;
  for (const {ranks} of terms) {
    let best: number = TIERS.length;
    for (let occurrence = from; occurrence < to; occurrence++) {
      const rank = ranks[passages.word[occurrence] ?? 0] ?? 0;
      if (rank > 0 && rank < best) best = rank;
    }
    if (best === TIERS.length) return null;
    worst = Math.max(worst, best);
  }
  return worst;
}

function describe(
  passages: Passages,
  terms: readonly Wanted[],
  occurrences: readonly number[],
  tier: number,
): PassageMatch {
  const first = Math.min(...occurrences);
  const last = Math.max(...occurrences);
  const between = Math.max(0, last - first + 1 - occurrences.length);
  const ordered = occurrences.every(
    (one, place) => place === 0 || one > (occurrences[place - 1] ?? 0),
  );
  const distance = between * 2 + (ordered ? 0 : 1);
  let edits = 0;
  let rank = 0;
  terms.forEach(({found}, place) => {
    const match = found.get(passages.word[occurrences[place] ?? 0] ?? 0);
    edits += match?.edits ?? 0;
    rank += match?.rank ?? 0;
  });
  return {tier: tierOf(tier, distance === 0), edits, rank, distance, first, last};
}

/** The tier of a rank; whole words that stand as they were typed match exactly. */
function tierOf(rank: number, asTyped: boolean): Tier {
  const tier = TIERS[rank] ?? 'fuzzy';
  return tier === 'word' && asTyped ? 'exact' : tier;
}

/** Better first; 0 where only the reading order can tell. */
export function comparePassages(a: PassageMatch, b: PassageMatch): number {
  return (
    tierRank(a.tier) - tierRank(b.tier) ||
    a.edits - b.edits ||
    a.rank - b.rank ||
    a.distance - b.distance
  );
}
