import {expect, test} from 'vitest';
import {percent} from '../../src/state/selectors.ts';
import {areaOf, windowSpan} from '../../src/state/view.ts';
import {LONG_FERRY} from './articles.ts';
import {openSession, type Session} from './session.ts';

const SIZE = {columns: 80, rows: 20};

function shown(session: Session): number {
  const reader = session.reader();
  const area = areaOf(session.state().size, reader);
  return percent(reader.document, windowSpan(reader.document, area, reader.top).end);
}

test('a per cent is the screen on which the status line says so', () => {
  const session = openSession(SIZE, LONG_FERRY);
  for (const number of [30, 50, 77, 100]) {
    session.send({type: 'destination-chosen', to: {unit: 'percent', number}});
    // A row holds more than a per cent of a short text.
    expect(Math.abs(shown(session) - number)).toBeLessThanOrEqual(2);
  }
  session.send({type: 'destination-chosen', to: {unit: 'percent', number: 0}});
  expect(session.reader().top).toBe(0);
});

test('a paragraph begins at the top, from any pane, and H comes back', () => {
  const session = openSession(SIZE, LONG_FERRY);
  session.keys('} } 2');
  const before = session.reader().home?.top ?? session.reader().top;
  session.send({type: 'destination-chosen', to: {unit: 'paragraph', number: 9}});
  expect(session.reader().pane).toBe('text');
  expect(session.reader().home).toBe(null);
  expect(session.reader().top).toBe(LONG_FERRY.document.blocks[8]?.start);
  session.keys('H');
  expect(session.reader().top).toBe(before);
});
