import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {initialState} from '../../src/state/state.ts';
import {createStore} from '../../src/state/store.ts';
import {areaOf, settledTop} from '../../src/state/view.ts';
import {anyArticle, FERRY, LONG_FERRY} from './articles.ts';
import {anyDoings, anySize, perform, staleNews} from './doings.ts';
import {openSession, startSession} from './session.ts';

const SIZE = {columns: 80, rows: 24};
const FAILURE = {reason: 'The file is gone.', next: 'Choose another.'};

describe('opening an article', () => {
  test('goes from the picker over loading to the text, and asks for it to be read', () => {
    const choice = {path: 'a.md', id: '/a.md', title: 'A', note: ''};
    const effects: unknown[] = [];
    const store = createStore(initialState(SIZE, {kind: 'choosing'}, [choice]), (effect) =>
      effects.push(effect),
    );
    store.dispatch({type: 'article-chosen', path: 'a.md', id: '/a.md', name: 'A'});
    expect(store.state().screen).toEqual({kind: 'loading', name: 'A', progress: null});
    expect(effects).toEqual([{type: 'open', path: 'a.md', article: 1}]);
    store.dispatch({type: 'opened', article: 1, document: FERRY.document, words: 7});
    expect(store.state().screen).toMatchObject({
      kind: 'ready',
      reader: {pane: 'text', top: 0, names: {kind: 'pending'}, index: 'pending', words: 7},
    });
  });

  test('that fails says why and what next', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'open-failed', article: 0, failure: FAILURE});
    expect(session.state().screen).toEqual({kind: 'failed', failure: FAILURE});
  });

  test('the worker stopping while it is read is a failure too', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'worker-stopped', article: 0, failure: FAILURE});
    expect(session.state().screen).toMatchObject({kind: 'failed', failure: FAILURE});
  });

  test('the worker stopping afterwards leaves the article to be read', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 7});
    session.send({type: 'worker-stopped', article: 0, failure: FAILURE});
    expect(session.reader().names).toEqual({kind: 'failed', failure: FAILURE});
    expect(session.state().notice?.text).toBe(FAILURE.reason);
  });

  test('the worker stopping at last leaves the names it has found', () => {
    const session = openSession(SIZE, FERRY);
    session.send({type: 'worker-stopped', article: 0, failure: FAILURE});
    expect(session.reader().names).toEqual({
      kind: 'ready',
      entities: FERRY.entities,
      language: 'en',
    });
  });
});

describe('other articles', () => {
  test('lie over the open one, which Esc and q give back as it was', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j enter d');
    const before = session.reader();
    for (const back of ['esc', 'q']) {
      session.keys('A');
      expect(session.state().overlay).toEqual({kind: 'articles'});
      session.keys(back);
      expect(session.state().overlay).toEqual({kind: 'none'});
      expect(session.reader()).toEqual(before);
    }
  });

  test('hear of the open one meanwhile', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 7});
    session.keys('A');
    session.send({type: 'indexed', article: 0});
    session.keys('esc');
    expect(session.reader().index).toBe('ready');
  });

  test('are opened from there', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('A');
    session.send({type: 'article-chosen', path: 'goat.pdf', id: '/goat.pdf', name: 'goat.pdf'});
    expect(session.state().overlay).toEqual({kind: 'none'});
    expect(session.state().screen.kind).toBe('loading');
    expect(session.effects.at(-1)).toEqual({type: 'open', path: 'goat.pdf', article: 1});
  });

  test('are chosen from again when one is left on its way; its news comes too late', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'article-chosen', path: 'goat.pdf', id: '/goat.pdf', name: 'goat.pdf'});
    session.keys('esc');
    expect(session.state().screen).toEqual({kind: 'choosing'});
    expect(session.effects.at(-1)).toEqual({type: 'stop'});
    session.send({type: 'open-failed', article: 1, failure: FAILURE});
    expect(session.state().screen).toEqual({kind: 'choosing'});
  });

  test('are chosen from again after one has failed', () => {
    for (const key of ['esc', 'enter', 'A']) {
      const session = startSession(SIZE, FERRY);
      session.send({type: 'open-failed', article: 0, failure: FAILURE});
      session.keys(key);
      expect(session.state().screen).toEqual({kind: 'choosing'});
      expect(session.effects).toEqual([]);
    }
  });

  test('are not there when one was asked for', () => {
    const effects: unknown[] = [];
    const loading = {kind: 'loading', name: 'a.pdf', progress: null} as const;
    const store = createStore(initialState(SIZE, loading), (effect) => effects.push(effect));
    store.dispatch({type: 'articles-asked'});
    expect(effects).toEqual([{type: 'quit'}]);
  });
});

test('news of another article and stale answers change nothing, wherever one is', () => {
  fc.assert(
    fc.property(anyArticle, anySize, anyDoings, (read, size, doings) => {
      const session = openSession(size, read);
      for (const doing of doings) perform(session, doing, read);
      const before = session.state();
      for (const message of staleNews(read)) session.send(message);
      expect(session.state()).toEqual(before);
    }),
    {numRuns: 50},
  );
});

test('news of the article is taken under an overlay, and does not close it', () => {
  const session = startSession(SIZE, FERRY);
  session.send({type: 'opened', article: 0, document: FERRY.document, words: 7});
  session.keys('? n e x t');
  const {overlay} = session.state();
  session.send({
    type: 'analysed',
    article: 0,
    analysis: {language: 'en', entities: FERRY.entities},
  });
  session.send({type: 'indexed', article: 0});
  expect(session.state().overlay).toBe(overlay);
  expect(session.reader()).toMatchObject({names: {kind: 'ready'}, index: 'ready'});
});

describe('a resize', () => {
  test('there and back keeps the place and everything else', () => {
    fc.assert(
      fc.property(anyArticle, anySize, anySize, anyDoings, (read, size, other, doings) => {
        const session = openSession(size, read);
        for (const doing of doings) perform(session, doing, read);
        const before = session.state();
        session.resize(other.columns, other.rows);
        session.resize(before.size.columns, before.size.rows);
        expect(session.state()).toEqual(before);
      }),
      {numRuns: 50},
    );
  });

  test('keeps the words at the top of the window at the top', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d d d');
    const {top} = session.reader();
    session.resize(40, 12);
    const area = areaOf(session.state().size, session.reader());
    const narrow = settledTop(LONG_FERRY.document, area, session.reader().top);
    expect(narrow).toBeLessThanOrEqual(top);
    expect(top - narrow).toBeLessThan(40);
  });

  test('lets a notice stand', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('n');
    const {notice} = session.state();
    expect(notice).not.toBe(null);
    session.resize(60, 20);
    expect(session.state().notice).toBe(notice);
  });
});

describe('help', () => {
  test('is typed into, and Esc clears what is typed before it closes', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('? j q 1');
    expect(session.state().overlay).toMatchObject({kind: 'help', field: {text: 'jq1'}});
    session.keys('backspace');
    expect(session.state().overlay).toMatchObject({field: {text: 'jq'}});
    session.keys('esc');
    expect(session.state().overlay).toMatchObject({kind: 'help', field: {text: ''}});
    session.keys('esc');
    expect(session.state().overlay.kind).toBe('none');
  });

  test('scrolls, stops at both ends, and starts at the top of what is found', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('? up');
    expect(session.state().overlay).toMatchObject({top: 0});
    session.keys('down');
    const {overlay} = session.state();
    expect(overlay.kind === 'help' && overlay.top > 0).toBe(true);
    session.keys('down down down down down down down down');
    const last = session.state().overlay;
    session.keys('pagedown');
    expect(session.state().overlay).toEqual(last);
    session.keys('a');
    expect(session.state().overlay).toMatchObject({top: 0});
  });

  test('can be had while an article loads and after it has failed', () => {
    const session = startSession(SIZE, FERRY);
    session.keys('?');
    expect(session.state().overlay.kind).toBe('help');
    session.send({type: 'open-failed', article: 0, failure: FAILURE});
    session.keys('esc ?');
    expect(session.state().overlay.kind).toBe('help');
  });
});

test('Ctrl-Z and Ctrl-L are effects and leave the state alone', () => {
  const session = openSession(SIZE, FERRY);
  const before = session.state();
  session.keys('ctrl-z ctrl-l');
  expect(session.effects.slice(-2)).toEqual([{type: 'suspend'}, {type: 'redraw'}]);
  expect(session.state()).toEqual(before);
});

test('all kinds chosen is the same as none left out', () => {
  const session = openSession(SIZE, FERRY);
  session.send({type: 'kinds-chosen', kinds: [...KINDS].reverse()});
  expect(session.reader().kinds).toBe(KINDS);
});
