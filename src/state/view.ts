import type {Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {lastTop, moveBy, type Row, rowAt, rowsFrom} from '../text/layout.ts';
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

/** The stretch of text in the window, from the first row's start to the last row's end. */
export function windowSpan(document: Document, area: TextArea, top: number): Span {
  const rows = windowRows(document, area, top);
  return {start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0};
}

/** Whether a span begins inside the window. */
export function isInWindow(window: Span, span: Span): boolean {
  return window.start <= span.start && span.start < window.end;
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
  const above = rowAt(document, area.cells, moveBy(document, area.cells, span.start, -third));
  // A blank row at the top would only be wasted.
  const top = above?.block === -1 ? moveBy(document, area.cells, above.start, 1) : above?.start;
  return settledTop(document, area, top ?? 0);
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
