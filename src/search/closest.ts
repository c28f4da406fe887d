import {TIERS, type Tier} from '../model/hit.ts';
import {tierRank} from './match.ts';
import type {Passages} from './passages.ts';
import type {WordMatches} from './vocabulary.ts';

const FUZZY = tierRank('fuzzy');

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

/** A term as passages see it: per word id 0, or the rank of its tier. */
export type Wanted = {readonly found: WordMatches; readonly ranks: Uint8Array};

/**
 * The best match of all terms among the occurrences `from` to `to`: the best tier that can
 * be had, then the fewest edits, then the closest together, then the first.
 */
export function closest(
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
  term: Wanted,
  tier: number,
  from: number,
  to: number,
): PassageMatch | null {
  let best: PassageMatch | null = null;
  for (let occurrence = from; occurrence < to; occurrence++) {
    if (term.ranks[passages.word[occurrence] ?? 0] !== tier) continue;
    const match = describe(passages, [term], [occurrence], tier);
    if (best === null || match.rank < best.rank) best = match;
    if (match.rank === 0) break;
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
  const latest = new Array<number>(terms.length).fill(-1);
  let best: PassageMatch | null = null;
  for (let occurrence = from; occurrence < to; occurrence++) {
    const id = passages.word[occurrence] ?? 0;
    let ends = false;
    for (let place = 0; place < terms.length; place++) {
      const rank = terms[place]?.ranks[id] ?? 0;
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

/** The match of each term at the occurrence of the same place in `occurrences`. */
function describe(
  passages: Passages,
  terms: readonly Wanted[],
  occurrences: readonly number[],
  tier: number,
): PassageMatch {
  let edits = 0;
  let rank = 0;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  let ordered = true;
  for (let place = 0; place < terms.length; place++) {
    const occurrence = occurrences[place] ?? 0;
    ordered &&= occurrence > (occurrences[place - 1] ?? -1);
    first = Math.min(first, occurrence);
    last = Math.max(last, occurrence);
    // In the other tiers there are neither edits nor ranks to add up.
    if (tier !== FUZZY) continue;
    const match = terms[place]?.found.get(passages.word[occurrence] ?? 0);
    edits += match?.edits ?? 0;
    rank += match?.rank ?? 0;
  }
  const between = Math.max(0, last - first + 1 - terms.length);
  const distance = between * 2 + (ordered ? 0 : 1);
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
