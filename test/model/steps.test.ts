import fc from 'fast-check';
import {expect, test} from 'vitest';
import {finish, inSteps, partOf, type Steps} from '../../src/model/steps.ts';

/** Every share that the work says, and its outcome. */
function follow<T>(steps: Steps<T>): {shares: number[]; outcome: T} {
  const shares: number[] = [];
  for (;;) {
    const step = steps.next();
    if (step.done === true) return {shares, outcome: step.value};
    shares.push(step.value);
  }
}

function* halves(): Steps<string> {
  yield 0.5;
  yield 1;
  return 'done';
}

test('work can be done in one go', () => {
  expect(finish(halves())).toBe('done');
});

test('a part takes its place in the whole', () => {
  expect(follow(partOf(0.2, 0.6, halves()))).toEqual({shares: [0.4, 0.6], outcome: 'done'});
});

test('work that is put down is not gone on with', () => {
  const seen: number[] = [];
  const steps = inSteps([1, 2, 3, 4], 2, (item) => seen.push(item));
  steps.next();
  expect(seen).toEqual([1, 2]);
});

test('each item comes once, in order, and shares grow up to 1', () => {
  fc.assert(
    fc.property(fc.array(fc.nat()), fc.integer({min: 1, max: 9}), (items, many) => {
      const seen: [number, number][] = [];
      const {shares} = follow(inSteps(items, many, (item, index) => seen.push([item, index])));
      expect(seen).toEqual(items.map((item, index) => [item, index]));
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares).toHaveLength(Math.floor(items.length / many));
      expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
    }),
  );
});
