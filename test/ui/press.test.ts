import {describe, expect, test} from 'vitest';
import {press} from '../../src/ui/press.ts';
import {FERRY} from '../state/articles.ts';
import {current, openSession} from '../state/session.ts';

const SIZE = {columns: 80, rows: 24};

describe('chords', () => {
  test('a whole query and Enter are one query, and a jump when the answer is there', () => {
    const session = openSession(SIZE, FERRY);
    press(session.store, ['s', 'd', 'u', 'a', 't', 'r', 'e', 'enter']);
    expect(session.effects).toEqual([{type: 'search', article: 0, query: 'duatre', revision: 1}]);
    session.answer();
    expect(session.reader().pane).toBe('text');
    expect(current(session)).toBe('Ana Duarte');
  });

  test('each means what it means in the state that the one before left', () => {
    const session = openSession(SIZE, FERRY);
    press(session.store, ['/', 'q', 'u', 'a', 'y', 'enter', 'n', 'q']);
    expect(current(session)).toBe('quay');
    expect(session.effects).toEqual([{type: 'quit'}]);
  });

  test('text before and after an edit goes in as it was typed', () => {
    const session = openSession(SIZE, FERRY);
    press(session.store, ['s', 'a', 'b', 'backspace', 'c', 'space', 'd']);
    expect(session.reader().search.field.text).toBe('ac d');
  });

  test('that mean nothing change nothing', () => {
    const session = openSession(SIZE, FERRY);
    const before = session.state();
    press(session.store, ['ctrl-y', 'é', 'ctrl-space']);
    expect(session.state()).toBe(before);
  });
});
