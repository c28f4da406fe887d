import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Entry, lexiconsOf} from '../../../scripts/recogniser/build-lexicons.ts';
import {packModel} from '../../../scripts/recogniser/pack.ts';
import {LABELS} from '../../../src/entities/tagger/labels.ts';
import {slotOf} from '../../../src/entities/tagger/lexicons.ts';
import {presenceOf} from '../../../src/entities/tagger/model.ts';
import {addFeature} from '../../../src/entities/tagger/score.ts';
import {unpackModel} from '../../../src/entities/tagger/unpack.ts';
import {LEGAL_TRANSITIONS} from './models.ts';

const FULL = 0xffffffff;
/** Weights beyond this are cut. */
const MOST = 4;
const PRUNE = 0.05;

// 0 stands under the key 1, so that 1 itself is not among them.
const hash = fc
  .oneof(fc.integer({min: 0, max: FULL}), fc.constantFrom(0, FULL), fc.integer({min: 2, max: 300}))
  .filter((value) => value !== 1);

const entry = fc.record<Entry>({
  classes: fc.integer({min: 0, max: FULL}),
  cluster: fc.integer({min: 0, max: 1000}),
  casing: fc.integer({min: 0, max: 5}),
});
const entries = fc.uniqueArray(fc.tuple(hash, entry), {selector: ([own]) => own, maxLength: 40});

const weight = fc.oneof(
  fc.constant(0),
  fc.double({min: -PRUNE, max: PRUNE, noNaN: true}),
  fc.double({min: -6, max: 6, noNaN: true}),
);
const row = fc.record({
  hash,
  weights: fc
    .array(weight, {minLength: LABELS, maxLength: LABELS})
    .map((weights) => Float32Array.from(weights)),
});
const rows = fc.uniqueArray(row, {selector: (own) => own.hash, maxLength: 20});

const nothing = new Uint8Array();

describe('a model that was packed', () => {
  test('gives back every entry of the lists, as the lists themselves do', () => {
    fc.assert(
      fc.property(
        entries,
        fc.array(fc.integer({min: 0, max: 99}), {maxLength: 30}),
        fc.array(hash, {maxLength: 10}),
        (own, groups, others) => {
          const coarse = Uint8Array.from(groups);
          const listed = new Map(own);
          const bytes = packModel(listed, coarse, [], LEGAL_TRANSITIONS, PRUNE);
          for (const lexicons of [unpackModel(bytes).lexicons, lexiconsOf(listed, coarse)]) {
            for (const [one, {classes, cluster, casing}] of own) {
              const slot = slotOf(lexicons.keys, one);
              expect(lexicons.classes[slot]).toBe(classes);
              expect(lexicons.clusters[slot]).toBe(cluster);
              expect(lexicons.casings[slot]).toBe(casing);
            }
            for (const other of others)
              if (!listed.has(other)) expect(slotOf(lexicons.keys, other)).toBe(-1);
            // Clusters count from 1, so that 0 can stand for none.
            expect([...lexicons.coarse]).toEqual([0, ...groups.map((group) => group + 1)]);
          }
        },
      ),
      {numRuns: 25},
    );
  });

  test('gives back every weight within half a step, cut at both ends; small ones are none', () => {
    fc.assert(
      fc.property(rows, (own) => {
        const model = unpackModel(packModel(new Map(), nothing, own, LEGAL_TRANSITIONS, PRUNE));
        for (const {hash: feature, weights} of own) {
          const read = new Int32Array(LABELS);
          addFeature(model, feature, read);
          const wrong = [...weights].filter((wanted, label) => {
            const found = (read[label] ?? 0) * model.scale;
            if (Math.abs(wanted) < PRUNE) return found !== 0;
            const cut = Math.max(-MOST, Math.min(MOST, wanted));
            return Math.abs(found - cut) > model.scale * 0.5001;
          });
          expect(wrong).toEqual([]);
        }
      }),
      {numRuns: 20},
    );
  });

  test('says nothing of other features, also where they share a bit of presence', () => {
    fc.assert(
      fc.property(rows, fc.integer({min: 0, max: FULL}), (own, stranger) => {
        const model = unpackModel(packModel(new Map(), nothing, own, LEGAL_TRANSITIONS, PRUNE));
        const known = new Set(own.map((one) => one.hash));
        for (const other of [stranger, ...own.map((one) => (one.hash ^ 2) >>> 0)]) {
          if (known.has(other) || other === 1) continue;
          const read = new Int32Array(LABELS);
          addFeature(model, other, read);
          expect(read.every((sum) => sum === 0)).toBe(true);
        }
        for (const one of own) expect(presenceOf(one.hash)).toBe(presenceOf((one.hash ^ 2) >>> 0));
      }),
      {numRuns: 20},
    );
  });

  test('keeps its transitions, those that may not be included', () => {
    const transitions = LEGAL_TRANSITIONS.map((value, i) => value + i / 8);
    const bytes = packModel(new Map(), nothing, [], transitions, PRUNE);
    expect(unpackModel(bytes).transitions).toEqual(transitions);
    expect(unpackModel(bytes).transitions).toContain(Number.NEGATIVE_INFINITY);
  });
});

describe('bytes that are no model', () => {
  const bytes = packModel(new Map(), nothing, [], LEGAL_TRANSITIONS, PRUNE);

  test.each([
    ['of another beginning', 0],
    ['of another version', 4],
  ])('%s are refused', (_, at) => {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) + 1;
    expect(() => unpackModel(bytes)).not.toThrow();
    expect(() => unpackModel(other)).toThrow('not of this version');
  });

  test('that end too soon are refused', () => {
    for (const length of [0, 3, 8, 200])
      expect(() => unpackModel(bytes.slice(0, length))).toThrow();
  });

  test('a model is read wherever it lies in its buffer', () => {
    const longer = new Uint8Array(bytes.length + 5);
    longer.set(bytes, 5);
    expect(unpackModel(longer.subarray(5))).toEqual(unpackModel(bytes));
  });
});
