import {describe, expect, test} from 'vitest';
import {readArguments} from '../../src/cli/arguments.ts';

function ask(line: string, environment: Record<string, string> = {}) {
  return readArguments(line === '' ? [] : line.split(' '), environment, '1.2.3');
}

const PLAINLY = {encoding: null, password: null, offline: false};

describe('the command line', () => {
  test.each([
    ['', {do: 'read', articles: [], theme: null, how: PLAINLY}],
    ['ferry.md', {do: 'read', articles: ['ferry.md'], theme: null, how: PLAINLY}],
    ['-', {do: 'read', articles: ['-'], theme: null, how: PLAINLY}],
    ['a.md b/ -', {do: 'read', articles: ['a.md', 'b/', '-'], theme: null, how: PLAINLY}],
    ['a.md --theme light', {do: 'read', articles: ['a.md'], theme: 'light', how: PLAINLY}],
    ['--theme=light', {do: 'read', articles: [], theme: 'light', how: PLAINLY}],
    ['-- -odd.md', {do: 'read', articles: ['-odd.md'], theme: null, how: PLAINLY}],
    ['help', {do: 'read', articles: ['help'], theme: null, how: PLAINLY}],
    ['print ferry.md', {do: 'print', article: 'ferry.md', width: null, how: PLAINLY}],
    ['print ferry.md --width 60', {do: 'print', article: 'ferry.md', width: 60, how: PLAINLY}],
    ['print --width 1 -', {do: 'print', article: '-', width: 1, how: PLAINLY}],
    ['entities ferry.md', {do: 'entities', article: 'ferry.md', json: false, how: PLAINLY}],
    ['entities --json a.md', {do: 'entities', article: 'a.md', json: true, how: PLAINLY}],
    [
      'search camra ferry.md',
      {do: 'search', query: 'camra', article: 'ferry.md', json: false, how: PLAINLY},
    ],
    [
      'search camra - --json',
      {do: 'search', query: 'camra', article: '-', json: true, how: PLAINLY},
    ],
  ])('"lectern %s"', (line, request) => {
    expect(ask(line)).toEqual(request);
  });

  test('takes a query of several words as one argument', () => {
    expect(readArguments(['search', 'sadio camara', 'a.md'], {}, '1')).toMatchObject({
      query: 'sadio camara',
    });
  });

  test.each(['', 'print ', 'entities ', 'search camra '])(
    'takes how to read before and after "%s"',
    (command) => {
      const how = {encoding: 'koi8-r', password: 'open', offline: true};
      const options = '--encoding koi8-r --password open --offline';
      expect(ask(`${command}a.pdf ${options}`)).toMatchObject({how});
      expect(ask(`${options} ${command}a.pdf`)).toMatchObject({how});
    },
  );

  test('takes the password from the environment, unless it is given', () => {
    const environment = {LECTERN_PASSWORD: 'open'};
    expect(ask('a.pdf', environment)).toMatchObject({how: {password: 'open'}});
    expect(ask('a.pdf --password', {})).toMatchObject({do: 'refuse'});
    expect(ask('a.pdf --password other', environment)).toMatchObject({how: {password: 'other'}});
    expect(ask('a.pdf', {LECTERN_PASSWORD: ''})).toMatchObject({how: {password: null}});
  });

  test('takes the theme from the environment, unless it says otherwise or nonsense', () => {
    expect(ask('', {LECTERN_THEME: 'light'})).toMatchObject({theme: 'light'});
    expect(ask('--theme dark', {LECTERN_THEME: 'light'})).toMatchObject({theme: 'dark'});
    expect(ask('', {LECTERN_THEME: 'purple'})).toMatchObject({theme: null});
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
    const options = ['--theme', '--encoding', '--password', '--offline', '--version', '--help'];
    for (const word of ['print', 'entities', 'search', ...options, '-', 'LECTERN_PASSWORD']) {
      expect(text).toContain(word);
    }
  });

  test.each(['--help', 'print --help', 'entities --help', 'search --help'])(
    '"lectern %s" fits a terminal of 80 by 24, below the command',
    (line) => {
      const request = ask(line);
      const lines = request.do === 'say' ? request.text.trimEnd().split('\n') : [];
      expect(lines.length).toBeGreaterThan(5);
      expect(lines.length).toBeLessThanOrEqual(23);
      for (const text of lines) expect(text.length).toBeLessThanOrEqual(80);
    },
  );

  test('begins with examples, and so does the help of a command', () => {
    for (const line of ['--help', 'print --help', 'entities --help', 'search --help']) {
      const request = ask(line);
      expect(request.do === 'say' && request.text).toMatch(/^Examples:\n {2}lectern /);
    }
  });

  test.each(['--version', '-V'])('"lectern %s" is the version alone', (line) => {
    expect(ask(line)).toEqual({do: 'say', text: '1.2.3\n'});
  });
});

describe('wrong usage', () => {
  test.each([
    ['print a.md b.md', /argument/],
    ['--thme light', /--thme/],
    ['--theme purple', /purple/],
    ['print', /article/],
    ['print a.md --width', /width/],
    ['print a.md --width 0', /whole number/],
    ['print a.md --width 1.5', /whole number/],
    ['print a.md --width wide', /whole number/],
    ['entities', /article/],
    ['search camra', /article/],
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

  test.each([
    ['--them light a.md', '--theme'],
    ['entities a.md --jso', '--json'],
    ['--theme drak a.md', 'dark'],
    ['--theme LIHGT a.md', 'light'],
    ['entites a.md --json', 'entities'],
  ])('"lectern %s" asks whether %s was meant', (line, meant) => {
    expect(ask(line)).toMatchObject({text: expect.stringContaining(`(Did you mean ${meant}?)`)});
  });

  test.each(['--theme pink', '--colour', 'letter.md --json', 'print a.md --json'])(
    'nothing is suggested for "lectern %s", which is like nothing',
    (line) => {
      expect(ask(line)).toMatchObject({do: 'refuse', text: expect.not.stringContaining('mean')});
    },
  );
});
