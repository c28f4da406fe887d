import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {BEGIN, LABELS, LAST, labelOf, ONLY, OUTSIDE} from '../../../src/entities/tagger/labels.ts';
import type {Model} from '../../../src/entities/tagger/model.ts';
import {certaintyOf, reasonsFor} from '../../../src/entities/tagger/reasons.ts';
import {namesOf, type TaggedName, tagSentences} from '../../../src/entities/tagger/tag.ts';
import {featuresOf, wordType} from '../../../src/entities/tagger/word-types.ts';
import {modelOf, type Say} from './models.ts';
import {sentencesOf} from './sentences.ts';

const [PERSON, ORGANISATION, PLACE] = [0, 1, 2];
const {lexicons} = modelOf([]);

/** What a word says for the one that it stands `offset` from; for itself at 0. */
function says(word: string, label: number, steps: number, offset = 0): Say {
  const [feature = 0] = featuresOf(wordType(word, lexicons), offset);
  return [feature, label, steps];
}

/** The only name of a text; an error where there are more or none. */
function nameIn(model: Model, text: string): TaggedName {
  const sentences = sentencesOf(text);
  const [name, ...others] = namesOf(tagSentences(model, sentences, readFacts(sentences)));
  if (name === undefined || others.length > 0) throw new Error(`not one name in: ${text}`);
  return name;
}

/** The reasons for the only name of a text, where the second labelling changed nothing. */
function reasons(model: Model, text: string): string[] {
  const name = nameIn(model, text);
  return reasonsFor(model, name, name.sentence.labels);
}

describe('the reasons for a name', () => {
  const place = labelOf(PLACE, ONLY);

  test.each<[reason: string, says: Say]>([
    ['the word “Oslo”', says('oslo', place, 30)],
    ['after “in”', says('in', place, 30, -1)],
    ['before “today”', says('today', place, 30, 1)],
  ])('%s', (reason, say) => {
    expect(reasons(modelOf([say]), 'so in Oslo today')).toEqual([reason]);
  });

  test('are the two that speak most, the strongest first', () => {
    const model = modelOf([
      says('oslo', place, 20),
      says('in', place, 30, -1),
      says('today', place, 25, 1),
    ]);
    expect(reasons(model, 'so in Oslo today')).toEqual(['after “in”', 'before “today”']);
  });

  test('are not what speaks against it', () => {
    const model = modelOf([
      says('oslo', place, 50),
      says('in', OUTSIDE, 20, -1),
      says('today', place, -20, 1),
    ]);
    expect(reasons(model, 'so in Oslo today')).toEqual(['the word “Oslo”']);
  });

  test('are each word’s own, where it has several', () => {
    const model = modelOf([
      says('anna', labelOf(PERSON, BEGIN), 30),
      says('berg', labelOf(PERSON, LAST), 40),
    ]);
    expect(reasons(model, 'so in Anna Berg today')).toEqual(['the word “Berg”', 'the word “Anna”']);
  });

  test('tell of the lists that speak for its kind, and not of others', () => {
    const lists = {
      anna: {classes: ['givenWoman', 'city']},
      berg: {classes: ['family', 'team']},
      oslo: {classes: ['city', 'family']},
    } as const;
    const model = modelOf(
      [
        says('anna', labelOf(PERSON, BEGIN), 40),
        says('berg', labelOf(PERSON, LAST), 30),
        says('oslo', labelOf(ORGANISATION, ONLY), 30),
      ],
      {lists},
    );
    expect(reasons(model, 'so in Anna Berg today')).toEqual([
      '“Anna” is listed as a given name',
      '“Berg” is listed as a family name',
    ]);
    expect(reasons(model, 'so in Oslo today')).toEqual(['the word “Oslo”']);
  });

  test('are the capitals where no word speaks for it by itself', () => {
    const transitions = new Float32Array(LABELS * LABELS);
    transitions[place] = 1;
    expect(reasons(modelOf([], {transitions}), 'so to Oslo')).toEqual([
      'its words together and its capitals',
    ]);
  });

  test('are the rest of the text first, where that changed the labels', () => {
    const model = modelOf([says('oslo', place, 30), says('in', place, 20, -1)]);
    const name = nameIn(model, 'so in Oslo today');
    const before = new Uint8Array(name.sentence.labels.length);
    expect(reasonsFor(model, name, before)).toEqual([
      'what the rest of the text says of the name',
      'the word “Oslo”',
    ]);
    // Only the name's own labels count.
    const elsewhere = name.sentence.labels.slice();
    elsewhere[0] = labelOf(PLACE, ONLY);
    expect(reasonsFor(model, name, elsewhere)).toEqual(['the word “Oslo”', 'after “in”']);
  });

  test('do not look beyond the ends of the sentence', () => {
    expect(reasons(modelOf([says('oslo', place, 30)]), 'Oslo')).toEqual(['the word “Oslo”']);
  });
});

describe('the certainty of a name', () => {
  const certainty = (model: Model, text: string): number => certaintyOf(model, nameIn(model, text));
  const place = labelOf(PLACE, ONLY);

  test('lies between 0.05 and 0.99, in hundredths', () => {
    fc.assert(
      fc.property(
        fc.integer({min: 1, max: 127}),
        fc.integer({min: -127, max: 126}),
        fc.integer({min: -127, max: 126}),
        (own, other, outside) => {
          const best = Math.max(own, other + 1, outside + 1);
          const model = modelOf([
            says('oslo', place, best),
            says('oslo', labelOf(PERSON, ONLY), other),
            says('oslo', OUTSIDE, outside),
          ]);
          const found = certainty(model, 'so to Oslo today');
          expect(found).toBeGreaterThanOrEqual(0.05);
          expect(found).toBeLessThanOrEqual(0.99);
          expect(found * 100).toBeCloseTo(Math.round(found * 100), 9);
        },
      ),
      {numRuns: 20},
    );
  });

  test('grows with what speaks for the name, and falls with what speaks for another', () => {
    const strengths = [40, 80, 127].map((steps) =>
      certainty(modelOf([says('oslo', place, steps)]), 'so to Oslo today'),
    );
    expect(strengths).toEqual(strengths.toSorted((a, b) => a - b));
    expect(new Set(strengths).size).toBe(3);
    const doubts = [0, 40, 79].map((steps) =>
      certainty(
        modelOf([says('oslo', place, 80), says('oslo', labelOf(PERSON, ONLY), steps)]),
        'so to Oslo today',
      ),
    );
    expect(doubts).toEqual(doubts.toSorted((a, b) => b - a));
    expect(new Set(doubts).size).toBe(3);
  });

  test('is the share of the label among all kinds and none', () => {
    // A score of a over seven others and none that score 0: e^a / (e^a + 7).
    const model = modelOf([says('oslo', place, 64)]);
    const own = Math.exp(64 * model.scale);
    expect(certainty(model, 'so to Oslo today')).toBeCloseTo(own / (own + 7), 2);
  });

  test('counts what follows what', () => {
    const transitions = new Float32Array(LABELS * LABELS);
    const before = certainty(modelOf([says('oslo', place, 64)], {transitions}), 'so to Oslo today');
    transitions[place] = 2;
    const after = certainty(modelOf([says('oslo', place, 64)], {transitions}), 'so to Oslo today');
    expect(after).toBeGreaterThan(before);
  });

  test('is the name’s own wherever its stretch lies', () => {
    const model = modelOf([says('oslo', place, 64)]);
    const alone = certainty(model, 'so to Oslo today');
    expect(certainty(model, 'so to Anna it was all of it and so to Oslo today')).toBe(alone);
    expect(certainty(model, 'Salt fell. It was all of it. so to Oslo today')).toBe(alone);
  });
});
