import {isOpen, LABELS, mayFollow, OUTSIDE} from '../../src/entities/tagger/labels.ts';
import {randomFrom} from './random.ts';

/** A stretch of tokens to learn from. */
export type Example = {
  /** Numbers of the features of each token, one token after the other. */
  readonly features: Uint32Array;
  /** Where each token's features begin; one more entry than there are tokens. */
  readonly borders: Uint32Array;
  /** Bits of the labels that each token may have. */
  readonly allowed: Uint32Array;
  /** How much it counts. */
  readonly weight: number;
  /** Scores that hold before anything is learned, LABELS a token; null for none. */
  readonly base: Float32Array | null;
};

export type Settings = {
  readonly epochs: number;
  /** Step size of FTRL-proximal. */
  readonly alpha: number;
  readonly l1: number;
  readonly l2: number;
  readonly seed: number;
};

export type Weights = {
  /** Rows of LABELS, one for each feature. */
  readonly features: Float32Array;
  /** LABELS by LABELS, from (row) to (column); only those that may follow count. */
  readonly transitions: Float32Array;
};

/** For each label, the labels that it may follow. */
const PREDECESSORS: readonly Int32Array[] = Array.from({length: LABELS}, (_, right) =>
  Int32Array.from(
    Array.from({length: LABELS}, (_, left) => left).filter((left) => mayFollow(left, right)),
  ),
);

/** Learning rates and sums of one set of coordinates (McMahan et al. 2013, "Ad Click Prediction", algorithm 1). */
type Learner = {readonly w: Float32Array; readonly z: Float32Array; readonly n: Float32Array};

function learner(size: number): Learner {
  return {w: new Float32Array(size), z: new Float32Array(size), n: new Float32Array(size)};
}

function learn({w, z, n}: Learner, i: number, gradient: number, {alpha, l1, l2}: Settings): void {
  const before = n[i]!;
  const squares = before + gradient * gradient;
  const root = Math.sqrt(squares);
  const sum = z[i]! + gradient - ((root - Math.sqrt(before)) / alpha) * w[i]!;
  n[i] = squares;
  z[i] = sum;
  w[i] =
    sum > l1
      ? (l1 - sum) / ((1 + root) / alpha + l2)
      : sum < -l1
        ? (-l1 - sum) / ((1 + root) / alpha + l2)
        : 0;
}

/**
 * A linear-chain conditional random field (Lafferty et al. 2001) for labels of which the
 * data may leave several open: it raises the probability of all labellings that the data
 * allow (Tsuboi et al. 2008), by FTRL-proximal with L1, an example at a time. Given
 * `transitions` are kept as they are.
 */
export function train(
  examples: readonly Example[],
  features: number,
  settings: Settings,
  report: (line: string) => void,
  transitions: Float32Array | null = null,
): Weights {
  const emission = learner(features * LABELS);
  const transition = learner(LABELS * LABELS);
  if (transitions !== null) transition.w.set(transitions);
  const random = randomFrom(settings.seed);
  const order = examples.map((_, i) => i);
  const longest = examples.reduce((most, {allowed}) => Math.max(most, allowed.length), 1);
  const scores = new Float64Array(longest * LABELS);
  const free = marginalsOf(longest);
  const bound = marginalsOf(longest);
  for (let epoch = 0; epoch < settings.epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    let tokens = 0;
    for (const number of order) {
      const example = examples[number]!;
      const length = example.allowed.length;
      score(example, emission.w, scores);
      const all = free(scores, transition.w, length, null);
      const own = bound(scores, transition.w, length, example.allowed);
      loss += (all.log - own.log) * example.weight;
      tokens += length;
      for (let t = 0; t < length; t++) {
        for (let label = 0; label < LABELS; label++) {
          const gradient =
            (all.tokens[t * LABELS + label]! - own.tokens[t * LABELS + label]!) * example.weight;
          if (gradient < 1e-4 && gradient > -1e-4) continue;
          for (let f = example.borders[t]!; f < example.borders[t + 1]!; f++)
            learn(emission, example.features[f]! * LABELS + label, gradient, settings);
        }
      }
      for (let pair = 0; transitions === null && pair < LABELS * LABELS; pair++) {
        const gradient = (all.pairs[pair]! - own.pairs[pair]!) * example.weight;
        if (gradient > 1e-4 || gradient < -1e-4)
          learn(transition, pair, gradient, {...settings, l1: 0});
      }
    }
    report(`epoch ${epoch + 1}: loss ${(loss / tokens).toFixed(5)} a token, ${tokens} tokens`);
  }
  return {features: emission.w, transitions: transition.w};
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[j]!;
    order[j] = kept;
  }
}

function score(example: Example, w: Float32Array, into: Float64Array): void {
  const {features, borders, base: given} = example;
  for (let t = 0; t + 1 < borders.length; t++) {
    const base = t * LABELS;
    if (given === null) into.fill(0, base, base + LABELS);
    else for (let label = 0; label < LABELS; label++) into[base + label] = given[base + label]!;
    for (let f = borders[t]!; f < borders[t + 1]!; f++) {
      const row = features[f]! * LABELS;
      for (let label = 0; label < LABELS; label++) into[base + label]! += w[row + label]!;
    }
  }
}

type Marginals = {
  /** Logarithm of the sum over all labellings. */
  log: number;
  /** Probability of each label of each token. */
  readonly tokens: Float64Array;
  /** Expected count of each pair of labels, the edges (outside) included. */
  readonly pairs: Float64Array;
};

/** Forward and backward sums over a stretch whose neighbours are outside of names; buffers are used again. */
function marginalsOf(
  longest: number,
): (
  scores: Float64Array,
  transitions: Float32Array,
  length: number,
  allowed: Uint32Array | null,
) => Marginals {
  const forward = new Float64Array(longest * LABELS);
  const backward = new Float64Array(longest * LABELS);
  const emission = new Float64Array(longest * LABELS);
  const steps = new Float64Array(LABELS * LABELS);
  const tokens = new Float64Array(longest * LABELS);
  const pairs = new Float64Array(LABELS * LABELS);
  return (scores, transitions, length, allowed) => {
    let log = 0;
    for (let i = 0; i < steps.length; i++) steps[i] = Math.exp(transitions[i]!);
    for (let t = 0; t < length; t++) {
      const base = t * LABELS;
      const mask = allowed === null ? 0xffffffff : allowed[t]!;
      let most = Number.NEGATIVE_INFINITY;
      for (let label = 0; label < LABELS; label++)
        if ((mask >>> label) & 1 && scores[base + label]! > most) most = scores[base + label]!;
      log += most;
      let sum = 0;
      for (let label = 0; label < LABELS; label++) {
        if (((mask >>> label) & 1) === 0) {
          emission[base + label] = 0;
          forward[base + label] = 0;
          continue;
        }
        const own = Math.exp(scores[base + label]! - most);
        emission[base + label] = own;
        let reach = 0;
        if (t === 0) reach = mayFollow(OUTSIDE, label) ? steps[label]! : 0;
        else
          for (const left of PREDECESSORS[label]!)
            reach += forward[base - LABELS + left]! * steps[left * LABELS + label]!;
        const value = reach * own;
        forward[base + label] = value;
        sum += value;
      }
      log += Math.log(sum);
      for (let label = 0; label < LABELS; label++) forward[base + label]! /= sum;
    }
    const last = (length - 1) * LABELS;
    let end = 0;
    for (let label = 0; label < LABELS; label++) {
      const step = isOpen(label) ? 0 : steps[label * LABELS + OUTSIDE]!;
      backward[last + label] = step;
      end += forward[last + label]! * step;
    }
    log += Math.log(end);
    pairs.fill(0);
    for (let t = length - 1; t >= 0; t--) {
      const base = t * LABELS;
      let total = 0;
      for (let label = 0; label < LABELS; label++)
        total += forward[base + label]! * backward[base + label]!;
      for (let label = 0; label < LABELS; label++)
        tokens[base + label] = (forward[base + label]! * backward[base + label]!) / total;
      if (t === length - 1)
        for (let label = 0; label < LABELS; label++)
          pairs[label * LABELS + OUTSIDE]! += tokens[base + label]!;
      if (t === 0) {
        for (let label = 0; label < LABELS; label++)
          pairs[OUTSIDE * LABELS + label]! += tokens[label]!;
        break;
      }
      backward.fill(0, base - LABELS, base);
      let norm = 0;
      for (let right = 0; right < LABELS; right++) {
        const value = emission[base + right]! * backward[base + right]!;
        if (value === 0) continue;
        for (const left of PREDECESSORS[right]!) {
          const flow = steps[left * LABELS + right]! * value;
          backward[base - LABELS + left]! += flow;
          norm += forward[base - LABELS + left]! * flow;
        }
      }
      for (let right = 0; right < LABELS; right++) {
        const value = (emission[base + right]! * backward[base + right]!) / norm;
        if (value === 0) continue;
        for (const left of PREDECESSORS[right]!)
          pairs[left * LABELS + right]! +=
            forward[base - LABELS + left]! * steps[left * LABELS + right]! * value;
      }
      for (let label = 0; label < LABELS; label++) backward[base - LABELS + label]! /= norm;
    }
    return {log, tokens, pairs};
  };
}
