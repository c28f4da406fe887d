import fc from 'fast-check';
import {expect, test} from 'vitest';
import {closeness} from '../../src/search/edits.ts';
import {buildVocabulary, lookUp} from '../../src/search/vocabulary.ts';

const word = fc.string({unit: fc.constantFrom(...'abcdé京'), minLength: 1, maxLength: 14});

test('the filters and Fuse lose nothing that a plain scan of all words finds', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 40}), word, (words, term) => {
      const sorted = [...words].sort();
      const found = lookUp(buildVocabulary(sorted, new Uint32Array(sorted.length)), term);
      for (const [id, one] of sorted.entries()) {
        const tier = found.get(id)?.tier ?? null;
        if (one === term) expect([one, tier]).toEqual([one, 'word']);
        else if (one.startsWith(term)) expect([one, tier]).toEqual([one, 'prefix']);
        else if (one.includes(term) && term.length > 2) {
          expect([one, tier]).toEqual([one, 'substring']);
        } else if (tier !== 'substring') {
          expect([one, tier === 'fuzzy']).toEqual([one, closeness(term, one) !== null]);
        }
      }
    }),
    {numRuns: 300},
  );
});

test('the matched letters are the term, where they stand together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 40}), word, (words, term) => {
      const sorted = [...words].sort();
      const found = lookUp(buildVocabulary(sorted, new Uint32Array(sorted.length)), term);
      for (const [id, {tier, start, end}] of found) {
        if (tier !== 'fuzzy') expect(sorted[id]?.slice(start, end)).toBe(term);
      }
    }),
  );
});
