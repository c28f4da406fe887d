import {expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {parseQuery} from '../../src/search/query.ts';

test('words are folded and come once, in the order typed', () => {
  expect(parseQuery('  Élan café  ÉLAN ').terms).toEqual([
    {type: 'word', text: 'elan'},
    {type: 'word', text: 'cafe'},
  ]);
});

test('a compound is its parts, and signs alone are signs', () => {
  expect(parseQuery("well-known O'Brien ].").terms.map((term) => term.text)).toEqual([
    'well',
    'known',
    'o',
    'brien',
    '].',
  ]);
  expect(parseQuery('].').terms).toEqual([{type: 'sign', text: '].'}]);
});

test('kind: takes the start of a kind, and what fits no kind leaves none', () => {
  expect(parseQuery('bamako').kinds).toBeNull();
  expect(parseQuery('kind:pl bamako')).toEqual({
    terms: [{type: 'word', text: 'bamako'}],
    kinds: ['place'],
  });
  expect(parseQuery('KIND:P').kinds).toEqual(['person', 'place', 'product']);
  expect(parseQuery('kind:').kinds).toEqual(KINDS);
  expect(parseQuery('kind:river').kinds).toEqual([]);
});

test('an accent alone asks for nothing', () => {
  expect(parseQuery('\u0301').terms).toEqual([]);
});
