import {expect, test} from 'vitest';
import {linesOf} from '../../../src/formats/pdf/lines.ts';
import {run} from './runs.ts';

const texts = (runs: Parameters<typeof linesOf>[0]): string[] =>
  linesOf(runs, 10).map(({phrase}) => phrase.text);

test('words stand apart by gaps or by spaces that are set, parts of words do not', () => {
  expect(texts([run('of', 0, 50), run('fice', 10, 50), run('hours', 34, 50)])).toEqual([
    'office hours',
  ]);
  const spaced = {before: true, after: false};
  expect(texts([run('two', 0, 50), run('words', 15.2, 50, {spaced})])).toEqual(['two words']);
});

test('raised figures behind a word are a note, behind a unit they are not', () => {
  const small = {size: 6};
  expect(texts([run('harbour', 0, 50), run('12', 35, 46, small)])).toEqual(['harbour[12]']);
  expect(texts([run('30 km', 0, 50), run('2', 25, 46, small)])).toEqual(['30 km2']);
  expect(texts([run('3', 0, 46, small), run('See there.', 5, 50)])).toEqual(['[3] See there.']);
});

test('a large initial belongs to the first of the lines beside it', () => {
  const cap = run('T', 0, 62, {size: 28, end: 18});
  const lines = [run('he ferry came', 19, 50), run('back at noon', 19, 62)];
  expect(texts([cap, ...lines])).toEqual(['The ferry came', 'back at noon']);
});

test('lines from right to left keep the words of other scripts in their order', () => {
  const rtl = {rtl: true};
  const line = [
    run('שלום לכולם', 106, 50, rtl),
    run('two', 60, 50),
    run('words', 78, 50),
    run('סוף', 40, 50, rtl),
  ];
  expect(texts(line)).toEqual(['שלום לכולם two words סוף']);
});
