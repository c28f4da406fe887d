import {expect, test} from 'vitest';
import {destinationOf, isInText, offsetOf} from '../../src/state/destination.ts';
import {FERRY} from './articles.ts';

test.each([
  ['50%', {unit: 'percent', number: 50}],
  [' 50 % ', {unit: 'percent', number: 50}],
  [':100%', {unit: 'percent', number: 100}],
  ['12', {unit: 'paragraph', number: 12}],
  ['0', {unit: 'paragraph', number: 0}],
  ['', null],
  ['%', null],
  ['-3', null],
  ['1 2', null],
  ['12 apostles', null],
] as const)('“%s” is read', (typed, destination) => {
  expect(destinationOf(typed)).toEqual(destination);
});

test('a destination is in the text as far as that goes', () => {
  const {document} = FERRY;
  const {length} = document.blocks;
  expect(isInText(document, {unit: 'paragraph', number: length})).toBe(true);
  expect(isInText(document, {unit: 'paragraph', number: length + 1})).toBe(false);
  expect(isInText(document, {unit: 'percent', number: 101})).toBe(false);
  expect(offsetOf(document, {unit: 'percent', number: 100})).toBe(document.text.length);
  expect(offsetOf(document, {unit: 'paragraph', number: 2})).toBe(document.blocks[1]?.start);
  expect(offsetOf(document, {unit: 'paragraph', number: 0})).toBe(0);
});
