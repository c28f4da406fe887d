import {expect, test} from 'vitest';
import {type Look, screenSvg} from '../../../scripts/screenshots/screen-svg.ts';
import type {Cell} from '../../e2e/emulator.ts';

const PLAIN: Cell = {
  text: ' ',
  foreground: 'default',
  background: 'default',
  bold: false,
  dim: false,
  italic: false,
  underline: false,
  inverse: false,
};

const LOOK: Look = {background: '#111111', foreground: '#eeeeee', basic: ['#000000', '#aa0000']};

function row(text: string, style: Partial<Cell> = {}): readonly Cell[] {
  return [...text].map((letter) => ({...PLAIN, ...style, text: letter}));
}

/** The words of an image, and what is drawn in it, in order. */
function shown(svg: string): {readonly texts: readonly string[]; readonly paths: number} {
  return {
    texts: [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? ''),
    paths: svg.split('<path ').length - 1,
  };
}

test('cells that look alike are one text, others are texts of their own', () => {
  const svg = screenSvg(
    [[...row('Mali '), ...row('Mara', {bold: true})], row('x < y & z')],
    LOOK,
    'T',
  );
  expect(shown(svg)).toEqual({texts: ['Mali ', 'Mara', 'x &lt; y &amp; z'], paths: 0});
  expect(svg).toMatch(/font-weight="bold"[^>]*>Mara</);
});

test('colours come from the cell, from the sixteen, or from the terminal', () => {
  const cells = [
    ...row('a'),
    ...row('b', {foreground: '1'}),
    ...row('c', {foreground: '#123456'}),
    ...row('d', {inverse: true}),
  ];
  const svg = screenSvg([cells], LOOK, 'T');
  expect([...svg.matchAll(/<text [^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
    '#eeeeee',
    '#aa0000',
    '#123456',
    '#111111',
  ]);
  // Only the inverse one has something behind it.
  expect([...svg.matchAll(/<rect x=[^>]*fill="([^"]*)"/g)].map(([, fill]) => fill)).toEqual([
    '#eeeeee',
  ]);
});

test('lines, blocks and dots are drawn, blanks are nothing', () => {
  expect(shown(screenSvg([row('╭─╮ ⣿⠀█')], LOOK, 'T'))).toEqual({texts: [], paths: 5});
});

test('a wide letter takes the cells that the terminal gave it', () => {
  const wide = [...row('漢'), {...PLAIN, text: ''}, ...row('a')];
  const svg = screenSvg([wide], LOOK, 'T');
  expect(svg).toMatch(/textLength="16.8"[^>]*>漢</);
  expect(shown(svg).texts).toEqual(['漢', 'a']);
});

test('the picture says what it shows', () => {
  const svg = screenSvg([row('a')], LOOK, 'Names & places');
  expect(svg).toContain('<title>Names &amp; places</title>');
});
