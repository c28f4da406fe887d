import {describe, expect, test} from 'vitest';
import {firstHints} from '../../src/commands/first-hints.ts';
import {documentOf, FERRY} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';

const SIZE = {columns: 120, rows: 30};

/** What is told in a run of this number. */
function told(session: Session, runs = 1): readonly string[] | null {
  session.send({type: 'saved-read', saved: {runs, recent: [], readAt: 0}, note: null});
  return firstHints(session.state())?.map(({keys, label}) => `${keys} ${label}`) ?? null;
}

describe('the first keys', () => {
  test('are told in the first three runs', () => {
    const session = openSession(SIZE, FERRY);
    expect(firstHints(session.state())).toBeNull();
    const keys = ['2 names', 's search', 'Enter jumps', '? all keys'];
    for (const runs of [1, 2, 3]) expect(told(session, runs)).toEqual(keys);
    for (const runs of [4, 400]) expect(told(session, runs)).toBeNull();
  });

  test('stay while one reads, and stand only over the text', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('j space G g');
    expect(told(session)).not.toBeNull();
    session.keys('?');
    expect(told(session)).toBeNull();
    session.keys('esc /');
    expect(told(session)).toBeNull();
    session.keys('esc');
    expect(told(session)).not.toBeNull();
  });

  test.each([
    ['a name has been chosen', '2 j 1'],
    ['one has jumped to a name', '2 j enter'],
    ['one has gone to the next name', 'w'],
    ['something has been searched', 's f e r r y esc'],
  ])('are told no more when %s', (_, keys) => {
    const session = openSession(SIZE, FERRY);
    session.keys(keys);
    session.keys('1');
    expect(told(session)).toBeNull();
  });

  test('leave the names out of a text that has none', () => {
    const session = openSession(SIZE, {document: documentOf('Nobody.'), entities: []});
    expect(told(session)).toEqual(['s search', 'Enter jumps', '? all keys']);
  });
});
