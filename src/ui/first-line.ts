import type {Hint} from '../commands/hints.ts';
import {joined, NOTHING, type Piece, piece} from './paint.ts';
import type {Theme} from './theme.ts';

/**
 * The line for somebody who has just begun, in at most `cells` cells. Where there is little
 * room the greeting goes first, then the hints from the end, but for the very last one, which
 * leads to all others. Null where there is room for none.
 */
export function firstLine(hints: readonly Hint[], cells: number, theme: Theme): Piece | null {
  if (hints.length === 0) return null;
  const greeting = piece('New here?  ', theme.accent);
  const shorter = hints.map((_, kept) => [
    ...hints.slice(0, hints.length - 1 - kept),
    ...hints.slice(-1),
  ]);
  const lines = shorter.map((some) => lineOf(some, theme));
  const [whole = NOTHING] = lines;
  return [joined(greeting, whole), ...lines].find((line) => line.cells <= cells) ?? null;
}

function lineOf(hints: readonly Hint[], theme: Theme): Piece {
  const dot = piece(' · ', theme.dim);
  const pieces = hints.flatMap(({keys, label}, place) => [
    place === 0 ? NOTHING : dot,
    piece(keys, theme.bold),
    piece(` ${label}`, theme.plain),
  ]);
  return joined(...pieces, piece(' ', theme.plain));
}
