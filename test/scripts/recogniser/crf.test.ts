import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {type Example, type Settings, train} from '../../../scripts/recogniser/crf.ts';
import {randomFrom} from '../../../scripts/recogniser/random.ts';
import {writeBestLabels} from '../../../src/entities/tagger/decode.ts';
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
import {legalSequences, worth} from '../../entities/tagger/sequences.ts';

const ALL = (2 ** LABELS - 1) >>> 0;
const PLAIN: Settings = {epochs: 1, alpha: 0.1, l1: 0, l2: 0, seed: 3};
const silent = (): void => {};

/** Of each token its features and the labels that it may have. */
function example(
  tokens: readonly (readonly [features: readonly number[], allowed: number])[],
  base: Float32Array | null = null,
  weight = 1,
): Example {
  const borders = [0];
  for (const [features] of tokens) borders.push((borders.at(-1) ?? 0) + features.length);
  return {
    features: Uint32Array.from(tokens.flatMap(([features]) => features)),
    borders: Uint32Array.from(borders),
    allowed: Uint32Array.from(tokens, ([, allowed]) => allowed),
    weight,
    base,
  };
}

const only = (...labels: readonly number[]): number =>
  labels.reduce((mask, label) => (mask | (1 << label)) >>> 0, 0);

/** The labels that learned weights give the tokens of an example. */
function labelled(
  {features, borders}: Example,
  weights: {features: Float32Array; transitions: Float32Array},
): number[] {
  const length = borders.length - 1;
  const scores = new Float32Array(length * LABELS);
  for (let t = 0; t < length; t++)
    for (const feature of features.subarray(borders[t], borders[t + 1]))
      for (let label = 0; label < LABELS; label++)
        scores[t * LABELS + label] =
          (scores[t * LABELS + label] ?? 0) + (weights.features[feature * LABELS + label] ?? 0);
  const labels = new Uint8Array(length);
  writeBestLabels(scores, 0, length, weights.transitions, labels, 0);
  return [...labels];
}

/** The losses a token that training reports, epoch by epoch. */
function losses(examples: readonly Example[], features: number, settings: Settings): number[] {
  const found: number[] = [];
  train(examples, features, settings, (line) =>
    found.push(Number(/loss (\S+) a token/.exec(line)?.[1])),
  );
  return found;
}

const SEQUENCES = [1, 2, 3].map(legalSequences);

// By a seed, because so many numbers are slow to come by one at a time.
const numbers = (length: number, most: number): fc.Arbitrary<Float32Array> =>
  fc.integer().map((seed) => {
    const random = randomFrom(seed);
    return Float32Array.from({length}, () => (2 * random() - 1) * most);
  });

/** A stretch of up to three tokens, with scores that hold already and labels of which one sequence at least is legal. */
const anyStretch = fc.integer({min: 1, max: 3}).chain((length) =>
  fc.record({
    length: fc.constant(length),
    base: numbers(length * LABELS, 3),
    own: fc.constantFrom(...(SEQUENCES[length - 1] ?? [])),
    others: fc.array(fc.integer({min: 0, max: ALL}), {minLength: length, maxLength: length}),
  }),
);
const anyTransitions = numbers(LABELS * LABELS, 2);

/** Logarithm of the sum over sequences, the probability of each label of each token and the count of each pair. */
function slowMarginals(
  sequences: readonly (readonly number[])[],
  base: Float32Array,
  transitions: Float32Array,
): {log: number; tokens: Float64Array; pairs: Float64Array} {
  const shares = sequences.map((labels) => Math.exp(worth(base, transitions, labels)));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const tokens = new Float64Array(base.length);
  const pairs = new Float64Array(LABELS * LABELS);
  const add = (to: Float64Array, at: number, share: number): void => {
    to[at] = (to[at] ?? 0) + share / total;
  };
  for (const [s, labels] of sequences.entries()) {
    const share = shares[s] ?? 0;
    let last = OUTSIDE;
    for (const [t, label] of [...labels, OUTSIDE].entries()) {
      if (t < labels.length) add(tokens, t * LABELS + label, share);
      add(pairs, last * LABELS + label, share);
      last = label;
    }
  }
  return {log: Math.log(total), tokens, pairs};
}

/** The gradient that a first step of FTRL-proximal was taken by: w = -alpha g / (1 + |g|). */
function gradientOf(weight: number): number {
  const ratio = -weight / PLAIN.alpha;
  return ratio / (1 - Math.abs(ratio));
}

/** Where two rows of numbers are further apart than what is too small to be learned. */
function apart(left: Iterable<number>, right: Float64Array): number[] {
  return [...left].flatMap((value, i) => (Math.abs(value - (right[i] ?? 0)) < 2e-4 ? [] : [i]));
}

describe('a step of training', () => {
  test('goes by the loss and the gradient of a slow sum over all legal labellings', () => {
    fc.assert(
      fc.property(anyStretch, anyTransitions, ({length, base, own, others}, given) => {
        const allowed = own.map((label, t) => ((others[t] ?? 0) | (1 << label)) >>> 0);
        const sequences = SEQUENCES[length - 1] ?? [];
        const fitting = sequences.filter((labels) =>
          labels.every((label, t) => ((allowed[t] ?? 0) >>> label) & 1),
        );
        // One feature for each token, so that each weight tells of one gradient.
        const stretch = example(
          allowed.map((mask, t) => [[t], mask]),
          base,
        );
        for (const transitions of [given, null]) {
          const used = transitions ?? new Float32Array(LABELS * LABELS);
          const all = slowMarginals(sequences, base, used);
          const right = slowMarginals(fitting, base, used);
          let loss = Number.NaN;
          const learned = train(
            [stretch],
            length,
            PLAIN,
            (line) => {
              loss = Number(/loss (\S+) a token/.exec(line)?.[1]);
            },
            transitions,
          );
          expect(loss).toBeCloseTo((all.log - right.log) / length, 3);
          const tokens = all.tokens.map((value, i) => value - (right.tokens[i] ?? 0));
          expect(apart(learned.features.map(gradientOf), tokens)).toEqual([]);
          if (transitions !== null) expect(learned.transitions).toEqual(transitions);
          else {
            const pairs = all.pairs.map((value, i) => value - (right.pairs[i] ?? 0));
            expect(apart(learned.transitions.map(gradientOf), pairs)).toEqual([]);
          }
        }
      }),
      {numRuns: 20},
    );
  });

  test('learns nothing where the data allow everything', () => {
    const {features, transitions} = train([example([[[0], ALL]])], 1, PLAIN, silent);
    expect(features.every((weight) => weight === 0)).toBe(true);
    expect(transitions.every((weight) => weight === 0)).toBe(true);
  });

  test('learns nothing where the given scores say it already', () => {
    const base = new Float32Array(LABELS);
    base[labelOf(2, ONLY)] = 30;
    const {features} = train([example([[[0], only(labelOf(2, ONLY))]], base)], 1, PLAIN, silent);
    expect(features.every((weight) => weight === 0)).toBe(true);
  });

  test('learns more of what weighs more', () => {
    const weights = [0.5, 1, 2].map((weight) => {
      const one = example([[[0], only(labelOf(2, ONLY))]], null, weight);
      return train([one], 1, PLAIN, silent).features[labelOf(2, ONLY)] ?? 0;
    });
    expect(weights).toEqual(weights.toSorted((a, b) => a - b));
    expect(new Set(weights).size).toBe(3);
  });
});

describe('training', () => {
  // Features: 0 a small word, 1 "Anna", 2 "Berg", 3 "Oslo", 4 "New", 5 "York", 6 stands everywhere.
  const person = labelOf(0, ONLY);
  const place = labelOf(2, ONLY);
  const [personBegin, personLast] = [labelOf(0, BEGIN), labelOf(0, LAST)];
  const [placeBegin, placeInside, placeLast] = [BEGIN, INSIDE, LAST].map((at) => labelOf(2, at));
  const stretch = (...tokens: readonly [feature: number, label: number | undefined][]): Example =>
    example(tokens.map(([feature, label = OUTSIDE]) => [[feature, 6], only(label)]));
  const course = [
    stretch([0, OUTSIDE], [1, personBegin], [2, personLast]),
    stretch([1, person], [0, OUTSIDE], [3, place]),
    stretch([0, OUTSIDE], [4, placeBegin], [5, placeLast], [0, OUTSIDE]),
    stretch([3, place], [0, OUTSIDE], [2, person]),
    stretch([4, placeBegin], [3, placeInside], [5, placeLast]),
    stretch([0, OUTSIDE], [0, OUTSIDE]),
  ];
  const settings = {...PLAIN, epochs: 30, alpha: 0.3};

  test('learns labels that can be told apart', () => {
    const weights = train(course, 7, settings, silent);
    for (const one of course)
      expect(labelled(one, weights).map((label) => only(label))).toEqual([...one.allowed]);
    const fresh = stretch([0, 0], [1, 0], [2, 0], [0, 0], [3, 0], [0, 0], [4, 0], [5, 0]);
    expect(labelled(fresh, weights)).toEqual([
      ...[OUTSIDE, personBegin, personLast, OUTSIDE, place, OUTSIDE, placeBegin, placeLast],
    ]);
  });

  test('loses less from epoch to epoch', () => {
    const found = losses(course, 7, settings);
    expect(found).toHaveLength(30);
    expect(found.at(-1)).toBeLessThan((found[0] ?? 0) / 10);
    expect(found.slice(0, 5)).toEqual(found.slice(0, 5).toSorted((a, b) => b - a));
  });

  test('is the same for the same seed', () => {
    const [one, same, other] = [3, 3, 4].map((seed) =>
      train(course, 7, {...settings, epochs: 3, seed}, silent),
    );
    expect(same).toEqual(one);
    expect(other).not.toEqual(one);
  });

  test('sets more weights to nothing the stronger L1 is', () => {
    const counts = [0, 0.5, 2].map(
      (l1) =>
        train(course, 7, {...settings, l1}, silent).features.filter((weight) => weight !== 0)
          .length,
    );
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(3);
  });

  test('keeps weights smaller the stronger L2 is', () => {
    const sizes = [0, 5, 50].map((l2) =>
      train(course, 7, {...settings, l2}, silent).features.reduce(
        (most, weight) => Math.max(most, Math.abs(weight)),
        0,
      ),
    );
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(new Set(sizes).size).toBe(3);
  });

  test('of what is left open learns from the rest', () => {
    // "Oslo" is a place or a body here, and a place for sure there.
    const open = example([[[3, 6], only(place, labelOf(1, ONLY))]]);
    const sure = stretch([3, place]);
    const unsure = train([open, open], 7, settings, silent);
    const told = train([open, sure], 7, settings, silent);
    expect([place, labelOf(1, ONLY)]).toContain(labelled(open, unsure)[0]);
    expect(labelled(open, told)).toEqual([place]);
    const weight = (of: Float32Array, label: number): number => of[3 * LABELS + label] ?? 0;
    // Left open, both gain alike.
    expect(weight(unsure.features, place)).toBeCloseTo(
      weight(unsure.features, labelOf(1, ONLY)),
      5,
    );
    expect(weight(unsure.features, place)).toBeGreaterThan(0);
    expect(weight(unsure.features, OUTSIDE)).toBeLessThan(0);
  });

  test('gives no weight to what may not follow', () => {
    const {transitions} = train(course, 7, settings, silent);
    const illegal = transitions.filter((_, i) => !mayFollow(Math.floor(i / LABELS), i % LABELS));
    expect(illegal.every((weight) => weight === 0)).toBe(true);
  });

  test('of nothing learns nothing', () => {
    const {features, transitions} = train([], 2, PLAIN, silent);
    expect([...features, ...transitions].every((weight) => weight === 0)).toBe(true);
  });
});
