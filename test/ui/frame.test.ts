import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {framed, type Pane, unframed} from '../../src/ui/frame.ts';
import {makeTheme} from '../../src/ui/theme.ts';
import {expectToFill, plain, THEME} from './lines.ts';

const BASE: Pane = {
  box: {width: 20, height: 4},
  focused: false,
  title: 'Title',
  notes: ['3 of 17', '3'],
  rows: ['row'.padEnd(18)],
  edge: null,
};

describe('a framed pane', () => {
  test('has its title, its note, its rows and blanks where rows are missing', () => {
    expect(framed(BASE, THEME).map(plain)).toEqual(
      [
        '╭ Title ── 3 of 17 ─╮',
        '│row               │',
        '│                  │',
        '╰──────────────────╯',
      ].map((line) => (line.length === 20 ? line : line.replace('──', '─'))),
    );
  });

  test('has the longest note that fits, whole, or none', () => {
    const top = (width: number) =>
      plain(framed({...BASE, box: {width, height: 3}}, THEME)[0] ?? '');
    expect(top(20)).toContain(' 3 of 17 ');
    expect(top(14)).toContain(' 3 ');
    expect(top(14)).not.toContain('of');
    expect(top(11)).not.toContain('3');
  });

  test('has its edge in place of the right border', () => {
    const lines = framed({...BASE, edge: ['┃', '◂']}, THEME).map(plain);
    expect(lines[1]?.endsWith('┃')).toBe(true);
    expect(lines[2]?.endsWith('◂')).toBe(true);
  });

  test('with the focus has heavy lines where there is no colour, light ones where there is', () => {
    const focused = {...BASE, focused: true};
    expect(plain(framed(focused, makeTheme('dark', 0))[0] ?? '')).toMatch(/^┏.*┓$/);
    expect(plain(framed(BASE, makeTheme('dark', 0))[0] ?? '')).toMatch(/^╭.*╮$/);
    expect(framed(focused, THEME)[0]).not.toBe(framed(BASE, THEME)[0]);
  });

  test('fills its box whatever its title, its notes and its size', () => {
    const anyTitle = fc.constantFrom(
      '',
      'Title',
      '東京の港湾局',
      'x'.repeat(80),
      'مُحَمَّد',
      '👩‍👩‍👧 family',
    );
    fc.assert(
      fc.property(
        fc.integer({min: 2, max: 60}),
        fc.integer({min: 2, max: 12}),
        anyTitle,
        fc.array(anyTitle, {maxLength: 2}),
        (width, height, title, notes) => {
          const box = {width, height};
          expectToFill(framed({...BASE, box, title, notes, rows: []}, THEME), box);
        },
      ),
    );
  });
});

test('a pane without a frame is its rows and its edge, filled up to the box', () => {
  const box = {width: 6, height: 3};
  const lines = unframed({...BASE, box, rows: ['one  '], edge: ['┃', ' ', ' ']});
  expect(lines).toEqual(['one  ┃', '      ', '      ']);
  expect(unframed({...BASE, box, rows: ['one   '], edge: null})).toEqual([
    'one   ',
    '      ',
    '      ',
  ]);
});
