import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {combine, hashText} from '../../../src/entities/tagger/hash.ts';
import {
  hashOfPhrase,
  LIST_CLASSES,
  slotOf,
  tableOf,
} from '../../../src/entities/tagger/lexicons.ts';

const FULL = 0xffffffff;

// Hashes at both ends of the table and close together meet in the same slots. 0 stands under
// the key 1, so that 1 itself is not among them.
const hash = fc
  .oneof(
    fc.integer({min: 0, max: FULL}),
    fc.constantFrom(0, FULL, FULL - 1),
    fc.integer({min: FULL - 40, max: FULL}),
    fc.integer({min: 2, max: 40}),
  )
  .filter((value) => value !== 1);

describe('a table of hashes', () => {
  test('finds each in the slot that it was given, and nothing else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, {maxLength: 80}), fc.array(hash), (own, others) => {
        const {keys, slots} = tableOf(Uint32Array.from(own));
        for (const [i, one] of own.entries()) expect(slotOf(keys, one)).toBe(slots[i]);
        expect(new Set(slots).size).toBe(own.length);
        const known = new Set(own);
        for (const other of others) if (!known.has(other)) expect(slotOf(keys, other)).toBe(-1);
      }),
    );
  });

  test('is at most half full, its length a power of two', () => {
    fc.assert(
      fc.property(fc.uniqueArray(hash, {maxLength: 80}), (own) => {
        const {keys} = tableOf(Uint32Array.from(own));
        expect(Math.log2(keys.length) % 1).toBe(0);
        expect(keys.length).toBeGreaterThanOrEqual(2 * own.length);
      }),
    );
  });

  test.each([
    ['the least hash', [0]],
    ['the greatest hash', [FULL]],
    ['both ends', [0, FULL]],
    ['more of the greatest than there are slots at the end', [FULL, FULL - 1, FULL - 2, 0, 2]],
  ])('holds %s', (_, own) => {
    const {keys, slots} = tableOf(Uint32Array.from(own));
    expect(own.map((one) => slotOf(keys, one))).toEqual([...slots]);
    expect(slotOf(keys, 0x80000000)).toBe(-1);
  });

  test('of nothing finds nothing', () => {
    const {keys, slots} = tableOf(new Uint32Array());
    expect(slots).toHaveLength(0);
    for (const one of [0, 1, FULL]) expect(slotOf(keys, one)).toBe(-1);
  });
});

describe('the hash of a phrase', () => {
  test('of one word is that of the word', () => {
    expect(hashOfPhrase(['oslo'])).toBe(hashText('oslo'));
  });

  test('grows word by word, as the tagger reads it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), {minLength: 1}), fc.string(), (words, last) => {
        expect(hashOfPhrase([...words, last])).toBe(combine(hashOfPhrase(words), hashText(last)));
      }),
    );
  });

  test('depends on the order and on where words part', () => {
    expect(hashOfPhrase(['new', 'york'])).not.toBe(hashOfPhrase(['york', 'new']));
    expect(hashOfPhrase(['new', 'york'])).not.toBe(hashOfPhrase(['newyork']));
    expect(hashOfPhrase(['new', 'york'])).not.toBe(hashOfPhrase(['new york']));
  });
});

test('the classes of the lists have a bit of 32 each', () => {
  expect(new Set(LIST_CLASSES).size).toBe(LIST_CLASSES.length);
  expect(LIST_CLASSES.length).toBeLessThanOrEqual(32);
});
