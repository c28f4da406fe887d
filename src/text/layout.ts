import {type Block, blockIndexAt, type Document} from '../model/document.ts';
import {lastStartingBy, type Span} from '../model/span.ts';
import {BAR, gapPrefix, prefixOf} from './prefix.ts';
import {cellWidth} from './width.ts';
import {wrap, wrapCode} from './wrap.ts';

/** One row of a document at a width: a span of its text, painted after `prefix`. */
export type Row = Span & {
  /** Index of its block, or -1 for a blank row between two blocks. */
  readonly block: number;
  /** What stands before the text, in cells of its own. */
  readonly prefix: string;
};

// A document's rows fall into sections: the rows of one block and the blank rows after
// it. A section is laid out when somebody looks at it and kept for a while, so nothing
// here costs more than the rows asked for and the blocks they stand in. (One block of
// 10 MB is wrapped whole, a fifth of a second, on first sight. Should that matter: wrap
// up to the row asked for and keep the wrapper's state, which depends on nothing later.)
type Section = readonly Row[];

type Width = {
  readonly cells: number;
  /** By index of block; the one looked at last comes last. */
  readonly sections: Map<number, Section>;
  rows: number;
};

const ROWS_KEPT = 50_000;
// A frame looks at the sections in its window and at the last ones of the document, again
// and again. However many rows these have, none of them may push another out: this is
// more than a window has rows.
const SECTIONS_KEPT = 200;
const WIDTHS_KEPT = 2;
const layouts = new WeakMap<Document, Width[]>();

/**
 * `count` rows from the one that holds `offset` on; fewer at the end. A row holds the
 * offsets from its start up to the next row's start, so white space between two rows
 * belongs to the row before it, and what stands before the first row to the first.
 * Row starts ascend strictly: a place in the layout is a text offset.
 */
export function rowsFrom(document: Document, cells: number, offset: number, count: number): Row[] {
  const rows: Row[] = [];
  const place = locate(document, cells, offset);
  let from = place.row;
  for (let i = place.block; i < document.blocks.length && rows.length < count; i++) {
    const section = sectionAt(document, cells, i);
    const to = Math.min(section.length, from + count - rows.length);
    for (const row of section.slice(from, to)) rows.push(row);
    from = 0;
  }
  return rows;
}

/** All rows of a document that is to be printed once, with `bar` before those of quotations. */
export function everyRow(document: Document, cells: number, bar: string): Row[] {
  return document.blocks.flatMap((block, index) => layOut(document, block, index, cells, bar));
}

/** The row that holds `offset`; null in a document without blocks. */
export function rowAt(document: Document, cells: number, offset: number): Row | null {
  return rowsFrom(document, cells, offset, 1)[0] ?? null;
}

/**
 * The start of the row that stands `rows` rows below the one that holds `offset` (above
 * when negative), or of the last (first) row; 0 in a document without blocks.
 */
export function moveBy(document: Document, cells: number, offset: number, rows: number): number {
  const place = locate(document, cells, offset);
  const last = document.blocks.length - 1;
  let {block} = place;
  let row = place.row + rows;
  while (row < 0 && block > 0) {
    block--;
    row += sectionAt(document, cells, block).length;
  }
  let section = sectionAt(document, cells, block);
  while (row >= section.length && block < last) {
    row -= section.length;
    block++;
    section = sectionAt(document, cells, block);
  }
  return section[Math.min(section.length - 1, Math.max(0, row))]?.start ?? 0;
}

/**
 * The offset of the top row with which the last row stands at the bottom of a window of
 * `height` rows; the first row's when everything fits.
 */
export function lastTop(document: Document, cells: number, height: number): number {
  return moveBy(document, cells, document.text.length, 1 - Math.max(1, height));
}

function locate(
  document: Document,
  cells: number,
  offset: number,
): {readonly block: number; readonly row: number} {
  const block = Math.max(0, blockIndexAt(document, offset));
  const row = lastStartingBy(sectionAt(document, cells, block), offset);
  return {block, row: Math.max(0, row)};
}

function sectionAt(document: Document, cells: number, index: number): Section {
  const block = document.blocks[index];
  if (block === undefined) return [];
  const width = widthOf(document, cells);
  const kept = width.sections.get(index);
  const section = kept ?? layOut(document, block, index, cells, BAR);
  // Taken out and put back, it is the one looked at last.
  width.sections.delete(index);
  width.sections.set(index, section);
  if (kept === undefined) {
    width.rows += section.length;
    dropOldest(width);
  }
  return section;
}

function dropOldest(width: Width): void {
  for (const [oldest, rows] of width.sections) {
    if (width.rows <= ROWS_KEPT || width.sections.size <= SECTIONS_KEPT) break;
    width.sections.delete(oldest);
    width.rows -= rows.length;
  }
}

function widthOf(document: Document, cells: number): Width {
  const widths = layouts.get(document) ?? [];
  let width = widths.find((candidate) => candidate.cells === cells);
  if (width === undefined) {
    width = {cells, sections: new Map(), rows: 0};
    layouts.set(document, [width, ...widths.slice(0, WIDTHS_KEPT - 1)]);
  }
  return width;
}

function layOut(
  document: Document,
  block: Block,
  index: number,
  cells: number,
  bar: string,
): Section {
  const {text, blocks} = document;
  const prefix = prefixOf(document, index, cells, bar);
  const lay = block.kind === 'code' ? wrapCode : wrap;
  let lines = lay(text, block, cells - cellWidth(prefix.first));
  if (lines.length > 1 && prefix.rest.length > prefix.first.length) {
    lines = lay(text, block, cells - cellWidth(prefix.rest));
  }
  const rows: Row[] = lines.map(({start, end}, i) => ({
    start,
    end,
    block: index,
    prefix: i === 0 ? prefix.first : prefix.rest,
  }));
  const next = blocks[index + 1];
  if (next === undefined) return rows;
  const blank = lineFeeds(text, block.end, next.start) - 1;
  const bars = gapPrefix(block, next, cells, bar);
  for (let at = block.end + 1; at <= block.end + blank; at++) {
    rows.push({start: at, end: at, block: -1, prefix: bars});
  }
  return rows;
}

function lineFeeds(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 0x0a) count++;
  return count;
}
