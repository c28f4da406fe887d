import {describe, expect, test} from 'vitest';
import {countCasing} from '../../../src/entities/tagger/casing.ts';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {sentencesOf} from './sentences.ts';

/** So many words in small letters that have to do with nothing. */
function filler(words: number): string {
  return new Array<string>(words).fill('salt').join(' ');
}

describe('whether a document is about sport', () => {
  test.each([
    'The striker scored a late goal and Oslo beat Bergen in the final.',
    'Bergen lost again. They were beaten at home; the coach and his players left.',
  ])('it is: %s', (text) => {
    expect(readFacts(sentencesOf(text)).sport).toBe(true);
  });

  test.each([
    ['of other things', 'The ministers met in Oslo and agreed on a plan for the harbour.'],
    ['in capitals alone', 'Final Match Goal League Team Coach Player'],
    ['of one word', 'The goal is peace.'],
  ])('it is not, where it speaks %s', (_, text) => {
    expect(readFacts(sentencesOf(text)).sport).toBe(false);
  });

  test('is decided by the share of its words', () => {
    expect(readFacts(sentencesOf(`goal and league ${filler(40)}`)).sport).toBe(true);
    expect(readFacts(sentencesOf(`goal and league ${filler(80)}`)).sport).toBe(false);
  });

  test('is not said of nothing', () => {
    expect(readFacts([]).sport).toBe(false);
  });
});

test('the casing is that of all sentences', () => {
  const sentences = sentencesOf('The old Bank fell.', 'A bank rose.');
  expect(readFacts(sentences).casing).toEqual(countCasing(sentences));
});
