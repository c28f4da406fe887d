import fc from 'fast-check';
import {expect, test} from 'vitest';
import {packModel, type Row} from '../../../scripts/recogniser/pack.ts';
import {LABELS} from '../../../src/entities/tagger/labels.ts';
import {addFeature} from '../../../src/entities/tagger/score.ts';
import {unpackModel} from '../../../src/entities/tagger/unpack.ts';
import {LEGAL_TRANSITIONS} from '../../entities/tagger/models.ts';

// That all comes back as it was is tested with unpack.ts, which reads these bytes.

const PRUNE = 0.05;
const entry = {classes: 3, cluster: 2, casing: 1};

function pack(rows: readonly Row[], entries: readonly number[] = [], prune = PRUNE): Uint8Array {
  return packModel(
    new Map(entries.map((hash) => [hash, {...entry, cluster: hash % 9}])),
    new Uint8Array(),
    rows,
    LEGAL_TRANSITIONS,
    prune,
  );
}

const row = (hash: number, weight: number): Row => ({
  hash,
  weights: new Float32Array(LABELS).fill(weight),
});

test('the bytes are the same whatever the order of features and entries', () => {
  const hashes = fc.uniqueArray(fc.integer({min: 0, max: 0xffffffff}), {maxLength: 20});
  fc.assert(
    fc.property(hashes, hashes, (features, entries) => {
      const rows = features.map((hash) => row(hash, (hash % 7) - 3));
      expect(pack(rows.toReversed(), entries.toReversed())).toEqual(pack(rows, entries));
    }),
    {numRuns: 30},
  );
});

test('features of which nothing is left are left out', () => {
  expect(pack([row(7, PRUNE / 2), row(8, 1)])).toEqual(pack([row(8, 1)]));
  expect(pack([row(7, -PRUNE / 2)])).toEqual(pack([]));
});

test('the more is pruned the smaller is the model', () => {
  const rows = Array.from({length: 30}, (_, i) => row(i * 99, i / 10));
  const sizes = [0.05, 1, 2].map((prune) => pack(rows, [], prune).length);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
  expect(new Set(sizes).size).toBe(3);
});

test.each([
  [100, 127],
  [-100, -127],
  [1e-9, 0],
])('a weight of %d is packed as %i steps', (weight, steps) => {
  const into = new Int32Array(LABELS);
  addFeature(unpackModel(pack([row(5, weight)], [], 0)), 5, into);
  expect(new Set(into)).toEqual(new Set([steps]));
});
