import {describe, expect, test} from 'vitest';
import {readArguments} from '../../src/cli/arguments.ts';

function ask(line: string, environment: Record<string, string> = {}) {
  return readArguments(line === '' ? [] : line.split(' '), environment, '1.2.3');
}

describe('the command line', () => {
  test.each([
    ['', {do: 'read', file: null, theme: 'dark'}],
    ['ferry.md', {do: 'read', file: 'ferry.md', theme: 'dark'}],
    ['-', {do: 'read', file: '-', theme: 'dark'}],
    ['ferry.md --theme light', {do: 'read', file: 'ferry.md', theme: 'light'}],
    ['--theme=light', {do: 'read', file: null, theme: 'light'}],
    ['-- -odd.md', {do: 'read', file: '-odd.md', theme: 'dark'}],
    ['help', {do: 'read', file: 'help', theme: 'dark'}],
    ['print ferry.md', {do: 'print', file: 'ferry.md', width: null}],
    ['print ferry.md --width 60', {do: 'print', file: 'ferry.md', width: 60}],
    ['print --width 1 -', {do: 'print', file: '-', width: 1}],
    ['entities ferry.md', {do: 'entities', file: 'ferry.md', json: false}],
    ['entities --json ferry.md', {do: 'entities', file: 'ferry.md', json: true}],
    ['search camra ferry.md', {do: 'search', query: 'camra', file: 'ferry.md', json: false}],
    ['search camra - --json', {do: 'search', query: 'camra', file: '-', json: true}],
  ])('"lectern %s"', (line, request) => {
    expect(ask(line)).toEqual(request);
  });

  test('takes a query of several words as one argument', () => {
    expect(readArguments(['search', 'sadio camara', 'a.md'], {}, '1')).toMatchObject({
      query: 'sadio camara',
    });
  });

  test('takes the theme from the environment, unless it says otherwise or nonsense', () => {
    expect(ask('', {LECTERN_THEME: 'light'})).toMatchObject({theme: 'light'});
    expect(ask('--theme dark', {LECTERN_THEME: 'light'})).toMatchObject({theme: 'dark'});
    expect(ask('', {LECTERN_THEME: 'purple'})).toMatchObject({theme: 'dark'});
  });
});

describe('help and version', () => {
  test.each(['--help', '-h', 'print --help', 'entities -h', 'search --help'])(
    '"lectern %s" says how to use it',
    (line) => {
      const request = ask(line);
      expect(request.do).toBe('say');
      expect(request.do === 'say' && request.text).toContain('Usage: lectern');
    },
  );

  test('names every command and every option', () => {
    const request = ask('--help');
    const text = request.do === 'say' ? request.text : '';
    for (const word of ['print', 'entities', 'search', '--theme', '--version', '--help', '-']) {
      expect(text).toContain(word);
    }
  });

  test.each(['--version', '-V'])('"lectern %s" is the version alone', (line) => {
    expect(ask(line)).toEqual({do: 'say', text: '1.2.3\n'});
  });
});

describe('wrong usage', () => {
  test.each([
    ['a.md b.md', /argument/],
    ['--thme light', /--thme/],
    ['--theme purple', /purple/],
    ['print', /file/],
    ['print a.md --width', /width/],
    ['print a.md --width 0', /whole number/],
    ['print a.md --width 1.5', /whole number/],
    ['print a.md --width wide', /whole number/],
    ['entities', /file/],
    ['search camra', /file/],
    ['entities a.md --jsn', /--jsn/],
  ])('"lectern %s" says what, and what to do next, in at most four lines', (line, what) => {
    const request = ask(line);
    expect(request.do).toBe('refuse');
    const text = request.do === 'refuse' ? request.text : '';
    expect(text).toMatch(what);
    expect(text).toMatch(/^lectern: .*\n(.*\n){1,3}$/);
    expect(text).toContain('lectern --help');
    expect(text).not.toContain('error:');
  });
});
