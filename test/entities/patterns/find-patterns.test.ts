import fc from 'fast-check';
import {expect, test} from 'vitest';
import {findPatterns} from '../../../src/entities/patterns/find-patterns.ts';
import type {Document} from '../../../src/model/document.ts';
import {growth} from '../../growth.ts';
import {article} from '../article.ts';

const PIECES = [
  'one two three four 2020 1999 12 5 1,000 1 000 2.5 30-40 10:30 1/2 ½ 9,00,000 0800 1,1,1'.split(
    ' ',
  ),
  'million bn m crore dozen hundred half a an and to between of in on at by the'.split(' '),
  '$ € £ R$ Rs N KSh US$ USD 5p dollars pounds Swiss francs won cents euros % per cent'.split(' '),
  'km metres kg °C degrees Celsius people police officers jets Boeing 787 F-35s times others'.split(
    ' ',
  ),
  'January May March Sept. Monday Tuesday yesterday last next this week weekend year ago'.split(
    ' ',
  ),
  'earlier century 1990s mid-1990s first quarter summer Christmas BC AD Q3 2023-24'.split(' '),
  'a@b.example www.a.example https://a.example/( @handle +44 20 7946 0958 call 101'.split(' '),
  ['.', ',', '(', ')', '-', '–', '’s', '\n', ' ', '“', '”', 'é', 'Ω', '👩‍🚀'],
].flat();
const hostile = fc.oneof(
  fc
    .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', '', '-')), {
      maxLength: 60,
    })
    .map((pieces) => pieces.flat().join('')),
  fc.string({unit: 'binary', maxLength: 120}),
  fc.string({unit: fc.constantFrom(...'Aa01.,-–’$€%@:/ \n'), maxLength: 200}),
);
const documents = fc
  .tuple(
    fc.array(hostile, {maxLength: 4}),
    fc.constantFrom('2 April 2022', '29 February 2024', '1 January 2021', null),
  )
  .map(([paragraphs, date]) => article(paragraphs, date));

const YEAR = String.raw`-?\d{4}`;
const DATE = String.raw`${YEAR}(?:-W\d\d|-\d\d(?:-\d\d)?)?`;
const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e[+-]\d+)?`;
const VALUES: ReadonlyMap<string, RegExp> = new Map([
  ['date', new RegExp(`^${DATE}(?:/${DATE})?$`)],
  ['money', new RegExp(`^[A-Z]{3,4} ${NUMBER}(?:–${NUMBER})?$`)],
  ['quantity', new RegExp(`^${NUMBER}(?:–${NUMBER})?(?:%| \\S.*)$`, 's')],
]);

function check(document: Document): void {
  const last = new Map<string, number>();
  for (const {start, end, kind, value, evidence, certainty} of findPatterns(document)) {
    const own = document.text.slice(start, end);
    expect(own).not.toBe('');
    expect(own).toBe(own.trim());
    expect(document.blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    expect(start).toBeGreaterThanOrEqual(last.get(kind) ?? 0);
    last.set(kind, end);
    if (value !== null) expect(value).toMatch(VALUES.get(kind) ?? /^$/);
    expect(evidence.length).toBeGreaterThan(0);
    expect(certainty).toBeGreaterThan(0);
    expect(certainty).toBeLessThanOrEqual(1);
  }
}

test('each kind is trimmed, sorted, disjoint and inside one block, and values are well formed', () => {
  fc.assert(fc.property(documents, check), {numRuns: 150});
});

test('days and weeks of a value are in the calendar', () => {
  const days = fc.date({
    min: new Date('1900-01-01'),
    max: new Date('2099-12-31'),
    noInvalidDate: true,
  });
  const said = fc.constantFrom(
    'On Monday it was.',
    'On Sunday it will be.',
    'It was last week.',
    'It was next weekend.',
    'It was 40 days ago.',
    'It was on 29 February.',
    'It was on 31 December.',
    'It is next month.',
  );
  fc.assert(
    fc.property(days, said, (day, text) => {
      const [found] = findPatterns(article([text], day.toISOString().slice(0, 10)));
      for (const part of found?.value?.split('/') ?? []) {
        const week = /W(\d\d)$/.exec(part)?.[1];
        if (week !== undefined) expect(Number(week)).toBeLessThanOrEqual(53);
        else expect(new Date(part).toISOString().startsWith(part)).toBe(true);
      }
    }),
  );
});

test('cells of a table are read apart, code not at all', () => {
  const text = 'In 2020\n12 people';
  const document = article([text]);
  const [block] = document.blocks;
  if (block === undefined) throw new Error('no block');
  const kinds = (kind: 'row' | 'code', cells: {start: number; end: number}[]): string[] =>
    findPatterns({...document, blocks: [{...block, kind, cells}]}).map(({start, end}) =>
      text.slice(start, end),
    );
  expect(
    kinds('row', [
      {start: 0, end: 7},
      {start: 8, end: 10},
      {start: 11, end: 17},
    ]),
  ).toEqual(['2020']);
  expect(kinds('code', [])).toEqual([]);
});

test.each([
  '1',
  ' ',
  '1,1,1,',
  '1 000 ',
  '1-',
  '$1 ',
  'two hundred and ',
  '5 May ',
  '1960s ',
  'a@a.',
  'http://a(',
  '12 aas and bbs ',
  '6ft 2in ',
])('time grows with the length, not with its square: %j', (unit) => {
  const work = (length: number) => {
    const document = article([`x${unit.repeat(Math.ceil(length / unit.length))}x`]);
    return () => findPatterns(document);
  };
  // Four times the text: four times the time when linear, sixteen when quadratic.
  expect(growth(work, 20_000, 4, 10)).toBeLessThan(10);
});
