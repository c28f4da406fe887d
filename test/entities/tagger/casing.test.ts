import {describe, expect, test} from 'vitest';
import type {Word} from '../../../src/entities/reading.ts';
import {
  casingCode,
  countCasing,
  opensSentence,
  recased,
} from '../../../src/entities/tagger/casing.ts';
import {sentenceOf, sentencesOf} from './sentences.ts';

describe('the casing of a document’s words', () => {
  test('is counted small, with a capital of its own, and shouted', () => {
    const casing = countCasing(
      sentencesOf('The old bank lent to Bank of Oslo. A bank lent to BANK and to the Bank.'),
    );
    expect(casing.get('bank')).toEqual({small: 2, capital: 2, shouted: 1});
    expect(casing.get('oslo')).toEqual({small: 0, capital: 1, shouted: 0});
    expect(casing.get('lent')).toEqual({small: 2, capital: 0, shouted: 0});
  });

  test('leaves out capitals that the place asks for', () => {
    const casing = countCasing(sentencesOf('Banks fell. She said: “Banks rise” and “Banks fell”.'));
    expect(casing.get('banks')).toEqual({small: 0, capital: 0, shouted: 0});
  });

  test('leaves out titles, lines in capitals, figures and signs', () => {
    const casing = countCasing(
      sentencesOf(
        '# Bank Lends Money Across Border Again',
        'OSLO BANK LENDS MONEY AGAIN',
        '12, 13.',
      ),
    );
    expect([...casing.keys()]).toEqual([]);
  });

  test('of two sentences is the sum of both', () => {
    const one = countCasing(sentencesOf('The old Bank fell.'));
    const both = countCasing(sentencesOf('The old Bank fell.', 'The old Bank fell.'));
    expect([...both.keys()]).toEqual([...one.keys()]);
    for (const [lower, {small, capital}] of one)
      expect(both.get(lower)).toEqual({small: 2 * small, capital: 2 * capital, shouted: 0});
  });
});

describe('a place that asks for a capital', () => {
  /** Whether the place of the word asks for a capital. */
  function asks(text: string, own: string): boolean {
    const {words} = sentenceOf(text);
    return opensSentence(
      words,
      words.findIndex((word) => word.text === own),
    );
  }

  test.each([
    'Berg sat there',
    'He said: Berg sat there',
    'He said “Berg sat there',
    'He said (Berg sat there',
    'He sat — Berg stood there',
    '• Berg stood there',
  ])('%s', (text) => {
    expect(asks(text, 'Berg')).toBe(true);
  });

  test.each(['Then Berg sat there', 'One, Berg, sat there', 'In 2019 Berg sat', 'It cost $ Berg'])(
    'not in: %s',
    (text) => {
      expect(asks(text, 'Berg')).toBe(false);
    },
  );
});

describe('a word in a line of capitals', () => {
  const casing = countCasing(
    sentencesOf(
      'The talks went on. The UN and the talks of Paris with Rose. The Rose is a rose, a rose.',
    ),
  );
  const words = new Map<string, Word>();
  for (const {words: own} of sentencesOf('UN TALKS IN PARIS: ROSE OF ØRSTA, A Mac, II'))
    for (const word of own) words.set(word.text, word);

  test.each([
    ['TALKS', 'talks', 'as the text writes it small'],
    ['UN', 'UN', 'as the text shouts it'],
    ['PARIS', 'Paris', 'as the text writes it'],
    ['ROSE', 'Rose', 'as often with a capital as small'],
    ['ØRSTA', 'Ørsta', 'as a name, where the text does not say'],
    ['Mac', 'Mac', 'as it is, where it is not in capitals'],
    ['A', 'A', 'as it is, of one letter'],
  ])('%s is read as %s: %s', (text, expected) => {
    const word = words.get(text);
    expect(word).toBeDefined();
    if (word !== undefined) expect(recased(word, casing)).toBe(expected);
  });
});

describe('what the document says of a capital', () => {
  const casing = countCasing(
    sentencesOf('The bank of Oslo and the Rose of a rose met, but NATO did not.'),
  );

  test.each([
    ['bank', 1],
    ['oslo', 2],
    ['nato', 2],
    ['rose', 3],
    ['tromsø', 4],
  ])('%s: %i', (lower, code) => {
    expect(casingCode(true, lower, casing)).toBe(code);
    expect(casingCode(false, lower, casing)).toBe(0);
  });

  test('nothing of a word that it only begins sentences with', () => {
    expect(casingCode(true, 'the', countCasing(sentencesOf('The end.')))).toBe(4);
  });
});
