import {joined, type Piece, piece} from './paint.ts';
import type {Theme} from './theme.ts';

/** " 43 %": always as wide as " 100 %", so that nothing beside it moves. */
export const PER_CENT_CELLS = 6;

/**
 * How much is done, as a bar of exactly `cells` cells and the per cent after it. What is done
 * and what is left are told apart by shape too: there may be no colours. `share` is 0 to 1.
 */
export function progressBar(share: number, cells: number, theme: Theme): Piece {
  const done = Math.max(0, Math.min(cells, Math.floor(cells * share)));
  return joined(
    piece('━'.repeat(done), theme.accent),
    piece('┄'.repeat(cells - done), theme.dim),
    piece(perCent(share), theme.plain),
  );
}

/** The per cent of a share, always of the same width. */
export function perCent(share: number): string {
  const whole = Math.max(0, Math.min(100, Math.floor(100 * share)));
  return `${String(whole).padStart(PER_CENT_CELLS - 2)} %`;
}
