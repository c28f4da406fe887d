import fc from 'fast-check';
import {afterEach, describe, expect, test} from 'vitest';
import type {Size} from '../../src/state/geometry.ts';
import type {State} from '../../src/state/state.ts';
import {createStore} from '../../src/state/store.ts';
import {cellWidth} from '../../src/text/width.ts';
import {statusBar} from '../../src/ui/bars.ts';
import {makeTheme} from '../../src/ui/theme.ts';
import {ALL_CONTEXTS, stateIn} from '../commands/contexts.ts';
import {anyArticle, FERRY, LONG_FERRY} from '../state/articles.ts';
import {anyDoings, anySize, perform} from '../state/doings.ts';
import {openSession} from '../state/session.ts';
import {partsOf, plain, THEME} from './lines.ts';
import {renderScreen, type Screen} from './render-screen.tsx';

const screens: Screen[] = [];
afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

async function show(state: State): Promise<readonly string[]> {
  const screen = await renderScreen(createStore(state, () => {}));
  screens.push(screen);
  return screen.rows();
}

const SIZES: readonly Size[] = [
  {columns: 1, rows: 1},
  {columns: 2, rows: 40},
  {columns: 20, rows: 5},
  {columns: 76, rows: 14},
  {columns: 120, rows: 30},
  {columns: 200, rows: 60},
];

/** Expects rows that are exactly a screen of this size; blanks at their ends do not count. */
function expectToFit(rows: readonly string[], {columns, rows: height}: Size): void {
  expect(rows).toHaveLength(height);
  for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(columns);
}

describe.each(ALL_CONTEXTS)('the screen of "%s"', (context) => {
  test('fits every terminal', async () => {
    for (const size of SIZES) expectToFit(await show(stateIn(context, size)), size);
  });

  test('has a bottom line that says how to go on', async () => {
    const rows = await show(stateIn(context, {columns: 120, rows: 30}));
    expect(rows.at(-1)).toMatch(/\S+ (keys|back|quit|scroll)/);
  });
});

test('a screen is its parts, side by side between the bars, whatever is done', async () => {
  await fc.assert(
    fc.asyncProperty(anyArticle, anySize, anyDoings, async (read, size, doings) => {
      const session = openSession(size, read);
      for (const doing of doings) perform(session, doing, read);
      const state = session.state();
      const rows = await show(state);
      expectToFit(rows, state.size);
      const {columns, rows: height} = state.size;
      if (height >= 6) expect(rows.at(-1)).toBe(plain(statusBar(state, columns, THEME)).trimEnd());
      if (['help', 'kinds', 'sort', 'theme', 'palette', 'articles'].includes(state.overlay.kind))
        return;
      // Another article has been chosen from the list, and is on its way.
      if (state.screen.kind !== 'ready') return;
      const [text, ...side] = partsOf(state);
      const lines = (text?.lines ?? []).map(plain);
      const column = side.flatMap(({lines: own}) => own).map(plain);
      const open = state.overlay.kind === 'card';
      if (text?.name !== 'text' || column.length === 0 || open) return;
      const body = lines.map((line, index) => (line + (column[index] ?? '')).trimEnd());
      expect(rows.slice(1, -1)).toEqual(body);
    }),
    {numRuns: 15},
  );
}, 20_000);

test('a resize there and back shows the same screen again', async () => {
  const session = openSession({columns: 120, rows: 32}, LONG_FERRY);
  const screen = await renderScreen(session.store);
  screens.push(screen);
  session.keys('s h o r t a');
  session.answer();
  await screen.settled();
  const before = screen.rows();
  session.resize(20, 5);
  await screen.settled();
  expectToFit(screen.rows(), {columns: 20, rows: 5});
  expect(screen.rows()[0]).toMatch(/^› horta/);
  session.resize(120, 32);
  await screen.settled();
  expect(screen.rows()).toEqual(before);
});

test('on a small screen a card, or the kinds, stand in place of the text', async () => {
  const small = {columns: 60, rows: 20};
  for (const context of ['card', 'kinds'] as const) {
    const rows = await show(stateIn(context, small));
    expect(rows.join('\n')).not.toContain('The ferry that came back');
  }
  expect((await show(stateIn('card', small)))[1]).toMatch(/^Blue Anchor Line · organisation/);
  expect((await show(stateIn('kinds', small)))[1]).toMatch(/^ Kinds/);
});

test('a run of keys is one frame', async () => {
  const session = openSession({columns: 120, rows: 32}, LONG_FERRY);
  const screen = await renderScreen(session.store);
  screens.push(screen);
  const before = screen.frames();
  session.keys('2 j j j enter n n n');
  await screen.settled();
  expect(screen.frames()).toBe(before + 1);
});

describe('without colours', () => {
  test('nothing but attributes is sent', async () => {
    const session = openSession({columns: 120, rows: 32}, FERRY);
    session.keys('2 j');
    const screen = await renderScreen(session.store, makeTheme('dark', 0));
    screens.push(screen);
    const codes = [...screen.painted().matchAll(/\x1b\[([\d;]*)m/g)].map(([, code]) => code);
    expect(codes.length).toBeGreaterThan(0);
    for (const code of codes) expect(code).toMatch(/^(0|1|2|3|4|7|9|2[234579])$/);
  });
});
