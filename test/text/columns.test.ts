import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {assemble} from '../../src/formats/assemble.ts';
import type {Phrase} from '../../src/formats/phrase.ts';
import {rowsOf as tableRows} from '../../src/formats/table.ts';
import type {Document} from '../../src/model/document.ts';
import {tableOf} from '../../src/text/columns.ts';
import {moveBy, rowAt, rowsFrom} from '../../src/text/layout.ts';
import {inSight, sideForColumn} from '../../src/text/sight.ts';
import {cellWidth} from '../../src/text/width.ts';

const EVERYTHING = Number.POSITIVE_INFINITY;

/** A document of one table with a heading row. */
function tableDocument(rows: readonly (readonly string[])[]): Document {
  const phrases = rows.map((row) => row.map((text): Phrase => ({text, marks: []})));
  const particulars = {title: 'T', byline: null, date: null, source: null, language: null};
  const drafts = tableRows(phrases, [], 1).map((draft, index) => ({
    ...draft,
    gap: index === 0 ? 2 : 1,
  }));
  return assemble({...particulars, origin: 'test', format: 'markdown', notes: []}, drafts);
}

/** The words of each line, by column. */
function lines(document: Document, cells: number): string[][] {
  return rowsFrom(document, cells, 0, EVERYTHING).map(({columns}) => {
    const words: string[] = [];
    for (const {column, start, end} of columns?.segments ?? []) {
      words[column] = document.text.slice(start, end);
    }
    return [...words].map((word) => word ?? '');
  });
}

const SMALL = tableDocument([
  ['Harbour', 'Ships'],
  ['Horta', '1,204'],
  ['東京', '98'],
  ['ميناء', '–'],
]);
const TALKATIVE = tableDocument([
  ['Name', 'What was said'],
  ['Velas', 'It has been closed for years, and nobody knows when it will be opened again'],
  ['Horta', 'It is full'],
]);
const WIDE = tableDocument([
  Array.from({length: 12}, (_, n) => `Heading ${n}`),
  Array.from({length: 12}, (_, n) => `some words of column ${n}`),
]);

describe('the columns of a table', () => {
  test('are as wide as their widest cell, and figures go to the right', () => {
    expect(tableOf(SMALL, 0, 60)?.columns).toEqual([
      {width: 7, right: false},
      {width: 5, right: true},
    ]);
  });

  test('wrap their words where the table is wider than the line', () => {
    expect(tableOf(TALKATIVE, 0, 40)?.reach).toBe(0);
    expect(lines(TALKATIVE, 40)).toEqual([
      ['Name', 'What was said'],
      ['Velas', 'It has been closed for years, and'],
      ['', 'nobody knows when it will be'],
      ['', 'opened again'],
      ['Horta', 'It is full'],
    ]);
  });

  test('are moved sideways where there are too many, the first one always in sight', () => {
    const table = tableOf(WIDE, 0, 60);
    if (table === null) throw new Error('no columns');
    expect(table.reach).toBeGreaterThan(0);
    for (let side = 0; side <= table.reach + 3; side++) {
      const {columns, right} = inSight(table, 60, side);
      expect(columns[0]?.column).toBe(0);
      expect(columns[1]?.column).toBe(1 + Math.min(side, table.reach));
      expect(right).toBe(side < table.reach);
    }
    for (let column = 0; column < 12; column++) {
      const side = sideForColumn(table, 60, 0, column);
      expect(inSight(table, 60, side).columns.map((one) => one.column)).toContain(column);
    }
  });

  test('are no help on short lines, nor where the cells do not hold all the words', () => {
    expect(tableOf(SMALL, 0, 23)).toBeNull();
    const [row, ...rest] = SMALL.blocks;
    if (row === undefined) throw new Error('no row');
    const loose = {...SMALL, blocks: [{...row, cells: row.cells.slice(1)}, ...rest]};
    expect(tableOf(loose, 0, 60)).toBeNull();
    const twice = {...SMALL, blocks: [{...row, cells: row.cells.toReversed()}, ...rest]};
    expect(tableOf(twice, 0, 60)).toBeNull();
  });

  test('of a long table are measured once, and only the rows in sight are set', () => {
    const long = tableDocument(Array.from({length: 20_000}, (_, n) => [`Row ${n}`, `${n}`]));
    rowsFrom(long, 60, 0, 1);
    let looks = 0;
    const text = long.blocks[10_000]?.start ?? 0;
    const blocks = new Proxy(long.blocks, {
      get(target, key) {
        looks++;
        return Reflect.get(target, key);
      },
    });
    const watched = {...long, blocks};
    rowsFrom(watched, 60, text, 40);
    const once = looks;
    rowsFrom(watched, 60, text + 4000, 40);
    expect(looks - once).toBeLessThan(1000);
    expect(once).toBeGreaterThan(20_000);
  });
});

describe('laws', () => {
  const cell = fc
    .array(
      fc.constantFrom('a', 'word', '12', ' ', '中文字', '🌊', 'ميناء', 'é', 'incomprehensible'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('').trim());
  const rows = fc
    .integer({min: 1, max: 9})
    .chain((count) =>
      fc.array(fc.array(cell, {minLength: count, maxLength: count}), {minLength: 1, maxLength: 6}),
    );

  test('every letter of every cell is on one line, and that is the line of its place', () => {
    fc.assert(
      fc.property(rows, fc.integer({min: 1, max: 90}), (cells, width) => {
        const document = tableDocument(cells);
        const all = rowsFrom(document, width, 0, EVERYTHING);
        const shown = new Map<number, number>();
        let last = -1;
        for (const row of all) {
          expect(row.start).toBeGreaterThan(last);
          last = row.start;
          for (const {start, end} of row.columns?.segments ?? [row]) {
            for (let at = start; at < end; at++) {
              expect(shown.has(at)).toBe(false);
              shown.set(at, row.start);
            }
          }
        }
        for (let at = 0; at < document.text.length; at++) {
          if (/[\s|]/.test(document.text[at] ?? '')) continue;
          expect(shown.get(at)).toBe(rowAt(document, width, at)?.start);
        }
        for (const [index, row] of all.entries()) {
          expect(rowAt(document, width, row.start)).toEqual(row);
          expect(moveBy(document, width, 0, index)).toBe(row.start);
        }
      }),
    );
  });

  test('no piece of a cell is wider than its column, and every column can be brought into sight', () => {
    fc.assert(
      fc.property(rows, fc.integer({min: 24, max: 90}), (cells, width) => {
        const document = tableDocument(cells);
        for (const {columns, block} of rowsFrom(document, width, 0, EVERYTHING)) {
          if (columns === null) continue;
          for (const {column, start, end} of columns.segments) {
            const text = document.text.slice(start, end);
            const most = columns.table.columns[column]?.width ?? 0;
            expect(cellWidth(text) <= Math.max(2, most)).toBe(true);
          }
          const seen = new Set<number>();
          for (let side = 0; side <= columns.table.reach; side++) {
            for (const {column, x, width: own} of inSight(columns.table, width, side).columns) {
              expect(x + own).toBeLessThanOrEqual(width);
              seen.add(column);
            }
          }
          expect(seen.size).toBe(
            document.blocks[block] === undefined ? 0 : columns.table.columns.length,
          );
        }
      }),
    );
  });
});
