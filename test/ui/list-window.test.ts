import fc from 'fast-check';
import {expect, test} from 'vitest';
import {firstShown} from '../../src/ui/list-window.ts';

test('the selected item is in view, and no row is left empty that could be filled', () => {
  fc.assert(
    fc.property(
      fc
        .integer({min: 1, max: 200})
        .chain((total) => fc.tuple(fc.constant(total), fc.integer({min: -1, max: total - 1}))),
      fc.integer({min: 1, max: 60}),
      ([total, selected], height) => {
        const first = firstShown(selected, total, height);
        expect(first).toBeGreaterThanOrEqual(0);
        expect(first).toBeLessThanOrEqual(Math.max(0, total - height));
        if (selected < 0) return;
        expect(selected).toBeGreaterThanOrEqual(first);
        expect(selected).toBeLessThan(first + height);
      },
    ),
  );
});

test('away from both ends it is in the middle', () => {
  expect(firstShown(50, 100, 11)).toBe(45);
});
