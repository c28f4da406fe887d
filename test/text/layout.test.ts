import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Block, Container, Document} from '../../src/model/document.ts';
import {everyRow, lastTop, moveBy, rowAt, rowsFrom} from '../../src/text/layout.ts';
import {type Row, SCREEN} from '../../src/text/rows.ts';
import {cellWidth} from '../../src/text/width.ts';
import {wrap, wrapCode} from '../../src/text/wrap.ts';
import {anyLines} from './texts.ts';

type Part = Partial<Omit<Block, 'start' | 'end'>> & {
  readonly text: string;
  /** White space between this block and the next. */
  readonly gap?: string;
};

function documentOf(...parts: readonly Part[]): Document {
  let text = '';
  const blocks = parts.map(({text: own, gap = '\n\n', ...block}, i): Block => {
    const start = text.length;
    text += own;
    const end = text.length;
    if (i < parts.length - 1) text += gap;
    const plain = {kind: 'paragraph', level: 0, within: []} as const;
    return {...plain, cells: [], header: false, ...block, start, end};
  });
  return {
    title: '',
    byline: null,
    date: null,
    source: null,
    language: null,
    origin: 'test',
    format: 'text',
    text,
    blocks,
    marks: [],
    outline: [],
    notes: [],
  };
}

function quote(id: number): Container {
  return {kind: 'quote', id};
}

function item(id: number, marker: string): Container {
  return {kind: 'item', id, marker};
}

const EVERYTHING = Number.POSITIVE_INFINITY;

function painted(document: Document, cells: number): string[] {
  return rowsFrom(document, cells, 0, EVERYTHING).map((row) => paint(document, row));
}

function paint(document: Document, {prefix, start, end}: Row): string {
  return prefix + document.text.slice(start, end);
}

describe('prefixes', () => {
  test('a quotation has bars, on the blank rows inside it too', () => {
    const document = documentOf(
      {text: 'He said:'},
      {text: 'one two three', within: [quote(1)]},
      {text: 'four', within: [quote(1), quote(2)]},
      {text: 'So.'},
    );
    expect(painted(document, 16)).toEqual([
      'He said:',
      '',
      '┃ one two three',
      '┃ ',
      '┃ ┃ four',
      '',
      'So.',
    ]);
  });

  test('between two quotations there is no bar', () => {
    const document = documentOf(
      {text: 'one', within: [quote(1)]},
      {text: 'two', within: [quote(2)]},
      {text: 'three', within: [quote(2), quote(3)]},
      {text: 'four', within: [quote(2), quote(4)]},
    );
    expect(painted(document, 16)).toEqual([
      '┃ one',
      '',
      '┃ two',
      '┃ ',
      '┃ ┃ three',
      '┃ ',
      '┃ ┃ four',
    ]);
  });

  test('a quotation in a list stands under the words of its item, a list in one behind its bar', () => {
    const [dot, bar, ten] = [item(1, '•'), quote(2), item(3, '10.')];
    const document = documentOf(
      {text: 'They said', within: [dot], gap: '\n'},
      {text: 'one two three', within: [dot, bar]},
      {text: 'four five six', within: [dot, bar, ten]},
      {text: 'seven', within: [dot, bar, ten]},
      {text: 'eight', within: [dot]},
    );
    expect(painted(document, 18)).toEqual([
      '• They said',
      '  ┃ one two three',
      '  ┃ ',
      '  ┃ 10. four five',
      '  ┃     six',
      '  ┃ ',
      '  ┃     seven',
      '',
      '  eight',
    ]);
  });

  test('a block that opens several items shows the marks of all', () => {
    const [outer, inner] = [item(1, '1.'), item(2, '•')];
    const document = documentOf(
      {text: 'one', within: [outer, inner], gap: '\n'},
      {text: 'two', within: [outer, item(3, '•')], gap: '\n'},
      {text: 'three', within: [item(4, '2.'), quote(5)]},
    );
    expect(painted(document, 18)).toEqual(['1. • one', '   • two', '2. ┃ three']);
  });

  test('an item hangs from its mark, and what belongs to it stands under its words', () => {
    const [ten, dot] = [item(1, '10.'), item(2, '•')];
    const document = documentOf(
      {text: 'radar and crew for the base', within: [ten], gap: '\n'},
      {text: 'near Bamako', within: [ten, dot], gap: '\n'},
      {text: 'by river', within: [ten, dot]},
      {text: 'at once', within: [ten]},
    );
    expect(painted(document, 20)).toEqual([
      '10. radar and crew',
      '    for the base',
      '    • near Bamako',
      '      by river',
      '',
      '    at once',
    ]);
  });

  test('the numbers of a list end in one column', () => {
    const marks = ['8.', '9.', '10.'];
    const document = documentOf(
      ...marks.map((marker, id) => ({text: 'one two', within: [item(id, marker)], gap: '\n'})),
      {text: 'else', within: [item(9, '1.')], gap: '\n'},
      {text: 'So.', gap: '\n'},
      {text: 'anew', within: [item(10, '1.')]},
    );
    expect(painted(document, 20)).toEqual([
      ' 8. one two',
      ' 9. one two',
      '10. one two',
      ' 1. else',
      'So.',
      '1. anew',
    ]);
  });

  test('code is indented and keeps its spaces', () => {
    const document = documentOf({text: 'if x:\n    return', kind: 'code'});
    expect(painted(document, 40)).toEqual(['  if x:', '      return']);
  });

  test('a row of a table hangs only when it is too long', () => {
    const document = documentOf(
      {text: 'Mali | Bamako', kind: 'row', gap: '\n'},
      {text: 'Burkina Faso | Ouagadougou', kind: 'row'},
    );
    expect(painted(document, 16)).toEqual(['Mali | Bamako', 'Burkina Faso |', '  Ouagadougou']);
  });

  test('where there is no room the bars go first, then the mark', () => {
    const within = [quote(1), quote(2), quote(3), item(4, '•')];
    const document = documentOf({text: 'one two', within});
    expect(painted(document, 16)).toEqual(['┃ ┃ ┃ • one two']);
    expect(painted(document, 15)).toEqual(['• one two']);
    expect(painted(document, 9)).toEqual(['one two']);
    expect(painted(document, 1)).toEqual(['o', 'n', 'e', 't', 'w', 'o']);
  });

  test('a hundred thousand quotations deep is no trouble', () => {
    const within = Array.from({length: 100_000}, (_, id) => quote(id));
    const deep = documentOf(...Array.from({length: 50}, () => ({text: 'in', within})));
    expect(painted(deep, 80)).toHaveLength(99);
    expect(everyRow(deep, EVERYTHING, SCREEN)).toHaveLength(99);
  });
});

describe('places', () => {
  const document = documentOf(
    {text: 'one two', gap: '\n\n\n'},
    {text: 'three four five', gap: '\n'},
    {text: 'six'},
  );
  // Rows at 4 cells: one, two, two blank ones, thre, e, four, five, six.
  const starts = [0, 4, 8, 9, 10, 14, 16, 21, 26];

  test('every row starts at an offset of its own', () => {
    expect(rowsFrom(document, 4, 0, 99).map((row) => row.start)).toEqual(starts);
    expect(rowsFrom(document, 4, 0, 99).map((row) => row.block)).toEqual([
      0, 0, -1, -1, 1, 1, 1, 1, 2,
    ]);
  });

  test('a row holds the offsets up to the next row', () => {
    expect(rowAt(document, 4, 3)?.start).toBe(0);
    expect(rowAt(document, 4, 7)?.start).toBe(4);
    expect(rowAt(document, 4, 8)?.block).toBe(-1);
    expect(rowAt(document, 4, -5)?.start).toBe(0);
    expect(rowAt(document, 4, 999)?.start).toBe(26);
  });

  test('a window starts at the row of any offset in it', () => {
    expect(rowsFrom(document, 4, 5, 3).map((row) => row.start)).toEqual([4, 8, 9]);
    expect(rowsFrom(document, 4, 22, 9).map((row) => row.start)).toEqual([21, 26]);
  });

  test('moving stops at the first and the last row', () => {
    expect(moveBy(document, 4, 5, 2)).toBe(9);
    expect(moveBy(document, 4, 15, -4)).toBe(4);
    expect(moveBy(document, 4, 15, 99)).toBe(26);
    expect(moveBy(document, 4, 15, -99)).toBe(0);
    expect(moveBy(document, 4, 15, 0)).toBe(14);
  });

  test('the last page is full, or the whole document', () => {
    expect(lastTop(document, 4, 3)).toBe(16);
    expect(lastTop(document, 4, 9)).toBe(0);
    expect(lastTop(document, 4, 50)).toBe(0);
    expect(lastTop(document, 4, 0)).toBe(26);
  });

  test('an empty document has no rows', () => {
    const empty = documentOf();
    expect(rowsFrom(empty, 10, 0, 5)).toEqual([]);
    expect(rowAt(empty, 10, 0)).toBeNull();
    expect([moveBy(empty, 10, 0, 3), lastTop(empty, 10, 3)]).toEqual([0, 0]);
  });
});

test('only the blocks in sight are laid out', () => {
  const size = 3000;
  const document = documentOf(...Array.from({length: size}, (_, n) => ({text: `Block ${n}`})));
  // Reading a block is noticed; a window in the middle may read its neighbours only.
  const touched = new Set<string>();
  const blocks = new Proxy(document.blocks, {
    get(target, key) {
      if (typeof key === 'string') touched.add(key);
      return Reflect.get(target, key);
    },
  });
  const watched: Document = {...document, blocks};
  const middle = document.blocks[size / 2]?.start ?? 0;
  expect(rowsFrom(watched, 40, middle, 30)).toHaveLength(30);
  expect(moveBy(watched, 40, middle, -30)).toBeLessThan(middle);
  lastTop(watched, 40, 30);
  expect(touched.size).toBeLessThan(200);
});

test('what a frame looks at stays laid out, however many rows one block has', () => {
  const rows = 60_000;
  const small = Array.from({length: 50}, (_, n) => ({text: `Block ${n}`}));
  const huge = {text: 'a\n'.repeat(rows)};
  const document = documentOf(...small, huge, ...small);
  const start = document.blocks[50]?.start ?? 0;
  const frame = () => {
    const top = rowsFrom(document, 40, 0, 60);
    lastTop(document, 40, 60);
    return [...top, ...rowsFrom(document, 40, start, 60)];
  };
  // A row laid out again would be another object.
  const first = frame();
  const again = frame();
  expect(again).toHaveLength(first.length);
  expect(again.filter((row, i) => row !== first[i])).toEqual([]);
});

test('what has not been looked at for longest is laid out again first', () => {
  const block = {text: 'a\n'.repeat(200)};
  const document = documentOf(...Array.from({length: 500}, () => block));
  const rowOf = (index: number) => rowAt(document, 40, document.blocks[index]?.start ?? 0);
  const [first, second] = [rowOf(0), rowOf(1)];
  for (let index = 2; index < 500; index++) {
    rowOf(index);
    rowOf(0);
  }
  expect(rowOf(0)).toBe(first);
  expect(rowOf(1)).not.toBe(second);
});

describe('laws', () => {
  const part = fc.record({
    text: anyLines.map((text) => `x${text}`),
    kind: fc.constantFrom('paragraph', 'heading', 'code', 'row'),
    within: fc.array(fc.constantFrom(quote(1), quote(2), item(3, '•'), item(4, '12.')), {
      maxLength: 3,
    }),
    gap: fc.constantFrom('\n', '\n\n', ' \n\n \n'),
  }) satisfies fc.Arbitrary<Part>;
  const anyDocument = fc.array(part, {minLength: 1, maxLength: 6}).map((all) => documentOf(...all));
  const width = fc.integer({min: 1, max: 30});

  test('a walk row by row is the layout of the whole, block after block', () => {
    fc.assert(
      fc.property(anyDocument, width, (document, cells) => {
        const rows = rowsFrom(document, cells, 0, EVERYTHING);
        const walked: Row[] = [];
        for (let at = 0; walked.length < rows.length; at = moveBy(document, cells, at, 1)) {
          const row = rowAt(document, cells, at);
          if (row !== null) walked.push(row);
        }
        expect(walked).toEqual(rows);
        const naive = document.blocks.flatMap((block, i) => {
          const own = rows.filter((row) => row.block === i);
          const room = cells - Math.max(...own.map((row) => cellWidth(row.prefix)));
          // On a screen a line of code is moved sideways unless it is very long.
          const lines =
            block.kind === 'code'
              ? wrapCode(document.text, block, 1000)
              : wrap(document.text, block, room);
          const next = document.blocks[i + 1]?.start ?? block.end;
          const feeds = document.text.slice(block.end, next).split('\n').length - 1;
          const blank = Array.from({length: Math.max(0, feeds - 1)}, (_, n) => block.end + 1 + n);
          return [...lines, ...blank.map((at) => ({start: at, end: at}))];
        });
        expect(rows.map(({start, end}) => ({start, end}))).toEqual(naive);
      }),
    );
  });

  test('rows ascend, fit, and hold every letter once', () => {
    fc.assert(
      fc.property(anyDocument, width, (document, cells) => {
        let last = -1;
        let letters = '';
        for (const row of rowsFrom(document, cells, 0, EVERYTHING)) {
          expect(row.start).toBeGreaterThan(last);
          last = row.start;
          const text = document.text.slice(row.start, row.end);
          letters += text;
          const narrow = cellWidth(row.prefix) + cellWidth(text) <= cells;
          expect(
            narrow || row.reach > 0 || [...new Intl.Segmenter().segment(text)].length === 1,
          ).toBe(true);
        }
        expect(letters.replaceAll(/\s/g, '')).toBe(document.text.replaceAll(/\s/g, ''));
      }),
    );
  });

  test('moving goes by rows, and back again', () => {
    fc.assert(
      fc.property(anyDocument, width, fc.nat(400), fc.nat(20), (document, cells, offset, by) => {
        const from = rowAt(document, cells, offset)?.start ?? 0;
        const to = moveBy(document, cells, offset, by);
        const starts = rowsFrom(document, cells, from, EVERYTHING).map(({start}) => start);
        const moved = Math.max(0, starts.indexOf(to));
        expect(moved).toBe(Math.min(by, Math.max(0, starts.length - 1)));
        expect(moveBy(document, cells, to, -moved)).toBe(from);
        expect(rowsFrom(document, cells, lastTop(document, cells, by), EVERYTHING).length).toBe(
          Math.min(Math.max(1, by), rowsFrom(document, cells, 0, EVERYTHING).length),
        );
      }),
    );
  });
});
