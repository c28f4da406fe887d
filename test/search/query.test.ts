import {describe, expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {parseQuery} from '../../src/search/query.ts';

test('words are folded and come once, in the order typed', () => {
  expect(parseQuery('  Élan café  ÉLAN ').terms).toEqual([
    {type: 'word', text: 'elan', finished: true},
    {type: 'word', text: 'cafe', finished: true},
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

test('the last word is finished by whatever is typed after it', () => {
  const finished = (typed: string): boolean[] =>
    parseQuery(typed).terms.map((term) => term.type === 'word' && term.finished);
  expect(finished('colonel cam')).toEqual([true, false]);
  expect(finished('colonel camara ')).toEqual([true, true]);
  expect(finished('colonel camara?')).toEqual([true, true]);
});

test('question and full marks say nothing beside words', () => {
  expect(parseQuery('bamako ?').terms).toEqual(parseQuery('bamako ').terms);
  expect(parseQuery('?').terms).toEqual([{type: 'sign', text: '?'}]);
});

describe('kind:', () => {
  test('takes the start of a kind, beside words', () => {
    expect(parseQuery('bamako').kinds).toBeNull();
    expect(parseQuery('kind:pl bamako')).toMatchObject({phrase: ['bamako'], kinds: ['place']});
    expect(parseQuery('KIND:P').kinds).toEqual(['person', 'place', 'product']);
  });

  test.each([
    ['people', 'person'],
    ['Organisations', 'organisation'],
    ['organization', 'organisation'],
    ['amounts', 'money'],
    ['amounts of money', 'money'],
    ['quantities', 'quantity'],
    ['contacts', 'contact'],
  ])('knows %s', (typed, kind) => {
    expect(parseQuery(`kind:${typed}`)).toMatchObject({terms: [], kinds: [kind], problem: null});
  });

  test('every kind is known by its name', () => {
    for (const kind of KINDS) expect(parseQuery(`kind:${kind}`).kinds).toEqual([kind]);
  });

  test('several mean any of them', () => {
    const either = ['place', 'event'];
    expect(parseQuery('kind:place,events').kinds).toEqual(either);
    expect(parseQuery('kind:places fair kind:event').kinds).toEqual(either);
  });

  test('one that there is not is a problem that names those there are', () => {
    const {kinds, problem} = parseQuery('kind:river');
    expect(kinds).toEqual([]);
    expect(problem).toContain('“river”');
    for (const kind of KINDS) expect(problem).toContain(kind);
    expect(parseQuery('kind:place,river').problem).toContain('“river”');
    expect(parseQuery('kind:ri\u001b[31mver').problem).not.toContain('\u001b');
  });

  test('alone asks for one', () => {
    expect(parseQuery('kind:')).toMatchObject({kinds: null});
    expect(parseQuery('kind:').problem).toContain('organisation');
  });
});

test('an accent alone asks for nothing', () => {
  expect(parseQuery('\u0301').terms).toEqual([]);
});
