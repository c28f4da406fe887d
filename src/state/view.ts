import type {Document} from '../model/document.ts';
import {inReadingOrder, lastStartingBy, type Span} from '../model/span.ts';
import {lastTop, moveBy, rowAt, rowsFrom} from '../text/layout.ts';
import type {Row} from '../text/rows.ts';
import {geometry, type Size, type TextArea, textArea} from './geometry.ts';
import type {Reader} from './state.ts';

/** The text pane's inside as the reader has it now (as it would be, when it is hidden). */
export function areaOf(size: Size, reader: Reader): TextArea {
  return textArea(geometry(size, reader.pane), reader.find !== null);
}

/**
 * The nearest top to `top` that is the start of a row and leaves no empty space below
 * the article's end.
 */
export function settledTop(document: Document, area: TextArea, top: number): number {
  const row = rowAt(document, area.cells, top);
  if (row === null) return 0;
  return Math.min(row.start, lastTop(document, area.cells, area.height));
}

/** The rows in the text pane's window, at most its height. */
export function windowRows(document: Document, area: TextArea, top: number): Row[] {
  return rowsFrom(document, area.cells, settledTop(document, area, top), area.height);
}

/**
 * What of the text is in a window: from the first row's start to the last row's end, but for
 * `gaps`, the parts of a table's cells on lines above or below it, sorted and disjoint.
 */
export type Window = Span & {readonly gaps: readonly Span[]};

/** What of the text is in the window, however far it is moved sideways. */
export function windowSpan(document: Document, area: TextArea, top: number): Window {
  const rows = windowRows(document, area, top);
  const [first] = rows;
  const last = rows.at(-1);
  if (first === undefined || last === undefined) return {start: 0, end: 0, gaps: []};
  // The last line of a table's row may hold its first cell alone.
  const end = rows.reduce((most, row) => Math.max(most, row.end), last.end);
  const gaps = [...hiddenAbove(document, first), ...hiddenBelow(document, last)];
  return {start: first.start, end, gaps: gaps.sort(inReadingOrder)};
}

/** What of the cells stands on lines above `row`. */
function hiddenAbove(document: Document, {start, columns, block}: Row): readonly Span[] {
  const whole = document.blocks[block];
  if (columns === null || whole === undefined || start === whole.start) return [];
  const shown = new Map(columns.segments.map(({column, start}) => [column, start]));
  return whole.cells
    .map((cell, column) => ({start: cell.start, end: shown.get(column) ?? cell.end}))
    .filter((gap) => gap.start < gap.end);
}

/** What of the cells stands on lines below `row`. */
function hiddenBelow(document: Document, {columns, block}: Row): readonly Span[] {
  const cells = document.blocks[block]?.cells ?? [];
  return (columns?.segments ?? []).flatMap(({column, end}) => {
    const cell = cells[column];
    return cell !== undefined && end < cell.end ? [{start: end, end: cell.end}] : [];
  });
}

/** Whether a span begins inside the window. */
export function isInWindow({start, end, gaps}: Window, span: Span): boolean {
  if (span.start < start || span.start >= end) return false;
  const gap = gaps[lastStartingBy(gaps, span.start)];
  return gap === undefined || span.start >= gap.end;
}

/**
 * The top that shows `span`: `from` itself when it is in view there already, else one
 * that puts it a third of the way down, where there is more of what follows than of what
 * precedes.
 */
export function topShowing(document: Document, area: TextArea, from: number, span: Span): number {
  const settled = settledTop(document, area, from);
  if (isInWindow(windowSpan(document, area, settled), span)) return settled;
  const third = Math.floor(area.height / 3);
  const above = moveBy(document, area.cells, span.start, -third);
  // Blank rows at the top would only be wasted.
  const top = rowsFrom(document, area.cells, above, third + 1).find(({block}) => block !== -1);
  return settledTop(document, area, top?.start ?? 0);
}

/**
 * The span nearest to a window: the first inside it, else the one that fewest characters
 * lie between. Null when there are none. `spans` must be sorted.
 */
export function nearest(spans: readonly Span[], window: Span): Span | null {
  let best: Span | null = null;
  let bestGap = Number.POSITIVE_INFINITY;
  for (const span of spans) {
    const gap = Math.max(0, span.start - window.end + 1, window.start - span.start);
    if (gap < bestGap) {
      best = span;
      bestGap = gap;
    }
    if (gap === 0) break;
  }
  return best;
}
