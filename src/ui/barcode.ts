import type {Span} from '../model/span.ts';

// Braille dots of one column of a cell from the bottom up, for its left and right half.
const LEFT = [0x40, 0x04, 0x02, 0x01];
const RIGHT = [0x80, 0x20, 0x10, 0x08];
const BLANK = 0x2800;

/**
 * Where in a text of `length` offsets the spans stand: `cells` braille characters, each
 * two columns wide, the taller the more of them begin there. A column with one at all
 * always has a dot.
 */
export function barcode(spans: readonly Span[], length: number, cells: number): string {
  const columns = cells * 2;
  const counts = new Array<number>(columns).fill(0);
  for (const {start} of spans) {
    const column = Math.min(columns - 1, Math.floor((start * columns) / Math.max(1, length)));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  let code = '';
  for (let cell = 0; cell < cells; cell++) {
    const dots = stack(LEFT, counts[cell * 2] ?? 0) | stack(RIGHT, counts[cell * 2 + 1] ?? 0);
    code += dots === 0 ? ' ' : String.fromCharCode(BLANK + dots);
  }
  return code;
}

function stack(dots: readonly number[], count: number): number {
  // Two dots for one mention, so that a rare name shows; three for two, four for more.
  const height = count === 0 ? 0 : Math.min(4, count + 1);
  return dots.slice(0, height).reduce((all, dot) => all | dot, 0);
}
