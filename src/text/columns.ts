import type {Block, Document} from '../model/document.ts';
import {countFirst} from '../model/sorted.ts';
import {cellWidth} from './width.ts';

/** A column of a table as it is set: its width in cells, and to which side its words go. */
export type Column = {readonly width: number; readonly right: boolean};

/** How the rows of one table stand on lines of one width. */
export type Table = {
  readonly columns: readonly Column[];
  /** How many columns behind the first can be moved out of sight until the last one is in sight. */
  readonly reach: number;
};

/** Blank cells between two columns. */
export const COLUMN_GAP = 2;
/** What a sign at a cut edge takes, with the blank beside it. */
export const SIGN_CELLS = 2;

// A cell whose words are wrapped narrower than this is a tower of single words.
const DECENT = 14;
// Of a table that is moved sideways anyway, a column need not be wider than this.
const WIDEST = 32;
// On shorter lines columns are no help; the row is set as running text.
const LEAST_LINE = 24;
const LONGEST_NUMBER = 24;
const NUMBER = /^[-+−–~≈<>(]*\s?\p{Sc}?\s?\d[\d.,’'\s]*\)?\s?(?:%|‰|°|\p{Sc}|[\p{L}°]{1,4})?$/u;
const NO_VALUE = /^(?:[-–—−.…]|n\/?a|\?)?$/i;

type Measured = {
  /** Per column the widest cell, in cells, and the widest with the heading row's words wrapped. */
  readonly widths: readonly number[];
  readonly narrow: readonly number[];
  readonly numeric: readonly boolean[];
  /** Tables set for a width; a document is looked at in two or three at most. */
  readonly set: Map<number, Table>;
};

const SETTINGS_KEPT = 4;
// By index of a row's block; `null`: its table cannot be set in columns.
const measured = new WeakMap<Document, Map<number, Measured | null>>();

/**
 * The table in columns to which the row of this index belongs, on lines of `cells` cells; null
 * where it is better read as running text: on very short lines, or where its cells do not hold
 * all of its words. Columns take what their widest cell needs; where that is too much, the
 * widest are narrowed and their words wrapped, down to a decent width, and beyond that the table
 * is wider than the line. Measures a table once, in time linear in its text.
 */
export function tableOf(document: Document, index: number, cells: number): Table | null {
  if (cells < LEAST_LINE || !Number.isFinite(cells)) return null;
  let known = measured.get(document);
  if (known === undefined) {
    known = new Map();
    measured.set(document, known);
  }
  let table = known.get(index);
  if (table === undefined) {
    table = measure(document, index, known);
  }
  if (table === null) return null;
  let set = table.set.get(cells);
  if (set === undefined) {
    set = setTable(table, cells);
    if (table.set.size >= SETTINGS_KEPT) table.set.clear();
    table.set.set(cells, set);
  }
  return set;
}

/** Whether the block of this index is a row in the same table as the one before it. */
function continuesTable({text, blocks}: Document, index: number): boolean {
  const before = blocks[index - 1];
  const block = blocks[index];
  if (before?.kind !== 'row' || block?.kind !== 'row') return false;
  if (block.header && !before.header) return false;
  const depth = block.within.length;
  if (depth !== before.within.length) return false;
  if (depth > 0 && block.within[depth - 1]?.id !== before.within[depth - 1]?.id) return false;
  const feed = text.indexOf('\n', before.end);
  const second = text.indexOf('\n', feed + 1);
  return second < 0 || second >= block.start;
}

function measure(
  document: Document,
  index: number,
  known: Map<number, Measured | null>,
): Measured | null {
  let first = index;
  while (continuesTable(document, first)) first--;
  const widths: number[] = [];
  const narrow: number[] = [];
  const numbers: boolean[] = [];
  const words: boolean[] = [];
  let sound = true;
  let last = first;
  for (let at = first; at === first || continuesTable(document, at); at++) {
    const block = document.blocks[at];
    if (block === undefined) break;
    last = at;
    sound &&= areAllWords(document.text, block);
    for (const [column, {start, end}] of block.cells.entries()) {
      const text = document.text.slice(start, end);
      const width = cellWidth(text);
      widths[column] = Math.max(widths[column] ?? 1, width);
      const least = block.header ? Math.min(width, DECENT) : width;
      narrow[column] = Math.max(narrow[column] ?? 1, least);
      if (block.header) continue;
      const short = text.length <= LONGEST_NUMBER;
      if (short && NUMBER.test(text)) numbers[column] = true;
      else if (!short || !NO_VALUE.test(text)) words[column] = true;
    }
  }
  const numeric = widths.map((_, column) => numbers[column] === true && words[column] !== true);
  const table = sound && widths.length > 0 ? {widths, narrow, numeric, set: new Map()} : null;
  for (let at = first; at <= last; at++) known.set(at, table);
  return table;
}

/** Whether the row's cells follow each other with nothing but blanks and bars around them. */
function areAllWords(text: string, {start, end, cells}: Block): boolean {
  let at = start;
  for (const cell of cells) {
    if (cell.start < at || !/^[\s|]*$/.test(text.slice(at, cell.start))) return false;
    at = cell.end;
  }
  return cells.length > 0 && /^[\s|]*$/.test(text.slice(at, end));
}

function setTable({widths, narrow, numeric}: Measured, cells: number): Table {
  const gaps = COLUMN_GAP * (widths.length - 1);
  const natural = widths.reduce((sum, width) => sum + width, 0);
  const columns = (from: readonly number[], limit: number): Column[] =>
    from.map((width, column) => ({
      width: Math.min(width, Math.max(1, limit)),
      right: numeric[column] ?? false,
    }));
  if (natural + gaps <= cells) return {columns: columns(widths, cells), reach: 0};
  const limit = fairLimit(narrow, cells - gaps);
  // Two columns are read well however narrow they are.
  if (limit >= DECENT || widths.length <= 2) return {columns: columns(narrow, limit), reach: 0};
  const lead = Math.min(narrow[0] ?? 1, WIDEST, Math.floor(cells / 3));
  const rest = cells - lead - COLUMN_GAP - 1 - SIGN_CELLS;
  const all = columns(narrow, Math.min(WIDEST, rest)).map((column, index) =>
    index === 0 ? {...column, width: Math.max(1, lead)} : column,
  );
  return {columns: all, reach: reachOf(all, cells)};
}

/** The greatest width for which the columns, each at most so wide, take no more than `room`. */
function fairLimit(widths: readonly number[], room: number): number {
  const sorted = [...widths].sort((a, b) => a - b);
  let left = room;
  for (const [index, width] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (width > share) return Math.max(0, share);
    left -= width;
  }
  return room;
}

function reachOf(columns: readonly Column[], cells: number): number {
  let room = cells - (columns[0]?.width ?? 0) - 1;
  for (let at = columns.length - 1; at > 0; at--) {
    room -= COLUMN_GAP + (columns[at]?.width ?? 0);
    if (room < 0) return at;
  }
  return 0;
}

/** Which of the row's cells holds `offset`, or the last one before it; -1 before the first. */
export function cellAt({cells}: Block, offset: number): number {
  return countFirst(cells, ({start}) => start <= offset) - 1;
}
