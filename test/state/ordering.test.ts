import {expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import {entries} from '../../src/state/names.ts';
import {ORDERS, ordered} from '../../src/state/ordering.ts';
import {FERRY} from './articles.ts';
import {openSession} from './session.ts';

const SIZE = {columns: 120, rows: 30};

function named(name: string, ...starts: readonly number[]): Entity {
  const mentions = starts.map((start) => ({
    start,
    end: start + 1,
    certainty: 1,
    doubt: [],
    evidence: ['x'],
  }));
  return {id: name, kind: 'person', name, aliases: [], of: null, value: null, roles: [], mentions};
}

const ALL = [named('Öst', 9, 20), named('zed', 30), named('ost', 2, 4, 6), named('Abel', 8)];

test.each([
  ['weight', ['Öst', 'zed', 'ost', 'Abel']],
  // What is equal stays in the order of weight.
  ['count', ['ost', 'Öst', 'zed', 'Abel']],
  ['name', ['Abel', 'Öst', 'ost', 'zed']],
  ['place', ['ost', 'Abel', 'Öst', 'zed']],
] as const)('the order by %s', (order, names) => {
  expect(ordered(ALL, order).map(({name}) => name)).toEqual(names);
});

test('every order has all names, and the selected one stays selected', () => {
  const session = openSession(SIZE, FERRY);
  session.keys('2 j j');
  const {entity} = session.reader();
  expect(entity).not.toBe(null);
  const ids = () => entries(session.reader()).map((entry) => entry.entity.id);
  const all = [...ids()].sort();
  for (const order of ORDERS) {
    session.keys('O');
    session.send({type: 'order-chosen', order});
    expect(session.state().overlay.kind).toBe('none');
    expect(session.reader().entity).toBe(entity);
    expect([...ids()].sort()).toEqual(all);
    expect(ids()).toEqual(ordered(FERRY.entities, order).map(({id}) => id));
  }
});

test('a filter keeps the order among equally good names', () => {
  const session = openSession(SIZE, FERRY);
  session.send({type: 'order-chosen', order: 'name'});
  session.keys('2 /');
  session.type('kind:person,place');
  const found = entries(session.reader()).map(({entity}) => entity);
  const wanted = FERRY.entities.filter(({kind}) => kind === 'person' || kind === 'place');
  expect(found).toEqual(ordered(wanted, 'name'));
  expect(found).not.toEqual(wanted);
});
