import {type Block, blockIndexAt, type Document} from '../model/document.ts';
import {lastStartingBy, type Span} from '../model/span.ts';
import type {Field} from '../state/field.ts';
import {MOST_MATCHES} from '../state/finding.ts';
import type {TextArea} from '../state/geometry.ts';
import {type Lit, litIn, standing} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import {settledTop, windowRows} from '../state/view.ts';
import type {Row} from '../text/layout.ts';
import {cellWidth} from '../text/width.ts';
import {NOT_IN_TEXT} from './empty-states.ts';
import {fieldPiece} from './field-row.ts';
import {filled, joined, type Piece, paintSpan, piece, type Stroke, spread} from './paint.ts';
import type {Paint, Theme} from './theme.ts';

/** The rows of the text pane, each of exactly `cells` cells. */
export function textRows(reader: Reader, area: TextArea, cells: number, theme: Theme): string[] {
  const {document} = reader;
  const rows = windowRows(document, area, reader.top);
  const span = {start: rows[0]?.start ?? 0, end: rows.at(-1)?.end ?? 0};
  const strokes = [...markStrokes(document, span, theme), ...litStrokes(reader, span, theme)];
  const margin = ' '.repeat(area.margin);
  const painted = rows.map((row) => {
    const line = joined(
      piece(margin + row.prefix, theme.dim),
      textPiece(document, row, strokes, theme),
    );
    return filled(line, cells);
  });
  if (reader.find === null) return painted;
  while (painted.length < area.height) painted.push(' '.repeat(cells));
  return [...painted, findBar(reader, cells, theme)];
}

function textPiece(document: Document, row: Row, strokes: readonly Stroke[], theme: Theme): Piece {
  const block = document.blocks[row.block];
  const painted = paintSpan(document.text, row, strokes, basePaint(block, theme));
  return {painted, cells: cellWidth(document.text.slice(row.start, row.end))};
}

function basePaint(block: Block | undefined, theme: Theme): Paint {
  switch (block?.kind) {
    case undefined:
    case 'paragraph':
      return theme.plain;
    case 'heading':
      return block.level === 1 ? theme.title : theme.heading;
    case 'code':
      return theme.code;
    case 'row':
      return block.header ? theme.bold : theme.plain;
    case 'rule':
      return theme.dim;
  }
}

function markStrokes(document: Document, window: Span, theme: Theme): readonly Stroke[] {
  const paints = {
    strong: theme.strong,
    emphasis: theme.emphasis,
    code: theme.code,
    strike: theme.strike,
    link: theme.link,
  };
  // A mark reaches no farther than its block, so none from before the first block does.
  const first = document.blocks[blockIndexAt(document, window.start)]?.start ?? 0;
  return between(document.marks, {start: first, end: window.end}).map((mark) => {
    const {start, end} = mark;
    const paint = paints[mark.kind];
    const block = document.blocks[blockIndexAt(document, start)];
    if (block?.kind !== 'heading') return {start, end, paint};
    // An emphasised word of a heading is still one of a heading.
    const heading = basePaint(block, theme);
    return {start, end, paint: (text) => heading(paint(text))};
  });
}

function litStrokes(reader: Reader, window: Span, theme: Theme): readonly Stroke[] {
  const lit = litIn(reader);
  const {at} = reader;
  const spans = lit === null ? [] : inSight(lit.spans, window);
  const paint = lit === null ? theme.plain : litPaint(lit, theme);
  const strokes = spans.map(({start, end}) => ({start, end, paint}));
  return at === null ? strokes : [...strokes, {start: at.start, end: at.end, paint: theme.current}];
}

function litPaint(lit: Lit, theme: Theme): Paint {
  return lit.kind === 'mentions' ? theme.lit[lit.of] : theme.match;
}

/** Those of the sorted `spans` that share something with the window. */
function inSight(spans: readonly Span[], window: Span): readonly Span[] {
  let first = Math.max(0, lastStartingBy(spans, window.start));
  // Matches of a search may overlap.
  while ((spans[first - 1]?.end ?? 0) > window.start) first--;
  return spans.slice(first, lastStartingBy(spans, window.end - 1) + 1);
}

/** Those of `spans` that start inside `range`. */
function between<T extends Span>(spans: readonly T[], range: Span): readonly T[] {
  return spans.slice(
    lastStartingBy(spans, range.start - 1) + 1,
    lastStartingBy(spans, range.end - 1) + 1,
  );
}

function findBar(reader: Reader, cells: number, theme: Theme): string {
  if (reader.find === null) return ' '.repeat(cells);
  const {field, spans} = reader.find;
  const now = standing(reader);
  const count =
    field.text === ''
      ? 'find in the text'
      : spans.length === 0
        ? notInText(field, cells)
        : spans.length < MOST_MATCHES
          ? `${now?.number ?? 0} of ${spans.length}`
          : `${MOST_MATCHES.toLocaleString('en-GB')}+ matches`;
  const paint = field.text !== '' && spans.length === 0 ? theme.warning : theme.dim;
  const right = piece(` ${count} `, paint);
  const left = fieldPiece(' / ', field, Math.max(1, cells - right.cells), true, theme);
  return spread(left, right, cells);
}

/** As much advice as the typed words leave room for. */
function notInText(field: Field, cells: number): string {
  const room = cells - cellWidth(field.text) - 8;
  return NOT_IN_TEXT.find((text) => text.length <= room) ?? '';
}

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
