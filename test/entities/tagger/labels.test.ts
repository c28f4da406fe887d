import {describe, expect, test} from 'vitest';
import {
  BEGIN,
  INSIDE,
  isOpen,
  kindOf,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  NAMED,
  ONLY,
  OUTSIDE,
  placeOf,
} from '../../../src/entities/tagger/labels.ts';

const all = Array.from({length: LABELS}, (_, label) => label);
const named = NAMED.flatMap((_, kind) => [BEGIN, INSIDE, LAST, ONLY].map((place) => [kind, place]));

test('each kind and place has a label of its own, and outside is the one that is left', () => {
  const labels = named.map(([kind = 0, place = 0]) => labelOf(kind, place));
  expect([OUTSIDE, ...labels].toSorted((a, b) => a - b)).toEqual(all);
  for (const [i, [kind, place]] of named.entries()) {
    expect(kindOf(labels[i] ?? OUTSIDE)).toBe(kind);
    expect(placeOf(labels[i] ?? OUTSIDE)).toBe(place);
  }
  expect([kindOf(OUTSIDE), placeOf(OUTSIDE)]).toEqual([-1, 0]);
});

describe('what may follow', () => {
  const names = (left: number): string[] =>
    all
      .filter((right) => mayFollow(left, right))
      .map((right) => `${kindOf(right)}${'OBILU'[placeOf(right)]}`);
  const fresh = ['-1O', ...NAMED.flatMap((_, kind) => [`${kind}B`, `${kind}U`])];

  test.each([
    ['outside', OUTSIDE],
    ['the last of a name', labelOf(2, LAST)],
    ['a name of one word', labelOf(0, ONLY)],
  ])('after %s: anything that begins, or nothing', (_, left) => {
    expect(names(left)).toEqual(fresh);
    expect(isOpen(left)).toBe(false);
  });

  test.each([
    ['the beginning', BEGIN],
    ['the inside', INSIDE],
  ])('after %s of a name: only the rest of it', (_, place) => {
    for (const kind of NAMED.keys()) {
      expect(names(labelOf(kind, place))).toEqual([`${kind}I`, `${kind}L`]);
      expect(isOpen(labelOf(kind, place))).toBe(true);
    }
  });
});
