import {expect, test} from 'vitest';
import type {Items} from '../../../src/formats/pdf/glyphs.ts';
import {linksOf, pageOf} from '../../../src/formats/pdf/runs.ts';
import {words} from './runs.ts';

const VIEW = {width: 600, height: 800, transform: [1, 0, 0, -1, 0, 800]};

/** A piece of text as PDF.js finds it: places count from the lower left corner. */
function item(str: string, x: number, y: number, matrix: readonly number[] = [10, 0, 0, 10]) {
  const transform = [...matrix, x, y];
  return {
    str,
    dir: 'ltr',
    transform,
    width: str.length * 5,
    height: 10,
    fontName: 'f',
    hasEOL: false,
  };
}

function page(items: Items) {
  return pageOf(1, VIEW, items, {}, new Map(), []);
}

test('text that is painted twice to look bold is there once', () => {
  const {runs} = page([item('bold', 50, 700), item('bold', 50.4, 700), item('bold', 50, 680)]);
  expect(runs.map(({text, y}) => [text, y])).toEqual([
    ['bold', 100],
    ['bold', 120],
  ]);
});

test('what the document calls an artifact goes from its margins only', () => {
  const open = {type: 'beginMarkedContentProps', id: '', tag: 'Artifact'};
  const inner = {type: 'beginMarkedContent', id: '', tag: 'Span'};
  const close = {type: 'endMarkedContent', id: ''};
  const items = [open, item('head', 50, 780), item('body', 50, 400), inner, item('foot', 50, 20)];
  expect(words(page([...items, close, close, item('after', 50, 30)]).runs)).toEqual([
    'body',
    'after',
  ]);
});

test('most of the text is upright, the rest is beside it', () => {
  const up = [0, 10, -10, 0];
  const across = page([item('a long line of words', 50, 700), item('note', 580, 100, up)]);
  expect(words(across.runs)).toEqual(['a long line of words']);
  expect(across.asides.map(words)).toEqual([['note']]);
  const sideways = page([item('a long line of words', 100, 50, up)]);
  expect(sideways).toMatchObject({width: 800, height: 600, runs: [{x: 50, y: 100}]});
});

test('signs that stand below each other are a line', () => {
  const signs = [...'朝の港は静かで年老いた番人だけが倉庫のあいだを歩きまわり'];
  const items = signs.map((sign, index) => item(sign, 500, 700 - index * 10));
  const {runs} = page(items);
  expect(new Set(runs.map(({y}) => y)).size).toBe(1);
  expect(words(runs.toSorted((a, b) => a.x - b.x))).toEqual(signs);
});

test('sizes and places that are no numbers are left out', () => {
  expect(page([item('a', Number.NaN, 0), item('b', 0, 0, [0, 0, 0, 0])]).runs).toEqual([]);
});

test('linksOf: only boxes that lead to safe targets', () => {
  const rect = [50, 690, 100, 700];
  const made = linksOf(
    [
      {subtype: 'Link', url: 'https://example.org/', rect},
      {subtype: 'Link', url: 'file:///etc/passwd', rect},
      {subtype: 'Link', url: 'https://example.org/', rect: null},
      {subtype: 'Widget', url: 'https://example.org/', rect},
    ],
    VIEW.transform,
  );
  expect(made).toEqual([
    {left: 50, right: 100, top: 100, bottom: 110, target: 'https://example.org/'},
  ]);
});
