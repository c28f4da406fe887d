/**
 * A fuzzy chooser: a field over a list, of which the matching items are shown, best first.
 *
 * It knows nothing of what is chosen. Whoever uses it keeps a `Chooser` in an overlay or
 * a screen and makes the items from the state whenever they are asked for:
 *
 * - a changed field: `withField(chooser, field)`;
 * - a key that moves: `moveChooser(chooser, items, rows)`, a page being
 *   `chooserHeight(box, bordered)` rows, and the ends `±Number.MAX_SAFE_INTEGER`;
 * - Enter: `chosen(items, chooser)`, whose item says itself whether it can be had (`why`);
 * - the screen: `chooserLines` of `ui/chooser-lines.ts`.
 */
import type {Span} from '../model/span.ts';
import {filterLabels} from '../search/filter-labels.ts';
import {EMPTY_FIELD, type Field} from './field.ts';
import type {Box} from './geometry.ts';

export type Chooser = {
  readonly field: Field;
  /** Place among the matches, the best is 0. A list that has got shorter ends before it. */
  readonly selected: number;
};

export const NEW_CHOOSER: Chooser = {field: EMPTY_FIELD, selected: 0};

/** Something to choose. All texts are clean, one line each. */
export type ChooserItem = {
  readonly label: string;
  /** Stands at the right, dim: keys, a date. May be empty. */
  readonly note: string;
  /** Further words that it is found by, which are not shown. */
  readonly also?: string;
  /** Why it cannot be chosen now, in a sentence, or null when it can. */
  readonly why: string | null;
  /** The heading that it stands under while nothing is typed; items of one stand together. */
  readonly section: string | null;
};

/** An item that matches: its place among all items, and its matched letters. */
export type ChooserMatch<Item extends ChooserItem = ChooserItem> = {
  readonly item: Item;
  readonly index: number;
  /** Offsets into the label, sorted, disjoint. */
  readonly lit: readonly Span[];
};

/** The items that what is typed matches, the best first; all of them when nothing is. */
export function matchesOf<Item extends ChooserItem>(
  items: readonly Item[],
  query: string,
): readonly ChooserMatch<Item>[] {
  if (query.trim() === '') return items.map((item, index) => ({item, index, lit: []}));
  return filterLabels(sameLabels(items), query).flatMap(({index, lit}) => {
    const item = items[index];
    if (item === undefined) return [];
    return [{item, index, lit: lit.filter(({end}) => end <= item.label.length)}];
  });
}

/** The match that is selected, or null when nothing matches. */
export function chosen<Item extends ChooserItem>(
  items: readonly Item[],
  chooser: Chooser,
): ChooserMatch<Item> | null {
  const matches = matchesOf(items, chooser.field.text);
  return matches[selectedOf(chooser, matches.length)] ?? null;
}

/** Which of `total` matches is selected, -1 of none. */
export function selectedOf({selected}: Chooser, total: number): number {
  return Math.min(Math.max(0, selected), total - 1);
}

/** The chooser with a changed field: other words select their best match. */
export function withField(chooser: Chooser, field: Field): Chooser {
  return {field, selected: field.text === chooser.field.text ? chooser.selected : 0};
}

/** Moves the selection by rows and stops at both ends. */
export function moveChooser(
  chooser: Chooser,
  items: readonly ChooserItem[],
  rows: number,
): Chooser {
  const total = matchesOf(items, chooser.field.text).length;
  const to = Math.max(0, selectedOf(chooser, total) + rows);
  return {...chooser, selected: Math.max(0, selectedOf({...chooser, selected: to}, total))};
}

/** Rows that the list has in a box; without a border the title takes one where there are many. */
export function chooserHeight(box: Box, bordered: boolean): number {
  return Math.max(1, box.height - (bordered ? 3 : 1 + Number(isTitled(box))));
}

/** Whether a box without a border has a row for the title. */
export function isTitled(box: Box): boolean {
  return box.height >= 5;
}

/**
 * The items' words; the same list for as long as they are the same ones, because for that
 * long `filterLabels` keeps what it has prepared, while items are made anew for every key.
 */
function sameLabels(items: readonly ChooserItem[]): readonly string[] {
  const labels = items.map(({label, also}) => (also === undefined ? label : `${label} ${also}`));
  const same =
    labels.length === lastLabels.length && labels.every((label, at) => label === lastLabels[at]);
  if (!same) lastLabels = labels;
  return lastLabels;
}

let lastLabels: readonly string[] = [];
