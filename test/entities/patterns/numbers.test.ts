import {expect, test} from 'vitest';
import {NUMBER, numberValue, plainNumber} from '../../../src/entities/patterns/numbers.ts';

test.each<[text: string, value: number]>([
  ['8,000', 8000],
  ['2.5 million', 2_500_000],
  ['twenty-five', 25],
  ['a hundred', 100],
  ['two hundred and fifty', 250],
  ['three dozen', 36],
  ['five hundred thousand', 500_000],
])('%s', (text, value) => {
  expect(numberValue(text)).toBe(value);
  expect(new RegExp(`^${NUMBER}$`, 'iu').test(text)).toBe(true);
});

test('what is no number has no value', () => {
  expect(numberValue('many')).toBeNull();
  expect(numberValue('9'.repeat(400))).toBeNull();
});

test('figures are plain', () => {
  expect(plainNumber(0.1 + 0.2)).toBe('0.3');
  expect(plainNumber(3_500_000_000)).toBe('3500000000');
});
