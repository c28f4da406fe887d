import fc from 'fast-check';
import {expect, test} from 'vitest';
import {PER_CENT_CELLS, progressBar} from '../../src/ui/progress-bar.ts';
import {plain, THEME} from './lines.ts';

function bar(share: number, cells: number): string {
  return plain(progressBar(share, cells, THEME).painted);
}

test('what is done and what is left have shapes of their own', () => {
  expect(bar(0.5, 8)).toBe('━━━━┄┄┄┄  50 %');
  expect(bar(0, 4)).toBe('┄┄┄┄   0 %');
  expect(bar(1, 4)).toBe('━━━━ 100 %');
});

test('it is as wide as it was asked to be, whatever the share, and full only at the end', () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, min: 0, max: 2}), fc.nat({max: 60}), (share, cells) => {
      const painted = bar(share, cells);
      expect(painted).toHaveLength(cells + PER_CENT_CELLS);
      expect(progressBar(share, cells, THEME).cells).toBe(cells + PER_CENT_CELLS);
      if (cells > 0) expect(painted.includes('┄')).toBe(share < 1);
    }),
  );
});
