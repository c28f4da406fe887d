import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {selectedEntry} from '../../src/state/listing.ts';
import {entries} from '../../src/state/names.ts';
import {placeOf} from '../../src/state/reading.ts';
import {documentOf, FERRY, LONG_FERRY} from './articles.ts';
import {current, openSession, type Session, selected, visible} from './session.ts';

const SIZE = {columns: 120, rows: 24};

function names(session: Session): string[] {
  return entries(session.reader()).map(({entity}) => entity.name);
}

describe('moving through the list', () => {
  test('lights a name at once and brings its nearest mention into view', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('d d d d 2 j j j');
    expect(session.reader().pane).toBe('entities');
    expect(selected(session.reader()).name).toBe('王小明');
    expect(current(session)).toMatch(/小明$/);
    expect(visible(session)).toContain('小明');
  });

  test('never loses the place: Esc brings back exactly where one was', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('j', 'k', 'd', 'u', 'g', 'G', 'n', 'N', 'ctrl-f', '/ d u enter')),
        (chords) => {
          const session = openSession(SIZE, LONG_FERRY);
          session.keys('d j w');
          const before = placeOf(session.reader());
          session.keys('2');
          for (const chord of chords.filter((one) => !one.includes('enter'))) session.keys(chord);
          session.keys('esc');
          expect(session.reader().pane).toBe('text');
          expect(placeOf(session.reader())).toEqual(before);
        },
      ),
      {numRuns: 40},
    );
  });

  test('stops at both ends', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 k k');
    expect(selectedEntry(session.reader())).toBe(0);
    session.keys('G j j');
    expect(selectedEntry(session.reader())).toBe(FERRY.entities.length - 1);
  });

  test('n and N step through the mentions without leaving the list', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 g n');
    expect(session.reader().pane).toBe('entities');
    expect(session.reader().at).toBe(FERRY.entities[0]?.mentions[1]);
    session.keys('N');
    expect(session.reader().at).toBe(FERRY.entities[0]?.mentions[0]);
    expect(session.reader().past).toEqual([]);
  });
});

describe('Enter in the list', () => {
  test('jumps to the mention that is previewed, and gives the text the focus', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j n n n');
    const {at, top} = session.reader();
    session.keys('enter');
    expect(session.reader()).toMatchObject({pane: 'text', at, top, home: null});
  });

  test('lets n and N follow the name', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 g j enter n');
    expect(session.reader().at).toBe(FERRY.entities[1]?.mentions[1]);
  });

  test('says so where there is nothing to jump to', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j /');
    session.type('zzzz');
    const before = session.reader();
    session.keys('enter');
    expect(session.state().notice).not.toBe(null);
    expect(session.reader().pane).toBe('entities');
    expect(session.reader().at).toBe(before.at);
    expect(session.reader().past).toEqual([]);
  });
});

describe('the filter', () => {
  test('narrows the list as it is typed, by name and by alias', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('senhora');
    expect(names(session)).toEqual(['Ana Duarte']);
    expect(entries(session.reader())[0]?.via).toBe('Senhora Duarte');
    session.keys('ctrl-u');
    session.type('kind:place');
    expect(names(session)).toEqual(['Horta', '東京']);
  });

  test('selects the first name left when the selected one goes', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 g /');
    session.type('blue');
    expect(selected(session.reader()).name).toBe('Blue Anchor Line');
  });

  test('keeps the selected name while it is on the list', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j /');
    session.type('a');
    expect(selected(session.reader()).name).toBe('Ana Duarte');
  });

  test('takes digits and letters as text, and moves by ↓ ↑ Ctrl-n Ctrl-p', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 / 1 q j');
    expect(session.reader().filter?.field.text).toBe('1qj');
    session.keys('ctrl-u down ctrl-n');
    expect(selectedEntry(session.reader())).toBe(2);
    session.keys('up ctrl-p');
    expect(selectedEntry(session.reader())).toBe(0);
  });

  test('Esc clears it and stays in the list, the next Esc goes back to the text', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('senhora');
    session.keys('esc');
    expect(session.reader()).toMatchObject({pane: 'entities', filter: null});
    session.keys('esc');
    expect(session.reader().pane).toBe('text');
  });

  test('is gone after Enter: it has served, and all names are there again', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('blue');
    session.keys('enter 2');
    expect(session.reader().filter).toBe(null);
    expect(names(session).length).toBeGreaterThan(1);
    const {entity, trail} = session.reader();
    expect(trail).toEqual({kind: 'entity', id: entity});
  });

  test('that nothing matches selects and lights nothing, and gives the place back', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j j /');
    session.type('zzzz');
    expect(session.reader()).toMatchObject({entity: null, at: null, top: 0});
    session.keys('ctrl-u');
    expect(session.reader().entity).not.toBe(null);
  });
});

describe('kinds', () => {
  test('that are hidden are not in the list', () => {
    const session = openSession(SIZE, FERRY);
    session.send({type: 'kinds-chosen', kinds: ['place']});
    expect(names(session)).toEqual(['Horta', '東京']);
  });

  test('of which none is shown leave nothing to jump to', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j');
    session.send({type: 'kinds-chosen', kinds: []});
    session.keys('enter');
    expect(session.reader().pane).toBe('entities');
    expect(session.state().notice).not.toBe(null);
  });
});

describe('a list without names', () => {
  test('can be focused, moved in and left', () => {
    const session = openSession(SIZE, {document: documentOf('Nobody here.'), entities: []});
    session.keys('2 j G n enter esc');
    expect(session.reader().pane).toBe('text');
  });

  test('gets a selection when the names come while it has the focus', () => {
    const session = openSession(SIZE, {document: FERRY.document, entities: []});
    session.keys('2');
    session.send({
      type: 'analysed',
      article: 0,
      analysis: {language: 'en', entities: FERRY.entities},
    });
    expect(selectedEntry(session.reader())).toBe(0);
    session.keys('j');
    expect(selectedEntry(session.reader())).toBe(1);
  });
});
