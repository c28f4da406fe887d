import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {contextOf} from '../../src/commands/context.ts';
import {placeOf} from '../../src/state/reading.ts';
import {litIn} from '../../src/state/selectors.ts';
import {anyArticle, FERRY, LONG_FERRY} from './articles.ts';
import {anyDoings, anySize, perform} from './doings.ts';
import {current, openSession, type Session} from './session.ts';

const SIZE = {columns: 120, rows: 24};

function left(session: Session): boolean {
  return session.effects.some(({type}) => type === 'quit');
}

describe('Esc', () => {
  test('undoes one step: the overlay, the query, then back to the text and the place', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G k');
    const before = placeOf(session.reader());
    session.keys('s h o r t a');
    session.answer();
    session.keys('down');
    session.keys('shift-tab K');
    const contexts = [contextOf(session.state())];
    for (const _ of [1, 2, 3]) {
      session.keys('esc');
      contexts.push(contextOf(session.state()));
    }
    expect(contexts).toEqual(['card', 'entities', 'text', 'text']);
    session.keys('s esc esc');
    expect(contextOf(session.state())).toBe('text');
    expect(placeOf(session.reader()).top).toBe(before.top);
  });

  test('in the text puts out what is lit, and moves nothing', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j enter n n');
    const {top} = session.reader();
    session.keys('esc');
    expect(session.reader()).toMatchObject({top, at: null, entity: null});
    expect(litIn(session.reader())).toBe(null);
  });

  test('in the text leaves n and N what they follow, and they light it again', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/');
    session.type('crane');
    session.keys('enter esc');
    expect(litIn(session.reader())).toBe(null);
    session.keys('n');
    expect(current(session)).toBe('crane');
    expect(litIn(session.reader())?.kind).toBe('matches');
  });

  test('never quits, and enough of it always ends in the text', () => {
    fc.assert(
      fc.property(anyArticle, anySize, anyDoings, (read, size, doings) => {
        const session = openSession(size, read);
        for (const doing of doings) perform(session, doing, read);
        const quits = session.effects.filter(({type}) => type === 'quit').length;
        session.keys('esc esc esc esc esc');
        expect(contextOf(session.state())).toBe('text');
        expect(session.effects.filter(({type}) => type === 'quit')).toHaveLength(quits);
      }),
      {numRuns: 50},
    );
  });
});

describe('q', () => {
  test.each(['K', 'F'])('closes what %s has opened first, then quits', (open) => {
    const session = openSession(SIZE, FERRY);
    session.keys(`${open} q`);
    expect(session.state().overlay.kind).toBe('none');
    expect(left(session)).toBe(false);
    session.keys('q');
    expect(left(session)).toBe(true);
  });

  test.each(['s', '/', '2 /', '?'])('is text in the field that %s opens', (open) => {
    const session = openSession(SIZE, FERRY);
    session.keys(`${open} q`);
    expect(left(session)).toBe(false);
  });
});

test.each(['1', '2', '3', '/', '2 /', 'K', 'F', '?', 'K ?'])('Ctrl-C quits after %s', (open) => {
  const session = openSession(SIZE, FERRY);
  session.keys(`${open} ctrl-c`);
  expect(left(session)).toBe(true);
});
