import {helpHeight, helpRows} from '../commands/help.ts';
import {TABLE} from '../commands/table.ts';
import type {Overlay, State} from '../state/state.ts';
import {fieldPiece} from './field-row.ts';
import {litPiece} from './lit-piece.ts';
import {filled, joined, NOTHING, piece, spread} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

type Help = Extract<Overlay, {kind: 'help'}>;

/** The help screen: a title, the filter, and all keys, as many as fit; `rows` lines. */
export function helpLines(
  state: State,
  help: Help,
  columns: number,
  rows: number,
  theme: Theme,
): string[] {
  const found = helpRows(TABLE, help.field.text);
  const height = helpHeight(state);
  // A screen that has got higher has room for more than below where it was scrolled to.
  const top = Math.max(0, Math.min(help.top, found.length - height));
  const more = Math.max(0, found.length - top - height);
  const note = more === 0 ? '' : ` ${more} more below `;
  const head = [
    spread(piece(' All keys', theme.accentBold), piece(note, theme.dim), columns),
    filled(fieldPiece(' › ', help.field, Math.max(1, columns - 1), true, theme), columns),
  ];
  const keysCells = Math.max(6, Math.min(22, Math.floor(columns / 3)));
  const list = found.slice(top, top + height).map((row) => {
    if (row.kind === 'group') return filled(piece(` ${row.title}`, theme.bold, columns), columns);
    const keys = piece(row.keys, theme.accent, keysCells);
    const pad = piece(' '.repeat(keysCells - keys.cells + 2), theme.plain);
    const room = Math.max(0, columns - keysCells - 5);
    const title = litPiece(row.title, row.lit, room, theme.plain, theme);
    return filled(joined(piece('   ', theme.plain), keys, pad, title), columns);
  });
  const body =
    list.length > 0
      ? list
      : wrapped('No key for this. Esc clears what is typed.', columns, theme.dim);
  const blank = filled(NOTHING, columns);
  return Array.from({length: rows}, (_, index) => [...head, ...body][index] ?? blank);
}
