import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Span} from '../../src/model/span.ts';
import {breakClass, isWord, mayBreak, SPACE} from '../../src/text/line-breaks.ts';
import {cellWidth} from '../../src/text/width.ts';
import {wrap, wrapCode} from '../../src/text/wrap.ts';
import {anyLines} from './texts.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

function whole(text: string): Span {
  return {start: 0, end: text.length};
}

function shown(text: string, cells: number): string[] {
  return wrap(text, whole(text), cells).map(({start, end}) => text.slice(start, end));
}

function shownCode(text: string, cells: number): string[] {
  return wrapCode(text, whole(text), cells).map(({start, end}) => text.slice(start, end));
}

describe('running text', () => {
  test('is filled word by word, without the white space at the breaks', () => {
    const text = 'The radar   was   flown to Bamako on Wednesday. ';
    expect(shown(text, 16)).toEqual(['The radar   was', 'flown to Bamako', 'on Wednesday.']);
  });

  test('fills a line to the last cell', () => {
    expect(shown('abc def ghi', 7)).toEqual(['abc def', 'ghi']);
  });

  test('a line feed is a break, and an empty line stays', () => {
    expect(shown('To\n\nyou', 10)).toEqual(['To', '', 'you']);
    expect(wrap('To\n \nyou', {start: 0, end: 8}, 10)[1]).toEqual({start: 3, end: 3});
  });

  test('a line that the author began keeps its indentation, on its first row only', () => {
    expect(shown('  To\n    you, my friend\n  \n\u3000all', 12)).toEqual([
      '  To',
      '    you, my',
      'friend',
      '',
      '\u3000all',
    ]);
  });

  test('an indentation goes where the first word does not fit after it', () => {
    expect(shown('To\n      you and me', 9)).toEqual(['To', '      you', 'and me']);
    expect(shown('To\n      you and me', 8)).toEqual(['To', 'you and', 'me']);
    expect(shown('To\n      you and me', 3)).toEqual(['To', 'you', 'and', 'me']);
  });

  test('a word longer than the line starts a line of its own and breaks anywhere', () => {
    expect(shown('a abcdefghij k', 4)).toEqual(['a', 'abcd', 'efgh', 'ij k']);
  });

  test('no-break spaces do not break', () => {
    expect(shown('about 8,000\u00a0km on', 12)).toEqual(['about', '8,000\u00a0km on']);
  });

  test.each([
    ['after a hyphen between words', 'al-Assad', 5, ['al-', 'Assad']],
    ['not after the hyphen of an option', 'run --help', 8, ['run', '--help']],
    ['not in a code with digits', 'a 59N6-TE radar', 7, ['a', '59N6-TE', 'radar']],
    ['after a word that only follows digits', '20-year-old', 9, ['20-year-', 'old']],
    ['not between letter and number', 'a F-16 jet', 5, ['a', 'F-16', 'jet']],
    ['not in a unit', '800 km/h', 7, ['800', 'km/h']],
    ['after a slash between words', 'and either/or', 11, ['and either/', 'or']],
    ['after a dash, never before it', 'radar—which', 8, ['radar—', 'which']],
    ['after a dash before a quotation', 'radar—“which', 8, ['radar—', '“which']],
    ['after a typewriter dash', 'radar--which', 8, ['radar--', 'which']],
    ['not before a closing quote', 'radar—” he', 6, ['radar—', '” he']],
  ])('breaks %s', (_, text, cells, lines) => {
    expect(shown(text, cells)).toEqual(lines);
  });

  test('breaks between ideographs, with no closing sign at a start nor opening at an end', () => {
    expect(shown('直升机到了。', 6)).toEqual(['直升机', '到了。']);
    expect(shown('直升机到了。好', 10)).toEqual(['直升机到', '了。好']);
    expect(shown('他说「好」', 6)).toEqual(['他说', '「好」']);
    expect(shown('サッカー', 4)).toEqual(['サッ', 'カー']);
    expect(shown('乘Mi-24机', 6)).toEqual(['乘', 'Mi-24', '机']);
  });

  test('keeps Korean words whole', () => {
    expect(shown('헬리콥터가 도착', 11)).toEqual(['헬리콥터가', '도착']);
  });

  test('makes progress at a width of one cell, also with wide letters', () => {
    expect(shown('a中👍🏽b', 1)).toEqual(['a', '中', '👍🏽', 'b']);
    expect(shown('ab', 0)).toEqual(['a', 'b']);
  });

  test('looks only at its span', () => {
    expect(wrap('one two three', {start: 4, end: 9}, 3)).toEqual([
      {start: 4, end: 7},
      {start: 8, end: 9},
    ]);
    expect(wrap('abc', {start: 1, end: 1}, 3)).toEqual([{start: 1, end: 1}]);
  });
});

describe('preformatted text', () => {
  test('keeps its spaces and breaks at the width', () => {
    expect(shownCode('  ifx(x) {  \n\n\treturn', 6)).toEqual([
      '  ifx(',
      'x) {',
      '',
      '\tretur',
      'n',
    ]);
  });

  test('breaks at a space in the last third of the row, at no earlier one', () => {
    expect(shownCode('let a = compute(b)', 12)).toEqual(['let a =', 'compute(b)']);
    expect(shownCode('let a = compute(b)', 13)).toEqual(['let a = compu', 'te(b)']);
    expect(shownCode('if (x)      { // why', 9)).toEqual(['if (x)', '{ // why']);
  });

  test('an indentation is no place to break', () => {
    expect(shownCode('        return', 9)).toEqual(['        r', 'eturn']);
  });

  test('an end of lines is a last empty line', () => {
    expect(shownCode('a\n', 6)).toEqual(['a', '']);
  });
});

describe.each([
  ['wrap', wrap],
  ['wrapCode', wrapCode],
])('laws of %s', (_, lay) => {
  test('every letter is in exactly one line, in order, and every line fits', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({min: 1, max: 12}), (text, cells) => {
        let last = -1;
        let between = 0;
        for (const {start, end} of lay(text, whole(text), cells)) {
          expect(start).toBeGreaterThan(last);
          last = start;
          expect(text.slice(between, start).trim()).toBe('');
          expect(end).toBeGreaterThanOrEqual(start);
          between = end;
          const line = text.slice(start, end);
          expect(line).not.toContain('\n');
          expect(cellWidth(line) <= cells || [...segmenter.segment(line)].length === 1).toBe(true);
        }
        expect(text.slice(between).trim()).toBe('');
      }),
    );
  });

  test('no line starts or ends inside a grapheme', () => {
    fc.assert(
      fc.property(anyLines, fc.integer({min: 1, max: 12}), (text, cells) => {
        const borders = new Set([text.length]);
        // White space at an end belongs to no line, even if a sign before it took it in.
        for (const {index} of text.matchAll(/\s/g)) borders.add(index);
        for (const {index} of segmenter.segment(text)) borders.add(index);
        for (const {start, end} of lay(text, whole(text), cells)) {
          expect([start, end].filter((border) => !borders.has(border))).toEqual([]);
        }
      }),
    );
  });

  test('there are as many lines as line feeds ask for when nothing is too long', () => {
    fc.assert(
      fc.property(anyLines, (text) => {
        expect(lay(text, whole(text), 1000)).toHaveLength(text.split('\n').length);
      }),
    );
  });
});

test('wrap fills lines as a slow search for the longest allowed line does', () => {
  fc.assert(
    fc.property(anyLines, fc.integer({min: 1, max: 12}), (text, cells) => {
      expect(wrap(text, whole(text), cells)).toEqual(slowly(text, cells));
    }),
    {numRuns: 1000},
  );
});

/** The reference: for each line, every end is tried, the longest allowed one taken. */
function slowly(text: string, cells: number): Span[] {
  const lines: Span[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const pieces = Array.from(segmenter.segment(line), ({segment, index}) => ({
      start: from + index,
      end: from + index + segment.length,
      text: segment,
      class: breakClass(segment.charCodeAt(0)),
    })).map((piece) => {
      const blank = piece.class === SPACE && piece.text.length === 1;
      return {...piece, blank, class: piece.class === SPACE && !blank ? 0 : piece.class};
    });
    const solid = pieces.flatMap((piece, i) => (piece.blank ? [] : [i]));
    const word = solid[0];
    const last = solid.at(-1);
    if (word === undefined || last === undefined) lines.push({start: from, end: from});
    // Indented, if a place to break comes before the line is full.
    const indented = solid.find((i) => i === last || breakable(text, pieces, i)) ?? 0;
    const fitsIndented = cellWidthOf(pieces.slice(0, indented + 1)) <= cells;
    let first = word !== undefined && fitsIndented ? 0 : word;
    while (first !== undefined && last !== undefined && first <= last) {
      const start = first;
      const fits = solid.filter((i) => {
        const end = pieces[i]?.end ?? 0;
        return i >= start && cellWidthOf(pieces.slice(start, i + 1)) <= cells && end > 0;
      });
      const allowed = fits.filter((i) => i === last || breakable(text, pieces, i));
      const taken = allowed.at(-1) ?? fits.at(-1) ?? start;
      lines.push({start: pieces[start]?.start ?? 0, end: pieces[taken]?.end ?? 0});
      first = solid.find((i) => i > taken);
    }
    from += line.length + 1;
  }
  return lines;
}

type Piece = Span & {readonly text: string; readonly blank: boolean; readonly class: number};

function cellWidthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + cellWidth(piece.text), 0);
}

function breakable(text: string, pieces: readonly Piece[], index: number): boolean {
  const before = pieces[index];
  const after = pieces[index + 1];
  if (before === undefined || after === undefined || after.blank) return true;
  const blank = pieces.slice(0, index).findLastIndex((piece) => piece.blank);
  const wordBefore = pieces.slice(blank + 1, index + 1).some((piece) => isWord(piece.class));
  return mayBreak(text, after.start, before.class, after.class, wordBefore);
}
