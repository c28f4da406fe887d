import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {
  type Context,
  MOST_PAIRS,
  pairFeatures,
  readContext,
} from '../../../src/entities/tagger/context.ts';
import {readFacts} from '../../../src/entities/tagger/facts.ts';
import {LABELS} from '../../../src/entities/tagger/labels.ts';
import type {Lexicons} from '../../../src/entities/tagger/lexicons.ts';
import {addFeature, scoreStretch, sumsOf} from '../../../src/entities/tagger/score.ts';
import {edgeType, featuresOf, wordType} from '../../../src/entities/tagger/word-types.ts';
import {modelOf, type Say} from './models.ts';
import {anySentences, sentenceOf} from './sentences.ts';

const lists = {
  oslo: {classes: ['city'], cluster: 1, casing: 5},
  'new york': {classes: ['city', 'region']},
} as const;
const coarse = [0];

function contextsOf(sentences: Parameters<typeof readFacts>[0], lexicons: Lexicons): Context[] {
  const facts = readFacts(sentences);
  return sentences.flatMap((sentence) => {
    const typeOf = (text: string) => wordType(text, lexicons);
    return readContext(sentence, facts, lexicons, typeOf, edgeType(lexicons)) ?? [];
  });
}

/** Every feature of the word at `i`, as often as it stands there. */
function allFeatures(context: Context, i: number): number[] {
  const pairs = new Uint32Array(MOST_PAIRS);
  const count = pairFeatures(context, i, pairs);
  const own = [-2, -1, 0, 1, 2].flatMap((offset) =>
    featuresOf(context.types[i + offset] ?? context.edge, offset),
  );
  return [...own, ...pairs.subarray(0, count)];
}

const steps = fc.integer({min: -127, max: 127});
const label = fc.nat(LABELS - 1);

test('the scores of words are the sums of what all of their features say', () => {
  const {lexicons} = modelOf([], {lists, coarse});
  fc.assert(
    fc.property(
      anySentences,
      fc.array(fc.tuple(fc.nat(5000), label, steps, fc.boolean()), {maxLength: 120}),
      (sentences, picks) => {
        const contexts = contextsOf(sentences, lexicons);
        const features = contexts.flatMap((context) =>
          context.types.flatMap((_, i) => allFeatures(context, i)),
        );
        if (features.length === 0) return;
        // Some say something; of others only a stranger does that shares their bit of presence.
        const says = picks.map(([pick, of, weight, own]): Say => {
          const feature = features[pick % features.length] ?? 0;
          return [own ? feature : (feature ^ 2) >>> 0, of, weight];
        });
        const said = new Map<number, Map<number, number>>();
        for (const [feature, of, weight] of says)
          said.set(feature, (said.get(feature) ?? new Map<number, number>()).set(of, weight));
        const model = modelOf(says, {lists, coarse});
        for (const context of contextsOf(sentences, model.lexicons)) {
          const length = context.types.length;
          const scores = new Float32Array((length + 2) * LABELS).fill(7);
          scoreStretch(model, context, 0, length, scores, LABELS);
          const expected = context.types.flatMap((_, i) => {
            const sums = new Array<number>(LABELS).fill(0);
            for (const feature of allFeatures(context, i))
              for (const [of, weight] of said.get(feature) ?? [])
                sums[of] = (sums[of] ?? 0) + weight;
            return sums.map((sum) => Math.fround(sum * model.scale));
          });
          const edge = new Array<number>(LABELS).fill(7);
          expect([...scores]).toEqual([...edge, ...expected, ...edge]);
        }
      },
    ),
    {numRuns: 25},
  );
});

test('a stretch has the scores that it has in the whole sentence', () => {
  const {lexicons} = modelOf([], {lists, coarse});
  const [context] = contextsOf([sentenceOf('he saw New York as Anna Berg left Oslo')], lexicons);
  expect(context).toBeDefined();
  if (context === undefined) return;
  const says = context.types.flatMap((_, i) =>
    allFeatures(context, i).map((feature, f): Say => [feature, (i + f) % LABELS, (f % 9) - 4]),
  );
  const model = modelOf(says, {lists, coarse});
  const whole = new Float32Array(9 * LABELS);
  scoreStretch(model, context, 0, 9, whole, 0);
  const part = new Float32Array(3 * LABELS);
  scoreStretch(model, context, 4, 7, part, 0);
  expect(part).toEqual(whole.slice(4 * LABELS, 7 * LABELS));
  expect(part.some((score) => score !== 0)).toBe(true);
});

describe('a feature', () => {
  const model = modelOf([
    [0x12345678, 1, 100],
    [0x12345678, 28, -127],
    [0xffffffff, 4, 3],
    [0, 5, 6],
  ]);

  test.each<[feature: number, sums: [label: number, steps: number][]]>([
    [
      0x12345678,
      [
        [1, 100],
        [28, -127],
      ],
    ],
    [0xffffffff, [[4, 3]]],
    [0, [[5, 6]]],
    [0x12345679, []],
    [0xfffffffe, []],
    [0x80000000, []],
  ])('%i says what the model has of it', (feature, sums) => {
    const into = new Int32Array(LABELS);
    addFeature(model, feature, into);
    const expected = new Int32Array(LABELS);
    for (const [of, weight] of sums) expected[of] = weight;
    expect(into).toEqual(expected);
  });

  test('adds to what others have said', () => {
    const into = new Int32Array(LABELS).fill(1);
    addFeature(model, 0x12345678, into);
    addFeature(model, 0x12345678, into);
    expect([into[0], into[1], into[28]]).toEqual([1, 201, -253]);
  });
});

test('what a word says at an offset is summed once and kept with the word', () => {
  const {lexicons} = modelOf([]);
  const word = wordType('Oslo', lexicons);
  const model = modelOf(featuresOf(word, 1).map((feature): Say => [feature, 12, 10]));
  const sums = sumsOf(model, word, 3);
  expect(sums[12]).toBe(10 * featuresOf(word, 1).length);
  expect(sumsOf(model, word, 3)).toBe(sums);
  for (const index of [0, 1, 2, 4]) expect(sumsOf(model, word, index)[12]).toBe(0);
});
