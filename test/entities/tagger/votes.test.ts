import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Sentence} from '../../../src/entities/reading.ts';
import {type Context, readContext} from '../../../src/entities/tagger/context.ts';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {combine, hashText} from '../../../src/entities/tagger/hash.ts';
import {
  BEGIN,
  INSIDE,
  kindOf,
  LABELS,
  LAST,
  labelOf,
  NAMED,
  ONLY,
  OUTSIDE,
} from '../../../src/entities/tagger/labels.ts';
import {
  countVotes,
  type Labelled,
  MOST_VOTES,
  type Votes,
  voteFeatures,
} from '../../../src/entities/tagger/votes.ts';
import {
  edgeType,
  TEMPLATE,
  type WordType,
  wordType,
} from '../../../src/entities/tagger/word-types.ts';
import {modelOf} from './models.ts';
import {sentencesOf} from './sentences.ts';

const {lexicons} = modelOf([]);
const [PERSON, ORGANISATION, PLACE] = [0, 1, 2];

function contextsOf(sentences: readonly Sentence[]): Context[] {
  const facts = readFacts(sentences);
  const types = new Map<string, WordType>();
  const edge = edgeType(lexicons);
  const typeOf = (text: string): WordType => {
    const type = types.get(text) ?? wordType(text, lexicons);
    types.set(text, type);
    return type;
  };
  return sentences.flatMap(
    (sentence) => readContext(sentence, facts, lexicons, typeOf, edge) ?? [],
  );
}

/** Sentences of their words and labels: "Anna/4 saw Oslo/12"; outside where there is none. */
function labelled(...marked: readonly string[]): Labelled[] {
  return marked.map((sentence) => {
    const tokens = sentence.split(' ').map((token) => token.split('/'));
    const [context, ...others] = contextsOf(sentencesOf(tokens.map(([word]) => word).join(' ')));
    if (context === undefined || others.length > 0 || context.types.length !== tokens.length)
      throw new Error(`not read as it is written: ${sentence}`);
    return {context, labels: Uint8Array.from(tokens, ([, label]) => Number(label ?? OUTSIDE))};
  });
}

/** The features that votes give the word at `i` of a sentence. */
function featuresAt(votes: Votes, own: Labelled | undefined, i: number): number[] {
  if (own === undefined) throw new Error('no such sentence');
  const into = new Uint32Array(MOST_VOTES);
  return [...into.subarray(0, voteFeatures(own, i, votes, into))];
}

const featureOf = (template: number, value: number): number => combine(template * 8, value);

/** The numbers of the places of capitals that may be named, of all sentences. */
function placesOf(sentences: readonly Labelled[]): [Labelled, number][] {
  return sentences.flatMap((own) => {
    const {types, stretches} = own.context;
    return types.flatMap((type, i): [Labelled, number][] => {
      const inside = stretches.some(
        (from, s) => s % 2 === 0 && from <= i && i < (stretches[s + 1] ?? 0),
      );
      return type.capital && inside ? [[own, i]] : [];
    });
  });
}

const wordAt = ({context}: Labelled, i: number): string => context.types[i]?.lower ?? '\u0000';

/** What the same features must be, found by comparing every word with every other. */
function slowFeatures(sentences: readonly Labelled[], own: Labelled, i: number): number[] {
  const features: number[] = [];
  for (const [side, offset] of [0, -1, 1].entries()) {
    const others = placesOf(sentences)
      .filter(([other, j]) => other !== own || j !== i)
      .filter(([other, j]) => wordAt(other, j) === wordAt(own, i))
      .filter(([other, j]) => wordAt(other, j + offset) === wordAt(own, i + offset))
      .map(([other, j]) => other.labels[j] ?? OUTSIDE);
    if (others.length === 0) continue;
    const most = (of: readonly number[]): [value: number, count: number] => {
      let best: [number, number] = [0, 0];
      for (const value of [...new Set(of)].toSorted((a, b) => a - b)) {
        const count = of.filter((one) => one === value).length;
        if (count > best[1]) best = [value, count];
      }
      return best;
    };
    const template = TEMPLATE.votes + side * 4;
    const label = own.labels[i] ?? OUTSIDE;
    const [best, votes] = most(others);
    const share = Math.floor((votes / others.length) * 4);
    const size = Math.min(4, Math.floor(Math.log2(others.length)));
    features.push(featureOf(template, best * 64 + share * 8 + size));
    features.push(featureOf(template + 1, best * LABELS + label));
    const kinds = others.map(kindOf).filter((kind) => kind >= 0);
    const [kind, ofKind] = most(kinds);
    const part = (whole: number): number => kind * 8 + Math.floor((ofKind / whole) * 4);
    const named = kinds.length > 0;
    features.push(featureOf(template + 2, named ? part(others.length) : 999));
    features.push(featureOf(template + 3, named ? part(kinds.length) * LABELS + label : 999));
  }
  return features;
}

const WORDS = ['Anna', 'Berg', 'Oslo', 'the', 'of', 'saw', 'The'] as const;
const token = fc.tuple(fc.constantFrom(...WORDS), fc.nat(LABELS - 1));
const documents = fc
  .array(fc.array(token, {minLength: 1, maxLength: 8}), {minLength: 1, maxLength: 5})
  .map((sentences) =>
    sentences.flatMap((tokens): Labelled[] => {
      const [context] = contextsOf(sentencesOf(`so ${tokens.map(([word]) => word).join(' ')}`));
      const labels = Uint8Array.from([OUTSIDE, ...tokens.map(([, label]) => label)]);
      return context === undefined ? [] : [{context, labels}];
    }),
  );

describe('votes', () => {
  test('count every word that a document has more than once, label by label', () => {
    fc.assert(
      fc.property(documents, (sentences) => {
        const {words} = countVotes(sentences);
        const places = placesOf(sentences);
        for (const word of new Set(places.map(([own, i]) => wordAt(own, i)))) {
          const labels = places
            .filter(([own, i]) => wordAt(own, i) === word)
            .map(([own, i]) => own.labels[i] ?? OUTSIDE);
          if (labels.length < 2) continue;
          const expected = new Uint16Array(LABELS);
          for (const label of labels) expected[label] = (expected[label] ?? 0) + 1;
          expect(words.get(hashText(word))).toEqual(expected);
        }
      }),
      {numRuns: 25},
    );
  });

  test('give a word the features of a slow count of all others like it', () => {
    fc.assert(
      fc.property(documents, (sentences) => {
        const votes = countVotes(sentences);
        for (const [own, i] of placesOf(sentences))
          expect(featuresAt(votes, own, i)).toEqual(slowFeatures(sentences, own, i));
      }),
      {numRuns: 25},
    );
  });

  test('do not depend on the order of the sentences', () => {
    fc.assert(
      fc.property(documents, (sentences) => {
        const votes = countVotes(sentences);
        const turned = countVotes(sentences.toReversed());
        for (const [own, i] of placesOf(sentences))
          expect(featuresAt(turned, own, i)).toEqual(featuresAt(votes, own, i));
      }),
      {numRuns: 10},
    );
  });

  test('say nothing of small words, and nothing of a word that stands alone', () => {
    const sentences = labelled('so Anna/4 saw Berg/4', 'so Anna/4 saw Oslo/12');
    const votes = countVotes(sentences);
    expect(featuresAt(votes, sentences[0], 2)).toEqual([]);
    expect(featuresAt(votes, sentences[0], 3)).toEqual([]);
    expect(featuresAt(votes, sentences[0], 1)).not.toEqual([]);
  });

  test('of no sentences are none', () => {
    const {words, acronyms} = countVotes([]);
    expect([words.size, acronyms.size]).toEqual([0, 0]);
  });
});

describe('acronyms', () => {
  const b = labelOf(ORGANISATION, BEGIN);
  const i = labelOf(ORGANISATION, INSIDE);
  const l = labelOf(ORGANISATION, LAST);

  /** The kind that the document's names give the word of its last sentence, by that word's features. */
  function kindOfAcronym(...marked: readonly string[]): string | undefined {
    const sentences = labelled(...marked);
    const features = featuresAt(countVotes(sentences), sentences.at(-1), 1);
    return NAMED.find((_, kind) => features.includes(featureOf(TEMPLATE.votes + 12, kind)));
  }

  test.each([
    ['of the capitals', `so Bank/${b} of/${i} Oslo/${l} fell`, 'BO'],
    ['of all words', `so Bank/${b} of/${i} Oslo/${l} fell`, 'BOO'],
    ['of two words', `so Oslo/${b} Bank/${l} fell`, 'OB'],
    ['at the end of its sentence', `so fell Oslo/${b} Bank/${l}`, 'OB'],
  ])('stand for a name by the initials %s', (_, name, acronym) => {
    expect(kindOfAcronym(name, `so ${acronym} fell`)).toBe('organisation');
  });

  test.each([
    ['of one word', `so Oslo/${labelOf(ORGANISATION, ONLY)} fell`, 'OS'],
    ['of other initials', `so Oslo/${b} Bank/${l} fell`, 'BO'],
    ['that is none', 'so Oslo Bank fell', 'OB'],
  ])('do not stand for a name %s', (_, name, acronym) => {
    expect(kindOfAcronym(name, `so ${acronym} fell`)).toBeUndefined();
  });

  test('are words in capitals alone', () => {
    expect(kindOfAcronym(`so Oslo/${b} Bank/${l} fell`, 'so Ob fell')).toBeUndefined();
  });

  test('stand for the kind of most of the names', () => {
    const [pb, pl] = [labelOf(PLACE, BEGIN), labelOf(PLACE, LAST)];
    expect(
      kindOfAcronym(
        `so Oslo/${b} Bank/${l} fell`,
        `so Old/${pb} Berg/${pl} fell`,
        `so Oslo/${pb} Bay/${pl} fell`,
        'so OB fell',
      ),
    ).toBe('place');
  });

  test('names that stand side by side are apart', () => {
    const only = labelOf(PERSON, ONLY);
    const name = `so Oslo/${b} Bank/${l} Anna/${only} fell`;
    expect(kindOfAcronym(name, 'so OB fell')).toBe('organisation');
    expect(kindOfAcronym(name, 'so OBA fell')).toBeUndefined();
  });
});
