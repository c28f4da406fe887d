import fc from 'fast-check';
import {expect, test} from 'vitest';
import {barcode} from '../../src/ui/barcode.ts';

const at = (...starts: number[]) => starts.map((start) => ({start, end: start + 1}));

/** Whether each of the two columns of a braille cell has a dot. */
function dotted(cell: string): boolean[] {
  const dots = cell === ' ' ? 0 : cell.charCodeAt(0) - 0x2800;
  return [(dots & 0x47) !== 0, (dots & 0xb8) !== 0];
}

test('has a dot exactly in the columns in which something begins', () => {
  fc.assert(
    fc.property(
      fc
        .integer({min: 1, max: 1000})
        .chain((length) => fc.tuple(fc.constant(length), fc.array(fc.nat(length - 1)))),
      fc.integer({min: 1, max: 20}),
      ([length, starts], cells) => {
        const code = barcode(at(...starts), length, cells);
        expect(code).toHaveLength(cells);
        const columns = [...code].flatMap(dotted);
        const meant = columns.map((_, column) =>
          starts.some((start) => Math.floor((start * cells * 2) / length) === column),
        );
        expect(columns).toEqual(meant);
      },
    ),
  );
});

test('is blank without mentions, and nothing in no cells', () => {
  expect(barcode([], 100, 4)).toBe('    ');
  expect(barcode(at(3), 100, 0)).toBe('');
});

test('keeps what begins at the very end, and fits a text of no length', () => {
  expect(barcode(at(100), 100, 2)).toMatch(/^ [^ ]$/);
  expect(barcode(at(0), 0, 2)).toMatch(/^[^ ] $/);
});

test('is taller where there are more', () => {
  const height = (cell = ' ') =>
    [0x40, 0x04, 0x02, 0x01].filter((dot) => ((cell.charCodeAt(0) - 0x2800) & dot) !== 0).length;
  const code = barcode(at(0, 50, 51, 52, 53, 54), 100, 2);
  expect(height(code[0])).toBeGreaterThan(0);
  expect(height(code[1])).toBeGreaterThan(height(code[0]));
});
