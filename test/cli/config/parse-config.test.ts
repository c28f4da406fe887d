import {describe, expect, test} from 'vitest';
import {parseConfig} from '../../../src/cli/config/parse-config.ts';

describe('a config file', () => {
  test.each(['auto', 'dark', 'light', 'contrast', 'plain'])('sets the theme %s', (theme) => {
    expect(parseConfig(`# mine\ntheme: ${theme}\n`)).toEqual({
      settings: {theme},
      remarks: [],
    });
  });

  test('may be empty', () => {
    expect(parseConfig('# nothing yet\n')).toEqual({settings: {theme: null}, remarks: []});
  });

  test.each([
    ['a value that there is not', 'theme: pink', 1, 'theme is one of auto, dark'],
    ['a list for a value', '\ntheme: [dark]', 2, 'theme is one of'],
    ['a setting that there is not', '\n\ncolour: red', 3, 'no setting “colour”'],
    ['no YAML', 'theme: dark\n\tx: [', 2, 'not valid YAML'],
    ['an alias of nothing', 'theme: *dark', 1, 'theme is one of'],
  ])('with %s is named with its line', (_, text, line, words) => {
    const {settings, remarks} = parseConfig(text);
    expect(settings.theme).toBeNull();
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toContain(`line ${line}:`);
    expect(remarks[0]).toContain(words);
  });

  test('with one wrong entry keeps the right ones', () => {
    const {settings, remarks} = parseConfig('keys: vi\ntheme: light\n');
    expect(settings.theme).toBe('light');
    expect(remarks).toHaveLength(1);
  });

  test.each(['- theme', 'dark', '{}: x', '? [a]\n: b'])('%j is told, never thrown', (text) => {
    expect(parseConfig(text).remarks).toHaveLength(1);
  });

  test('cannot paint on the screen through a name', () => {
    const {remarks} = parseConfig('"\\e[31mred": 1');
    expect(remarks.join()).not.toContain('\x1b');
  });
});
