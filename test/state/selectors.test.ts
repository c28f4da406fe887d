import {describe, expect, test} from 'vitest';
import {litIn, namesUsed, percent, standing} from '../../src/state/selectors.ts';
import {documentOf, FERRY} from './articles.ts';
import {openSession} from './session.ts';

const SIZE = {columns: 120, rows: 24};

describe('what is lit', () => {
  test('is nothing at first, then the mentions of the selected name', () => {
    const session = openSession(SIZE, FERRY);
    expect(litIn(session.reader())).toBe(null);
    expect(standing(session.reader())).toBe(null);
    session.keys('2 j');
    expect(litIn(session.reader())).toMatchObject({
      kind: 'mentions',
      of: 'person',
      spans: FERRY.entities[1]?.mentions,
    });
  });

  test('is every match while one finds, and after it', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('/ q u a y');
    expect(litIn(session.reader())).toMatchObject({kind: 'matches', spans: {length: 3}});
    session.keys('enter');
    expect(litIn(session.reader())).toMatchObject({kind: 'matches', spans: {length: 3}});
  });

  test('has no number among more matches than anybody steps through', () => {
    const document = documentOf('go '.repeat(10_001).trim());
    const session = openSession(SIZE, {document, entities: []});
    session.keys('/ g o');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 0});
    session.keys('enter n');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 0});
    expect(session.reader().at).toEqual({start: 3, end: 5});
  });

  test('is what a hit in the text has matched', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s s e c o n d space c r a n e');
    session.answer();
    const {text} = FERRY.document;
    const lit = litIn(session.reader())?.spans.map(({start, end}) => text.slice(start, end));
    expect(lit?.join(' ')).toBe('second crane');
    expect(standing(session.reader())).toBe(null);
  });
});

test('a per cent is what lies before, and all of an empty text', () => {
  const document = documentOf('a'.repeat(200));
  expect([0, 1, 99, 200].map((end) => percent(document, end))).toEqual([0, 1, 50, 100]);
  expect(percent(documentOf(), 0)).toBe(100);
});

test('names are counted as they are used, a line break in one being a space', () => {
  const document = documentOf('Ana\nDuarte, Duarte, Ana Duarte');
  const spans = [
    {start: 0, end: 10},
    {start: 12, end: 18},
    {start: 20, end: 30},
  ];
  expect(namesUsed(document, spans)).toEqual([
    {name: 'Ana Duarte', count: 2},
    {name: 'Duarte', count: 1},
  ]);
});
