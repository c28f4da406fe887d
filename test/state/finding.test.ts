import {describe, expect, test} from 'vitest';
import {placeOf} from '../../src/state/reading.ts';
import {standing} from '../../src/state/selectors.ts';
import {LONG_FERRY} from './articles.ts';
import {current, openSession, visible} from './session.ts';

const SIZE = {columns: 80, rows: 24};

describe('finding in the text', () => {
  test('shows the nearest match as one types, whatever its case and accents', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('G /');
    session.type('zoe b');
    expect(current(session)).toBe('Zoë B');
    expect(visible(session)).toContain('Zoë B');
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 12, total: 12});
  });

  test('takes digits, q and ? as text', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ 4 0 , q ?');
    expect(session.reader().find?.field.text).toBe('40,q?');
    expect(session.effects).toEqual([]);
  });

  test('moves from match to match with the picker keys', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ g o a t');
    const number = () => standing(session.reader())?.number;
    session.keys('down ctrl-n');
    expect(number()).toBe(3);
    session.keys('up ctrl-p');
    expect(number()).toBe(1);
  });

  test('keeps the match that was moved to when only the cursor moves', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ g o a t down down');
    const {at, top} = session.reader();
    session.keys('left home right end');
    expect(session.reader()).toMatchObject({at, top});
  });

  test('Esc gives the place from before it back', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d w');
    const before = placeOf(session.reader());
    session.keys('/ g o a t down down esc');
    expect(placeOf(session.reader())).toEqual(before);
    expect(session.reader()).toMatchObject({find: null, home: null});
  });

  test('a query that is nowhere shows the place from before it', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d /');
    const {top} = session.reader();
    session.type('goat');
    session.type('z');
    expect(session.reader()).toMatchObject({top, at: null});
    session.keys('backspace');
    expect(current(session)).toBe('goat');
  });

  test('Enter jumps to the match shown; n and N follow the matches, H goes back', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ g o a t down enter');
    expect(session.reader()).toMatchObject({find: null, home: null, pane: 'text'});
    expect(standing(session.reader())).toMatchObject({what: 'match', number: 2, total: 12});
    session.keys('n n');
    expect(standing(session.reader())?.number).toBe(4);
    session.keys('H');
    expect(standing(session.reader())?.number).toBe(2);
    session.keys('H');
    expect(session.reader()).toMatchObject({top: 0, at: null});
  });

  test('Enter on nothing found says so and lets one go on typing', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('/ z z z enter');
    expect(session.state().notice?.text).toMatch(/Nothing found/);
    expect(session.reader().find?.field.text).toBe('zzz');
    session.keys('ctrl-u g o a t');
    expect(session.state().notice).toBe(null);
    expect(current(session)).toBe('goat');
  });

  test('Enter in an empty field closes it', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d');
    const before = placeOf(session.reader());
    session.keys('/ enter');
    expect(session.reader().find).toBe(null);
    expect(placeOf(session.reader())).toEqual(before);
  });
});
