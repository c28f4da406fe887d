import fc from 'fast-check';
import {expect, test} from 'vitest';
import {combine, hashText} from '../../../src/entities/tagger/hash.ts';

const uint32 = fc.integer({min: 0, max: 0xffffffff});

test('hashes are whole numbers of 32 bits', () => {
  fc.assert(
    fc.property(fc.string(), uint32, uint32, (text, left, right) => {
      for (const hash of [hashText(text), combine(left, right)]) expect(hash).toBe(hash >>> 0);
    }),
  );
});

test('the texts of a vocabulary have hashes of their own, and so have pairs in either order', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const words = [...letters].flatMap((one) => [one, ...[...letters].map((two) => one + two)]);
  const hashes = words.map(hashText);
  expect(new Set(hashes).size).toBe(words.length);
  const few = hashes.slice(0, 60);
  const pairs = few.flatMap((left) => few.map((right) => combine(left, right)));
  expect(new Set(pairs).size).toBe(pairs.length);
});

test('neighbouring numbers are scattered over all bits', () => {
  const seen = Array.from({length: 32}, () => 0);
  for (let i = 0; i < 1000; i++) {
    const hash = combine(3, i);
    for (let bit = 0; bit < 32; bit++) seen[bit] = (seen[bit] ?? 0) + ((hash >>> bit) & 1);
  }
  for (const count of seen) {
    expect(count).toBeGreaterThan(400);
    expect(count).toBeLessThan(600);
  }
});
