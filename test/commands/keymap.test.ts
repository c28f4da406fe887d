import {describe, expect, test} from 'vitest';
import {contextOf, isTyping} from '../../src/commands/context.ts';
import {interpret} from '../../src/commands/keymap.ts';
import {TABLE} from '../../src/commands/table.ts';
import {ALL_CONTEXTS, stateIn} from './contexts.ts';

test.each(ALL_CONTEXTS)('the context of a state in "%s" is told from the state', (context) => {
  expect(contextOf(stateIn(context))).toBe(context);
});

describe('a chord', () => {
  test.each(ALL_CONTEXTS.filter(isTyping))('that prints is text in "%s"', (context) => {
    for (const chord of ['a', 'q', '1', '?', '/', 'é', '東', '👍🏽']) {
      expect(interpret(chord, stateIn(context))).toEqual({type: 'typed', text: chord});
    }
    expect(interpret('space', stateIn(context))).toEqual({type: 'typed', text: ' '});
  });

  test.each(ALL_CONTEXTS)('that is not bound means nothing in "%s"', (context) => {
    expect(interpret('ctrl-y', stateIn(context))).toBe(null);
    if (!isTyping(context)) expect(interpret('é', stateIn(context))).toBe(null);
  });

  test('whose command cannot run now says why, in a sentence', () => {
    const state = stateIn('text');
    expect(interpret('H', state)).toEqual({
      type: 'refused',
      why: 'No earlier place to go back to.',
    });
    for (const {unavailable} of TABLE) {
      const why = ALL_CONTEXTS.map((context) => unavailable?.(stateIn(context)) ?? null);
      for (const sentence of why) if (sentence !== null) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  test.each([
    ['2', 'text', {type: 'pane-chosen', pane: 'entities'}],
    ['s', 'entities', {type: 'pane-chosen', pane: 'search'}],
    ['}', 'text', {type: 'paragraph-stepped', direction: 1}],
    ['W', 'text', {type: 'name-stepped', direction: -1}],
    ['ctrl-u', 'text', {type: 'moved', by: 'half', direction: -1}],
    ['ctrl-u', 'search', {type: 'edited', edit: 'clear'}],
    ['enter', 'find', {type: 'accepted'}],
    ['q', 'card', {type: 'closed'}],
    ['ctrl-c', 'loading', {type: 'quit'}],
  ] as const)('%s in "%s"', (chord, context, message) => {
    expect(interpret(chord, stateIn(context))).toEqual(message);
  });
});
