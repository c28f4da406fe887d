import type {Kind} from '../../model/entity.ts';

/** The kinds of name that the tagger tells apart, in the order of its labels. */
export const NAMED = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'product',
  'work',
] as const satisfies readonly Kind[];

export type Named = (typeof NAMED)[number];

/**
 * Labels of tokens in the BILOU scheme (Ratinov and Roth 2009): 0 is outside; then for
 * each kind in turn beginning, inside and last of a name of several tokens, and the only
 * token of a name.
 */
export const OUTSIDE = 0;
export const LABELS = 1 + NAMED.length * 4;
export const BEGIN = 1;
export const INSIDE = 2;
export const LAST = 3;
export const ONLY = 4;

/** The label of a place in a name of the kind with this number. */
export function labelOf(kind: number, place: number): number {
  return kind * 4 + place;
}

/** The number of the kind of a label, -1 for outside. */
export function kindOf(label: number): number {
  return label === OUTSIDE ? -1 : (label - 1) >> 2;
}

/** Where in its name a label stands: 0 outside, else `BEGIN` to `ONLY`. */
export function placeOf(label: number): number {
  return label === OUTSIDE ? 0 : ((label - 1) & 3) + 1;
}

/** Whether a name is under way after this label, so that it must go on. */
export function isOpen(label: number): boolean {
  const place = placeOf(label);
  return place === BEGIN || place === INSIDE;
}

/** Whether `right` may follow `left`: a name under way goes on with its own kind, another begins anew. */
export function mayFollow(left: number, right: number): boolean {
  const place = placeOf(right);
  const goesOn = place === INSIDE || place === LAST;
  return isOpen(left) ? goesOn && kindOf(left) === kindOf(right) : !goesOn;
}
