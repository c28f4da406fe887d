import {blockIndexAt, type Document} from '../model/document.ts';
import {lastStartingBy, type Span} from '../model/span.ts';
import {cellWidth} from './width.ts';
import {wrap, wrapCode} from './wrap.ts';

/** One row of the laid-out document. */
export type Row = Span & {
  /** Index of its block, or -1 for a blank row between two blocks. */
  readonly block: number;
  /** Whether it is the first row of its block. */
  readonly first: boolean;
  /** What stands before the text, in cells of its own. */
  readonly prefix: string;
};

// A first simple body: lays the whole document out on every call.
function layOut(document: Document, cells: number): Row[] {
  const rows: Row[] = [];
  document.blocks.forEach((block, index) => {
    const bars = '┃ '.repeat(block.quote);
    const indent = '  '.repeat(Math.max(0, block.list - 1));
    const marker = block.marker === '' ? (block.list > 0 ? '  ' : '') : `${block.marker} `;
    const head = `${bars}${indent}${marker}${block.kind === 'code' ? '  ' : ''}`;
    const prefix = cells - cellWidth(head) < 8 ? '' : head;
    const rest = prefix === '' ? '' : bars + ' '.repeat(cellWidth(prefix) - cellWidth(bars));
    const lines = (block.kind === 'code' ? wrapCode : wrap)(
      document.text,
      block,
      Math.max(1, cells - cellWidth(prefix)),
    );
    lines.forEach((line, i) => {
      rows.push({...line, block: index, first: i === 0, prefix: i === 0 ? prefix : rest});
    });
    const next = document.blocks[index + 1];
    if (next === undefined) return;
    const gap = document.text.slice(block.end, next.start).split('\n').length - 1;
    for (let n = 1; n < gap; n++) {
      rows.push({
        start: block.end + n,
        end: block.end + n,
        block: -1,
        first: false,
        prefix: '┃ '.repeat(Math.min(block.quote, next.quote)),
      });
    }
  });
  return rows;
}

function indexAt(rows: readonly Row[], offset: number): number {
  return Math.max(0, lastStartingBy(rows, offset));
}

/** `count` rows from the one that holds `offset` on; fewer at the end. */
export function rowsFrom(document: Document, cells: number, offset: number, count: number): Row[] {
  const rows = layOut(document, cells);
  const from = indexAt(rows, offset);
  return rows.slice(from, from + count);
}

/** The row that holds `offset`, or null when the document has no rows. */
export function rowAt(document: Document, cells: number, offset: number): Row | null {
  if (blockIndexAt(document, offset) < 0) return null;
  return rowsFrom(document, cells, offset, 1)[0] ?? null;
}

/** Up to `count` rows right before the one that holds `offset`, in reading order. */
export function rowsBefore(
  document: Document,
  cells: number,
  offset: number,
  count: number,
): Row[] {
  const rows = layOut(document, cells);
  const from = indexAt(rows, offset);
  return rows.slice(Math.max(0, from - count), from);
}

/** The start of the row `rows` below the one that holds `offset` (above when negative). */
export function moveBy(document: Document, cells: number, offset: number, rows: number): number {
  const all = layOut(document, cells);
  const to = Math.min(all.length - 1, Math.max(0, indexAt(all, offset) + rows));
  return all[to]?.start ?? 0;
}

/** The top that puts the last row at the bottom of a window of `height` rows. */
export function lastTop(document: Document, cells: number, height: number): number {
  const all = layOut(document, cells);
  return all[Math.max(0, all.length - height)]?.start ?? 0;
}

/** How many rows lie between two offsets; counting stops at `limit`. */
export function rowsBetween(
  document: Document,
  cells: number,
  from: number,
  to: number,
  limit: number,
): number {
  const all = layOut(document, cells);
  return Math.min(limit, Math.abs(indexAt(all, to) - indexAt(all, from)));
}
