import {expect, test} from 'vitest';
import {whenText} from '../../src/state/when.ts';

// Times of this place: what a person here would call them.
const NOW = new Date(2026, 10, 24, 14, 30).getTime();

test.each([
  ['today, 14:05', new Date(2026, 10, 24, 14, 5)],
  ['today, 00:00', new Date(2026, 10, 24)],
  ['yesterday', new Date(2026, 10, 23, 23, 59)],
  ['yesterday', new Date(2026, 10, 23)],
  ['22 November', new Date(2026, 10, 22, 23, 59)],
  ['3 March', new Date(2026, 2, 3, 12)],
  ['31 December 2025', new Date(2025, 11, 31, 12)],
])('it was %s', (words, at) => {
  expect(whenText(at.getTime(), NOW)).toBe(words);
});
