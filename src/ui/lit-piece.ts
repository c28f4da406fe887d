import type {Span} from '../model/span.ts';
import {cellWidth, truncate} from '../text/width.ts';
import {type Piece, paintSpan} from './paint.ts';
import type {Paint, Theme} from './theme.ts';

/** Text with its matched letters lit, cut to at most `cells` cells. */
export function litPiece(
  text: string,
  lit: readonly Span[],
  cells: number,
  base: Paint,
  theme: Theme,
): Piece {
  const cut = truncate(text, cells);
  const strokes = lit.map((span) => ({...span, paint: theme.letters}));
  return {
    painted: paintSpan(cut, {start: 0, end: cut.length}, strokes, base),
    cells: cellWidth(cut),
  };
}
