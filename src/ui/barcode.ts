import type {Span} from '../model/span.ts';

// Braille dots of one column of a cell from the bottom up, for its left and right half.
const LEFT = [0x40, 0x04, 0x02, 0x01];
const RIGHT = [0x80, 0x20, 0x10, 0x08];
const BLANK = 0x2800;

/**
 * Where in a text of `length` offsets the spans stand: `cells` braille characters, each
 * two columns wide, the taller the more of them begin there. A column with one at all
 * always has a dot. Where a column has more than a few, heights are relative to the
 * tallest, so that the bars of a whole novel still differ.
 */
export function barcode(spans: readonly Span[], length: number, cells: number): string {
  const columns = cells * 2;
  const counts = new Array<number>(columns).fill(0);
  for (const {start} of spans) {
    const column = Math.min(columns - 1, Math.floor((start * columns) / Math.max(1, length)));
    counts[column] = (counts[column] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  let code = '';
  for (let cell = 0; cell < cells; cell++) {
    const left = height(counts[cell * 2] ?? 0, most);
    const right = height(counts[cell * 2 + 1] ?? 0, most);
    const dots = stack(LEFT, left) | stack(RIGHT, right);
    code += dots === 0 ? ' ' : String.fromCharCode(BLANK + dots);
  }
  return code;
}

function height(count: number, most: number): number {
  if (count === 0) return 0;
  // A single mention gets two dots, so that a rare name is seen.
  return most < 4 ? count + 1 : Math.max(1, Math.round((4 * count) / most));
}

function stack(dots: readonly number[], height: number): number {
  return dots.slice(0, height).reduce((all, dot) => all | dot, 0);
}
