import {describe, expect, test} from 'vitest';
import {namedMentions} from '../../src/state/names.ts';
import {placeOf} from '../../src/state/reading.ts';
import {selectedHit} from '../../src/state/searching.ts';
import {standing} from '../../src/state/selectors.ts';
import {documentOf, FERRY, LONG_FERRY} from './articles.ts';
import {current, openSession, type Session, selected} from './session.ts';

const SIZE = {columns: 120, rows: 24};

function pane(session: Session): string {
  return session.reader().pane;
}

describe('panes', () => {
  test('Tab goes round them, Shift-Tab the other way', () => {
    const session = openSession(SIZE, FERRY);
    const seen = ['tab', 'tab', 'tab', 'shift-tab', 'shift-tab'].map((chord) => {
      session.keys(chord);
      return pane(session);
    });
    expect(seen).toEqual(['entities', 'search', 'text', 'search', 'entities']);
  });

  test('1 2 3 and s choose one', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2');
    expect(pane(session)).toBe('entities');
    session.keys('1');
    expect(pane(session)).toBe('text');
    session.keys('3');
    expect(pane(session)).toBe('search');
    session.keys('esc s');
    expect(pane(session)).toBe('search');
  });

  test('the list selects something when it gets the focus, and keeps what it has', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2');
    expect(selected(session.reader())).toBe(FERRY.entities[0]);
    session.keys('j j 1 2');
    expect(selected(session.reader())).toBe(FERRY.entities[2]);
  });

  test('going on to the text keeps what is previewed in view, and H leads back', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G');
    const before = placeOf(session.reader());
    session.keys('2 G');
    const {top, at} = session.reader();
    session.keys('1');
    expect(session.reader()).toMatchObject({pane: 'text', top, at, home: null});
    session.keys('H');
    expect(placeOf(session.reader())).toEqual(before);
  });

  test('coming back to the search moves no text, and selects the hit one stands on', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('s c r a n e');
    session.answer();
    session.keys('enter n n');
    const {top, at} = session.reader();
    session.keys('s');
    expect(session.reader()).toMatchObject({pane: 'search', top, at});
    expect(selectedHit(session.reader())?.at.start).toBe(at?.start);
    session.keys('down');
    expect(session.reader().at).not.toEqual(at);
  });
});

describe('n and N', () => {
  test('wrap with a note, which stands until the next key', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j enter n n n');
    expect(session.state().notice).toBe(null);
    session.keys('n');
    expect(session.reader().at).toBe(FERRY.entities[1]?.mentions[0]);
    expect(session.state().notice?.text).toMatch(/from the first/);
    session.keys('N');
    expect(session.reader().at).toBe(FERRY.entities[1]?.mentions[3]);
    expect(session.state().notice?.text).toMatch(/from the last/);
    session.keys('j');
    expect(session.state().notice).toBe(null);
  });

  test('say which of how many is current', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j enter n');
    expect(standing(session.reader())).toMatchObject({what: 'mention', number: 2, total: 4});
  });

  test('without anything jumped through say what to do', () => {
    const session = openSession(SIZE, FERRY);
    const before = placeOf(session.reader());
    session.keys('n N');
    expect(session.state().notice?.text).toMatch(/Nothing to step through/);
    expect(placeOf(session.reader())).toEqual(before);
  });

  test('go on from the window when one has scrolled away from the current one', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j enter g space space space n');
    const {at, top} = session.reader();
    expect(at?.start).toBeGreaterThanOrEqual(top);
    expect(current(session)).toMatch(/Duarte/);
  });

  test('follow what was jumped to last: the search in the text, not the name before it', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j enter / q u a y enter n');
    expect(current(session)).toBe('quay');
    expect(standing(session.reader())).toMatchObject({what: 'match', total: 3});
    session.keys('2 g enter n');
    expect(current(session)).toBe('Horta');
  });

  test('light what they step through, whatever was only looked at in between', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('/ q u a y enter');
    const looks = ['w w', '2 j j 1', 'w K esc'];
    for (const look of looks) {
      session.keys(`${look} n`);
      expect(standing(session.reader())).toMatchObject({what: 'match', total: 3});
      expect(standing(session.reader())?.number).toBeGreaterThan(0);
    }
    session.keys('2 g enter 2 j j 1 n');
    expect(selected(session.reader()).name).toBe('Horta');
    expect(standing(session.reader())).toMatchObject({what: 'mention', total: 5});
  });
});

describe('w and W', () => {
  test('go from name to name in reading order, past dates and amounts', () => {
    const session = openSession(SIZE, LONG_FERRY);
    const named = namedMentions(session.reader()).map(({mention}) => mention);
    for (const mention of named.slice(0, 20)) {
      session.keys('w');
      expect(session.reader().at).toBe(mention);
    }
    session.keys('W W');
    expect(session.reader().at).toBe(named[17]);
    expect(named.map(({start}) => start)).toEqual(
      named.map(({start}) => start).sort((a, b) => a - b),
    );
  });

  test('select the name, whose mentions n and N then follow', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('w w w');
    expect(selected(session.reader()).name).toBe('Ana Duarte');
    session.keys('n');
    expect(session.reader().at).toBe(FERRY.entities[1]?.mentions[1]);
  });

  test('leave n and N to a search in the text', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('/ q u a y enter w w n');
    expect(current(session)).toBe('quay');
  });

  test.each([
    ['still being looked for', (session: Session) => session, /still being looked for/],
    [
      'not to be had',
      (session: Session) => {
        const failure = {reason: 'No.', next: 'Read on.'};
        session.send({type: 'analysis-failed', article: 0, failure});
      },
      /went wrong/,
    ],
    [
      'none',
      (session: Session) =>
        session.send({type: 'analysed', article: 0, analysis: {language: 'en', entities: []}}),
      /no names/,
    ],
  ])('say why not when the names are %s', (_, happen, why) => {
    const session = openSession(SIZE, {document: documentOf('Nobody.'), entities: []});
    session.send({type: 'opened', article: 0, document: documentOf('Nobody.'), words: 1});
    happen(session);
    session.keys('w');
    expect(session.state().notice?.text).toMatch(why);
  });
});
