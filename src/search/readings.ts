import type {Tier} from '../model/hit.ts';
import {contentTerms} from './function-words.ts';
import {withoutHonorific} from './honorifics.ts';
import {type Label, type LabelMatch, matchLabel, type TermMatches, tierRank} from './match.ts';

/** One way to read a query: the terms that it asks for, and whether that is worth a tier less. */
type Reading = {readonly terms: readonly TermMatches[]; readonly lower: boolean};

/** The ways to read one query, the most literal first. */
export type Readings = readonly Reading[];

/** How a label matches; `left` is 0 where it has all that was typed, and more the less it has. */
export type ReadMatch = LabelMatch & {readonly left: number};

/** The readings for a heading or a role: everything, or all but the function words. */
export function headingReadings(terms: readonly TermMatches[]): Readings {
  return [...new Set([terms, contentTerms(terms)])].map((some) => ({terms: some, lower: false}));
}

/** The readings for a name: those for a heading, and without the honorifics at the beginning. */
export function nameReadings(terms: readonly TermMatches[]): Readings {
  const content = contentTerms(terms);
  const plain = withoutHonorific(content);
  const readings = headingReadings(terms);
  return plain === content ? readings : [...readings, {terms: plain, lower: true}];
}

/** The best match of `label` in any reading: the best tier, then the most literal. */
export function matchReadings(label: Label, readings: Readings): ReadMatch | null {
  let best: ReadMatch | null = null;
  for (const [left, {terms, lower}] of readings.entries()) {
    const match = matchLabel(label, terms);
    if (match === null) continue;
    const tier = lower ? lowered(match.tier) : match.tier;
    if (best === null || tierRank(tier) < tierRank(best.tier)) best = {...match, tier, left};
  }
  return best;
}

/** What is worse than a prefix says where in a word the match stands, and stays true. */
function lowered(tier: Tier): Tier {
  if (tier === 'exact') return 'word';
  return tier === 'word' ? 'prefix' : tier;
}
