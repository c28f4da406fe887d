import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Box,
  geometry,
  listHeight,
  MEASURE,
  PANES,
  textArea,
} from '../../src/state/geometry.ts';
import {anySize} from './doings.ts';

const anyPane = fc.constantFrom(...PANES);

describe('breakpoints', () => {
  test('from 100 columns and 14 rows on, text stands beside entities over search', () => {
    const layout = geometry({columns: 100, rows: 14}, 'text');
    expect(layout.kind).toBe('wide');
    expect(layout.text).not.toBe(null);
    expect(layout.entities).not.toBe(null);
    expect(layout.search).not.toBe(null);
  });

  test('the card stands under the list from 30 rows on', () => {
    expect(geometry({columns: 120, rows: 29}, 'text').card).toBe(null);
    expect(geometry({columns: 120, rows: 30}, 'text').card).not.toBe(null);
  });

  test('from 76 to 99 columns one narrower column stands beside the text', () => {
    for (const columns of [76, 99]) {
      const layout = geometry({columns, rows: 40}, 'text');
      expect(layout.kind).toBe('medium');
      expect(layout.text?.width).toBeGreaterThanOrEqual(48);
      expect(layout.entities?.width).toBeLessThan(layout.text?.width ?? 0);
      expect(layout.card).toBe(null);
    }
  });

  test('that column shows the search while it has the focus, else the list', () => {
    const size = {columns: 80, rows: 24};
    expect(geometry(size, 'search')).toMatchObject({entities: null, search: {height: 22}});
    for (const pane of ['text', 'entities'] as const) {
      expect(geometry(size, pane)).toMatchObject({entities: {height: 22}, search: null});
    }
  });

  test('below 76 columns or 14 rows the focused pane stands alone', () => {
    for (const size of [
      {columns: 75, rows: 50},
      {columns: 200, rows: 13},
    ]) {
      for (const pane of PANES) {
        const layout = geometry(size, pane);
        expect(layout.kind).toBe('single');
        expect(PANES.filter((one) => layout[one] !== null)).toEqual([pane]);
      }
    }
  });

  test('20 by 5 has no border and no tabs', () => {
    const layout = geometry({columns: 20, rows: 5}, 'text');
    expect(layout).toMatchObject({kind: 'single', bordered: false, header: false});
    expect(layout.text?.width).toBe(20);
  });
});

test('the parts of a screen fill it exactly, whatever its size', () => {
  fc.assert(
    fc.property(anySize, anyPane, (size, pane) => {
      const layout = geometry(size, pane);
      const {body, text, entities, card, search, side} = layout;
      expect(body.width).toBe(size.columns);
      expect(body.height + Number(layout.header) + Number(layout.status)).toBe(size.rows);
      const column = [entities, card, search].filter((box) => box !== null);
      for (const box of [text, ...column].filter((box) => box !== null)) {
        expect(box.width).toBeGreaterThanOrEqual(1);
        expect(box.height).toBeGreaterThanOrEqual(layout.bordered ? 3 : 1);
      }
      if (layout.kind === 'single') return;
      expect(text?.height).toBe(body.height);
      expect((text?.width ?? 0) + side.width).toBe(body.width);
      expect(column.every(({width}) => width === side.width)).toBe(true);
      expect(column.reduce((sum, {height}) => sum + height, 0)).toBe(side.height);
    }),
  );
});

test('the text is the widest pane, and its lines keep to the measure', () => {
  fc.assert(
    fc.property(anySize, anyPane, fc.boolean(), (size, pane, barred) => {
      const layout = geometry(size, pane);
      const area = textArea(layout, barred);
      const box: Box = layout.text ?? layout.body;
      expect(area.cells).toBeLessThanOrEqual(MEASURE);
      expect(area.cells).toBeGreaterThanOrEqual(1);
      expect(area.height).toBeGreaterThanOrEqual(1);
      expect(area.margin + area.cells).toBeLessThanOrEqual(Math.max(1, box.width));
      if (layout.kind !== 'single') expect(box.width).toBeGreaterThan(layout.side.width);
    }),
  );
});

test('the bar of find takes one row from the text', () => {
  const layout = geometry({columns: 80, rows: 24}, 'text');
  expect(textArea(layout, true).height).toBe(textArea(layout, false).height - 1);
});

test('a list has the rows that border and field leave it, at least one', () => {
  expect(listHeight({width: 30, height: 10}, true, 1)).toBe(7);
  expect(listHeight({width: 30, height: 10}, false, 0)).toBe(10);
  expect(listHeight({width: 30, height: 2}, true, 1)).toBe(1);
});
