import fc from 'fast-check';
import {Box, renderToString, Text} from 'ink';
import {createElement} from 'react';
import stringWidth from 'string-width';
import {expect, test} from 'vitest';
import {
  cellWidth,
  forScreen,
  graphemes,
  graphemeWidth,
  padStart,
  truncate,
} from '../../src/text/width.ts';
import {anyText} from './texts.ts';

const reference = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

// What Ink itself leaves between two rows of signs shows how many cells it painted.
function inkAgrees(text: string): boolean {
  const painted = renderToString(
    createElement(
      Box,
      {width: 60},
      createElement(Text, null, text),
      createElement(
        Box,
        {position: 'absolute', marginLeft: cellWidth(text)},
        createElement(Text, null, '|'),
      ),
    ),
    {columns: 60},
  );
  return painted === `${text}|`;
}

test.each([
  ['ASCII', 'plain words', 11],
  ['Latin with accents', 'élève', 5],
  ['accents of their own', 'e\u0301le\u0300ve', 5],
  ['typographic marks', '“quoted” — and…', 15],
  ['Chinese', '直升机', 6],
  ['Japanese', 'ヘリコプター、です。', 20],
  ['half-width katakana with its mark', 'ｶﾞｷﾞ', 4],
  ['Korean syllables', '헬리콥터', 8],
  ['conjoining jamo', '\u1112\u1166\u11af', 2],
  ['Arabic', 'مروحية', 6],
  ['Arabic with vowel marks', 'كَتَبَ', 3],
  ['Hebrew', 'מסוק', 4],
  ['Hindi', 'कि', 2],
  ['Thai with marks', 'ที่', 1],
  ['emoji', '🚁', 2],
  ['emoji with a skin tone', '👍🏽', 2],
  ['emoji joined', '👩‍🚀', 2],
  ['a family', '👨‍👩‍👧‍👦', 2],
  ['a flag', '🇲🇱', 2],
  ['a flag of tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}', 2],
  ['a keycap', '1\ufe0f\u20e3', 1],
  ['text sign asked to be emoji', '❤\ufe0f', 1],
  ['text sign', '❤', 1],
  ['a mark on nothing', '\u0301', 1],
  ['rare ideographs', '𠮷野家', 6],
  ['braille', '⠂⡆⠄', 3],
  ['box drawing', '╭─╮', 3],
])('%s takes the cells that Ink paints', (_, text, cells) => {
  expect(cellWidth(text)).toBe(cells);
  expect(inkAgrees(forScreen(text))).toBe(true);
});

test('tabs and line feeds count one and are painted as spaces', () => {
  expect(cellWidth('a\tb\nc')).toBe(5);
  expect(forScreen('a\tb\nc')).toBe('a b c');
});

test('invisible letters take no cell', () => {
  expect(cellWidth('\u200b\u2060\u00ad')).toBe(0);
});

test('the table of simple letters agrees with string-width and the segmenter', () => {
  const letters: string[] = [];
  // Of the large uniform blocks (ideographs, syllables, private use) a sample is enough.
  for (let unit = 0x20; unit < 0x10000; unit += unit >= 0x3400 && unit < 0xf800 ? 37 : 1) {
    if (unit < 0xd800 || unit >= 0xe000) letters.push(String.fromCharCode(unit));
  }
  // Each letter between others of two scripts: a letter that joins is none for the table.
  const text = letters.map((letter) => `a${letter}中`).join('');
  const ours = Array.from(graphemes(text), ({segment}) => segment).join('|');
  expect(ours === Array.from(reference.segment(text), ({segment}) => segment).join('|')).toBe(true);
  const wrong = letters.filter((letter) => {
    const visible = !/[\p{Default_Ignorable_Code_Point}\p{Cc}]/u.test(letter);
    return graphemeWidth(letter) !== (visible ? Math.max(1, stringWidth(letter)) : 0);
  });
  expect(wrong).toEqual([]);
});

test('graphemes are those of Intl.Segmenter', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const expected = Array.from(reference.segment(text), ({segment, index}) => ({
        segment,
        index,
      }));
      expect([...graphemes(text)]).toEqual(expected);
    }),
  );
});

test('the width of a text is the sum over its graphemes', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let sum = 0;
      for (const {segment} of reference.segment(text)) sum += graphemeWidth(segment);
      expect(cellWidth(text)).toBe(sum);
    }),
  );
});

test('truncate keeps what fits and marks what it cuts', () => {
  expect(truncate('Bamako airport', 14)).toBe('Bamako airport');
  expect(truncate('Bamako airport', 13)).toBe('Bamako airpo…');
  expect(truncate('Bamako airport', 8)).toBe('Bamako…');
  expect(truncate('直升机', 5)).toBe('直升…');
  expect(truncate('直升机', 4)).toBe('直…');
  expect(truncate('abc', 1)).toBe('…');
  expect(truncate('abc', 0)).toBe('');
  expect(truncate('👩‍🚀👩‍🚀', 3)).toBe('👩‍🚀…');
});

test('padding gives exactly the cells asked for', () => {
  expect(padStart('7', 3)).toBe('  7');
  expect(padStart('直升机', 4)).toBe(' 直…');
  fc.assert(
    fc.property(anyText, fc.nat(20), (text, cells) => {
      expect(cellWidth(truncate(text, cells))).toBeLessThanOrEqual(cells);
      const start = text.replace(/^[\p{M}\p{Cf}\p{Emoji_Modifier}]+/u, '');
      expect(cellWidth(padStart(start, cells))).toBe(cells);
    }),
  );
});
