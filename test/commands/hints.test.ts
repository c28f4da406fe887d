import {expect, test} from 'vitest';
import {contextOf} from '../../src/commands/context.ts';
import {hintsFor} from '../../src/commands/hints.ts';
import {commandFor} from '../../src/commands/keymap.ts';
import type {State} from '../../src/state/state.ts';
import {LONG_FERRY} from '../state/articles.ts';
import {openSession} from '../state/session.ts';
import {ALL_CONTEXTS, stateIn} from './contexts.ts';

const CHORDS: Readonly<Record<string, string>> = {
  Enter: 'enter',
  Esc: 'esc',
  Tab: 'tab',
  Space: 'space',
  '↓': 'down',
};

function hints(state: State): readonly string[] {
  return hintsFor(contextOf(state), state).map(({keys, label}) => `${keys} ${label}`);
}

test.each(ALL_CONTEXTS)('"%s" has hints, each of a key that works there', (context) => {
  const found = hintsFor(context, stateIn(context));
  expect(found.length).toBeGreaterThan(0);
  const labels = found.map(({label}) => label);
  expect(new Set(labels).size).toBe(labels.length);
  const inMenu = ['picker', 'articles', 'kinds', 'sort', 'theme'].includes(context);
  for (const {keys} of found) {
    if (inMenu && keys === 'Enter') continue;
    expect(commandFor(CHORDS[keys] ?? keys, context)).not.toBe(null);
  }
});

test('the hints of the panes name what matters there', () => {
  expect(hints(stateIn('text'))).toEqual(
    expect.arrayContaining(['/ find', 's search', 'Tab pane', '? keys']),
  );
  expect(hints(stateIn('entities'))).toEqual(expect.arrayContaining(['Enter jump', 'Esc back']));
  expect(hints(stateIn('kinds'))).toContain('Enter show or hide');
});

test('what cannot be done now is not hinted at', () => {
  const session = openSession({columns: 120, rows: 30}, LONG_FERRY);
  expect(hints(session.state())).not.toContain('n next');
  expect(hints(session.state())).not.toContain('H back');
  session.keys('2 j j enter');
  expect(hints(session.state())).toContain('n next');
  session.keys('n');
  expect(hints(session.state())).toContain('H back');
  session.keys('s z z z z');
  session.answer();
  expect(hints(session.state())).not.toContain('Enter jump');
});
