import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Hits} from '../../src/model/hit.ts';
import type {Message} from '../../src/state/message.ts';
import {openReaders, readerOfArticle} from '../../src/state/shelf.ts';
import {anyArticle, documentOf, FERRY, namesIn, type Read} from './articles.ts';
import {anyDoings, anySize, perform} from './doings.ts';
import {openSession, type Session} from './session.ts';

const SIZE = {columns: 80, rows: 24};

const GOAT_TEXT = documentOf('A goat aboard', 'Duarte found a goat aboard, in Horta.');
const GOAT: Read = {document: {...GOAT_TEXT, title: 'A goat'}, entities: namesIn(GOAT_TEXT)};

const FAILURE = {reason: 'It is gone.', next: 'Choose another.'};

function choose(session: Session, name: string): void {
  session.send({type: 'article-chosen', path: name, id: `/${name}`, name});
}

function answer(query: string): Hits {
  return {query, hits: [], total: 0, ats: [], problem: null};
}

function open(article: number, {document}: Read): Message {
  return {type: 'opened', article, document, words: 9};
}

function titles(session: Session): readonly string[] {
  return openReaders(session.state()).map(({document}) => document.title);
}

/** The ferry, opened as article 1, and the goat on the screen, as article 2. */
function twoOpen(): Session {
  const session = openSession(SIZE, FERRY);
  choose(session, 'ferry.md');
  session.send(open(1, FERRY));
  choose(session, 'goat.md');
  session.send(open(2, GOAT));
  return session;
}

describe('several open articles', () => {
  test('are kept, the one read last first; choosing an open one reads nothing anew', () => {
    const session = twoOpen();
    expect(titles(session).slice(0, 2)).toEqual(['A goat', 'The ferry']);
    const opened = session.effects.filter(({type}) => type === 'open');
    choose(session, 'ferry.md');
    expect(session.reader().document).toBe(FERRY.document);
    expect(titles(session).slice(0, 2)).toEqual(['The ferry', 'A goat']);
    expect(session.effects.filter(({type}) => type === 'open')).toEqual(opened);
  });

  test('stay when one that was asked for is called off, or fails', () => {
    const session = twoOpen();
    choose(session, 'slow.pdf');
    session.keys('esc');
    expect(session.effects.at(-1)).toEqual({type: 'stop'});
    choose(session, 'gone.md');
    session.send({type: 'open-failed', article: session.state().article, failure: FAILURE});
    expect(session.state().screen.kind).toBe('failed');
    choose(session, 'goat.md');
    expect(session.reader().document).toBe(GOAT.document);
    expect(titles(session)).toHaveLength(3);
  });

  test('a new number is never that of an article that was called off', () => {
    const session = twoOpen();
    choose(session, 'slow.pdf');
    const {article} = session.state();
    choose(session, 'goat.md');
    choose(session, 'other.md');
    expect(session.state().article).toBeGreaterThan(article);
    session.send(open(article, FERRY));
    expect(session.state().screen.kind).toBe('loading');
  });

  test('lose their worker together, and can all be read on', () => {
    const session = twoOpen();
    session.send({type: 'worker-stopped', article: 2, failure: FAILURE});
    for (const reader of openReaders(session.state())) expect(reader.index).toBe('failed');
  });
});

test('coming back finds everything as it was left, whatever was done meanwhile', () => {
  fc.assert(
    fc.property(
      anyArticle,
      anyArticle,
      anySize,
      anyDoings,
      anyDoings,
      (read, other, size, doings, meanwhile) => {
        const session = openSession(size, read);
        choose(session, 'first.md');
        session.send(open(1, read));
        session.send({type: 'indexed', article: 1});
        for (const doing of doings) perform(session, doing, read);
        const before = readerOfArticle(session.state(), 1);
        choose(session, 'second.md');
        session.send(open(session.state().article, other));
        for (const doing of meanwhile) {
          // Answers are the first one's, and A leads to it.
          const leads = doing.do === 'answer' || (doing.do === 'keys' && doing.keys === 'A');
          if (!leads) perform(session, doing, other);
        }
        choose(session, 'first.md');
        expect(session.reader()).toEqual(before);
      },
    ),
    {numRuns: 40},
  );
});

test('news goes to the article that it is of, wherever that is, in any order', () => {
  const news: readonly Message[] = [
    {type: 'analysed', article: 1, analysis: {language: 'en', entities: FERRY.entities}},
    {type: 'indexed', article: 1},
    {type: 'analysed', article: 2, analysis: {language: 'en', entities: GOAT.entities}},
    {type: 'indexed', article: 2},
    {type: 'analysed', article: 9, analysis: {language: 'en', entities: []}},
  ];
  const back: Message = {type: 'article-chosen', path: 'ferry.md', id: '/ferry.md', name: ''};
  const shuffled = fc.shuffledSubarray([...news, back], {minLength: news.length + 1});
  fc.assert(
    fc.property(shuffled, (order) => {
      const session = openSession(SIZE, FERRY);
      choose(session, 'ferry.md');
      session.send(open(1, FERRY));
      choose(session, 'goat.md');
      session.send(open(2, GOAT));
      for (const message of order) session.send(message);
      const [ferry, goat] = [1, 2].map((each) => readerOfArticle(session.state(), each));
      expect(ferry).toMatchObject({index: 'ready', names: {entities: FERRY.entities}});
      expect(goat).toMatchObject({index: 'ready', names: {entities: GOAT.entities}});
    }),
  );
});

test('an answer goes to the article that was asked, and to no other', () => {
  const session = twoOpen();
  session.keys('s x');
  const asked = session.effects.findLast((effect) => effect.type === 'search');
  expect(asked).toMatchObject({article: 2});
  choose(session, 'ferry.md');
  for (const article of [9, 1, 2]) {
    session.send({type: 'found', article, revision: asked?.revision ?? 0, answer: answer('x')});
  }
  expect(readerOfArticle(session.state(), 2)?.search.answer).toEqual(answer('x'));
  expect(session.reader().search.answer).toBe(null);
});
