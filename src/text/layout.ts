import {type Block, blockIndexAt, type Document} from '../model/document.ts';
import {countFirst} from '../model/sorted.ts';
import {lastStartingBy} from '../model/span.ts';
import {cellAt} from './columns.ts';
import {type Row, rowsOf, SCREEN, type Setting} from './rows.ts';

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

/** All rows of a document that is to be printed once, as `setting` says. */
export function everyRow(document: Document, cells: number, setting: Setting): Row[] {
  return document.blocks.flatMap((_, index) => rowsOf(document, index, cells, setting));
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
  const section = sectionAt(document, cells, block);
  const row = columnsRow(section, document.blocks[block], offset);
  return {block, row: row ?? Math.max(0, lastStartingBy(section, offset))};
}

/**
 * In a row of a table that is set in columns, the line on which the cell shows `offset`: the
 * last one on which a piece of the cell begins by then. Null elsewhere.
 */
function columnsRow(section: Section, block: Block | undefined, offset: number): number | null {
  if (block === undefined || offset >= block.end || (section[0]?.columns ?? null) === null) {
    return null;
  }
  const column = cellAt(block, offset);
  const begun = countFirst(section, ({columns}) => {
    const segments = columns?.segments ?? [];
    const at = countFirst(segments, (segment) => segment.column <= column) - 1;
    const segment = segments[at];
    return segment !== undefined && segment.column === column && segment.start <= offset;
  });
  return Math.max(0, begun - 1);
}

function sectionAt(document: Document, cells: number, index: number): Section {
  const block = document.blocks[index];
  if (block === undefined) return [];
  const width = widthOf(document, cells);
  const kept = width.sections.get(index);
  const section = kept ?? rowsOf(document, index, cells, SCREEN);
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
