import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {closeness} from '../../src/search/edits.ts';
import {buildVocabulary, lookUp} from '../../src/search/vocabulary.ts';

const word = fc.string({unit: fc.constantFrom(...'abcdé京'), minLength: 1, maxLength: 14});

test('words in which a term stands are all found, whatever the filters', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 40}), word, (words, term) => {
      const {sorted, found} = look(words, term);
      for (const [id, one] of sorted.entries()) {
        const tier = found.get(id)?.tier ?? null;
        if (one === term) expect([one, tier]).toEqual([one, 'word']);
        else if (one.startsWith(term)) expect([one, tier]).toEqual([one, 'prefix']);
        else if (one.includes(term) && term.length > 2) {
          expect([one, tier]).toEqual([one, 'substring']);
        }
      }
    }),
    {numRuns: 300},
  );
});

test('of the words that resemble a longer term the closest five are found, as by a plain scan', () => {
  const letter = fc.constantFrom(...'abcd');
  const term = fc.string({unit: letter, minLength: 6, maxLength: 9});
  const slip = fc.record({
    at: fc.nat(9),
    drop: fc.nat(2),
    add: fc.string({unit: letter, maxLength: 2}),
  });
  const slips = fc.array(slip, {maxLength: 12});
  fc.assert(
    fc.property(term, slips, (typed, changes) => {
      const words = changes.map(
        ({at, drop, add}) => typed.slice(0, at) + add + typed.slice(at + drop),
      );
      const {sorted, found} = look([...new Set(words)], typed);
      const close = sorted.flatMap((one) =>
        one.includes(typed) ? [] : (closeness(typed, one)?.edits ?? []),
      );
      const edits = [...found.values()]
        .filter(({tier}) => tier === 'fuzzy')
        .map((one) => one.edits);
      expect(edits.sort()).toEqual(close.sort().slice(0, 5));
    }),
    {numRuns: 300},
  );
});

describe('a short word mistyped', () => {
  const words = ['smith', 'went', 'wentworth', 'wants', 'wind', 'natasha', 'camara', 'camera'];

  test('is rather the beginning of something longer while it is typed', () => {
    expect(resembling(words, 'wenw')).toEqual(['wentworth']);
    expect(resembling(words, 'natsh')).toEqual(['natasha']);
    expect(resembling(words, 'camra')).toEqual(['camara', 'camera']);
  });

  test('else a whole word', () => {
    expect(resembling(words, 'wenw', true)).toEqual(['went']);
    expect(resembling(words, 'smitt')).toEqual(['smith']);
    expect(resembling(['went', 'wind'], 'wenw')).toEqual(['went']);
  });

  test('is none where words begin with it', () => {
    expect(resembling(words, 'went')).toEqual([]);
    expect(resembling(words, 'came', true)).toEqual([]);
  });
});

test.each([
  ['wentworth', 'wentwrth'],
  ['jarndyce', 'jarndce'],
  ['natasha', 'natsha'],
  ['camara', 'camra'],
])('%s is found at every letter of %s from the fourth on', (right, typed) => {
  const words = ['went', 'jarring', 'nature', 'came', 'camp', right];
  for (let length = 4; length <= typed.length; length++) {
    const {sorted, found} = look(words, typed.slice(0, length));
    expect([...found.keys()].map((id) => sorted[id])).toContain(right);
  }
});

function look(words: readonly string[], term: string, finished = false) {
  const sorted = [...words].sort();
  const vocabulary = buildVocabulary(sorted, new Uint32Array(sorted.length));
  return {sorted, found: lookUp(vocabulary, term, finished)};
}

/** The words that resemble `term`, sorted. */
function resembling(words: readonly string[], term: string, finished = false): string[] {
  const {sorted, found} = look(words, term, finished);
  return sorted.filter((_, id) => found.get(id)?.tier === 'fuzzy');
}

test('the matched letters are the term, where they stand together', () => {
  fc.assert(
    fc.property(fc.uniqueArray(word, {maxLength: 40}), word, (words, term) => {
      const {sorted, found} = look(words, term);
      for (const [id, {tier, start, end}] of found) {
        if (tier !== 'fuzzy') expect(sorted[id]?.slice(start, end)).toBe(term);
      }
    }),
  );
});
