import {describe, expect, test} from 'vitest';
import {buildEntries, type Entry, lexiconsOf} from '../../../scripts/recogniser/build-lexicons.ts';
import type {GoldDocument} from '../../../scripts/recogniser/corpora.ts';
import {hashOfPhrase, slotOf} from '../../../src/entities/tagger/lexicons.ts';
import {bitsOf} from '../../entities/tagger/models.ts';
import {gold} from './gold.ts';

const NO_CLUSTERS = {words: [], fine: new Uint16Array(), coarse: new Uint8Array()};

function build(
  gazetteers: Readonly<Record<string, readonly string[]>>,
  documents: readonly GoldDocument[] = [],
  clusters: Parameters<typeof buildEntries>[1] = NO_CLUSTERS,
): ReadonlyMap<number, Entry> {
  const sets = Object.entries(gazetteers).map(
    ([name, phrases]) => [name, new Set(phrases)] as const,
  );
  return buildEntries(new Map(sets), clusters, documents);
}

const entry = (entries: ReadonlyMap<number, Entry>, phrase: string): Entry | undefined =>
  entries.get(hashOfPhrase(phrase.split(' ')));

describe('the gazetteers', () => {
  test.each([
    ['Oslo', 'oslo'],
    ['New York', 'new york'],
    ['São Tomé', 'sao tome'],
    ["Xi'an", "xi'an"],
    ['St. Gallen', 'st gallen'],
    ["King's Lynn", "king 's lynn"],
    ['Baden-Baden', 'baden-baden'],
    ['Area 51', 'area 00'],
    ['A Salt and Sea Bank', 'a salt and sea bank'],
  ])('%s stands under “%s”, as the tagger reads it', (phrase, lower) => {
    const entries = build({city: [phrase]});
    expect(entry(entries, lower)).toEqual({classes: bitsOf('city'), cluster: 0, casing: 0});
    expect(entries.size).toBe(1);
  });

  test('put the classes of a phrase together', () => {
    const entries = build({city: ['Oslo', 'Bergen'], team: ['Oslo'], family: ['OSLO']});
    expect(entry(entries, 'oslo')?.classes).toBe(bitsOf('city', 'team', 'family'));
    expect(entry(entries, 'bergen')?.classes).toBe(bitsOf('city'));
  });

  test('leave out phrases of more than six words, and those of none', () => {
    expect(build({work: ['One Two Three Four Five Six Seven', ' ']}).size).toBe(0);
    expect(build({work: ['One Two Three Four Five Six']}).size).toBe(1);
  });

  test('of a class that the model does not have are refused', () => {
    expect(() => build({colour: ['Red']})).toThrow('no such class: colour');
  });
});

describe('the clusters', () => {
  const clusters = {
    words: ['salt', 'oslo', ',', 'Óslo', '2019'],
    fine: Uint16Array.from([0, 4, 5, 6, 7]),
    coarse: Uint8Array.from([0, 0, 0, 0, 1, 1, 1, 1]),
  };

  test('count from 1, the more frequent of two spellings first, words alone', () => {
    const entries = build({}, [], clusters);
    expect(entry(entries, 'salt')?.cluster).toBe(1);
    expect(entry(entries, 'oslo')?.cluster).toBe(5);
    expect(entries.size).toBe(2);
  });

  test('come with what the dictionary says of their words', () => {
    const entries = build({city: ['Oslo']}, [], clusters);
    expect(entry(entries, 'salt')?.classes).toBe(bitsOf('dictionary'));
    expect(entry(entries, 'oslo')?.classes).toBe(bitsOf('city'));
  });
});

describe('the casing of words in the data', () => {
  /** So many sentences in which "salt" stands small, and so many in which it has a capital. */
  const casing = (small: number, capital: number): number | undefined =>
    entry(
      build({}, [
        gold([
          ...new Array<string>(small).fill('We took salt home.'),
          ...new Array<string>(capital).fill('We took Salt home.'),
        ]),
      ]),
      'salt',
    )?.casing;

  test.each([
    [40, 1, 1],
    [9, 1, 2],
    [5, 5, 3],
    [1, 9, 4],
    [0, 10, 5],
    [3, 0, 1],
  ])('%i times small and %i times with a capital: %i', (small, capital, expected) => {
    expect(casing(small, capital)).toBe(expected);
  });

  test('is not known of what is seen less than three times', () => {
    expect(casing(1, 1)).toBeUndefined();
  });

  test('is not taken from where a sentence begins', () => {
    const entries = build({}, [gold(new Array<string>(5).fill('Salt was taken home.'))]);
    expect(entry(entries, 'salt')).toBeUndefined();
    expect(entry(entries, 'taken')?.casing).toBe(1);
  });
});

test('the tagger finds the entries in their table, and the coarse cluster of each fine one', () => {
  const clusters = {
    words: ['salt', 'oslo'],
    fine: Uint16Array.from([0, 2]),
    coarse: Uint8Array.from([3, 9, 4]),
  };
  const entries = build({city: ['Oslo', 'New York']}, [], clusters);
  const {keys, classes, clusters: fine, coarse} = lexiconsOf(entries, clusters.coarse);
  const oslo = slotOf(keys, hashOfPhrase(['oslo']));
  expect(classes[oslo]).toBe(bitsOf('city'));
  expect(coarse[fine[oslo] ?? 0]).toBe(4 + 1);
  expect(classes[slotOf(keys, hashOfPhrase(['new', 'york']))]).toBe(bitsOf('city'));
  expect(coarse[fine[slotOf(keys, hashOfPhrase(['salt']))] ?? 0]).toBe(3 + 1);
  expect(slotOf(keys, hashOfPhrase(['york']))).toBe(-1);
  expect(coarse[0]).toBe(0);
});
