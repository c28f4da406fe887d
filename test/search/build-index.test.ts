import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Analysis} from '../../src/model/entity.ts';
import {finish} from '../../src/model/steps.ts';
import {buildIndex, indexOf, readWords} from '../../src/search/build-index.ts';
import {search} from '../../src/search/search.ts';
import {article, entity} from './article.ts';

const WORDS = ['Berg', 'Anna', 'Mrs', 'ferry', 'Oslo', 'of', 'the', 'camra', 'straße', '北京'];
const paragraphs = fc.array(
  fc.array(fc.constantFrom(...WORDS, '.', ','), {minLength: 1, maxLength: 12}),
  {maxLength: 5},
);
const queries = fc.oneof(
  fc.constantFrom(...WORDS, 'anna berg', 'captain', 'kind:person', 'oslo ferry', 'ber', 'fery'),
  fc.string({unit: fc.constantFrom(...'abefgnors '), maxLength: 8}),
);

describe('an index of the text before its names are known', () => {
  test('made twice from words that were read once answers as if each were built at once', () => {
    fc.assert(
      fc.property(paragraphs, fc.subarray(WORDS), queries, (texts, names, query) => {
        const document = article(
          ...texts.map((words, i) => `${i % 3 === 2 ? '# ' : ''}${words.join(' ')}`),
        );
        const analysis: Analysis = {
          language: null,
          // Every other name by a word that stands nowhere in the text.
          entities: names.map((name, i) =>
            entity(document.text, 'person', i % 2 === 0 ? name : `Captain ${name}`, name),
          ),
        };
        const words = finish(readWords(document));
        const before = indexOf(words, null);
        const after = indexOf(words, analysis);
        const ask = (index: typeof before) => search(index, query, 100);
        expect(ask(before)).toEqual(ask(buildIndex(document, null)));
        expect(ask(after)).toEqual(ask(buildIndex(document, analysis)));
      }),
    );
  });

  test('finds text and headings, and no names', () => {
    const document = article('# The ferry', 'Anna Berg took the ferry.');
    const hits = search(buildIndex(document, null), 'ferry', 10).hits;
    expect(hits.map(({field}) => field)).toEqual(['heading', 'text']);
  });
});

test('the words are read in steps that say ever more of how far it is', () => {
  const document = article(...Array.from({length: 500}, () => 'Anna Berg took the ferry.'));
  const shares = [...readWords(document)];
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.at(-1)).toBeLessThanOrEqual(1);
});
