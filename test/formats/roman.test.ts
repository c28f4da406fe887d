import {expect, test} from 'vitest';
import {romanOf} from '../../src/formats/roman.ts';

test.each([
  [1, 'i'],
  [4, 'iv'],
  [19, 'xix'],
  [1994, 'mcmxciv'],
  [3999, 'mmmcmxcix'],
])('%i is %s', (number, roman) => {
  expect(romanOf(number)).toBe(roman);
});

test('what the Romans cannot write stays as it is', () => {
  expect([romanOf(0), romanOf(-2), romanOf(4000)]).toEqual(['0', '-2', '4000']);
});
