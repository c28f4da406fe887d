import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {State} from '../../src/state/state.ts';
import {areaOf, isInWindow, settledTop, windowRows, windowSpan} from '../../src/state/view.ts';
import {rowAt} from '../../src/text/layout.ts';
import {anyArticle} from './articles.ts';
import {anyDoings, anySize, perform} from './doings.ts';
import {openSession, readerIn} from './session.ts';

test('whatever is done, the window starts at a row and has no empty space to spare', () => {
  always((state) => {
    const {document, top} = readerIn(state);
    const area = areaOf(state.size, readerIn(state));
    const settled = settledTop(document, area, top);
    expect(settled).toBe(rowAt(document, area.cells, settled)?.start ?? 0);
    const rows = windowRows(document, area, top);
    expect(rows.length).toBeLessThanOrEqual(area.height);
    const above = rowAt(document, area.cells, 0)?.start ?? 0;
    if (rows.length < area.height) expect(settled).toBe(above);
  });
});

test('the text pane alone remembers no place to come back to', () => {
  always((state) => {
    const {pane, find, home, search} = readerIn(state);
    const alone = pane === 'text' && find === null && state.overlay.kind === 'none';
    // A jump that is awaited may still have to go back.
    if (alone && search.question !== 'asked-to-jump') {
      expect(home).toBe(null);
    }
  });
});

test('a mention or match that becomes the current one is in view', () => {
  always((state, before) => {
    const reader = readerIn(state);
    const {at, document, top} = reader;
    if (at === null || at === readerIn(before).at) return;
    const known = [readerIn(before).home, ...readerIn(before).past, ...readerIn(before).future];
    if (known.some((place) => place?.at === at)) return;
    expect(isInWindow(windowSpan(document, areaOf(state.size, reader), top), at)).toBe(true);
  });
});

/** Holds `law` to every state of many sessions, and to the state before it. */
function always(law: (state: State, before: State) => void): void {
  fc.assert(
    fc.property(anyArticle, anySize, anyDoings, (read, size, doings) => {
      const session = openSession(size, read);
      let before = session.state();
      session.store.subscribe(() => {
        const state = session.state();
        // A law of reading speaks of an article that stays open.
        if (isReading(state) && isReading(before) && state.article === before.article) {
          law(state, before);
        }
        before = state;
      });
      for (const doing of doings) perform(session, doing, read);
    }),
    {numRuns: 60},
  );
}

function isReading({screen}: State): boolean {
  return screen.kind === 'ready';
}
