import fc from 'fast-check';
import {expect, test} from 'vitest';
import {settled} from '../../src/text/settled.ts';
import {cellWidth} from '../../src/text/width.ts';
import {anyText} from './texts.ts';

test.each([
  ['a family is its first member', '👨‍👩‍👧‍👦 here', '👨 here'],
  ['a skin tone goes', 'so 👍🏽.', 'so 👍.'],
  ['an astronaut is a woman', '👩🏽‍🚀', '👩'],
  ['a heart that was asked to be red is the sign of the cards', 'I ❤️ it', 'I ❤ it'],
  ['a keycap is its digit in a frame', '1️⃣', '1⃣'],
  ['a flag stays', '🇲🇱 and 🇳🇴', '🇲🇱 and 🇳🇴'],
  ['a plain emoji stays', '🚁', '🚁'],
  ['joiners of scripts stay', 'क्‍ष', 'क्‍ष'],
  ['marks on letters stay', 'cafe\u0301', 'cafe\u0301'],
])('%s', (_, text, expected) => {
  expect(settled(text)).toBe(expected);
});

test('what is settled stays so, and takes as many cells', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const once = settled(text);
      expect(settled(once)).toBe(once);
      expect(cellWidth(once)).toBe(cellWidth(text));
    }),
  );
});

test('no sequence is left whose parts a terminal could count each for itself', () => {
  const emoji = fc.stringMatching(
    /^(\p{Extended_Pictographic}[\u{1f3fb}-\u{1f3ff}\ufe0f\u200d]?)+$/u,
  );
  fc.assert(
    fc.property(emoji, (text) => {
      expect(settled(text)).not.toMatch(
        /[\u{1f3fb}-\u{1f3ff}\ufe0f]|\u200d\p{Extended_Pictographic}/u,
      );
    }),
  );
});
