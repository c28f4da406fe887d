import type {Field} from '../state/field.ts';
import {cellWidth, forScreen, graphemes, truncate} from '../text/width.ts';
import {joined, type Piece, piece} from './paint.ts';
import type {Theme} from './theme.ts';

/**
 * A text field in at most `cells` cells: its prompt, its text with the cursor while it is
 * `active`, and of a text that is too long the part around the cursor.
 */
export function fieldPiece(
  prompt: string,
  field: Field,
  cells: number,
  active: boolean,
  theme: Theme,
): Piece {
  const head = piece(prompt, active ? theme.accentBold : theme.dim, cells);
  const room = cells - head.cells;
  if (room <= 0) return head;
  const before = tail(forScreen(field.text.slice(0, field.cursor)), Math.max(0, room - 2));
  if (!active) return joined(head, piece(forScreen(field.text), theme.plain, room));
  const [under, after] = headGrapheme(forScreen(field.text.slice(field.cursor)));
  const cursor = piece(under === '' ? ' ' : under, theme.cursor, room);
  const left = room - cellWidth(before) - cursor.cells;
  return joined(
    head,
    piece(before, theme.plain),
    cursor,
    piece(truncate(after, Math.max(0, left)), theme.plain),
  );
}

function headGrapheme(text: string): readonly [string, string] {
  for (const {segment} of graphemes(text)) return [segment, text.slice(segment.length)];
  return ['', ''];
}

/** The end of `text` that fits `cells` cells. */
function tail(text: string, cells: number): string {
  if (cellWidth(text) <= cells) return text;
  let kept = '';
  for (const {segment} of [...graphemes(text)].reverse()) {
    if (cellWidth(kept) + cellWidth(segment) > cells) break;
    kept = segment + kept;
  }
  return kept;
}
