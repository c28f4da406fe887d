import type {Span} from '../model/span.ts';
import {cellWidth, forScreen, truncate} from '../text/width.ts';
import type {Paint} from './theme.ts';

/** A stretch of text to be painted in a way of its own; later ones lie over earlier ones. */
export type Stroke = Span & {readonly paint: Paint};

/**
 * Paints `text.slice(span.start, span.end)`: every offset by the last stroke that covers
 * it, the rest by `base`. Strokes have offsets into `text` and may overlap.
 */
export function paintSpan(
  text: string,
  span: Span,
  strokes: readonly Stroke[],
  base: Paint,
): string {
  const inside = strokes.filter(({start, end}) => start < span.end && span.start < end);
  if (inside.length === 0) return base(forScreen(text.slice(span.start, span.end)));
  const edges = new Set([span.start, span.end]);
  for (const {start, end} of inside) {
    edges.add(Math.max(start, span.start));
    edges.add(Math.min(end, span.end));
  }
  const sorted = [...edges].sort((a, b) => a - b);
  let painted = '';
  for (const [index, start] of sorted.entries()) {
    const end = sorted[index + 1];
    if (end === undefined) break;
    const over = inside.findLast((stroke) => stroke.start <= start && end <= stroke.end);
    painted += (over?.paint ?? base)(forScreen(text.slice(start, end)));
  }
  return painted;
}

/** A painted string together with the cells it takes. */
export type Piece = {
  readonly painted: string;
  readonly cells: number;
};

/** Plain text as a piece, as it is painted, cut to at most `cells` cells with an ellipsis. */
export function piece(text: string, paint: Paint, cells = Number.POSITIVE_INFINITY): Piece {
  const shown = forScreen(text);
  const cut = Number.isFinite(cells) ? truncate(shown, Math.max(0, cells)) : shown;
  return {painted: cut === '' ? '' : paint(cut), cells: cellWidth(cut)};
}

/** Pieces one after the other. */
export function joined(...pieces: readonly Piece[]): Piece {
  return {
    painted: pieces.map(({painted}) => painted).join(''),
    cells: pieces.reduce((sum, {cells}) => sum + cells, 0),
  };
}

/** A row of exactly `cells` cells: `left`, blanks, `right`. `right` goes when both do not fit. */
export function spread(left: Piece, right: Piece, cells: number): string {
  const gap = cells - left.cells - right.cells;
  if (gap < 0) return filled(left, cells);
  return left.painted + ' '.repeat(gap) + right.painted;
}

/** A piece cut or filled up with blanks to exactly `cells` cells. */
export function filled(row: Piece, cells: number): string {
  const fitting = row.cells > cells ? cut(row, cells) : row;
  return fitting.painted + ' '.repeat(Math.max(0, cells - fitting.cells));
}

const STYLED = /(\x1b\[[\d;]*m)|[^\x1b]+/g;

// A line longer than its box would be broken by Ink, and push away what is below it.
function cut(row: Piece, cells: number): Piece {
  let taken = 0;
  let whole = true;
  const painted = row.painted.replace(STYLED, (part, style: string | undefined) => {
    if (style !== undefined) return style;
    const text = whole ? truncate(part, cells - taken) : '';
    taken += cellWidth(text);
    whole &&= text === part;
    return text;
  });
  return {painted, cells: taken};
}

export const NOTHING: Piece = {painted: '', cells: 0};
