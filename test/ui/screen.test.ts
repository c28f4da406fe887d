import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {selectedEntry} from '../../src/state/listing.ts';
import {shownHits} from '../../src/state/searching.ts';
import type {State} from '../../src/state/state.ts';
import {statusBar, tabBar, titleBar} from '../../src/ui/bars.ts';
import {helpLines} from '../../src/ui/help-lines.ts';
import {makeTheme} from '../../src/ui/theme.ts';
import {anyArticle, FERRY, LONG_FERRY} from '../state/articles.ts';
import {anyDoings, anySize, perform} from '../state/doings.ts';
import {openSession, readerIn} from '../state/session.ts';
import {expectToFill, part, partsOf, plain, THEME} from './lines.ts';

test('every line of every part is as wide as its box, and there are as many as it is high', () => {
  always((state) => {
    for (const {box, lines} of partsOf(state)) expectToFill(lines, box);
    const {columns, rows} = state.size;
    const bar = {width: columns, height: 1};
    expectToFill([titleBar(readerIn(state), columns, THEME)], bar);
    expectToFill([tabBar(readerIn(state), columns, THEME)], bar);
    expectToFill([statusBar(state, columns, THEME)], bar);
    if (state.overlay.kind !== 'help') return;
    const help = helpLines(state, state.overlay, columns, rows, THEME);
    expectToFill(help, {width: columns, height: rows});
  });
});

test('what is selected in a list is on the screen, and marked', () => {
  always((state) => {
    const reader = readerIn(state);
    for (const {name, box, lines} of partsOf(state)) {
      const marked = lines.filter((line) => plain(line).includes('❯'));
      if (box.width < 8 || box.height < 6) continue;
      if (name === 'entities') expect(marked).toHaveLength(selectedEntry(reader) === -1 ? 0 : 1);
      if (name === 'search') {
        const selected = reader.pane === 'search' && shownHits(reader).length > 0;
        expect(marked).toHaveLength(selected ? 1 : 0);
      }
      if (name === 'card' && state.overlay.kind === 'card') expect(marked).toHaveLength(1);
    }
  });
});

/** Holds `law` to every state of many sessions. */
function always(law: (state: State) => void): void {
  fc.assert(
    fc.property(anyArticle, anySize, anyDoings, (read, size, doings) => {
      const session = openSession(size, read);
      const check = () => {
        // The list of articles has another one opened, which has no panes before it is here.
        if (session.state().screen.kind === 'ready') law(session.state());
      };
      session.store.subscribe(check);
      check();
      for (const doing of doings) perform(session, doing, read);
    }),
    {numRuns: 40},
  );
}

describe('titles', () => {
  const SIZE = {columns: 120, rows: 32};

  test('name the panes by the numbers that lead to them', () => {
    const session = openSession(SIZE, FERRY);
    const state = session.state();
    expect(part(state, 'text')[0]).toMatch(/^╭ 1 Text ─/);
    expect(part(state, 'entities')[0]).toMatch(/^╭ 2 Entities ─/);
    expect(part(state, 'search')[0]).toMatch(/^╭ 3 Search ─/);
  });

  test('say which mention is current, and how many names there are', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j n');
    expect(part(session.state(), 'text')[0]).toMatch(/ mention 2 of 4 ─╮$/);
    expect(part(session.state(), 'entities')[0]).toMatch(/ 12 · by weight ─╮$/);
    expect(part(session.state(), 'card')[0]).toMatch(/^╭ Ana Duarte · person ─.* 2 of 4 ─╮$/);
    session.keys('/');
    session.type('kind:place');
    expect(part(session.state(), 'entities')[0]).toMatch(/ 2 of 12 · by weight ─╮$/);
    session.keys('esc 1 / q u a y enter');
    expect(part(session.state(), 'text')[0]).toMatch(/ match 1 of 3 ─╮$/);
  });

  test('count no mention while another thing is current', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j enter / q u a y');
    expect(part(session.state(), 'card')[0]).toMatch(/^╭ Ana Duarte · person ─+╮$/);
    expect(part(session.state(), 'text')[0]).toMatch(/ match 1 of 3 ─╮$/);
  });

  test('are heavy around the pane with the focus where there are no colours', () => {
    const session = openSession(SIZE, FERRY);
    const none = makeTheme('dark', 0);
    for (const [key, focused] of [
      ['2', 'entities'],
      ['3', 'search'],
    ] as const) {
      session.keys(key);
      const heavy = partsOf(session.state(), none).filter(
        ({lines}) => plain(lines[0] ?? '')[0] === '┏',
      );
      expect(heavy.map(({name}) => name)).toEqual([focused]);
    }
    session.keys('esc');
    expect(part(session.state(), 'text', none)[0]).toMatch(/^┏ 1 Text/);
    session.keys('K');
    const heavy = partsOf(session.state(), none).filter(
      ({lines}) => plain(lines[0] ?? '')[0] === '┏',
    );
    expect(heavy.map(({name}) => name)).toEqual(['card']);
  });
});

describe('the right edge of the text', () => {
  const SIZE = {columns: 120, rows: 24};

  function edge(state: State): string {
    return part(state, 'text')
      .slice(1, -1)
      .map((line) => line.at(-1))
      .join('');
  }

  test('shows where in the article the window is', () => {
    const session = openSession(SIZE, LONG_FERRY);
    expect(edge(session.state())).toMatch(/^[█▀▄]+│+$/);
    session.keys('G');
    expect(edge(session.state())).toMatch(/^│+[█▀▄]+$/);
  });

  test('shows where the selected name stands, and where one is among it', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ g o a t');
    expect(edge(session.state()).match(/[\u2801-\u28ff◀]/g)).toHaveLength(12);
    expect(edge(session.state()).match(/◀/g)).toHaveLength(1);
  });

  test('is plain where all is in view', () => {
    const session = openSession({columns: 120, rows: 60}, FERRY);
    expect(edge(session.state())).toMatch(/^│+$/);
  });
});
