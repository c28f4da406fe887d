import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {combine, hashText} from '../../../src/entities/tagger/hash.ts';
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  mayFollow,
  ONLY,
  OUTSIDE,
} from '../../../src/entities/tagger/labels.ts';
import type {Model} from '../../../src/entities/tagger/model.ts';
import {
  namesOf,
  scoresOf,
  type Tagged,
  tagByVotes,
  tagSentences,
} from '../../../src/entities/tagger/tag.ts';
import {featuresOf, TEMPLATE, wordType} from '../../../src/entities/tagger/word-types.ts';
import {modelOf, type Say} from './models.ts';
import {anySentences, sentencesOf} from './sentences.ts';

const [PERSON, , PLACE] = [0, 1, 2];
const {lexicons} = modelOf([]);

/** The feature of a word in lower case at its own place: the first. */
function says(word: string, label: number, steps: number): Say {
  const [feature = 0] = featuresOf(wordType(word, lexicons), 0);
  return [feature, label, steps];
}

const model = modelOf([
  says('anna', labelOf(PERSON, ONLY), 60),
  says('anna', labelOf(PERSON, BEGIN), 60),
  says('berg', labelOf(PERSON, LAST), 60),
  says('oslo', labelOf(PLACE, ONLY), 60),
  says('new', labelOf(PLACE, BEGIN), 60),
  says('york', labelOf(PLACE, LAST), 60),
]);

function tag(own: Model, ...paragraphs: readonly string[]): Tagged[] {
  const sentences = sentencesOf(...paragraphs);
  return tagSentences(own, sentences, readFacts(sentences));
}

/** Each name as "kind: its words". */
function named(tagged: readonly Tagged[]): string[] {
  return namesOf(tagged).map(({kind, sentence, from, to}) => {
    const words = sentence.sentence.words.slice(from, to).map(({text}) => text);
    return `${kind}: ${words.join(' ')}`;
  });
}

// Many weak opinions, so that names of all kinds and lengths come about.
const opinionated = modelOf(
  [...'Anna Berg Oslo New York BBC UN the of and Bank Army said police The He'.split(' ')].flatMap(
    (word) =>
      Array.from(
        {length: LABELS},
        (_, label): Say =>
          says(word.toLowerCase(), label, (combine(hashText(word), label) % 90) - 45),
      ),
  ),
);

describe('labelled sentences', () => {
  test('spell out the names that the scores speak for', () => {
    const tagged = tag(model, 'Anna Berg left Oslo for New York. Then Anna sat.', 'It was Oslo.');
    expect(named(tagged)).toEqual([
      'person: Anna Berg',
      'place: Oslo',
      'place: New York',
      'person: Anna',
      'place: Oslo',
    ]);
  });

  test('are those that have a capital', () => {
    const tagged = tag(model, 'it rained. Anna sat. and it rained. Oslo fell.');
    expect(tagged.map(({sentence}) => sentence.words[0]?.text)).toEqual(['Anna', 'Oslo']);
  });

  test('have legal labels, and none outside of their stretches', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        for (const {context, labels, sentence} of tagSentences(
          opinionated,
          sentences,
          readFacts(sentences),
        )) {
          expect(labels).toHaveLength(sentence.words.length);
          const closed = [OUTSIDE, ...labels, OUTSIDE];
          for (let i = 1; i < closed.length; i++)
            expect(mayFollow(closed[i - 1] ?? OUTSIDE, closed[i] ?? OUTSIDE)).toBe(true);
          const inside = new Set<number>();
          for (let s = 0; s < context.stretches.length; s += 2)
            for (let i = context.stretches[s] ?? 0; i < (context.stretches[s + 1] ?? 0); i++)
              inside.add(i);
          for (const [i, label] of labels.entries())
            if (!inside.has(i)) expect(label).toBe(OUTSIDE);
        }
      }),
      {numRuns: 25},
    );
  });

  test('share one row of scores, each stretch its own part of it, without a gap', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const tagged = tagSentences(opinionated, sentences, readFacts(sentences));
        let at = 0;
        for (const one of tagged) {
          expect(one.scoresAt).toBe(at);
          const {stretches} = one.context;
          for (let s = 0; s * 2 < stretches.length; s++) {
            const {start, end} = scoresOf(one, s);
            const words = (stretches[s * 2 + 1] ?? 0) - (stretches[s * 2] ?? 0);
            expect([start, end]).toEqual([at, at + words * LABELS]);
            at = end;
          }
        }
        for (const one of tagged) expect(one.scores).toHaveLength(at);
      }),
      {numRuns: 25},
    );
  });

  test('are labelled each by itself', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const facts = readFacts(sentences);
        const together = tagSentences(opinionated, sentences, facts).map(({labels}) => labels);
        const apart = sentences.flatMap((one) =>
          tagSentences(opinionated, [one], facts).map(({labels}) => labels),
        );
        expect(together).toEqual(apart);
      }),
      {numRuns: 15},
    );
  });
});

describe('names', () => {
  test('lie in reading order and apart, each from its first word to its last', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const names = namesOf(tagSentences(opinionated, sentences, readFacts(sentences)));
        let last = 0;
        for (const {start, end, from, to, sentence} of names) {
          const {words} = sentence.sentence;
          expect(from).toBeLessThan(to);
          expect([start, end]).toEqual([words[from]?.start, words[to - 1]?.end]);
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
      }),
      {numRuns: 25},
    );
  });

  test('are all that the labels spell out, side by side too', () => {
    const [one] = tag(model, 'so Anna Berg New York of it Oslo');
    expect(one).toBeDefined();
    if (one === undefined) return;
    const labels = Uint8Array.from([
      OUTSIDE,
      labelOf(PERSON, ONLY),
      labelOf(PERSON, ONLY),
      labelOf(PLACE, BEGIN),
      labelOf(PLACE, INSIDE),
      labelOf(PLACE, INSIDE),
      labelOf(PLACE, LAST),
      labelOf(6, ONLY),
    ]);
    expect(named([{...one, labels}])).toEqual([
      'person: Anna',
      'person: Berg',
      'place: New York of it',
      'work: Oslo',
    ]);
  });
});

describe('the second labelling', () => {
  /** What the votes of a word say where its other mentions are all people, or a part of one. */
  const votes = (share: number, size: number): number => {
    const best = labelOf(PERSON, ONLY);
    return combine(TEMPLATE.votes * 8, (best * 8 + share) * 8 + size);
  };
  const oslo = says('oslo', labelOf(PERSON, ONLY), 10);
  const after = (word: string, label: number, steps: number): Say => {
    // The first feature of a word before: its own, as seen from the next.
    const [feature = 0] = featuresOf(wordType(word, lexicons), -1);
    return [feature, label, steps];
  };

  test('gives a name what the rest of the document says of it', () => {
    const own = modelOf([
      oslo,
      after('in', labelOf(PLACE, ONLY), 20),
      [votes(4, 1), labelOf(PERSON, ONLY), 50],
    ]);
    const first = tag(own, 'It was in Oslo.', 'Now with Oslo.', 'Here is Oslo.');
    expect(named(first)).toEqual(['place: Oslo', 'person: Oslo', 'person: Oslo']);
    expect(named(tagByVotes(own, first))).toEqual(['person: Oslo', 'person: Oslo', 'person: Oslo']);
    // The first labelling stays as it was: the reasons compare the two.
    expect(named(first)[0]).toBe('place: Oslo');
  });

  test('keeps its distance where the document does not agree', () => {
    const own = modelOf([
      oslo,
      after('in', labelOf(PLACE, ONLY), 20),
      [votes(4, 1), labelOf(PERSON, ONLY), 50],
    ]);
    const first = tag(own, 'It was in Oslo.', 'Now with Oslo.', 'Now in Oslo.');
    expect(named(tagByVotes(own, first))).toEqual(named(first));
  });

  test('leaves the sentences as they are where no word comes again', () => {
    const first = tag(model, 'Anna left Oslo.', 'It was New York.');
    const second = tagByVotes(model, first);
    for (const [i, sentence] of second.entries()) expect(sentence).toBe(first[i]);
  });

  test('changes no label where the votes say nothing, and never those of the first', () => {
    fc.assert(
      fc.property(anySentences, (sentences) => {
        const first = tagSentences(opinionated, sentences, readFacts(sentences));
        const before = first.map(({labels}) => labels.slice());
        const second = tagByVotes(opinionated, first);
        expect(first.map(({labels}) => labels)).toEqual(before);
        expect(second.map(({labels}) => labels)).toEqual(before);
      }),
      {numRuns: 15},
    );
  });
});
