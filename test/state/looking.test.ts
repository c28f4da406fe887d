import {describe, expect, test} from 'vitest';
import type {Inside} from '../../src/model/inside.ts';
import {catalogueRows, selectedRow} from '../../src/state/catalogue-rows.ts';
import type {Choice} from '../../src/state/state.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/state/store.ts';
import {press} from '../../src/ui/press.ts';

const CHOICES: readonly Choice[] = ['one', 'two', 'three', 'four'].map((name) => ({
  path: `${name}.md`,
  id: `/${name}.md`,
  title: name,
  note: '',
}));

function inside(isName: boolean): Inside {
  return {count: 1, label: 'a goat', lit: [{start: 2, end: 6}], isName};
}

/** A list whose filter holds "goat", which is in no title. */
function looking() {
  const effects: {readonly type: string; readonly revision?: number}[] = [];
  const store = createStore(
    initialState({columns: 80, rows: 24}, {kind: 'choosing'}, CHOICES),
    (effect) => effects.push(effect),
  );
  press(store, ['/', 'g', 'o', 'a', 't']);
  const revision = () => store.state().catalogue.revision;
  return {
    store,
    effects,
    keys: (...chords: readonly string[]) => press(store, chords),
    find(name: string, isName: boolean | null, of = revision()) {
      const looked = [{id: `/${name}.md`, inside: isName === null ? null : inside(isName)}];
      store.dispatch({type: 'looked', revision: of, looked});
    },
    titles: () => catalogueRows(store.state()).map(({title}) => title),
    selected() {
      const rows = catalogueRows(store.state());
      return rows[selectedRow(store.state(), rows)]?.title;
    },
  };
}

describe('what is in the articles', () => {
  test('is asked for as one types, and comes in as it is found', () => {
    const list = looking();
    expect(list.effects.at(-1)).toMatchObject({type: 'look', query: 'goat'});
    expect(list.titles()).toEqual([]);
    list.find('one', null);
    list.find('three', false);
    expect(list.titles()).toEqual(['three']);
    list.find('four', false);
    expect(list.titles()).toEqual(['three', 'four']);
    expect(list.store.state().catalogue.looking?.done).toBe(3);
  });

  test('never comes in above what is selected; below it names go first', () => {
    const list = looking();
    list.find('one', false);
    list.find('two', false);
    list.find('four', true);
    expect(list.titles()).toEqual(['one', 'four', 'two']);
    expect(list.selected()).toBe('one');
    list.keys('down', 'down');
    list.find('three', true);
    expect(list.titles()).toEqual(['one', 'four', 'two', 'three']);
    expect(list.selected()).toBe('two');
  });

  test('of an earlier query is not taken, and goes when the newest is answered', () => {
    const list = looking();
    list.find('one', false);
    const before = list.store.state().catalogue.revision;
    list.keys('s');
    expect(list.titles()).toEqual(['one']);
    list.find('two', false, before);
    expect(list.titles()).toEqual(['one']);
    list.find('three', false);
    expect(list.titles()).toEqual(['three']);
  });

  test('is looked for no more once the filter is cleared, or an article chosen', () => {
    const list = looking();
    list.keys('esc');
    expect(list.effects.at(-1)?.type).toBe('look-away');
    expect(list.titles()).toHaveLength(4);
    list.keys('/', 't', 'w', 'o', 'enter');
    expect(list.effects.slice(-2).map(({type}) => type)).toEqual(['open', 'look-away']);
    expect(list.store.state().screen.kind).toBe('loading');
  });
});
