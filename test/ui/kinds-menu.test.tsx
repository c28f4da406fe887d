import {afterEach, describe, expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {entries} from '../../src/state/names.ts';
import {FERRY} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';
import {renderScreen, type Screen} from './render-screen.tsx';

const screens: Screen[] = [];
afterEach(() => {
  for (const screen of screens.splice(0)) screen.close();
});

async function open(): Promise<{session: Session; screen: Screen; kinds: () => string[]}> {
  const session = openSession({columns: 120, rows: 32}, FERRY);
  session.keys('F');
  const screen = await renderScreen(session.store);
  screens.push(screen);
  const kinds = () => entries(session.reader()).map(({entity}) => entity.kind);
  return {session, screen, kinds};
}

describe('the kinds shown', () => {
  test('are those of the article, each with its letter and how many there are', async () => {
    const {screen} = await open();
    const rows = screen.rows().join('\n');
    for (const row of ['✓ P people (3)', '✓ L places (2)', '✓ E events (1)']) {
      expect(rows).toContain(row);
    }
    expect(rows).not.toContain('contacts');
    expect(rows).toMatch(/Kinds: all \d+ shown/);
  });

  test('are hidden and shown again by Enter', async () => {
    const {screen, kinds} = await open();
    await screen.write('\r');
    expect(kinds()).not.toContain('person');
    expect(screen.rows().join('\n')).toContain('  P people (3)');
    await screen.write('\r');
    expect(kinds()).toContain('person');
  });

  test('can all be hidden, and all shown', async () => {
    const {screen, kinds, session} = await open();
    // The last row of the menu, round its top.
    await screen.write('k');
    await screen.write('\r');
    expect(kinds()).toEqual([]);
    expect(screen.rows().join('\n')).toContain('show all');
    expect(screen.rows().join('\n')).toMatch(/Kinds: 0 of \d+ shown/);
    await screen.write('\r');
    expect(session.reader().kinds).toBe(KINDS);
  });

  test('are only the one that is picked after all were hidden', async () => {
    const {screen, kinds} = await open();
    await screen.write('k');
    await screen.write('\r');
    await screen.write('1');
    expect(new Set(kinds())).toEqual(new Set(['person']));
    expect(screen.rows().join('\n')).toMatch(/Kinds: 1 of \d+ shown/);
  });

  test('stay as they are when it is closed with q, and the list says how many it shows', async () => {
    const {screen, session} = await open();
    await screen.write('\r');
    await screen.write('q');
    expect(session.state().overlay.kind).toBe('none');
    expect(session.effects).toEqual([]);
    expect(screen.rows().join('\n')).toContain('9 of 12');
  });
});
