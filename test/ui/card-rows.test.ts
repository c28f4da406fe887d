import {describe, expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import {cellWidth} from '../../src/text/width.ts';
import {documentOf, FERRY, LONG_FERRY, namesIn} from '../state/articles.ts';
import {openSession, type Session} from '../state/session.ts';
import {part, watched} from './lines.ts';

const SIZE = {columns: 120, rows: 40};

function rows(session: Session): string[] {
  return part(session.state(), 'card')
    .slice(1, -1)
    .map((line) => line.slice(1, -1));
}

describe('a card', () => {
  test('says who, under which names, then where', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j K');
    const [who, names, ...rest] = rows(session);
    expect(who).toMatch(/^ Who looks after the harbour/);
    expect(names).toMatch(/^ also Duarte \(2\), Senhora Duarte \(1\)/);
    expect(rest.join('\n')).toMatch(/❯ ¶2 .*Ana Duarte, who/);
  });

  test('says what a name is of, and what a value is worth', () => {
    const entities = FERRY.entities.map((entity): Entity => {
      if (entity.name === 'Faialese') return {...entity, of: 'horta'};
      return entity.name === '12 knots' ? {...entity, value: '22.2 km/h'} : entity;
    });
    const session = openSession(SIZE, {...FERRY, entities});
    session.keys('2 /');
    session.type('faialese');
    session.keys('enter K');
    expect(rows(session).join('\n')).toContain('from Horta');
    session.keys('esc 2 /');
    session.type('knots');
    session.keys('enter 2 K');
    expect(rows(session).join('\n')).toContain('= 22.2 km/h');
  });

  test('aligns the mentions on the name, with more after it than before it', () => {
    const session = openSession(SIZE, LONG_FERRY);
    session.keys('2 j K');
    const mentions = rows(session).filter((row) => row.includes('¶'));
    const columns = mentions.map((row) => {
      const at = row.search(/(Ana |Senhora )?Duarte/);
      return cellWidth(row.slice(0, at));
    });
    expect(mentions.length).toBeGreaterThan(4);
    expect(new Set(columns).size).toBe(1);
    expect(columns[0]).toBeLessThan(20);
  });

  test('keeps at least half of its rows for the mentions, the marked one among them', () => {
    for (const rowsHigh of [4, 5, 8, 14, 24]) {
      const session = openSession({columns: 60, rows: rowsHigh}, LONG_FERRY);
      session.keys('2 j K j j j j j j');
      const shown = part(session.state(), 'card');
      const mentions = shown.filter((row) => row.includes('¶'));
      expect(mentions.length).toBeGreaterThanOrEqual(Math.floor(shown.length / 2));
      expect(mentions.filter((row) => row.includes('❯'))).toHaveLength(1);
    }
  });

  test('on a single row is the marked mention', () => {
    const session = openSession({columns: 60, rows: 1}, LONG_FERRY);
    session.keys('2 j K j j');
    expect(part(session.state(), 'card')).toEqual([expect.stringMatching(/❯ ¶/)]);
  });

  test('of a name under the list marks the mention that is previewed', () => {
    const session = openSession(SIZE, FERRY);
    session.keys('2 j n');
    expect(rows(session).find((row) => row.includes('❯'))).toMatch(/¶3 .*Duarte said/);
  });

  test('counts the names once, however often somebody is mentioned', () => {
    const document = documentOf('Ana Duarte and Duarte. '.repeat(1000));
    const [found, ...others] = namesIn(document);
    if (found === undefined) throw new Error('Ana Duarte is not found');
    const {list: mentions, looks} = watched(found.mentions);
    const entities = [{...found, mentions}, ...others];
    const session = openSession(SIZE, {document, entities});
    session.keys('2 g K');
    const first = rows(session);
    expect(first.join('\n')).toContain('also Duarte (1000)');
    const before = looks();
    expect(rows(session)).toEqual(first);
    expect(looks() - before).toBeLessThan(500);
  });
});
