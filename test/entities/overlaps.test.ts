import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Candidate} from '../../src/entities/candidate.ts';
import {withoutOverlaps} from '../../src/entities/overlaps.ts';
import {KINDS, type Kind} from '../../src/model/entity.ts';

function candidate(kind: Kind, start: number, end: number, certainty = 0.95): Candidate {
  return {kind, start, end, certainty, evidence: ['test'], value: null};
}

const kept = (...candidates: Candidate[]): string[] =>
  withoutOverlaps(candidates).map(({kind, start, end}) => `${kind} ${start}-${end}`);

test('the longer of two wins, wherever it begins', () => {
  expect(kept(candidate('date', 0, 4), candidate('event', 0, 9))).toEqual(['event 0-9']);
  expect(kept(candidate('place', 0, 6), candidate('organisation', 4, 14))).toEqual([
    'organisation 4-14',
  ]);
});

test('of two as long, a sure contact, then money, then a date wins', () => {
  expect(kept(candidate('person', 0, 4), candidate('date', 0, 4))).toEqual(['date 0-4']);
  expect(kept(candidate('date', 0, 4), candidate('money', 0, 4))).toEqual(['money 0-4']);
  expect(kept(candidate('organisation', 0, 9), candidate('contact', 0, 9))).toEqual([
    'contact 0-9',
  ]);
  expect(kept(candidate('organisation', 0, 9), candidate('contact', 0, 9, 0.6))).toEqual([
    'organisation 0-9',
  ]);
});

test('a quantity holds names that lie inside it', () => {
  expect(kept(candidate('quantity', 0, 18), candidate('product', 3, 13))).toEqual([
    'quantity 0-18',
    'product 3-13',
  ]);
});

test.each<[why: string, other: Candidate]>([
  ['a name that it cuts', candidate('product', 4, 30)],
  ['money', candidate('money', 5, 8)],
  ['a date', candidate('date', 5, 8)],
  ['a name as long', candidate('work', 5, 20)],
])('a quantity gives way to %s', (_, other) => {
  expect(kept(candidate('quantity', 5, 20), other)).toEqual([
    `${other.kind} ${other.start}-${other.end}`,
  ]);
});

const candidates = fc.array(
  fc
    .record({
      kind: fc.constantFrom(...KINDS),
      start: fc.nat(60),
      length: fc.integer({min: 1, max: 20}),
      certainty: fc.double({min: 0.1, max: 1, noNaN: true}),
    })
    .map(({kind, start, length, certainty}) => candidate(kind, start, start + length, certainty)),
  {maxLength: 25},
);

test('what stands together is in reading order and overlaps only inside quantities', () => {
  fc.assert(
    fc.property(candidates, (all) => {
      const result = withoutOverlaps(all);
      for (const [i, a] of result.entries()) {
        expect(all).toContain(a);
        for (const b of result.slice(i + 1)) {
          expect(b.start).toBeGreaterThanOrEqual(a.start);
          if (b.start >= a.end) continue;
          const [outer, inner] = a.kind === 'quantity' ? [a, b] : [b, a];
          expect(outer.kind).toBe('quantity');
          expect(inner.kind).not.toBe('quantity');
          expect(inner.start >= outer.start && inner.end <= outer.end).toBe(true);
        }
      }
    }),
  );
});
