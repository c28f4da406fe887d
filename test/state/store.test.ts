import {expect, test} from 'vitest';
import type {Effect} from '../../src/state/effect.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/state/store.ts';

const START = initialState(
  {columns: 80, rows: 24},
  {kind: 'loading', name: 'a.md', progress: null},
);

test('whoever watches is told of a change, and of none when there was none', () => {
  const store = createStore(START, () => {});
  const seen: string[] = [];
  const stop = store.subscribe(() => seen.push(store.state().notice?.text ?? '-'));
  store.dispatch({type: 'refused', why: 'Not now.'});
  store.dispatch({type: 'indexed', article: 7});
  stop();
  store.dispatch({type: 'refused', why: 'Not then.'});
  expect(seen).toEqual(['Not now.']);
});

test('a batch is told once, after it, however many messages it sends', () => {
  const store = createStore(START, () => {});
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.state().size.columns));
  store.batch(() => {
    store.dispatch({type: 'resized', size: {columns: 1, rows: 1}});
    store.batch(() => store.dispatch({type: 'resized', size: {columns: 2, rows: 1}}));
    store.dispatch({type: 'resized', size: {columns: 3, rows: 1}});
    expect(store.state().size.columns).toBe(3);
  });
  expect(seen).toEqual([3]);
});

test('a batch that throws still tells what it has done', () => {
  const store = createStore(START, () => {});
  const seen: number[] = [];
  store.subscribe(() => seen.push(store.state().size.columns));
  expect(() =>
    store.batch(() => {
      store.dispatch({type: 'resized', size: {columns: 1, rows: 1}});
      throw new Error('no');
    }),
  ).toThrow('no');
  store.dispatch({type: 'resized', size: {columns: 2, rows: 1}});
  expect(seen).toEqual([1, 2]);
});

test('effects run at once, in order, and may dispatch themselves', () => {
  const ran: Effect['type'][] = [];
  const store = createStore(START, (effect) => {
    ran.push(effect.type);
    if (effect.type === 'redraw') store.dispatch({type: 'refused', why: 'Done.'});
  });
  store.dispatch({type: 'redrawn'});
  store.dispatch({type: 'suspended'});
  expect(ran).toEqual(['redraw', 'suspend']);
  expect(store.state().notice).toBe(null);
  store.dispatch({type: 'redrawn'});
  expect(store.state().notice?.text).toBe('Done.');
});
