import {expect, test} from 'vitest';
import {keepsHyphen, vocabularyOf} from '../../../src/formats/pdf/hyphens.ts';

const vocabulary = vocabularyOf([
  'The information on the well-known harbour was new; three members of the state-',
  'ment office came. A time for every table, and a summer in the house by the',
  'river. They licited nothing.',
]);

test.each([
  ['the infor-', 'mation came', false, 'it stands elsewhere in one word'],
  ['a well-', 'known boat', true, 'it stands elsewhere with its hyphen'],
  ['he so-', 'licited it', true, 'both parts are words, and the first often has one'],
  ['the some-', 'time chair', false, 'the first part seldom has one'],
  ['the unheard-', 'est words', false, 'the second part is no word'],
  ['a summer-', 'house', true, 'both parts are words of some length'],
  ['a member-', 'ship', false, 'an ending'],
  ['state-of-the-', 'art', true, 'there are more of them'],
  ['Anglo-', 'Saxon', true, 'a capital follows'],
  ['INTRO-', 'DUCTION', false, 'all are capitals'],
  ['in 1990-', 'style', true, 'a number'],
  ['it was -', 'or so', true, 'a dash'],
])('%s|%s', (before, after, kept) => {
  expect(keepsHyphen(before, after, vocabulary)).toBe(kept);
});

test('words that are broken at a line end are no words', () => {
  const {whole, compound} = vocabularyOf(['a good begin-', 'ning and ever-green trees']);
  expect([...whole]).toEqual(['a', 'good', 'and', 'ever-green', 'ever', 'green', 'trees']);
  expect([...compound]).toEqual(['ever-green']);
});
