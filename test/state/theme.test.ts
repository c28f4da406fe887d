import {describe, expect, test} from 'vitest';
import {initialState} from '../../src/state/state.ts';
import {asksTerminal, lookOf, type ThemeChoice, themeChoice} from '../../src/state/theme.ts';
import {update} from '../../src/state/update.ts';

describe('the look', () => {
  test.each([
    ['auto', null, 'dark'],
    ['auto', 'dark', 'dark'],
    ['auto', 'light', 'light'],
    ['dark', 'light', 'dark'],
    ['light', 'dark', 'light'],
    ['plain', 'light', 'plain'],
    ['contrast', null, 'contrast-dark'],
    ['contrast', 'light', 'contrast-light'],
  ] as const)('of %s on a background that is %s is %s', (choice, background, look) => {
    expect(lookOf({choice, background})).toBe(look);
  });

  test('depends on the terminal only where it says so', () => {
    for (const choice of ['auto', 'dark', 'light', 'contrast', 'plain'] as const) {
      const [dark, light] = (['dark', 'light'] as const).map((background) =>
        lookOf({choice, background}),
      );
      expect(asksTerminal({choice, background: null})).toBe(dark !== light);
    }
  });
});

test('a theme is known by its name alone', () => {
  expect(themeChoice('light')).toBe('light');
  for (const name of ['Light', '', null, undefined, 3, ['light']])
    expect(themeChoice(name)).toBeNull();
});

describe('the terminal tells its background', () => {
  const at = (choice: ThemeChoice) =>
    initialState({columns: 80, rows: 24}, {kind: 'choosing'}, [], {
      theming: {choice, background: null},
    });

  test('which changes what auto looks like, and nothing that was chosen', () => {
    const [auto] = update(at('auto'), {type: 'background-told', background: 'light'});
    expect(lookOf(auto.theming)).toBe('light');
    const [dark] = update(at('dark'), {type: 'background-told', background: 'light'});
    expect(lookOf(dark.theming)).toBe('dark');
    const [back] = update(dark, {type: 'theme-chosen', choice: 'auto'});
    expect(lookOf(back.theming)).toBe('light');
  });

  test('unasked: what is being said goes on standing', () => {
    const [said] = update(at('auto'), {type: 'remarked', text: 'A wrong line.'});
    const [told] = update(said, {type: 'background-told', background: 'light'});
    expect(told.notice?.text).toBe('A wrong line.');
  });
});
