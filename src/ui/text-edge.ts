import type {Span} from '../model/span.ts';
import type {TextArea} from '../state/geometry.ts';
import {litIn} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import {settledTop, windowRows} from '../state/view.ts';
import type {Theme} from './theme.ts';

/**
 * The right edge of the text pane, a painted cell a row: where the window is in the
 * article, and where what is lit stands. `plain` is what the edge is where nothing is.
 */
export function textEdge(
  reader: Reader,
  area: TextArea,
  height: number,
  plain: string,
  theme: Theme,
): string[] {
  const {document} = reader;
  const length = Math.max(1, document.text.length);
  const rowOf = (offset: number) => edgeRow(offset, length, height);
  const top = settledTop(document, area, reader.top);
  const end = windowRows(document, area, top).at(-1)?.end ?? 0;
  const all = top === 0 && end >= document.text.length;
  const first = rowOf(top);
  const last = Math.max(first, rowOf(Math.max(top, end - 1)));
  const lit = litIn(reader);
  const marked = lit === null ? NO_ROWS : markedRows(lit.spans, length, height);
  const mark =
    lit === null ? theme.plain : lit.kind === 'mentions' ? theme.kind[lit.of] : theme.accent;
  const current = reader.at === null ? -1 : rowOf(reader.at.start);
  return Array.from({length: height}, (_, row) => {
    const inWindow = !all && first <= row && row <= last;
    if (!marked.has(row)) return inWindow ? theme.bold('┃') : plain;
    const sign = row === current ? '◀' : '◂';
    // Among many marks the window must still be seen.
    return inWindow ? theme.cursor(mark(sign)) : mark(sign);
  });
}

function edgeRow(offset: number, length: number, height: number): number {
  return Math.min(height - 1, Math.floor((offset * height) / length));
}

const NO_ROWS: ReadonlySet<number> = new Set();

type Marked = {readonly height: number; readonly rows: ReadonlySet<number>};

// A list of spans is of one text, and asked about for as long as the window has one height.
const markedRowsOf = new WeakMap<readonly Span[], Marked>();

function markedRows(spans: readonly Span[], length: number, height: number): ReadonlySet<number> {
  const known = markedRowsOf.get(spans);
  if (known?.height === height) return known.rows;
  const rows = new Set(spans.map(({start}) => edgeRow(start, length, height)));
  markedRowsOf.set(spans, {height, rows});
  return rows;
}
