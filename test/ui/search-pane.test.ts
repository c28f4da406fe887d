import {describe, expect, test} from 'vitest';
import {FERRY} from '../state/articles.ts';
import {openSession, type Session, startSession} from '../state/session.ts';
import {part} from './lines.ts';

const SIZE = {columns: 120, rows: 40};

function rows(session: Session): string[] {
  return part(session.state(), 'search')
    .slice(1, -1)
    .map((line) => line.slice(1, -1));
}

function searched(query: string): Session {
  const session = openSession(SIZE, FERRY);
  session.keys('s');
  session.type(query);
  session.answer();
  return session;
}

describe('the search pane', () => {
  test('teaches while nothing is typed', () => {
    const session = openSession(SIZE, FERRY);
    expect(rows(session).join(' ')).toMatch(/a typo/);
  });

  test('shows the words, and how many hits there are', () => {
    expect(rows(searched('horta'))[0]).toMatch(/^› horta +\d+ names? \+ \d+ $/);
    expect(rows(searched('goat'))[0]).toMatch(/^› goat +1 hit $/);
  });

  test('says of every hit why it is one', () => {
    expect(rows(searched('ana'))[1]).toMatch(/^❯ P Ana Duarte +name $/);
    expect(rows(searched('senhora'))[1]).toMatch(/^❯ P Senhora Duarte → Ana.* also called $/);
    expect(rows(searched('duatre'))[1]).toMatch(/^❯ P Ana Duarte +name, 1 letter off $/);
    expect(rows(searched('costs'))[1]).toMatch(/^❯ § +What it costs +heading $/);
    expect(rows(searched('goat'))[1]).toMatch(/^❯ ¶12 +.*goat/);
  });

  test('marks the selected hit and keeps it in view', () => {
    const session = searched('a');
    for (let step = 0; step < 12; step++) {
      const marked = rows(session).filter((row) => row.startsWith('❯'));
      expect(marked).toHaveLength(1);
      session.keys('down');
    }
  });

  test('says that it waits, that it is not ready, and that nothing was found', () => {
    const waiting = openSession(SIZE, FERRY);
    waiting.keys('s g');
    waiting.answer();
    waiting.keys('o');
    expect(rows(waiting)[0]).toMatch(/^› go +… $/);
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 1});
    session.keys('s g o a t');
    expect(rows(session).join(' ')).toContain('Getting ready to search');
    expect(rows(searched('zzzzzzzz')).join(' ')).toContain('Nothing found for “zzzzzzzz”.');
  });
});
