import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  isInWindow,
  nearest,
  settledTop,
  topShowing,
  windowRows,
  windowSpan,
} from '../../src/state/view.ts';
import {moveBy, rowAt} from '../../src/text/layout.ts';
import {anyArticle, documentOf, LONG_FERRY} from './articles.ts';

const AREA = {cells: 60, margin: 0, height: 12};
const {document} = LONG_FERRY;

const anyArea = fc.record({
  cells: fc.integer({min: 1, max: 80}),
  margin: fc.constant(0),
  height: fc.integer({min: 1, max: 40}),
});

describe('a window', () => {
  test('settles at the start of the row that holds the offset', () => {
    const first = document.blocks[1]?.start ?? 0;
    expect(settledTop(document, AREA, first + 3)).toBe(first);
  });

  test('stands still once settled, at any size', () => {
    fc.assert(
      fc.property(anyArticle, anyArea, fc.nat(3000), (read, area, offset) => {
        const top = settledTop(read.document, area, offset);
        expect(settledTop(read.document, area, top)).toBe(top);
      }),
      {numRuns: 60},
    );
  });

  test('of an article without text is empty', () => {
    const empty = documentOf();
    expect(settledTop(empty, AREA, 7)).toBe(0);
    expect(windowRows(empty, AREA, 0)).toEqual([]);
    expect(windowSpan(empty, AREA, 0)).toEqual({start: 0, end: 0, gaps: []});
  });
});

describe('showing a span', () => {
  test('moves nothing while it is in view', () => {
    const top = settledTop(document, AREA, document.blocks[3]?.start ?? 0);
    const inside = {start: windowSpan(document, AREA, top).end - 3, end: 0};
    expect(topShowing(document, AREA, top, inside)).toBe(top);
  });

  test('else puts it a third of the way down, with no blank row at the top', () => {
    for (const {start: offset} of LONG_FERRY.entities[0]?.mentions.slice(5, 30) ?? []) {
      const top = topShowing(document, AREA, 0, {start: offset, end: offset + 1});
      const rows = windowRows(document, AREA, top);
      const row = rows.findIndex(({start, end}) => start <= offset && offset < end);
      expect(row).toBe(
        rowAt(document, AREA.cells, moveBy(document, AREA.cells, offset, -4))?.block === -1
          ? Math.min(row, 3)
          : 4,
      );
      expect(rows[0]?.block).not.toBe(-1);
    }
  });

  test('always brings a mention into view', () => {
    fc.assert(
      fc.property(anyArticle, anyArea, fc.nat(3000), (read, area, offset) => {
        for (const {mentions} of read.entities) {
          for (const mention of mentions) {
            const top = topShowing(read.document, area, offset, mention);
            expect(isInWindow(windowSpan(read.document, area, top), mention)).toBe(true);
          }
        }
      }),
      {numRuns: 40},
    );
  });
});

describe('the nearest span', () => {
  const spans = [0, 100, 205, 300].map((start) => ({start, end: start + 5}));

  test('is the first one inside the window', () => {
    expect(nearest(spans, {start: 90, end: 250})).toBe(spans[1]);
  });

  test('else the one with the smallest gap, before or after', () => {
    expect(nearest(spans, {start: 120, end: 200})).toBe(spans[2]);
    expect(nearest(spans, {start: 110, end: 120})).toBe(spans[1]);
    expect(nearest(spans, {start: 900, end: 950})).toBe(spans[3]);
  });

  test('is none where there are none', () => {
    expect(nearest([], {start: 0, end: 9})).toBe(null);
  });
});
