import {expect, test} from 'vitest';
import {hintsFor} from '../../src/commands/hints.ts';
import {commandFor} from '../../src/commands/keymap.ts';
import {ALL_CONTEXTS} from './contexts.ts';

test.each(ALL_CONTEXTS)('"%s" has hints, each of a key that works there', (context) => {
  const hints = hintsFor(context);
  expect(hints.length).toBeGreaterThan(0);
  const labels = hints.map(({label}) => label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const {keys} of hints) {
    const chord =
      {Enter: 'enter', Esc: 'esc', Tab: 'tab', Space: 'space', '↓': 'down'}[keys] ?? keys;
    expect(commandFor(chord, context)).not.toBe(null);
  }
});

test('the hints of the panes name what matters there', () => {
  const text = hintsFor('text').map(({keys, label}) => `${keys} ${label}`);
  expect(text).toEqual(expect.arrayContaining(['/ find', 's search', 'n next', '? keys']));
  expect(hintsFor('entities').map(({keys}) => keys)).toEqual(
    expect.arrayContaining(['Enter', 'Esc']),
  );
  expect(hintsFor('search').map(({keys}) => keys)).toEqual(
    expect.arrayContaining(['Enter', 'Esc']),
  );
});
