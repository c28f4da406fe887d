import type {Hint} from '../commands/hints.ts';
import {joined, type Piece, piece} from './paint.ts';
import type {Theme} from './theme.ts';

/**
 * The line for somebody who has just begun, in at most `cells` cells: where there is little
 * room without its greeting, then without all but the last key, which leads to the others.
 * Null where there is room for none.
 */
export function firstLine(hints: readonly Hint[], cells: number, theme: Theme): Piece | null {
  const [lead, ...rest] = hints.map(({keys, label}) =>
    joined(piece(keys, theme.bold), piece(` ${label}`, theme.plain)),
  );
  if (lead === undefined) return null;
  const dot = piece(' · ', theme.dim);
  const whole = rest.reduce((line, hint) => joined(line, dot, hint), lead);
  const greeted = joined(piece('New here?  ', theme.accent), whole);
  const end = piece(' ', theme.plain);
  return (
    [greeted, whole, rest.at(-1) ?? lead]
      .map((line) => joined(line, end))
      .find((line) => line.cells <= cells) ?? null
  );
}
