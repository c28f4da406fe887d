import type {Span} from '../model/span.ts';
import {buildLabelList, type LabelList} from './label-list.ts';
import {lookUpTerms, matchLabel, tierRank} from './match.ts';
import {parseQuery} from './query.ts';

/** A label that matches: its place in the list, and its matched letters. */
export type FilteredLabel = {
  readonly index: number;
  /** Offsets into the label, sorted, disjoint. */
  readonly lit: readonly Span[];
};

const lists = new WeakMap<readonly string[], LabelList>();

/**
 * The labels that `query` matches, the best first: by tier, then fewest edits, then in the
 * order given. A blank query gives all. What is prepared is kept for as long as the list
 * of labels is, so hand over the same list while a person types.
 */
export function filterLabels(labels: readonly string[], query: string): readonly FilteredLabel[] {
  const list = lists.get(labels) ?? buildLabelList(labels);
  lists.set(labels, list);
  const terms = lookUpTerms(list.vocabulary, parseQuery(query).terms);
  return list.labels
    .flatMap((label, index) => {
      const match = matchLabel(label, terms);
      return match === null ? [] : [{index, match}];
    })
    .sort(
      (a, b) =>
        tierRank(a.match.tier) - tierRank(b.match.tier) ||
        a.match.edits - b.match.edits ||
        a.match.rank - b.match.rank,
    )
    .map(({index, match}) => ({index, lit: match.lit}));
}
