import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import type {Span} from '../../src/model/span.ts';
import {find} from '../../src/search/find.ts';
import {foldText} from '../../src/text/fold.ts';
import {article} from './article.ts';

function all(document: Document, query: string): Span[] {
  return find(document, query, Number.POSITIVE_INFINITY, 0);
}

function found(text: string, query: string): string[] {
  const document = article(text);
  return all(document, query).map(({start, end}) => document.text.slice(start, end));
}

test('finds every place, in reading order, whatever the case and accents', () => {
  const document = article('A café, a CAFE.', '# Cafés');
  expect(all(document, 'Cafe')).toEqual([
    {start: 2, end: 6},
    {start: 10, end: 14},
    {start: 17, end: 21},
  ]);
  expect(found('A cafe.', 'CAFÉ')).toEqual(['cafe']);
});

test('capital letters in the query ask for nothing more', () => {
  expect(found('Mali and mali', 'MALI')).toEqual(['Mali', 'mali']);
});

test('white space stands for any white space, a line break included', () => {
  expect(found('combat\nhelicopter, combat \u00a0 helicopter', 'combat helicopter')).toEqual([
    'combat\nhelicopter',
    'combat \u00a0 helicopter',
  ]);
});

test('takes signs as they are', () => {
  expect(found('Was it (1.5)? A+B [x] ^$|', '(1.5)?')).toEqual(['(1.5)?']);
  for (const sign of ['A+B', '[x]', '^$|']) expect(found(`It is ${sign}.`, sign)).toEqual([sign]);
  expect(found('abc', '.')).toEqual([]);
});

test('matches do not overlap, and a letter that folds to two is lit once', () => {
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
  expect(found('Straße', 's')).toEqual(['S', 'ß']);
});

test('a blank query is nowhere', () => {
  for (const query of ['', ' ', '\n\t']) expect(found('a b', query)).toEqual([]);
});

test('of too many, those around the place', () => {
  const document = article('a1 a2 a3 a4 a5 a6 a7');
  const around = (offset: number) => find(document, 'a', 4, offset).map(({start}) => start);
  expect(around(0)).toEqual([0, 3, 6, 9]);
  expect(around(9)).toEqual([3, 6, 9, 12]);
  expect(around(10)).toEqual([6, 9, 12, 15]);
  expect(around(99)).toEqual([9, 12, 15, 18]);
});

test('of too many in a long text, the same as if all had been looked at', () => {
  // Every "x" folds to itself and every "ﬁ" to two letters; the matches are thickest at the end.
  const parts = Array.from({length: 12_000}, (_, n) => `ﬁ${'.'.repeat(30)}${'x'.repeat(n % 7)}`);
  const document = article(parts.join(' '), 'xx '.repeat(5000));
  const every = all(document, 'x').map(({start}) => start);
  const {length} = document.text;
  for (const limit of [1, 2000]) {
    for (const near of [0, length / 3, length - 15_000, length]) {
      const before = every.filter((start) => start < near).length;
      const last = Math.min(every.length, Math.max(limit, before + Math.ceil(limit / 2)));
      const around = find(document, 'x', limit, near).map(({start}) => start);
      expect(around).toEqual(every.slice(last - limit, last));
    }
  }
  expect(find(document, 'fi', 20_000, length)).toHaveLength(12_000);
});

test('agrees with a plain scan of the folded text', () => {
  const ascii = fc.string({unit: fc.constantFrom(...'abAB .-'), maxLength: 40});
  fc.assert(
    fc.property(
      ascii,
      fc.string({unit: fc.constantFrom(...'abAB.-'), maxLength: 3}),
      (text, query) => {
        const document = article(text);
        const folded = foldText(document.text);
        const expected: number[] = [];
        for (let at = 0; query !== '' && at <= folded.length - query.length; ) {
          const here = folded.slice(at, at + query.length) === foldText(query);
          if (here) expected.push(at);
          at += here ? query.length : 1;
        }
        expect(all(document, query).map((span) => span.start)).toEqual(expected);
      },
    ),
  );
});

test('any text and query: sorted, disjoint, and the found letters hold the query', () => {
  const unicode = fc.string({unit: 'grapheme', maxLength: 40});
  fc.assert(
    fc.property(unicode, unicode, fc.nat(40), fc.nat(3), (text, other, at, length) => {
      for (const query of [other, [...text].slice(at, at + length).join('')]) {
        const document = article(text);
        let end = 0;
        for (const span of all(document, query)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
          const letters = foldText(document.text.slice(span.start, span.end)).replaceAll(
            /\s+/gu,
            ' ',
          );
          expect(letters).toContain(foldText(query).replaceAll(/\s+/gu, ' '));
        }
      }
    }),
  );
});
