import {afterEach, describe, expect, test} from 'vitest';
import {FERRY} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';
import {renderScreen, type Screen} from './render-screen.tsx';

const SIZE = {columns: 80, rows: 24};

describe('what the terminal sends', () => {
  const screens: Screen[] = [];
  afterEach(() => {
    for (const screen of screens.splice(0)) screen.close();
  });

  async function opened(): Promise<{session: Session; screen: Screen}> {
    const session = openSession(SIZE, FERRY);
    const screen = await renderScreen(session.store);
    screens.push(screen);
    return {session, screen};
  }

  test('in one write is one query and one frame', async () => {
    const {session, screen} = await opened();
    const before = screen.frames();
    await screen.write('scamra\r');
    expect(session.effects).toEqual([{type: 'search', article: 0, query: 'camra', revision: 1}]);
    expect(screen.frames()).toBe(before + 1);
  });

  test('for arrows, pages and Ctrl-letters is what they are called', async () => {
    const {session, screen} = await opened();
    await screen.write('\x1b[B');
    const {top} = session.reader();
    expect(top).toBeGreaterThan(0);
    await screen.write('\x1b[A');
    expect(session.reader().top).toBe(0);
    await screen.write('\x1b[6~');
    expect(session.reader().top).toBeGreaterThan(top);
    await screen.write('\x15');
    await screen.write('\x1b[Z');
    expect(session.reader().pane).toBe('search');
    await screen.write('\x03');
    expect(session.effects.at(-1)).toEqual({type: 'quit'});
  });

  test('as a paste goes into a field whole, on one line and clean', async () => {
    const {session, screen} = await opened();
    await screen.write('s');
    await screen.write('\x1b[200~Ana\r\nDuarte\x07\x1b[201~');
    expect(session.reader().search.field.text).toBe('Ana Duarte');
    expect(session.effects.filter(({type}) => type === 'search')).toHaveLength(1);
  });

  test('as a paste is no row of keys, and says so', async () => {
    const {session, screen} = await opened();
    const before = session.reader();
    await screen.write('\x1b[200~qq\x1b[201~');
    expect(session.effects).toEqual([]);
    expect(session.reader()).toEqual(before);
    expect(session.state().notice?.text).toMatch(/paste/);
  });
});
