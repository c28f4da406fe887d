import {expect, test} from 'vitest';
import type {Entity} from '../../src/model/entity.ts';
import {filterNames} from '../../src/search/filter-names.ts';
import {article, entity, lightUp} from './article.ts';

const {text} = article('Omar, Mar Lin, Marlow, Bamako, Café Élan, Colonel Camara, Sadio Camara.');
const entities = [
  entity(text, 'person', 'Omar'),
  entity(text, 'person', 'Sadio Camara', 'Colonel Camara'),
  entity(text, 'person', 'Marlow'),
  entity(text, 'place', 'Bamako'),
  entity(text, 'organisation', 'Café Élan'),
  entity(text, 'person', 'Mar Lin'),
];

function filtered(query: string): string[] {
  return filterNames(entities, query).map(
    ({entity, lit, via}) => lightUp(entity.name, lit) + (via === null ? '' : ` via ${via}`),
  );
}

test('a blank query gives all, in the order given, with nothing lit', () => {
  expect(filtered(' ')).toEqual(entities.map((one) => one.name));
});

test('by tier, and inside a tier in the order given', () => {
  expect(filtered('mar')).toEqual(['[Mar] Lin', '[Mar]low', 'O[mar]', 'Sadio Ca[mar]a']);
});

test('says which alias matched when the name did not, or not as well', () => {
  expect(filtered('colonel')).toEqual(['Sadio Camara via Colonel Camara']);
  expect(filtered('colonel camara')).toEqual(['Sadio Camara via Colonel Camara']);
  expect(filtered('camara')).toEqual(['Sadio [Camara]']);
});

test('forgives typos, order, accents; knows initials and kinds', () => {
  expect(filtered('camra sadio')).toEqual(['[Sadio] [Camara]']);
  expect(filtered('elan CAFE')).toEqual(['[Café] [Élan]']);
  expect(filtered('ml')).toEqual(['[M]ar [L]in']);
  expect(filtered('kind:place')).toEqual(['Bamako']);
  expect(filtered('zzz')).toEqual([]);
});

test('another list is another list', () => {
  const fewer: readonly Entity[] = entities.slice(3);
  expect(filterNames(fewer, 'mar').map((one) => one.entity.name)).toEqual(['Mar Lin']);
});

test('names are read for the first words typed, and for one list only once', () => {
  let read = 0;
  const counted = entities.map((one) => ({
    ...one,
    get name() {
      read++;
      return one.name;
    },
  }));
  expect(filterNames(counted, ' ')).toHaveLength(6);
  expect(filterNames(counted, 'kind:place')).toHaveLength(1);
  expect(read).toBe(0);
  expect(filterNames(counted, 'mar')).toHaveLength(4);
  expect(read).toBe(6);
  expect(filterNames(counted, 'mar l')).toHaveLength(1);
  expect(read).toBe(6);
});

test('an honorific and function words are not asked of a name', () => {
  expect(filtered('captain marlow')).toEqual(['[Marlow]']);
  expect(filtered('colonel camara')).toEqual(['Sadio Camara via Colonel Camara']);
  expect(filtered('who is marlow?')).toEqual(['[Marlow]']);
});

test('a kind still to be typed narrows nothing', () => {
  expect(filtered('kind:')).toHaveLength(entities.length);
  expect(filtered('kind:people')).toHaveLength(4);
});
