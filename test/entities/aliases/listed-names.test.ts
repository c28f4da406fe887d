import {expect, test} from 'vitest';
import {
  givenNameGender,
  isFamilyName,
  isGivenName,
} from '../../../src/entities/aliases/listed-names.ts';
import {EITHER, FAMILIES, MEN, WOMEN} from '../../../src/entities/data/listed-names.ts';

test.each([
  ['anna', 'woman'],
  ['john', 'man'],
  ['robin', null],
])('%s is a given name, its gender: %s', (name, gender) => {
  expect(isGivenName(name)).toBe(true);
  expect(givenNameGender(name)).toBe(gender);
});

test.each(['Anna', 'table', '', 'anna berg'])('“%s” is no given name', (name) => {
  expect(isGivenName(name)).toBe(false);
  expect(givenNameGender(name)).toBeNull();
});

test('a family name is known by itself', () => {
  expect(isFamilyName('smith')).toBe(true);
  for (const name of ['Smith', 'table', '']) expect(isFamilyName(name)).toBe(false);
});

test('every listed name is found, in the list that it stands in alone', () => {
  const lists = [WOMEN, MEN, EITHER].map((names) => names.trim().split(/\s+/));
  expect(new Set(lists.flat()).size).toBe(lists.flat().length);
  const genders = ['woman', 'man', null];
  for (const [i, names] of lists.entries()) {
    expect(names.filter((name) => !isGivenName(name))).toEqual([]);
    expect(names.filter((name) => givenNameGender(name) !== genders[i])).toEqual([]);
  }
  expect(
    FAMILIES.trim()
      .split(/\s+/)
      .filter((name) => !isFamilyName(name)),
  ).toEqual([]);
});

test('every listed name is one word in lower case', () => {
  const names = [WOMEN, MEN, EITHER, FAMILIES].flatMap((list) => list.trim().split(/\s+/));
  expect(names.filter((name) => !/^\p{L}[\p{L}'-]*$/u.test(name))).toEqual([]);
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});
