import fc from 'fast-check';
import {expect, test} from 'vitest';
import {randomFrom} from '../../../scripts/recogniser/random.ts';
import {writeBestLabels} from '../../../src/entities/tagger/decode.ts';
import {LABELS, mayFollow, OUTSIDE} from '../../../src/entities/tagger/labels.ts';
import {legalSequences, worth} from './sequences.ts';

const SEQUENCES = [1, 2, 3, 4].map(legalSequences);

function isLegal(labels: readonly number[]): boolean {
  const closed = [OUTSIDE, ...labels, OUTSIDE];
  return closed.every((label, i) => i === 0 || mayFollow(closed[i - 1] ?? OUTSIDE, label));
}

function best(scores: Float32Array, length: number, transitions: Float32Array): number[] {
  const labels = new Uint8Array(length);
  writeBestLabels(scores, 0, length, transitions, labels, 0);
  return [...labels];
}

// Quarters, so that sums are exact and scores often tie. What may not follow is left with
// scores too: they must not count. By a seed, because so many numbers are slow to come by one
// at a time.
const numbers = (length: number): fc.Arbitrary<Float32Array> =>
  fc.integer().map((seed) => {
    const random = randomFrom(seed);
    return Float32Array.from({length}, () => Math.floor(random() * 41 - 20) / 4);
  });
const anyTransitions = numbers(LABELS * LABELS);

test('no legal labelling scores more than the one that is found', () => {
  const stretch = fc
    .integer({min: 1, max: 4})
    .chain((length) => fc.tuple(fc.constant(length), numbers(length * LABELS)));
  fc.assert(
    fc.property(stretch, anyTransitions, ([length, scores], transitions) => {
      const found = best(scores, length, transitions);
      expect(isLegal(found)).toBe(true);
      let most = Number.NEGATIVE_INFINITY;
      for (const labels of SEQUENCES[length - 1] ?? [])
        most = Math.max(most, worth(scores, transitions, labels));
      expect(worth(scores, transitions, found)).toBe(most);
    }),
    {numRuns: 60},
  );
});

test('labels of stretches of any length are legal, whatever the scores', () => {
  const stretch = fc
    .integer({min: 1, max: 150})
    .chain((length) => fc.tuple(fc.constant(length), numbers(length * LABELS)));
  fc.assert(
    fc.property(stretch, anyTransitions, ([length, scores], transitions) => {
      expect(isLegal(best(scores, length, transitions))).toBe(true);
    }),
    {numRuns: 20},
  );
});

test('a stretch is labelled alike wherever it lies, and nothing beside it is written to', () => {
  const stretch = fc
    .integer({min: 1, max: 6})
    .chain((length) => fc.tuple(fc.constant(length), numbers(length * LABELS)));
  fc.assert(
    fc.property(
      stretch,
      anyTransitions,
      fc.nat(5),
      fc.nat(5),
      ([length, scores], transitions, before, at) => {
        const longer = new Float32Array((before + length + 2) * LABELS).fill(50);
        longer.set(scores, before * LABELS);
        const labels = new Uint8Array(at + length + 3).fill(99);
        writeBestLabels(longer, before * LABELS, length, transitions, labels, at);
        expect([...labels]).toEqual([
          ...new Array<number>(at).fill(99),
          ...best(scores, length, transitions),
          99,
          99,
          99,
        ]);
      },
    ),
    {numRuns: 30},
  );
});
