import {describe, expect, test} from 'vitest';
import {entityHere} from '../../src/state/card.ts';
import {placeOf} from '../../src/state/reading.ts';
import {areaOf} from '../../src/state/view.ts';
import {documentOf, FERRY, LONG_FERRY} from './articles.ts';
import {current, openSession, type Session, visible} from './session.ts';

const SIZE = {columns: 120, rows: 24};

function here(session: Session): string | undefined {
  return entityHere(session.reader(), areaOf(session.state().size, session.reader()))?.entity.name;
}

describe('the entity here', () => {
  test('is the first name on the screen while none is current', () => {
    const session = openSession({columns: 60, rows: 10}, LONG_FERRY);
    expect(here(session)).toBe('Blue Anchor Line');
    session.keys('} }');
    expect(here(session)).toBe('Faialese');
  });

  test('is the current mention while it is in view, and not when it has been left', () => {
    const session = openSession({columns: 60, rows: 10}, LONG_FERRY);
    session.keys('2 j enter');
    expect(here(session)).toBe('Ana Duarte');
    session.keys('} } }');
    expect(here(session)).toBe('Zoë Brontë');
  });

  test('is the selected one in the list', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j j');
    expect(here(session)).toBe('Blue Anchor Line');
  });

  test('is a named thing, never a date or an amount', () => {
    const document = documentOf('On 3 May it cost 40,000 euros, said Zoë Brontë.');
    const entities = FERRY.entities.map((entity) => ({
      ...entity,
      mentions: [{start: document.text.indexOf(entity.name), end: 1}].map(({start}) => ({
        start,
        end: start + entity.name.length,
        certainty: 1,
        doubt: [],
        evidence: ['made up'],
      })),
    }));
    const session = openSession(SIZE, {
      document,
      entities: entities.filter(({mentions: [first]}) => (first?.start ?? -1) >= 0),
    });
    expect(here(session)).toBe('Zoë Brontë');
  });

  test('is nobody where there is no name', () => {
    const session = openSession(SIZE, {document: documentOf('Nobody here.'), entities: []});
    expect(here(session)).toBe(undefined);
    session.keys('K');
    expect(session.state().overlay.kind).toBe('none');
    expect(session.state().notice).not.toBe(null);
  });
});

describe('a card', () => {
  test('moves through the mentions, shows each in the text, and stops at both ends', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j K');
    const {mentions} = LONG_FERRY.entities[1] ?? {mentions: []};
    session.keys('g');
    expect(session.reader().at).toBe(mentions[0]);
    session.keys('k j j');
    expect(session.reader().at).toBe(mentions[2]);
    session.keys('G j');
    expect(session.reader().at).toBe(mentions.at(-1));
    expect(visible(session)).toContain('Duarte has a letter');
  });

  test('n and N go on round the end, with a note', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j K G');
    const {mentions} = LONG_FERRY.entities[1] ?? {mentions: []};
    session.keys('n');
    expect(session.reader().at).toBe(mentions[0]);
    expect(session.state().notice?.text).toContain('first');
    session.keys('n');
    expect(session.reader().at).toBe(mentions[1]);
    expect(session.state().notice).toBe(null);
    session.keys('N N');
    expect(session.reader().at).toBe(mentions.at(-1));
    expect(session.state().notice?.text).toContain('last');
  });

  test('opened from the text gives the place back on Esc and on q', () => {
    for (const close of ['esc', 'q']) {
      const session = openSession(SIZE, LONG_FERRY);
      session.keys('d d w');
      const before = placeOf(session.reader());
      session.keys(`K G k ${close}`);
      expect(session.state().overlay.kind).toBe('none');
      expect(placeOf(session.reader())).toEqual(before);
      expect(session.reader().home).toBe(null);
    }
  });

  test('Enter jumps to its mention, which n and N go on from', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('K');
    const {overlay} = session.state();
    const id = overlay.kind === 'card' ? overlay.entity : '';
    session.keys('g j enter');
    expect(session.reader()).toMatchObject({pane: 'text', entity: id, trail: {kind: 'entity', id}});
    const {mentions} = LONG_FERRY.entities.find((entity) => entity.id === id) ?? {mentions: []};
    expect(session.reader().at).toBe(mentions[1]);
    session.keys('n');
    expect(session.reader().at).toBe(mentions[2]);
    session.keys('H');
    expect(session.reader().at).toBe(mentions[1]);
    session.keys('H');
    expect(session.reader()).toMatchObject({top: 0, at: null});
  });

  test('is there again when the help over it is closed', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('w K j j');
    const {overlay} = session.state();
    session.keys('? esc');
    expect(session.state().overlay).toEqual(overlay);
    session.keys('esc');
    expect(current(session)).toBe('Blue Anchor Line');
    expect(session.reader().home).toBe(null);
  });
});
