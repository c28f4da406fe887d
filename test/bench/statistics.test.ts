import {expect, test} from 'vitest';
import {median, medianRatio} from '../../bench/statistics.ts';

test('the median of an odd and of an even number of values', () => {
  expect(median([9, 1, 10])).toBe(9);
  expect(median([10, 1, 2, 9])).toBe(5.5);
  expect(median([])).toBeNaN();
});

test('ratios are taken inside a round, so a slow round does not move them', () => {
  expect(medianRatio([20, 200, 22], [10, 100, 11])).toBe(2);
});
