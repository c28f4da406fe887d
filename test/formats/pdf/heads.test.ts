import {describe, expect, test} from 'vitest';
import {withoutHeads} from '../../../src/formats/pdf/heads.ts';
import type {Run} from '../../../src/formats/pdf/run.ts';
import {pageWith, run, words} from './runs.ts';

const body = (number: number): Run[] =>
  [200, 212, 224, 236].map((y, line) => run(`words of page ${number} in line ${line}`, 60, y));

function left(pages: readonly (readonly Run[])[]): string[] {
  const all = pages.map((runs, index) => pageWith(index + 1, [...runs, ...body(index + 1)]));
  return withoutHeads(all, 10).flatMap(({runs}, index) =>
    words(runs.filter(({text}) => !text.startsWith(`words of page ${index + 1}`))),
  );
}

describe('what goes', () => {
  test('the same words at the same place of neighbouring pages', () => {
    expect(left([[run('A Quarterly', 60, 40)], [run('A Quarterly', 60, 41)]])).toEqual([]);
  });

  test('those of left and right pages', () => {
    const [one, other] = [run('The Book', 60, 40), run('The Chapter', 300, 40)];
    expect(left([[one], [other], [one], [other]])).toEqual([]);
  });

  test('page numbers of every kind, from wherever they count', () => {
    expect(left([1, 2, 3].map((n) => [run(`– ${n + 41} –`, 280, 800)]))).toEqual([]);
    expect(left([1, 2, 3].map((n) => [run(`Page ${n} of 3`, 280, 800)]))).toEqual([]);
    expect(left(['iv', 'v', 'vi'].map((n) => [run(n, 280, 800)]))).toEqual([]);
    expect(left([[run('1', 280, 800)]])).toEqual([]);
    expect(left([[run('Page 1 of 1', 280, 800)]])).toEqual([]);
  });

  test('heads that change with the chapter and count the pages', () => {
    const heads = ['Arrivals', 'Departures', 'Arrivals by night'];
    const pages = heads.map((head, index) => [run(`${index + 11} ${head}`, 60, 40)]);
    expect(left(pages)).toEqual([]);
  });
});

describe('what stays', () => {
  test.each([
    ['what stands on one page only', [[run('Title', 60, 40)], []]],
    [
      'notes that differ in a number',
      [3, 4].map((n) => [
        run(`See the remarks in chapter ${n} of the older edition of this book.`, 60, 800),
      ]),
    ],
    ['titles of slides', [1, 2].map(() => [run('Results', 60, 40, {size: 24})])],
    ['a number that counts nothing', [[run('1871', 60, 40)], [run('12', 60, 40)]]],
    ['the same words in the middle of pages', [1, 2].map(() => [run('Again', 60, 500)])],
  ])('%s', (_, pages) => {
    expect(left(pages)).toEqual(words(pages.flat()));
  });
});
