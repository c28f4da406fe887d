import {expect, test} from 'vitest';
import {randomFrom} from '../../../scripts/recogniser/random.ts';

function numbers(seed: number, count: number): number[] {
  const random = randomFrom(seed);
  return Array.from({length: count}, random);
}

test('a seed gives the same numbers each time, another gives others', () => {
  expect(numbers(3, 20)).toEqual(numbers(3, 20));
  expect(numbers(4, 20)).not.toEqual(numbers(3, 20));
  expect(numbers(3, 20)).toEqual(numbers(3 + 2 ** 32, 20));
});

test('two series do not disturb each other', () => {
  const [left, right] = [randomFrom(1), randomFrom(1)];
  const mixed = Array.from({length: 10}, () => [left(), right()]);
  expect(mixed.map(([one]) => one)).toEqual(numbers(1, 10));
  expect(mixed.map(([, other]) => other)).toEqual(numbers(1, 10));
});

test.each([0, 1, 42, 0xffffffff])('numbers from seed %i are spread from 0 up to 1', (seed) => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of numbers(seed, 5000)) {
    expect(number >= 0 && number < 1).toBe(true);
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 500)).toBeLessThan(120);
});
