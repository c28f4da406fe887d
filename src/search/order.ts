import type {Tier} from '../model/hit.ts';
import {tierRank} from './match.ts';

/**
 * What is matched, as far as it decides about the order: what goes before the text of the
 * same sort of match, what goes only before text of the same tier, and the text.
 */
export type Standing = 'before' | 'among' | 'text';

const STANDINGS: readonly Standing[] = ['among', 'text'];

/**
 * A number for the place of a hit, small first. Matches at the start of words go before
 * those inside words, and these before those that only resemble. In each of the three sorts
 * come first those that stand before the text, then tier by tier the others and the text.
 */
export function orderOf(standing: Standing, tier: Tier): number {
  const sort = sortOf(tier) * 100;
  return standing === 'before' ? sort : sort + 1 + tierRank(tier) * 2 + STANDINGS.indexOf(standing);
}

function sortOf(tier: Tier): number {
  switch (tier) {
    case 'exact':
    case 'word':
    case 'prefix':
      return 0;
    case 'substring':
      return 1;
    case 'fuzzy':
      return 2;
  }
}
