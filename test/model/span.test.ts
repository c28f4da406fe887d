import fc from 'fast-check';
import {expect, test} from 'vitest';
import {inReadingOrder, lastStartingBy, overlaps} from '../../src/model/span.ts';

const anySpan = fc
  .tuple(fc.nat(30), fc.nat(10))
  .map(([start, length]) => ({start, end: start + length}));

function offsets({start, end}: {start: number; end: number}): number[] {
  return Array.from({length: end - start}, (_, index) => start + index);
}

test('two spans overlap when they have an offset in common', () => {
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      if (a.start === a.end || b.start === b.end) return;
      const shared = offsets(a).some((offset) => offsets(b).includes(offset));
      expect(overlaps(a, b)).toBe(shared);
    }),
  );
});

test('a half-open span does not overlap the one that begins where it ends', () => {
  expect(overlaps({start: 0, end: 3}, {start: 3, end: 5})).toBe(false);
});

test('reading order puts the earlier first, and the longer of two that start together', () => {
  const spans = [
    {start: 4, end: 5},
    {start: 2, end: 3},
    {start: 2, end: 9},
  ];
  expect([...spans].sort(inReadingOrder)).toEqual([
    {start: 2, end: 9},
    {start: 2, end: 3},
    {start: 4, end: 5},
  ]);
});

test('the last span that starts by an offset is the one a walk through all would find', () => {
  fc.assert(
    fc.property(fc.array(anySpan), fc.integer({min: -2, max: 45}), (spans, offset) => {
      const sorted = spans.sort(inReadingOrder);
      const plain = sorted.findLastIndex(({start}) => start <= offset);
      expect(lastStartingBy(sorted, offset)).toBe(plain);
    }),
  );
});
