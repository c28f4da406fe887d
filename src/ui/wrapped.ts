import {wrap} from '../text/wrap.ts';
import {filled, piece} from './paint.ts';
import type {Paint} from './theme.ts';

/** A sentence for people, wrapped into rows of exactly `cells` cells, a cell of air before each. */
export function wrapped(text: string, cells: number, paint: Paint): string[] {
  const air = cells > 12 ? 1 : 0;
  const lines = wrap(text, {start: 0, end: text.length}, Math.max(1, cells - 2 * air));
  return lines.map(({start, end}) => {
    const line = piece(' '.repeat(air) + text.slice(start, end), paint, cells);
    return filled(line, cells);
  });
}
