import fc from 'fast-check';
import {expect, test} from 'vitest';
import {tokens} from '../../src/text/tokens.ts';
import {anyLines} from './texts.ts';

/** Words as they are, numbers after "#", signs after "!". */
function shown(text: string): string[] {
  const marks = {word: '', number: '#', sign: '!'};
  return tokens(text).map(({start, end, kind}) => marks[kind] + text.slice(start, end));
}

test.each([
  ['plain words and signs', 'The radar, again!', ['The', 'radar', '!,', 'again', '!!']],
  [
    'names with apostrophes and hyphens',
    'O’Neill-Smith al-Assad Jean-Luc',
    ['O’Neill-Smith', 'al-Assad', 'Jean-Luc'],
  ],
  ['places with apostrophes', "N'Djamena Xi’an", ["N'Djamena", 'Xi’an']],
  ['contractions', "don't o’clock", ["don't", 'o’clock']],
  ['possessives', "Mali's and Camara’s", ['Mali', "'s", 'and', 'Camara', '’s']],
  ['possessives in capitals', 'MALI’S ARMY', ['MALI', '’S', 'ARMY']],
  ['possessives of plurals and abbreviations', "troops' U.S.'s", ['troops', "!'", 'U.S.', "'s"]],
  ['quotation marks', '‘so’ “it”', ['!‘', 'so', '!’', '!“', 'it', '!”']],
  [
    'acronyms with stops',
    'U.S. and a.m., e.g. J.R.R.',
    ['U.S.', 'and', 'a.m.', '!,', 'e.g.', 'J.R.R.'],
  ],
  [
    'initials',
    'J. K. Rowling, W. Bush, J.-P. Sartre',
    ['J.', 'K.', 'Rowling', '!,', 'W.', 'Bush', '!,', 'J.-P.', 'Sartre'],
  ],
  ['a capital at the end', 'vitamin C.', ['vitamin', 'C', '!.']],
  ['titles', 'Mr. Smith, Gov. Brown', ['Mr.', 'Smith', '!,', 'Gov.', 'Brown']],
  ['words that look like titles', 'Colgate. Mrs', ['Colgate', '!.', 'Mrs']],
  ['abbreviations before numbers', 'No. 5 on Mar. 3', ['No.', '#5', 'on', 'Mar.', '#3']],
  ['the same words without numbers', 'No. In Mar. rain', ['No', '!.', 'In', 'Mar', '!.', 'rain']],
  ['numbers', '1,234.5 or 8.5km in 2022.', ['#1,234.5', 'or', '#8.5', 'km', 'in', '#2022', '!.']],
  ['numbers with signs', '$5 50% 2020-21 ½', ['!$', '#5', '#50', '!%', '#2020', '!-', '#21', '#½']],
  ['words with digits', '59N6-TE F-16 1990s 19th', ['59N6-TE', 'F-16', '1990s', '19th']],
  ['dots and dashes', 'wait... what--well', ['wait', '!...', 'what', '!--', 'well']],
  ['hyphens that join nothing', 'pre- and -post', ['pre', '!-', 'and', '!-', 'post']],
  [
    'ideographs and kana',
    '直升机とヘリコプター。',
    ['直', '升', '机', 'と', 'ヘリコプター', '!。'],
  ],
  ['accents of their own', 'e\u0301le\u0300ve', ['e\u0301le\u0300ve']],
  ['joined letters', 'می\u200cخواهم क्षि', ['می\u200cخواهم', 'क्षि']],
  ['Korean', '헬리콥터가 왔다.', ['헬리콥터가', '왔다', '!.']],
  ['emoji with what is on them', '👍🏽 ❤\ufe0f', ['!👍', '!🏽', '!❤\ufe0f']],
])('%s', (_, text, expected) => {
  expect(shown(text)).toEqual(expected);
});

test('a span is read as if it were all', () => {
  expect(tokens('xMali’s U.S.', {start: 1, end: 7})).toEqual([
    {start: 1, end: 5, kind: 'word'},
    {start: 5, end: 7, kind: 'word'},
  ]);
  expect(tokens('Mali', {start: 2, end: 2})).toEqual([]);
});

test('tokens are in order, disjoint, and hold everything but white space', () => {
  fc.assert(
    fc.property(anyLines, (text) => {
      let at = 0;
      for (const {start, end} of tokens(text)) {
        expect(text.slice(at, start).trim()).toBe('');
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).not.toMatch(/\s/);
        at = end;
      }
      expect(text.slice(at).trim()).toBe('');
    }),
  );
});

test('a text of ten million letters without a space is read', () => {
  const found = tokens('x'.repeat(10_000_000));
  expect(found.at(-1)?.end).toBe(10_000_000);
});
