import {type Block, type Document, isNotice} from '../model/document.ts';
import {SIGN_CELLS} from '../text/columns.ts';
import {CODE_STEP, type Columns, isFootnote, type Row} from '../text/rows.ts';
import {inSight} from '../text/sight.ts';
import {cellWidth, inCells} from '../text/width.ts';
import {joined, NOTHING, type Piece, paintSpan, piece, type Stroke} from './paint.ts';
import type {Paint, Theme} from './theme.ts';

const MORE_LEFT = '‹';
const MORE_RIGHT = '›';

/**
 * One row of the text on a line of `cells` cells. What is too wide for it is moved `side` steps
 * sideways, as far as it reaches; a sign at each edge says that more is cut off there.
 */
export function linePiece(
  document: Document,
  row: Row,
  cells: number,
  side: number,
  strokes: readonly Stroke[],
  theme: Theme,
): Piece {
  const paint = blockPaint(document.blocks[row.block], theme);
  const room = Math.max(1, cells - cellWidth(row.prefix));
  if (row.columns !== null) {
    const prefix = piece(row.prefix, theme.dim);
    return joined(prefix, columnsPiece(document, row.columns, room, side, strokes, paint, theme));
  }
  if (row.reach > 0) return codePiece(document, row, room, side, strokes, paint, theme);
  const {text} = document;
  const painted = paintSpan(text, row, strokes, paint);
  const words = {painted, cells: cellWidth(text.slice(row.start, row.end))};
  return joined(piece(row.prefix, theme.dim), words);
}

/** What the words of a block look like; those between two blocks, plain. */
export function blockPaint(block: Block | undefined, theme: Theme): Paint {
  if (block === undefined) return theme.plain;
  if (isNotice(block) || isFootnote(block)) return theme.dim;
  switch (block.kind) {
    case 'paragraph':
      return theme.plain;
    case 'heading':
      return headingPaint(block.level, theme);
    case 'code':
      return theme.code;
    case 'row':
      return block.header ? theme.bold : theme.plain;
    case 'rule':
      return theme.dim;
  }
}

// Weight, slant and line tell the levels apart where there is no colour, too.
function headingPaint(level: number, theme: Theme): Paint {
  if (level === 1) return theme.title;
  if (level === 2) return theme.heading;
  if (level === 3) return (text) => theme.heading(theme.emphasis(text));
  return theme.emphasis;
}

function codePiece(
  document: Document,
  row: Row,
  room: number,
  side: number,
  strokes: readonly Stroke[],
  paint: Paint,
  theme: Theme,
): Piece {
  const line = document.text.slice(row.start, row.end);
  const width = cellWidth(line);
  const moved = Math.min(side, row.reach) * CODE_STEP;
  const cutLeft = moved > 0 && width > 0;
  // The sign stands in the indentation; where there is none, in place of a letter.
  const indented = row.prefix.endsWith('  ');
  const sign = cutLeft ? piece(MORE_LEFT, theme.accentBold) : NOTHING;
  const kept = cutLeft && indented ? row.prefix.slice(0, -2) : row.prefix;
  const inside = cutLeft && !indented ? 1 : 0;
  const cutRight = width - moved > room;
  const shown = inCells(line, moved + inside, Math.max(0, room - inside - Number(cutRight)));
  const span = {start: row.start + shown.start, end: row.start + shown.end};
  return joined(
    piece(kept, theme.dim),
    sign,
    piece(' '.repeat(shown.lead + (cutLeft && indented ? 1 : 0)), theme.plain),
    {painted: paintSpan(document.text, span, strokes, paint), cells: shown.cells - shown.lead},
    cutRight
      ? joined(
          piece(' '.repeat(Math.max(0, room - inside - 1 - shown.cells)), theme.plain),
          piece(MORE_RIGHT, theme.accentBold),
        )
      : NOTHING,
  );
}

function columnsPiece(
  {text}: Document,
  {table, segments, ruled}: Columns,
  room: number,
  side: number,
  strokes: readonly Stroke[],
  paint: Paint,
  theme: Theme,
): Piece {
  const sight = inSight(table, room, side);
  // A line under the heading row that is no text: blanks are underlined as its words are.
  const words = ruled ? theme.title : paint;
  const blank = (cells: number): Piece =>
    piece(' '.repeat(Math.max(0, cells)), ruled ? theme.title : theme.plain);
  const pieces: Piece[] = [];
  let at = 0;
  let next = 0;
  for (const {column, x, width, right} of sight.columns) {
    while ((segments[next]?.column ?? column) < column) next++;
    const segment = segments[next];
    const own = segment?.column === column ? segment : null;
    const cells = own === null ? 0 : cellWidth(text.slice(own.start, own.end));
    const from = right ? x + Math.max(0, width - cells) : x;
    pieces.push(gap(at, from, column === 1 + sight.moved && sight.moved > 0));
    if (own !== null) {
      pieces.push({painted: paintSpan(text, own, strokes, words), cells});
    }
    pieces.push(blank(x + width - from - cells));
    at = Math.max(x + width, from + cells);
  }
  if (sight.right) {
    pieces.push(blank(room - at - SIGN_CELLS + 1), piece(MORE_RIGHT, theme.accentBold));
  }
  return joined(...pieces);

  function gap(from: number, to: number, cut: boolean): Piece {
    if (!cut) return blank(to - from);
    return joined(blank(1), piece(MORE_LEFT, theme.accentBold), blank(to - from - 2));
  }
}
