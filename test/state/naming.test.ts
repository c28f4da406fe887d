import {describe, expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import {selectedHit} from '../../src/state/searching.ts';
import {FERRY} from './articles.ts';
import {type Session, startSession} from './session.ts';

const SIZE = {columns: 120, rows: 24};

/** A session with the article open and searchable, its names still looked for. */
function pending(): Session {
  const session = startSession(SIZE, FERRY);
  session.send({type: 'opened', article: 0, document: FERRY.document, words: 100});
  session.send({type: 'indexed', article: 0});
  return session;
}

function progressed(session: Session, share: number): void {
  session.send({type: 'progressed', article: 0, progress: {doing: 'finding names', share}});
}

function analysed(session: Session, entities: readonly Entity[] = FERRY.entities): void {
  session.send({type: 'analysed', article: 0, analysis: {language: 'en', entities}});
}

function effectsOf(session: Session, type: string): number {
  return session.effects.filter((effect) => effect.type === type).length;
}

/** Answers the newest query as the text alone would, or with the names too. */
function answer(session: Session, names: boolean): void {
  const asked = session.effects.findLast((effect) => effect.type === 'search');
  if (asked === undefined) throw new Error('nothing was asked');
  const {hits, ...rest} = session.find(asked.query);
  const answered = names ? hits : hits.filter(({entity}) => entity === null);
  session.send({
    type: 'found',
    article: asked.article,
    revision: asked.revision,
    answer: {...rest, hits: answered, total: answered.length},
  });
}

describe('how far the work is', () => {
  test('is known until the names are there', () => {
    const session = pending();
    progressed(session, 0.4);
    expect(session.reader().progress).toEqual({doing: 'finding names', share: 0.4});
    analysed(session);
    expect(session.reader().progress).toBeNull();
    progressed(session, 0.9);
    expect(session.reader().progress).toBeNull();
  });

  test('is over when they cannot be found', () => {
    const session = pending();
    progressed(session, 0.4);
    session.send({type: 'analysis-failed', article: 0, failure: {reason: 'r', next: 'n'}});
    expect(session.reader().progress).toBeNull();
  });
});

describe('Esc in the text', () => {
  test('stops looking for names when nothing else is to be undone', () => {
    const session = pending();
    progressed(session, 0.4);
    session.keys('esc');
    expect(session.reader()).toMatchObject({names: {kind: 'stopped'}, progress: null});
    expect(session.effects.at(-1)).toEqual({type: 'stop-names', article: 0});
    expect(session.state().notice?.text).toContain('X looks again');
    progressed(session, 0.5);
    expect(session.reader().progress).toBeNull();
  });

  test('first undoes what else there is', () => {
    const session = pending();
    session.keys('/');
    session.type('goat');
    session.keys('enter');
    session.keys('esc');
    expect(session.reader()).toMatchObject({names: {kind: 'pending'}, at: null});
    session.keys('esc');
    expect(session.reader().names.kind).toBe('stopped');
  });

  test('leads out of another pane before', () => {
    const session = pending();
    session.keys('2 esc');
    expect(session.reader()).toMatchObject({names: {kind: 'pending'}, pane: 'text'});
  });

  test('asks for nothing once the names are there', () => {
    const session = pending();
    analysed(session);
    session.keys('esc esc');
    expect(session.reader().names.kind).toBe('ready');
    expect(effectsOf(session, 'stop-names')).toBe(0);
  });
});

describe('X', () => {
  test('stops looking for names, and looks again', () => {
    const session = pending();
    session.keys('X');
    expect(session.reader().names.kind).toBe('stopped');
    session.keys('X');
    expect(session.reader().names.kind).toBe('pending');
    expect(session.effects.at(-1)).toEqual({type: 'find-names', article: 0});
    analysed(session);
    session.keys('X');
    expect(session.state().notice?.text).toBe('The names have all been found.');
  });
});

describe('a query that was answered before the names were there', () => {
  function searched(query: string): Session {
    const session = pending();
    session.keys('s');
    session.type(query);
    answer(session, false);
    return session;
  }

  test('is asked again with them, the hits shown until then', () => {
    const session = searched('horta');
    const before = session.reader().search.answer;
    analysed(session);
    expect(session.effects.at(-1)).toMatchObject({type: 'search', query: 'horta'});
    expect(session.reader().search.answer).toBe(before);
    answer(session, true);
    expect(session.reader().search.answer?.hits[0]?.field).toBe('name');
    expect(session.reader().search.question).toBe('answered');
  });

  test('keeps the hit that the reader has moved to, and the text where it is', () => {
    const session = searched('horta');
    session.keys('down');
    const hit = selectedHit(session.reader());
    const {top, at} = session.reader();
    expect(hit).not.toBeNull();
    analysed(session);
    answer(session, true);
    expect(selectedHit(session.reader())?.at).toEqual(hit?.at);
    expect(session.reader().search.selected).toBeGreaterThan(1);
    expect(session.reader()).toMatchObject({top, at});
  });

  test('shows the first hit where there was none before', () => {
    const session = searched('kind:place');
    const none = session.reader().search.answer?.hits.length;
    analysed(session);
    answer(session, true);
    expect(none).toBe(0);
    expect(session.reader().search.answer?.hits.length).toBeGreaterThan(0);
    expect(session.reader().at).toEqual(selectedHit(session.reader())?.at);
  });

  test('can be jumped from meanwhile, to the hit that is shown', () => {
    const session = searched('horta');
    const hit = selectedHit(session.reader());
    analysed(session);
    session.keys('enter');
    expect(session.reader()).toMatchObject({pane: 'text', at: hit?.at});
    answer(session, true);
    expect(session.reader()).toMatchObject({pane: 'text', at: hit?.at});
  });

  test('is not asked again while its first answer is still awaited', () => {
    const session = pending();
    session.keys('s');
    session.type('horta');
    const asked = effectsOf(session, 'search');
    analysed(session);
    expect(effectsOf(session, 'search')).toBe(asked);
    answer(session, true);
    expect(session.reader().search.answer?.hits[0]?.field).toBe('name');
  });

  test('is not asked where nothing stands in the field', () => {
    const session = pending();
    analysed(session);
    expect(effectsOf(session, 'search')).toBe(0);
  });
});
