import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {placeOf} from '../../src/state/reading.ts';
import {selectedHit, shownHits} from '../../src/state/searching.ts';
import {standing} from '../../src/state/selectors.ts';
import {documentOf, FERRY, LONG_FERRY} from './articles.ts';
import {current, openSession, startSession, visible} from './session.ts';

const SIZE = {columns: 120, rows: 24};

describe('searching', () => {
  test('forgives a typo, and previews the first hit in the text', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G s');
    session.type('duatre');
    session.answer();
    expect(selectedHit(session.reader())?.label).toBe('Ana Duarte');
    expect(visible(session)).toContain('Duarte');
    expect(session.reader().pane).toBe('search');
  });

  test('takes digits and every letter as text', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s 1 2 3 q n ? /');
    expect(session.reader().search.field.text).toBe('123qn?/');
    expect(session.reader().pane).toBe('search');
  });

  test('moving through the hits previews each, and Esc twice gives the place back', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('down', 'up', 'ctrl-n', 'ctrl-p', 'pagedown', 'pageup')),
        (moves) => {
          const session = openSession(SIZE, LONG_FERRY);
          session.keys('d j w');
          const before = placeOf(session.reader());
          session.keys('s');
          session.type('horta');
          session.answer();
          for (const move of moves) {
            session.keys(move);
            expect(session.reader().at).toEqual(selectedHit(session.reader())?.at);
          }
          session.keys('esc');
          expect(session.reader()).toMatchObject({pane: 'search', search: {field: {text: ''}}});
          expect(placeOf(session.reader())).toEqual(before);
          session.keys('esc');
          expect(session.reader().pane).toBe('text');
          expect(placeOf(session.reader())).toEqual(before);
        },
      ),
      {numRuns: 30},
    );
  });

  test('each change of the words is one query, a move of the cursor none', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s h o');
    const asked = () => session.effects.filter(({type}) => type === 'search').length;
    expect(asked()).toBe(1);
    session.keys('r');
    expect(asked()).toBe(2);
    session.answer();
    session.keys('down down');
    const {selected} = session.reader().search;
    session.keys('left home end');
    expect(asked()).toBe(2);
    expect(session.reader().search.selected).toBe(selected);
  });

  test('hits of the query before stand until the answer comes', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s h o r t a');
    session.answer();
    const hits = shownHits(session.reader());
    session.keys('x');
    expect(shownHits(session.reader())).toBe(hits);
  });

  test('an answer to an earlier query changes nothing', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s h');
    session.keys('o');
    const before = session.state();
    session.send({type: 'found', article: 0, revision: 1, answer: session.find('h')});
    expect(session.state()).toBe(before);
  });

  test('a query typed before the index is ready is asked again when it is', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 9});
    session.keys('s h o r t a enter');
    session.send({
      type: 'analysed',
      article: 0,
      analysis: {language: 'en', entities: FERRY.entities},
    });
    session.send({type: 'indexed', article: 0});
    session.answer();
    expect(session.reader().pane).toBe('text');
    expect(current(session)).toBe('Horta');
  });
});

describe('Enter in the search', () => {
  test('jumps to the selected hit and gives the text the focus', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('s c r a n e');
    session.answer();
    session.keys('down down enter');
    expect(session.reader()).toMatchObject({pane: 'text', home: null});
    expect(current(session)).toBe('crane');
  });

  test('after a name, n and N follow its mentions', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s a n a');
    session.answer();
    session.keys('enter n');
    expect(standing(session.reader())).toMatchObject({what: 'mention', number: 2, total: 4});
  });

  test('after a hit in the text, n and N follow the hits in reading order', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('s c r a n e');
    session.answer();
    session.keys('enter n');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 2, total: 12});
    session.keys('N N');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 12, total: 12});
  });

  test('after a hit that is the best but not the first, knows its number in the text', () => {
    const document = documentOf('The goats ate.', 'A goat slept.', 'The goats woke.');
    const session = openSession(SIZE, {document, entities: []});
    session.keys('s g o a t');
    session.answer();
    session.keys('enter');
    expect(current(session)).toBe('goat');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 2, total: 3});
  });

  test('before the answer has come jumps when it comes', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s c r a n e enter');
    expect(session.reader().pane).toBe('text');
    session.answer();
    expect(session.reader()).toMatchObject({pane: 'text', home: null});
    expect(current(session)).toBe('crane');
  });

  test('before the answer has come takes the next keys for commands, not for the query', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('s c r a n e enter x');
    session.answer();
    expect(session.reader().search.field.text).toBe('crane');
    expect(current(session)).toBe('crane');
  });

  test('before an answer without hits goes back to where one was', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G k s');
    const before = placeOf(session.reader());
    session.keys('g o a t');
    session.answer();
    session.keys('ctrl-p z z z z enter');
    session.answer();
    expect(session.reader()).toMatchObject({pane: 'text', home: null});
    expect(session.state().notice?.text).toContain('Nothing found');
    expect(placeOf(session.reader())).toEqual(before);
  });

  test.each(['2', 'tab', 'esc', 's'])(
    'before the answer has come, and %s after it, jumps nowhere',
    (chord) => {
      const session = openSession(SIZE, LONG_FERRY);
      session.keys(`s c r a n e enter ${chord}`);
      const {pane} = session.reader();
      session.answer();
      expect(session.reader().pane).toBe(pane);
      expect(session.reader().past).toEqual([]);
    },
  );

  test.each(['zzzzzzzz', ''])('says so where there is nothing to jump to: "%s"', (query) => {
    const session = openSession(SIZE, FERRY);
    session.keys('s');
    session.type(query);
    session.answer();
    session.keys('enter');
    expect(session.reader().pane).toBe('search');
    expect(session.state().notice).not.toBe(null);
  });
});

test('search that has stopped says so, and an awaited jump is called off', () => {
  const session = openSession(SIZE, FERRY);
  session.keys('s c r a n e enter');
  const failure = {reason: 'It has stopped.', next: 'Open the article again.'};
  session.send({type: 'worker-stopped', article: 0, failure});
  expect(session.reader()).toMatchObject({index: 'failed', search: {question: 'asked'}});
  expect(session.state().notice?.text).toBe('It has stopped.');
});
