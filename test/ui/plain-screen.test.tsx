import {afterEach, describe, expect, test} from 'vitest';
import type {Choice, Screen as Shown} from '../../src/state/state.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/state/store.ts';
import {renderScreen, type Screen} from './render-screen.tsx';

const screens: Screen[] = [];
afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

async function show(shown: Shown, choices: readonly Choice[] = []) {
  const effects: unknown[] = [];
  const store = createStore(initialState({columns: 60, rows: 12}, shown, choices), (effect) =>
    effects.push(effect),
  );
  const screen = await renderScreen(store);
  screens.push(screen);
  return {screen, store, effects, text: () => screen.rows().join('\n')};
}

const CHOICES = [
  {
    path: '/articles/ferry.md',
    id: '/articles/ferry.md',
    title: 'The ferry that came back',
    note: 'A. Duarte, 3 May',
  },
  {path: '/articles/goat.md', id: '/articles/goat.md', title: 'A goat aboard', note: ''},
];

describe('the picker', () => {
  test('lists articles by title with a note, and opens the one chosen', async () => {
    const {screen, text, effects} = await show({kind: 'choosing'}, CHOICES);
    expect(text()).toContain('The ferry that came back  (A. Duarte, 3 May)');
    expect(text()).toMatch(/A goat aboard\n/);
    await screen.write('j');
    await screen.write('\r');
    expect(effects).toEqual([{type: 'open', path: '/articles/goat.md', article: 1}]);
    expect(text()).toContain('Reading');
  });

  test('is left with q', async () => {
    const {screen, effects} = await show({kind: 'choosing'}, CHOICES);
    await screen.write('q');
    expect(effects).toEqual([{type: 'quit'}]);
  });

  test('without articles says so, and what to do', async () => {
    const {text} = await show({kind: 'choosing'});
    expect(text()).toMatch(/no article/i);
    expect(text()).toMatch(/lectern FILE/);
  });
});

describe('an article', () => {
  test('that is on its way is named', async () => {
    const {text} = await show({kind: 'loading', name: 'ferry.md', progress: null});
    expect(text()).toContain('Reading ferry.md …');
  });

  test('is named without what its name could do to the terminal', async () => {
    const {screen} = await show({
      kind: 'loading',
      name: 'a\x1b[31m\nb\x1b]0;x\x07.md',
      progress: null,
    });
    expect(screen.painted()).not.toContain('\x1b[31m');
    expect(screen.rows().join('\n')).toContain('Reading a b.md …');
  });

  test('says what is being done with it, and how far it is', async () => {
    const {screen, store, text} = await show({kind: 'loading', name: 'a.pdf', progress: null});
    const tell = async (doing: string, share: number | null) => {
      store.dispatch({type: 'progressed', article: 0, progress: {doing, share}});
      await screen.settled();
    };
    await tell('Reading page 3 of 12', 0.25);
    expect(text()).toMatch(/Reading a\.pdf …\n Reading page 3 of 12\n ━{10}┄{30} {2}25 %\n/);
    await tell('Fetching e.org\x1b[2J, 1.2 MB', null);
    expect(text()).toMatch(/ Fetching e\.org, 1\.2 MB\n/);
    expect(text()).not.toContain('%');
  });

  test('on its way is left with Esc: for the picker, else for good', async () => {
    const loading = {kind: 'loading', name: 'a.pdf', progress: null} as const;
    const one = await show(loading, CHOICES);
    await one.screen.write('\x1b');
    await expect.poll(() => one.effects).toEqual([{type: 'stop'}]);
    await one.screen.settled();
    expect(one.text()).toContain('❯ The ferry that came back');
    const other = await show(loading);
    await other.screen.write('\x1b');
    await expect.poll(() => other.effects).toEqual([{type: 'quit'}]);
  });

  test('that failed is one of several: Enter leads back to them', async () => {
    const failure = {reason: 'There is no ferry.md.', next: 'Look for another one.'};
    const {screen, text} = await show({kind: 'failed', failure}, CHOICES);
    await screen.write('\r');
    expect(text()).toContain('❯ The ferry that came back');
  });

  test('that could not be read says why, and what to do next', async () => {
    const failure = {reason: 'There is no ferry.md.', next: 'Look for another one.'};
    const {text} = await show({kind: 'failed', failure});
    expect(text()).toMatch(/There is no ferry\.md\.\s+Look for another one\./);
    expect(text()).toMatch(/q quit/);
  });
});
