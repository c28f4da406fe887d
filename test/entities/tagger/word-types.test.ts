import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  edgeType,
  featuresOf,
  plainLower,
  type WordType,
  wordType,
} from '../../../src/entities/tagger/word-types.ts';
import {bitsOf, modelOf} from './models.ts';

const {lexicons} = modelOf([], {
  lists: {
    oslo: {classes: ['city', 'team'], cluster: 2, casing: 5},
    bergen: {classes: ['city'], cluster: 3, casing: 5},
    'são paulo': {classes: ['city']},
  },
  // Of the fine clusters 1, 2 and 3: two alike, one apart.
  coarse: [0, 6, 6],
});
const read = (text: string): WordType => wordType(text, lexicons);

describe('a word in plain lower case', () => {
  test.each([
    ['Oslo', 'oslo'],
    ['ÉCOLE', 'ecole'],
    ['e\u0301cole', 'ecole'],
    ['O’Neill', "o'neill"],
    ['1990s', '0000s'],
    ['Gov.', 'gov'],
    ['U.S.', 'u.s'],
    ['.', '.'],
    ['-', '-'],
    ['Łódź', 'łodz'],
    ['Αθήνα', 'αθηνα'],
  ])('%s is %s', (text, lower) => {
    expect(plainLower(text)).toBe(lower);
    expect(read(text).lower).toBe(lower);
  });
});

describe('a word', () => {
  test('knows what the lists say of it, in whatever case and accents', () => {
    for (const text of ['Oslo', 'OSLO', 'oslo', 'Ósló'])
      expect(read(text)).toMatchObject({
        text,
        classes: bitsOf('city', 'team'),
        cluster: 2,
        casing: 5,
      });
  });

  test('knows its coarse cluster by its fine one', () => {
    expect(read('oslo').coarse).toBeGreaterThan(0);
    expect(read('bergen').coarse).toBe(read('oslo').coarse);
  });

  test('knows nothing where the lists are silent', () => {
    for (const text of ['Tromsø', 'são', 'paulo', '\u0000'])
      expect(read(text)).toMatchObject({classes: 0, cluster: 0, coarse: 0, casing: 0});
  });

  test.each([
    ['Oslo', true],
    ['Éire', true],
    ['59N6-TE', true],
    ['3M', true],
    ['oslo', false],
    ['iPhone', false],
    ['1990s', false],
    ['12', false],
    ['—', false],
    ['東京', false],
  ])('%s: whether it has a capital is %s', (text, capital) => {
    expect(read(text).capital).toBe(capital);
  });

  test('the edge of a sentence is no word of a text', () => {
    expect(edgeType(lexicons).capital).toBe(false);
    expect(edgeType(lexicons).hash).not.toBe(read('oslo').hash);
  });
});

describe('the shape of a word', () => {
  const shape = (text: string): number => read(text).shape;

  test.each([
    ['Oslo', 'Bergen'],
    ['Oslo', 'Årbø'],
    ['US', 'UNESCO'],
    ['1990', '12'],
    ['Jean-Luc', 'Anna-Maria'],
    ['A320', 'B747'],
    ['oslo', 'größe'],
  ])('%s is of the shape of %s', (left, right) => {
    expect(shape(left)).toBe(shape(right));
  });

  test.each([
    ['Oslo', 'oslo'],
    ['Oslo', 'OSLO'],
    ['Oslo', 'McKay'],
    ['Al', 'Alan'],
    ['A', 'AB'],
    ['12', 'A12'],
    ['Jean-Luc', 'Jeanluc'],
  ])('%s is not of the shape of %s', (left, right) => {
    expect(shape(left)).not.toBe(shape(right));
  });

  test('does not depend on accents', () => {
    const letter = fc.constantFrom(...'aeiouyn');
    const accents: Readonly<Record<string, string>> = {
      ...{a: 'á', e: 'é', i: 'î', o: 'ö', u: 'ü', y: 'ý', n: 'ñ'},
      ...{A: 'Á', E: 'É', I: 'Î', O: 'Ö', U: 'Ü', Y: 'Ý', N: 'Ñ'},
    };
    fc.assert(
      fc.property(fc.array(letter, {minLength: 1, maxLength: 8}), fc.boolean(), (small, large) => {
        const letters = large ? [small[0]?.toUpperCase() ?? '', ...small.slice(1)] : small;
        expect(shape(letters.map((one) => accents[one] ?? one).join(''))).toBe(
          shape(letters.join('')),
        );
      }),
    );
  });
});

describe('the features of a word', () => {
  const OFFSETS = [-2, -1, 0, 1, 2];
  const words = fc.constantFrom('Oslo', 'Bergen', 'tromsø', 'a', 'U.S.', '1990s', ',', 'Årdal');

  test('are other features at each place, and more of them the nearer it is', () => {
    fc.assert(
      fc.property(words, (text) => {
        const type = read(text);
        const lists = OFFSETS.map((offset) => featuresOf(type, offset));
        const all = lists.flat();
        expect(new Set(all).size).toBe(all.length);
        const [far = [], near = [], own = [], near2 = [], far2 = []] = lists;
        expect(far2).toHaveLength(far.length);
        expect(near2).toHaveLength(near.length);
        expect(near.length).toBeGreaterThan(far.length);
        expect(own.length).toBeGreaterThan(near.length);
      }),
    );
  });

  const shared = (left: string, right: string, offset = 0): number => {
    const others = new Set(featuresOf(read(right), offset));
    return featuresOf(read(left), offset).filter((feature) => others.has(feature)).length;
  };

  test('are shared by words that the lists, their shape, their endings or their use make alike', () => {
    // One list, the coarse cluster, the shape and the casing of both.
    expect(shared('Oslo', 'Bergen')).toBe(4);
    expect(shared('Oslo', 'Bergen', 2)).toBe(2);
    // Suffixes of 2 to 4 letters, the shape and the casing.
    expect(shared('Ramstad', 'Bogstad')).toBe(5);
    // Prefixes of 2 to 4 letters, the shape and the casing.
    expect(shared('Tromsø', 'Tromper')).toBe(5);
  });

  test.each([
    // The word, its spelling, shape, casing and the ending of three letters.
    ['ab', 5],
    // Two letters at either end.
    ['abc', 7],
    // Three at the beginning.
    ['abcd', 8],
    // Four at either end.
    ['abcde', 10],
    // Five at the end.
    ['abcdef', 11],
    ['abcdefghij', 11],
  ])('tell of the parts that are shorter than the word: %s has %i', (text, count) => {
    expect(featuresOf(read(text), 0)).toHaveLength(count);
  });

  test('tell spellings apart by themselves alone', () => {
    const own = featuresOf(read('OSLO'), 1);
    const other = featuresOf(read('Oslo'), 1);
    // Only the shape differs beside a word; at its own place also the spelling.
    expect(own.filter((feature) => !other.includes(feature))).toHaveLength(1);
    expect(shared('OSLO', 'Oslo')).toBe(featuresOf(read('Oslo'), 0).length - 2);
  });
});
