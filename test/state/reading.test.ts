import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {blockIndexAt} from '../../src/model/document.ts';
import {neighbour, placeOf} from '../../src/state/reading.ts';
import {areaOf, windowRows} from '../../src/state/view.ts';
import {rowsFrom} from '../../src/text/layout.ts';
import type {Row} from '../../src/text/rows.ts';
import {anyArticle, FERRY, LONG_FERRY} from './articles.ts';
import {anyDoings, anySize, perform} from './doings.ts';
import {openSession, type Session, visible} from './session.ts';

const SIZE = {columns: 80, rows: 24};

/** Rows from the start of the article to the top of the window. */
function rowsAbove(session: Session): number {
  const reader = session.reader();
  const {cells} = areaOf(session.state().size, reader);
  const rows = rowsFrom(reader.document, cells, 0, Number.POSITIVE_INFINITY);
  return rows.findIndex(({start}) => start === reader.top);
}

function windowOf(session: Session): Row[] {
  const {document, top} = session.reader();
  return windowRows(document, areaOf(session.state().size, session.reader()), top);
}

describe('scrolling', () => {
  test.each([
    ['j', 1],
    ['d', 10],
    ['space', 19],
  ])('%s goes %i rows down in a window of 20', (chord, rows) => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys(chord);
    expect(rowsAbove(session)).toBe(rows);
  });

  test.each([
    ['j', 'k'],
    ['d', 'u'],
    ['space', 'b'],
    ['G', 'g'],
  ])('%s and %s undo each other', (down, up) => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys(`${down} ${up}`);
    expect(session.reader().top).toBe(0);
  });

  test('a page keeps a row in view', () => {
    const session = openSession(SIZE, LONG_FERRY);
    const before = windowOf(session).at(-1);
    session.keys('space');
    expect(windowOf(session)[0]).toEqual(before);
  });

  test('it stops at both ends', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('k u b');
    expect(session.reader().top).toBe(0);
    session.keys('G');
    const {top} = session.reader();
    session.keys('j d space');
    expect(session.reader().top).toBe(top);
    expect(visible(session).endsWith('and the cook.')).toBe(true);
  });

  test('an article that fits stays where it is', () => {
    const session = openSession({columns: 120, rows: 60}, FERRY);
    session.keys('j d space G } }');
    expect(session.reader().top).toBe(0);
  });
});

describe('paragraphs', () => {
  test('} puts the next one at the top, { the one before', () => {
    const session = openSession(SIZE, LONG_FERRY);
    const {blocks} = LONG_FERRY.document;
    session.keys('} }');
    expect(session.reader().top).toBe(blocks[2]?.start);
    session.keys('{');
    expect(session.reader().top).toBe(blocks[1]?.start);
  });

  test('{ first shows the paragraph that is half out of view from its start', () => {
    const session = openSession({columns: 40, rows: 20}, LONG_FERRY);
    session.keys('} j j');
    expect(blockIndexAt(LONG_FERRY.document, session.reader().top)).toBe(1);
    session.keys('{');
    expect(session.reader().top).toBe(LONG_FERRY.document.blocks[1]?.start);
  });

  test('every } moves down until the end is in view, every { up until the start is', () => {
    const session = openSession(SIZE, LONG_FERRY);
    let last = -1;
    while (session.reader().top > last) {
      last = session.reader().top;
      session.keys('}');
    }
    expect(visible(session).endsWith('and the cook.')).toBe(true);
    while (session.reader().top > 0) {
      last = session.reader().top;
      session.keys('{');
      expect(session.reader().top).toBeLessThan(last);
    }
  });
});

describe('back and forward', () => {
  test.each([
    ['to the bottom', 'G'],
    ['to a name of the list', '2 j j j enter'],
    ['to a match', '/ c r a n e down down enter'],
    ['along the mentions of a name', '2 j enter 1 n n n n n n'],
  ])('H after a jump %s returns to exactly the place before', (_, jump) => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d d j w');
    const before = placeOf(session.reader());
    session.keys(jump);
    const there = placeOf(session.reader());
    expect(there.top).not.toBe(before.top);
    while (session.reader().past.length > 1) session.keys('H');
    session.keys('H');
    expect(placeOf(session.reader())).toEqual(before);
  });

  test('a run of n is one jump to go back over', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j enter');
    const before = placeOf(session.reader());
    session.keys('n n n n n n');
    session.keys('H');
    expect(placeOf(session.reader())).toEqual(before);
  });

  test('lead through every place that was jumped from, and back through each', () => {
    const session = openSession(SIZE, LONG_FERRY);
    const places = [placeOf(session.reader())];
    for (const jump of ['G', '/ g o a t enter', '2 j n n enter', 'G', '/ p u m p enter']) {
      session.keys(jump);
      places.push(placeOf(session.reader()));
    }
    const back = places.slice(0, -1).map(() => {
      session.keys('H');
      return placeOf(session.reader());
    });
    expect(back).toEqual(places.slice(0, -1).reverse());
    const forth = places.slice(1).map(() => {
      session.keys('L');
      return placeOf(session.reader());
    });
    expect(forth).toEqual(places.slice(1));
  });

  test('a new jump forgets what lay ahead', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G H');
    expect(session.reader().future).toHaveLength(1);
    session.keys('/ c r a n e enter');
    expect(session.reader().future).toHaveLength(0);
    session.keys('L');
    expect(session.state().notice?.text).toMatch(/No later place/);
  });

  test('H from a preview goes to before the last jump, and L back to where it was read', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G k k');
    const reading = placeOf(session.reader());
    session.keys('2 G');
    expect(placeOf(session.reader()).top).not.toBe(reading.top);
    session.keys('H');
    expect(session.reader().top).toBe(0);
    session.keys('L');
    expect(placeOf(session.reader())).toEqual(reading);
  });

  test('H then L, from the text, changes nothing', () => {
    fc.assert(
      fc.property(anyArticle, anySize, anyDoings, (read, size, doings) => {
        const session = openSession(size, read);
        for (const doing of doings) perform(session, doing, read);
        session.keys('esc esc esc esc 1');
        const before = session.reader();
        if (before.past.length === 0) return;
        session.keys('H L');
        expect(session.reader()).toEqual(before);
      }),
      {numRuns: 50},
    );
  });
});

describe('the next and the previous span', () => {
  const spans = [10, 20, 30].map((start) => ({start, end: start + 2}));
  const window = {start: 15, end: 40, gaps: []};

  test('are counted from the current one while it is in view', () => {
    expect(neighbour(spans, {start: 20, end: 22}, window, 1)?.span.start).toBe(30);
    expect(neighbour(spans, {start: 20, end: 22}, window, -1)?.span.start).toBe(10);
  });

  test('else from the top of the window', () => {
    for (const at of [null, {start: 10, end: 12}]) {
      expect(neighbour(spans, at, window, 1)?.span.start).toBe(20);
      expect(neighbour(spans, at, window, -1)?.span.start).toBe(10);
    }
  });

  test('go round at both ends, and say so', () => {
    expect(neighbour(spans, {start: 30, end: 32}, window, 1)).toEqual({
      span: spans[0],
      wrapped: true,
    });
    expect(neighbour(spans, {start: 10, end: 12}, {start: 0, end: 15, gaps: []}, -1)).toEqual({
      span: spans[2],
      wrapped: true,
    });
    expect(neighbour([], null, window, 1)).toBe(null);
  });
});
