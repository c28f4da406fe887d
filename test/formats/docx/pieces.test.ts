import fc from 'fast-check';
import {expect, test} from 'vitest';
import {append, type Piece, PLAIN, phraseOf} from '../../../src/formats/docx/pieces.ts';
import {cleanText} from '../../../src/text/clean.ts';

const STRONG = {...PLAIN, strong: true};
const LINK = {...PLAIN, target: 'https://example.org/'};

function marksOf(pieces: readonly Piece[]): string[] {
  const {text, marks} = phraseOf(pieces);
  return marks.map(({kind, start, end}) => `${kind} ${text.slice(start, end)}`);
}

test('pieces of one look are one mark, without the spaces at its ends', () => {
  const pieces: Piece[] = [];
  append(pieces, 'a ', PLAIN);
  append(pieces, ' b', STRONG);
  append(pieces, 'c ', {...STRONG});
  append(pieces, 'd', PLAIN);
  expect(pieces).toHaveLength(3);
  expect(marksOf(pieces)).toEqual(['strong bc']);
});

test('a mark goes on through others, a link ends where another begins', () => {
  const both = {...LINK, strong: true};
  const other = {...LINK, target: 'https://example.com/'};
  const pieces = [
    {text: 'a', look: LINK},
    {text: 'b', look: both},
    {text: 'c', look: {...other, strong: true}},
    {text: 'd', look: other},
  ];
  expect(marksOf(pieces).sort()).toEqual(['link ab', 'link cd', 'strong bc']);
});

test('an accent that is set apart stays on its letter', () => {
  const pieces = [
    {text: 'e', look: PLAIN},
    {text: '\u0301t', look: STRONG},
  ];
  expect(phraseOf(pieces).text).toBe('e\u0301t');
  expect(marksOf(pieces)).toEqual(['strong t']);
});

test('the text is clean, and marks lie in it', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', ' ', '\u0301', '\u200c', '\x1b[1m', '\u202e', 'ی', '\n'),
  });
  const piece = fc.record({text, look: fc.constantFrom(PLAIN, STRONG, LINK)});
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const phrase = phraseOf(pieces);
      expect(phrase.text).not.toMatch(/[\x1b\u202e]/);
      expect(phrase.text.replaceAll(/[^a]/g, '')).toBe(
        cleanText(pieces.map((each) => each.text).join('')).replaceAll(/[^a]/g, ''),
      );
      for (const {start, end} of phrase.marks) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(phrase.text.length);
      }
    }),
  );
});
