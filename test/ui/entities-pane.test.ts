import {describe, expect, test} from 'vitest';
import {documentOf, FERRY, LONG_FERRY} from '../state/articles.ts';
import {openSession, type Session, startSession} from '../state/session.ts';
import {part, watched} from './lines.ts';

const SIZE = {columns: 120, rows: 24};

function rows(session: Session): string[] {
  return part(session.state(), 'entities')
    .slice(1, -1)
    .map((line) => line.slice(1, -1));
}

describe('the list of names', () => {
  test('shows kind, name, how often and where', () => {
    const session = openSession(SIZE, FERRY);
    expect(rows(session)[0]).toMatch(/^. L Horta +5 +[\u2800-\u28ff ]+$/);
    expect(rows(session)[1]).toMatch(/^. P Ana Duarte +4 /);
  });

  test('keeps counts and barcodes in their columns, whatever the names', () => {
    const session = openSession({columns: 120, rows: 40}, FERRY);
    const counts = rows(session).flatMap((row) => {
      const name = FERRY.entities.find((entity) => row.includes(` ${entity.name} `));
      return name === undefined ? [] : row.length - row.lastIndexOf(`${name.mentions.length}`);
    });
    expect(counts.length).toBeGreaterThan(5);
    expect(new Set(counts).size).toBe(1);
  });

  test('shows the beginning of a name that is too long, also where its end matched', () => {
    const document = documentOf('Sir Bartholomew Featherstonehaugh-Cholmondeley came.');
    const name = 'Bartholomew Featherstonehaugh-Cholmondeley';
    const start = document.text.indexOf(name);
    const mentions = [{start, end: start + name.length, certainty: 1, doubt: [], evidence: ['x']}];
    const [first] = FERRY.entities;
    if (first === undefined) throw new Error('the ferry has names');
    const entities = [{...first, kind: 'person' as const, name, aliases: [], mentions}];
    const session = openSession({columns: 80, rows: 24}, {document, entities});
    session.keys('2 /');
    session.type('cholmond');
    expect(rows(session)[1]).toMatch(/^❯ P Bartholo.*…/);
  });

  test('marks the selected name, and those on the screen', () => {
    const session = openSession({columns: 120, rows: 24}, FERRY);
    session.keys('2 j');
    expect(rows(session)[1]).toMatch(/^❯ P Ana Duarte/);
    expect(rows(session)[0]).toMatch(/^· L Horta/);
    const far = openSession({columns: 120, rows: 14}, LONG_FERRY);
    const marks = rows(far).map((row) => [row[0], row.slice(4, 9).trim()]);
    expect(marks.filter(([mark]) => mark === '·').length).toBeGreaterThan(0);
    expect(marks.find(([, name]) => name === '王小明')?.[0]).toBe(' ');
  });

  test('looks through the mentions once, and again for another width', () => {
    const lists = LONG_FERRY.entities.map((entity) => watched(entity.mentions));
    const entities = LONG_FERRY.entities.map((entity, index) => ({
      ...entity,
      mentions: lists[index]?.list ?? [],
    }));
    const looks = () => lists.reduce((sum, list) => sum + list.looks(), 0);
    const session = openSession(SIZE, {...LONG_FERRY, entities});
    const first = rows(session);
    const before = looks();
    expect(rows(session)).toEqual(first);
    const again = looks() - before;
    session.resize(90, 24);
    expect(rows(session)).toEqual(rows(openSession({columns: 90, rows: 24}, LONG_FERRY)));
    expect(looks() - before - again).toBeGreaterThan(again);
    session.resize(120, 24);
    expect(rows(session)).toEqual(first);
    expect(again).toBeLessThan(20 * entities.length);
  });

  test('lights what the filter matched, and says through which alias', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('senhora');
    expect(rows(session)[0]).toMatch(/^\/ senhora/);
    expect(rows(session)[1]).toMatch(/Ana Duarte \(Senho/);
  });

  test('says which place a group is of', () => {
    const entities = FERRY.entities.map((entity) =>
      entity.name === 'Faialese' ? {...entity, of: 'horta'} : entity,
    );
    const session = openSession({columns: 140, rows: 40}, {...FERRY, entities});
    expect(rows(session).find((row) => row.includes('Faialese'))).toContain('→ Horta');
  });

  test('gives the name the whole row where the pane is narrow', () => {
    const session = openSession({columns: 14, rows: 10}, FERRY);
    session.keys('2');
    const narrow = part(session.state(), 'entities');
    expect(narrow[1]?.trimEnd()).toMatch(/^. P Ana Duarte$/);
  });
});

describe('the list without names says why', () => {
  test('while they are looked for', () => {
    const session = startSession(SIZE, FERRY);
    session.send({type: 'opened', article: 0, document: FERRY.document, words: 1});
    expect(rows(session).join(' ')).toContain('Looking for names');
  });

  test('when they could not be found', () => {
    const session = openSession(SIZE, FERRY);
    const failure = {reason: 'The names could not be found.', next: 'Read on.'};
    session.send({type: 'analysis-failed', article: 0, failure});
    expect(rows(session).join(' ')).toMatch(/could not be found\.\s+Read on\./);
  });

  test('when there are none, none like this, or none of the kinds shown', () => {
    const none = openSession(SIZE, {document: documentOf('Nobody.'), entities: []});
    expect(rows(none).join(' ')).toContain('No names in this text.');
    const session = openSession(SIZE, FERRY);
    session.keys('2 /');
    session.type('zzzz');
    expect(rows(session).join(' ')).toContain('No name like this. Try fewer letters');
    session.keys('enter');
    expect(rows(session).join(' ')).toContain('No name like this');
    session.keys('esc');
    session.send({type: 'kinds-chosen', kinds: []});
    expect(rows(session).join(' ')).toContain('All kinds are hidden');
  });
});
