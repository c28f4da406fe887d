import {describe, expect, test} from 'vitest';
import {helpRows} from '../../src/commands/help.ts';
import {TABLE} from '../../src/commands/table.ts';
import type {Size} from '../../src/state/geometry.ts';
import {helpLines} from '../../src/ui/help-lines.ts';
import {FERRY} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';
import {plain, THEME} from './lines.ts';

/** The help above the status bar. */
function lines(session: Session): string[] {
  const state = session.state();
  const {columns, rows} = state.size;
  if (state.overlay.kind !== 'help') throw new Error('no help is open');
  return helpLines(state, state.overlay, columns, rows - 1, THEME).map(plain);
}

function help(size: Size, keys = ''): Session {
  const session = openSession(size, FERRY);
  session.keys(keys === '' ? '?' : `? ${keys}`);
  return session;
}

describe('the help screen', () => {
  test('has a row for every command, reached by scrolling', () => {
    const session = help({columns: 80, rows: 20});
    const seen = new Set<string>();
    for (let step = 0; step < 12; step++) {
      for (const line of lines(session)) seen.add(line.trim());
      session.keys('down');
    }
    for (const {title} of TABLE) {
      expect([...seen].some((line) => line.endsWith(title))).toBe(true);
    }
  });

  test('uses every row that it has', () => {
    for (const rows of [5, 8, 24]) {
      expect(
        lines(help({columns: 80, rows}))
          .at(-1)
          ?.trim(),
      ).not.toBe('');
      const end = help({columns: 80, rows}, Array(60).fill('down').join(' '));
      expect(lines(end).at(-1)?.trim()).not.toBe('');
    }
  });

  test('says how many rows there are below', () => {
    const session = help({columns: 80, rows: 20});
    const more = /(\d+) more below/.exec(lines(session)[0] ?? '')?.[1];
    const shown = lines(session)
      .slice(2)
      .filter((line) => line.trim() !== '').length;
    expect(Number(more) + shown).toBe(helpRows(TABLE, '').length);
    const all = help({columns: 80, rows: 90});
    expect(lines(all)[0]).not.toContain('more');
  });

  test('leaves no rows empty when it gets higher', () => {
    const session = help({columns: 80, rows: 12}, Array(20).fill('down').join(' '));
    session.resize(80, 30);
    const before = lines(session);
    expect(
      lines(session)
        .slice(2)
        .every((line) => line.trim() !== ''),
    ).toBe(true);
    session.keys('up');
    expect(lines(session)).not.toEqual(before);
  });

  test('shows what is typed, and only what it finds', () => {
    const session = help({columns: 80, rows: 20}, 'q u i t');
    expect(lines(session)[1]).toMatch(/^ › quit/);
    const found = lines(session)
      .slice(2)
      .filter((line) => line.trim() !== '');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((line) => /quit/i.test(line))).toBe(true);
    session.keys('z z z z z');
    expect(lines(session).join(' ')).toContain('No key for this');
  });
});
