import {type Block, type Container, type Document, isNotice} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {type Table, tableOf} from './columns.ts';
import {BARS, type Bars, gapPrefix, type Prefix, prefixOf} from './prefix.ts';
import {cellWidth} from './width.ts';
import {wrap, wrapCode} from './wrap.ts';

/**
 * One row of a document at a width: a span of its text, painted after `prefix`. A row of a
 * table that is set in columns holds pieces of several cells: `start` and `end` are those of the
 * first and the last of them then.
 */
export type Row = Span & {
  /** Index of its block, or -1 for a blank row between two blocks. */
  readonly block: number;
  /** What stands before the text, in cells of its own. */
  readonly prefix: string;
  /** How many steps it can be moved sideways; 0 where it fits. */
  readonly reach: number;
  readonly columns: Columns | null;
};

/** A row of a table in columns. */
export type Columns = {
  readonly table: Table;
  /** By column; the pieces of cells that have no words on this line are missing. */
  readonly segments: readonly Segment[];
  /** Whether it is the last line of the heading row. */
  readonly ruled: boolean;
};

/** The part of a cell that stands on one line. */
export type Segment = Span & {readonly column: number};

/** How rows are set: on a screen, where they can be moved sideways, or on paper. */
export type Setting = {
  readonly bars: Bars;
  readonly sideways: boolean;
};

export const SCREEN: Setting = {bars: BARS, sideways: true};

/** Cells that one step sideways moves code by. */
export const CODE_STEP = 8;

// A longer line is data, and is broken rather than read sideways.
const LONGEST_CODE = 1000;
// On shorter lines there is no room for air.
const AIRY = 40;
const SHORT_RULE = '────────';

/**
 * The rows of the block of this index and the blank ones behind it, on lines of `cells` cells.
 * Their starts ascend strictly, and each is an offset that the row shows (or the line feeds
 * between two blocks). Linear in the block, but for the first row of a table (see `tableOf`).
 */
export function rowsOf(document: Document, index: number, cells: number, setting: Setting): Row[] {
  const block = document.blocks[index];
  if (block === undefined) return [];
  return [
    ...linesOf(document, block, index, cells, setting),
    ...gapRows(document, block, index, cells, setting),
  ];
}

function linesOf(
  document: Document,
  block: Block,
  index: number,
  cells: number,
  {bars, sideways}: Setting,
): Row[] {
  const {text} = document;
  switch (block.kind) {
    case 'row': {
      const prefix = prefixOf(document, index, cells, bars, false);
      const room = cells - cellWidth(prefix.first);
      const table = sideways ? tableOf(document, index, room) : null;
      if (table !== null) return columnRows(document, block, index, table, prefix);
      return textRows(text, block, index, cells, prefixOf(document, index, cells, bars, true));
    }
    case 'code': {
      const prefix = prefixOf(document, index, cells, bars, false);
      if (!sideways) return textRows(text, block, index, cells, prefix);
      return codeRows(text, block, index, cells, prefix);
    }
    case 'rule': {
      const prefix = prefixOf(document, index, cells, bars, false);
      const spare = cells - cellWidth(prefix.first) - cellWidth(text.slice(block.start, block.end));
      if (!sideways || spare < 2) return textRows(text, block, index, cells, prefix);
      const first = prefix.first + ' '.repeat(spare >> 1);
      return [plainRow(block, index, first)];
    }
    case 'heading':
    case 'paragraph':
      return textRows(text, block, index, cells, prefixOf(document, index, cells, bars, false));
  }
}

function plainRow({start, end}: Span, block: number, prefix: string): Row {
  return {start, end, block, prefix, reach: 0, columns: null};
}

function textRows(text: string, block: Block, index: number, cells: number, prefix: Prefix): Row[] {
  const lay = block.kind === 'code' ? wrapCode : wrap;
  let lines = lay(text, block, cells - cellWidth(prefix.first));
  if (lines.length > 1 && prefix.rest.length > prefix.first.length) {
    lines = lay(text, block, cells - cellWidth(prefix.rest));
  }
  return lines.map((line, i) => plainRow(line, index, i === 0 ? prefix.first : prefix.rest));
}

function codeRows(text: string, block: Block, index: number, cells: number, prefix: Prefix): Row[] {
  const room = Math.max(1, cells - cellWidth(prefix.rest));
  const lines = wrapCode(text, block, Math.max(room, LONGEST_CODE));
  const widest = lines.reduce(
    (most, {start, end}) => Math.max(most, cellWidth(text.slice(start, end))),
    0,
  );
  // All lines move together, or their indentation would say nothing.
  const reach = Math.max(0, Math.ceil((widest - room) / CODE_STEP));
  return lines.map((line, i) => ({
    ...plainRow(line, index, i === 0 ? prefix.first : prefix.rest),
    reach,
  }));
}

function columnRows(
  document: Document,
  block: Block,
  index: number,
  table: Table,
  prefix: Prefix,
): Row[] {
  const lines: Segment[][] = [[]];
  for (const [column, cell] of block.cells.entries()) {
    const {width = 1} = table.columns[column] ?? {};
    for (const [i, {start, end}] of wrap(document.text, cell, width).entries()) {
      const line = lines[i] ?? [];
      lines[i] = line;
      line.push({start, end, column});
    }
  }
  const ruled = block.header && document.blocks[index + 1]?.header !== true;
  return lines.map((segments, i) => ({
    start: i === 0 ? block.start : (segments[0]?.start ?? block.start + i),
    end: segments.at(-1)?.end ?? block.end,
    block: index,
    prefix: i === 0 ? prefix.first : prefix.rest,
    reach: table.reach,
    columns: {table, segments, ruled: ruled && i === lines.length - 1},
  }));
}

function gapRows(
  document: Document,
  block: Block,
  index: number,
  cells: number,
  {bars, sideways}: Setting,
): Row[] {
  const {text, blocks} = document;
  const next = blocks[index + 1];
  if (next === undefined) return [];
  const blank = lineFeeds(text, block.end, next.start) - 1;
  const prefix = gapPrefix(document, index, cells, bars);
  const rows: Row[] = [];
  for (let at = block.end + 1; at <= block.end + blank; at++) {
    rows.push(plainRow({start: at, end: at}, -1, prefix));
  }
  if (!sideways || blank < 1 || cells < AIRY) return rows;
  // The feed that ends the block has an offset of its own too, for one row more.
  const more = plainRow({start: block.end, end: block.end}, -1, prefix);
  if (opensApparatus(block, next)) {
    const at = block.end + blank;
    return [more, ...rows.slice(0, -1), plainRow({start: at, end: at}, -1, SHORT_RULE)];
  }
  return next.kind === 'heading' && next.level <= 2 && block.kind !== 'heading'
    ? [more, ...rows]
    : rows;
}

/** Whether a short rule parts what follows from the article: its notes, or a notice. */
function opensApparatus(block: Block, next: Block): boolean {
  if (isNotice(block) !== isNotice(next)) return true;
  return isFootnote(next) && !isFootnote(block);
}

/** Whether a block is, or belongs to, a note at the article's foot: an item marked "[1]". */
export function isFootnote({within}: Block): boolean {
  return within.some(isNote);
}

function isNote(container: Container): boolean {
  return container.kind === 'item' && /^\[.{1,12}\]$/.test(container.marker);
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}
