import {describe, expect, test} from 'vitest';
import {helpHeight, helpRows, keysOf, scrolledTo} from '../../src/commands/help.ts';
import {TABLE} from '../../src/commands/table.ts';
import {stateIn} from './contexts.ts';

function found(query: string): string[] {
  return helpRows(TABLE, query).flatMap((row) => (row.kind === 'keys' ? row.title : []));
}

describe('the help', () => {
  test('lists every command with all its keys, and the fixed keys of menus', () => {
    const rows = helpRows(TABLE, '');
    for (const command of TABLE) {
      expect(rows).toContainEqual({
        kind: 'keys',
        keys: keysOf(command),
        title: command.title,
        lit: [],
      });
    }
    expect(rows.filter((row) => row.kind === 'keys')).toHaveLength(10 + TABLE.length + 3);
    expect(found('').filter((title) => title.includes('fixed'))).toHaveLength(3);
  });

  test('begins with the ten keys that matter, in as many rows as the smallest usual screen has', () => {
    const rows = helpRows(TABLE, '').slice(0, 12);
    expect(rows[0]).toEqual({kind: 'group', title: 'The ten that matter'});
    expect(rows[11]).toEqual({kind: 'group', title: 'Read'});
    const keys = rows.flatMap((row) => (row.kind === 'keys' ? row.keys.split(' ')[0] : []));
    expect(keys).toEqual(['Space', 'Tab', 'Enter', 'n', 'H', 's', '/', 'K', 'Esc', 'q']);
  });

  test('names each key of a command once', () => {
    for (const command of TABLE) {
      const keys = keysOf(command).split(' ');
      expect(new Set(keys).size).toBe(keys.length);
    }
  });

  test('finds a command by its title, a typo forgiven, and lights what matched', () => {
    expect(found('paragraph')).toEqual(
      expect.arrayContaining(['Next paragraph', 'Previous paragraph']),
    );
    expect(found('pargraph')[0]).toMatch(/paragraph/);
    const [row] = helpRows(TABLE, 'quit');
    expect(row).toMatchObject({kind: 'keys'});
    if (row?.kind !== 'keys') return;
    const lit = row.lit.map(({start, end}) => row.title.slice(start, end).toLowerCase());
    expect(lit).toEqual(['quit']);
  });

  test.each([
    ['ctrl-z', /^Suspend/],
    ['PgDn', /^Page down/],
    ['}', /^Next paragraph/],
    ['?', /^All keys/],
  ])('finds a command by its key %s', (key, title) => {
    expect(found(key)[0]).toMatch(title);
  });

  test('lights nothing outside the title when a key matched', () => {
    for (const row of helpRows(TABLE, 'ctrl-o')) {
      if (row.kind !== 'keys') continue;
      for (const {end} of row.lit) expect(end).toBeLessThanOrEqual(row.title.length);
    }
  });

  test('has no rows for what is nowhere', () => {
    expect(helpRows(TABLE, 'zzzzzzzz')).toEqual([]);
  });
});

describe('scrolling the help', () => {
  test('goes half its height and stops at both ends', () => {
    let state = stateIn('help', {columns: 80, rows: 20});
    const height = helpHeight(state);
    const last = helpRows(TABLE, '').length - height;
    const tops = [];
    for (let step = 0; step < 12; step++) {
      const top = scrolledTo(state, TABLE, 1);
      tops.push(top);
      if (state.overlay.kind === 'help') state = {...state, overlay: {...state.overlay, top}};
    }
    expect(tops[0]).toBe(Math.floor(height / 2));
    expect(tops.at(-1)).toBe(last);
    expect(scrolledTo(stateIn('help'), TABLE, -1)).toBe(0);
  });

  test('has nowhere to go when all fits', () => {
    expect(scrolledTo(stateIn('help', {columns: 80, rows: 100}), TABLE, 1)).toBe(0);
    expect(scrolledTo(stateIn('text'), TABLE, 1)).toBe(0);
  });
});
