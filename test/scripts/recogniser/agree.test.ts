import {describe, expect, test} from 'vitest';
import {agreed} from '../../../scripts/recogniser/agree.ts';
import {BEGIN, LAST, labelOf, ONLY} from '../../../src/entities/tagger/labels.ts';
import {featuresOf, wordType} from '../../../src/entities/tagger/word-types.ts';
import {modelOf, type Say} from '../../entities/tagger/models.ts';
import {gold} from './gold.ts';

const {lexicons} = modelOf([]);
const says = (word: string, label: number): Say => {
  const [feature = 0] = featuresOf(wordType(word, lexicons), 0);
  return [feature, label, 90];
};
/** Knows Oslo, and Anna with her family name. */
const model = modelOf([
  says('oslo', labelOf(2, ONLY)),
  says('anna', labelOf(0, BEGIN)),
  says('berg', labelOf(0, LAST)),
]);

/** The sentences that the model agrees with. */
function kept(...sentences: readonly string[]): string[] {
  return agreed(
    model,
    sentences.map((sentence) => gold([sentence])),
  ).map(({text}) => text);
}

describe('a machine-labelled sentence', () => {
  test.each([
    'We saw [l Oslo] there.',
    'We saw [p Anna Berg] in [l Oslo].',
    'We saw [s Oslo] there.',
  ])('is kept where the model finds the same: %s', (sentence) => {
    expect(kept(sentence)).toHaveLength(1);
  });

  test.each([
    ['of another kind', 'We saw [p Oslo] there.'],
    ['of another length', 'We saw [p Anna] Berg there.'],
    ['that the model does not know', 'We saw [l Oslo] and [l Bergen].'],
    ['fewer', 'We saw [p Anna Berg] in Oslo.'],
    ['that may be no name', 'We saw [x Oslo] there.'],
  ])('is left where the data have a name %s', (_, sentence) => {
    expect(kept(sentence)).toEqual([]);
  });

  test('is left where there is no name at all', () => {
    expect(kept('We saw salt there.', 'Nobody knew why.')).toEqual([]);
  });
});

test('each of many sentences is judged by its own names, in the order given', () => {
  const sentences = Array.from({length: 47}, (_, i) => ({
    right: i % 3 !== 0,
    text: i % 3 === 0 ? `We saw [l Bergen] ${i} times.` : `We saw [l Oslo] ${i} times.`,
  }));
  const expected = sentences
    .filter(({right}) => right)
    .map(({text}) => text.replace('[l Oslo]', 'Oslo'));
  expect(kept(...sentences.map(({text}) => text))).toEqual(expected);
});

test('of no sentences none is kept', () => {
  expect(agreed(model, [])).toEqual([]);
});
