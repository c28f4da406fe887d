import fc from 'fast-check';
import {expect, test} from 'vitest';
import {countFirst} from '../../src/model/sorted.ts';

test('counts those that hold as a walk through all would', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20)), fc.integer({min: -1, max: 21}), (numbers, limit) => {
      const sorted = Uint32Array.from(numbers).sort();
      expect(countFirst(sorted, (number) => number < limit)).toBe(
        sorted.filter((number) => number < limit).length,
      );
    }),
  );
});

test('looks at few of many', () => {
  const many = Array.from({length: 1000}, (_, index) => index);
  let looks = 0;
  const count = countFirst(many, (index) => {
    looks++;
    return index < 777;
  });
  expect(count).toBe(777);
  expect(looks).toBeLessThanOrEqual(10);
});
