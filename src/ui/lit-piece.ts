import type {Span} from '../model/span.ts';
import {cellWidth, graphemes, truncate} from '../text/width.ts';
import {type Piece, paintSpan} from './paint.ts';
import type {Paint, Theme} from './theme.ts';

/**
 * Text with its matched letters lit, cut to at most `cells` cells. Where the first match
 * would be cut off, the beginning goes instead, so that a quarter of the room is left for
 * what precedes it.
 */
export function litPiece(
  text: string,
  lit: readonly Span[],
  cells: number,
  base: Paint,
  theme: Theme,
): Piece {
  const from = firstShownOffset(text, lit[0], cells);
  const lead = from === 0 ? '' : '…';
  const shift = lead.length - from;
  const shifted = lit.map(({start, end}) => ({start: start + shift, end: end + shift}));
  return litName(lead + text.slice(from), shifted, cells, base, theme);
}

/**
 * A name with its matched letters lit; of one that takes more than `cells` cells its
 * beginning, because that is what it is known by.
 */
export function litName(
  name: string,
  lit: readonly Span[],
  cells: number,
  base: Paint,
  theme: Theme,
): Piece {
  const cut = truncate(name, cells);
  const strokes = lit.map((span) => ({...span, paint: theme.letters}));
  return {
    painted: paintSpan(cut, {start: 0, end: cut.length}, strokes, base),
    cells: cellWidth(cut),
  };
}

function firstShownOffset(text: string, match: Span | undefined, cells: number): number {
  if (match === undefined || cellWidth(text.slice(0, match.end)) < cells) return 0;
  const before = cellWidth(text.slice(0, match.start));
  const skipped = before - Math.floor(cells / 4);
  let gone = 0;
  for (const {segment, index} of graphemes(text)) {
    if (index >= match.start) return match.start;
    // From the start of a word on, so that no half word is shown.
    if (gone >= skipped && (index === 0 || text[index - 1] === ' ')) return index;
    gone += cellWidth(segment);
  }
  return match.start;
}
