import type {Draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import {type Alignment, rowsOf} from '../table.ts';
import {type Element, lower, wholeNumber} from './tree.ts';

/** A table of data that is being read. */
export type Grid = {
  readonly rows: Phrase[][];
  /** By column: how many of the rows to come have it taken by a cell from above. */
  readonly taken: number[];
  /** Columns to leave empty before the next cell of the row, for what the last one spans. */
  skip: number;
  /** How many cells have been left empty. */
  empty: number;
  /** How many rows head the table, as long as no other row has come. */
  headers: number;
  /** Whether all cells of the row at hand are headings. */
  heading: boolean;
  readonly alignments: Alignment[];
  /** The anchors in it, with the index of their row; -1 before the first. */
  readonly anchors: {readonly name: string; readonly row: number}[];
};

// No table that fits a page is wider; a cell may claim to span a billion columns.
const MOST_SPANNED = 30;
const MOST_ROWS_SPANNED = 1000;
// A few cells that span thousands of rows would leave millions empty.
const MOST_EMPTY = 20_000;
const NOTHING: Phrase = {text: '', marks: []};

export function newGrid(): Grid {
  return {
    rows: [],
    taken: [],
    skip: 0,
    empty: 0,
    headers: 0,
    heading: false,
    alignments: [],
    anchors: [],
  };
}

/** Begins a row. */
export function beginRow(grid: Grid): void {
  grid.rows.push([]);
  grid.skip = 0;
  grid.heading = true;
}

/** Ends a row: while all rows were made of headings, they head the table. */
export function endRow(grid: Grid, inHead: boolean): void {
  const heads = inHead || (grid.heading && (grid.rows.at(-1)?.length ?? 0) > 0);
  if (heads && grid.headers === grid.rows.length - 1) grid.headers++;
}

/** Adds a cell to the row at hand, after the columns that others take. */
export function addCell(grid: Grid, cell: Element, phrase: Phrase): void {
  if (grid.rows.length === 0) beginRow(grid);
  const row = grid.rows.at(-1) ?? [];
  for (; grid.skip > 0; grid.skip--) leaveEmpty(grid, row);
  for (
    let left = grid.taken[row.length] ?? 0;
    left > 0 && grid.empty < MOST_EMPTY;
    left = grid.taken[row.length] ?? 0
  ) {
    grid.taken[row.length] = left - 1;
    leaveEmpty(grid, row);
  }
  const column = row.length;
  row.push(phrase);
  grid.skip = Math.min(MOST_SPANNED, Math.max(1, wholeNumber(cell, 'colspan', 1000) ?? 1)) - 1;
  const rows = wholeNumber(cell, 'rowspan', MOST_ROWS_SPANNED) ?? 1;
  if (rows > 1 && grid.empty < MOST_EMPTY) grid.taken[column] = rows - 1;
  if (cell.tagName !== 'th') grid.heading = false;
  if (grid.headers < grid.rows.length && cell.tagName === 'td') {
    grid.alignments[column] ??= alignmentOf(cell);
  }
}

function leaveEmpty(grid: Grid, row: Phrase[]): void {
  if (grid.empty++ < MOST_EMPTY) row.push(NOTHING);
}

/** The rows as blocks, and where each of the table's anchors leads among those that have words. */
export function rowsOfGrid(grid: Grid): {
  readonly drafts: readonly Draft[];
  readonly anchors: readonly {readonly name: string; readonly at: number}[];
} {
  const alignments = Array.from(grid.alignments, (each) => each ?? null);
  const drafts: Draft[] = [];
  const places: number[] = [];
  for (const row of rowsOf(grid.rows, alignments, grid.headers)) {
    places.push(drafts.length);
    if (row.text.trim() !== '') drafts.push(row);
  }
  const anchors = grid.anchors.map(({name, row}) => ({
    name,
    at: row < 0 ? 0 : (places[row] ?? drafts.length),
  }));
  return {drafts, anchors};
}

function alignmentOf(cell: Element): Alignment {
  const style = lower(cell, 'style').slice(0, 1000);
  const [, stated = lower(cell, 'align')] = /(?:^|[;\s])text-align\s*:\s*(\w+)/.exec(style) ?? [];
  return stated === 'right' || stated === 'center' ? stated : null;
}
