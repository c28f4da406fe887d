import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {cellWidth} from '../../src/text/width.ts';
import {filled, joined, paintSpan, piece, spread} from '../../src/ui/paint.ts';
import {plain, THEME} from './lines.ts';

const mark = (before: string, after: string) => (text: string) => `${before}${text}${after}`;
const BASE = (text: string) => text;

describe('painting a span', () => {
  test('gives every offset to the last stroke over it, the rest to the base', () => {
    const strokes = [
      {start: 0, end: 6, paint: mark('<', '>')},
      {start: 4, end: 9, paint: mark('[', ']')},
    ];
    expect(paintSpan('abcdefghij', {start: 2, end: 10}, strokes, mark('.', '.'))).toBe(
      '<cd>[ef][ghi].j.',
    );
  });

  test('paints nothing but the span', () => {
    const strokes = [{start: 0, end: 2, paint: mark('<', '>')}];
    expect(paintSpan('abcdef', {start: 2, end: 4}, strokes, BASE)).toBe('cd');
  });

  test('shows tabs and line feeds as one blank each', () => {
    expect(paintSpan('a\tb\nc', {start: 0, end: 5}, [], BASE)).toBe('a b c');
  });

  test('loses no letter, however the strokes lie', () => {
    const anyStroke = fc
      .tuple(fc.nat(12), fc.nat(12))
      .map(([start, length]) => ({start, end: start + length, paint: THEME.bold}));
    fc.assert(
      fc.property(fc.array(anyStroke), fc.nat(10), fc.nat(10), (strokes, start, length) => {
        const text = 'abcdefghijklmnopqrstuvwx';
        const span = {start, end: start + length};
        const painted = paintSpan(text, span, strokes, THEME.dim);
        expect(plain(painted)).toBe(text.slice(span.start, span.end));
      }),
    );
  });
});

describe('pieces', () => {
  const anyWord = fc.constantFrom('', 'a', 'harbour', '東京', '👍🏽', 'مُحَمَّد', 'a b c d e f', ' ');
  const anyPiece = fc
    .array(fc.tuple(anyWord, fc.constantFrom(THEME.bold, THEME.plain)))
    .map((parts) => joined(...parts.map(([text, paint]) => piece(text, paint))));

  test('are cut with an ellipsis', () => {
    expect(piece('harbour', BASE, 5)).toEqual({painted: 'harb…', cells: 5});
    expect(piece('harbour', BASE, 0)).toEqual({painted: '', cells: 0});
    expect(piece('東京港', BASE, 4)).toEqual({painted: '東…', cells: 3});
  });

  test('fill a row exactly, cut or with blanks', () => {
    fc.assert(
      fc.property(anyPiece, anyPiece, fc.nat(30), (left, right, cells) => {
        expect(cellWidth(plain(filled(left, cells)))).toBe(cells);
        expect(cellWidth(plain(spread(left, right, cells)))).toBe(cells);
      }),
    );
  });

  test('that are cut end every style they began', () => {
    const painted = filled(piece('harbour', THEME.bold), 4);
    expect(plain(painted)).toBe('har…');
    expect(painted.endsWith('\x1b[22m')).toBe(true);
  });

  test('stand at both ends of a row, and the right one goes when there is no room', () => {
    const [left, right] = [piece('left', BASE), piece('right', BASE)];
    expect(spread(left, right, 12)).toBe('left   right');
    expect(spread(left, right, 8)).toBe('left    ');
    expect(spread(left, right, 3)).toBe('le…');
  });
});
