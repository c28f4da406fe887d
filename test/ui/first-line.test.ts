import {expect, test} from 'vitest';
import {firstLine} from '../../src/ui/first-line.ts';
import {plain, THEME} from './lines.ts';

const HINTS = [
  {keys: '2', label: 'names'},
  {keys: 's', label: 'search'},
  {keys: '?', label: 'all keys'},
];

function line(cells: number): string | null {
  const first = firstLine(HINTS, cells, THEME);
  return first === null ? null : plain(first.painted);
}

test('greets where there is room, and keeps the key that leads to all others longest', () => {
  expect(line(80)).toBe('New here?  2 names · s search · ? all keys ');
  expect(line(43)).toBe('New here?  2 names · s search · ? all keys ');
  expect(line(42)).toBe('2 names · s search · ? all keys ');
  expect(line(31)).toBe('2 names · ? all keys ');
  expect(line(20)).toBe('? all keys ');
  expect(line(10)).toBeNull();
});

test('is nothing where there is nothing to tell', () => {
  expect(firstLine([], 80, THEME)).toBeNull();
});
