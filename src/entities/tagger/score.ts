import {type Context, MOST_PAIRS, pairFeatures} from './context.ts';
import {LABELS} from './labels.ts';
import {slotOf} from './lexicons.ts';
import {type Model, presenceOf} from './model.ts';
import {featuresOf, type WordType} from './word-types.ts';

const pairs = new Uint32Array(MOST_PAIRS);
const sum = new Int32Array(LABELS);

/** Writes the scores of the words [from, to) of a context, LABELS numbers a word, to `into` from `at`. */
export function scoreStretch(
  model: Model,
  context: Context,
  from: number,
  to: number,
  into: Float32Array,
  at: number,
): void {
  const {scale} = model;
  let base = at;
  for (let i = from; i < to; i++) {
    sum.fill(0);
    for (let offset = -2; offset <= 2; offset++) {
      const own = sumsOf(model, context.types[i + offset] ?? context.edge, offset + 2);
      for (let label = 0; label < LABELS; label++)
        sum[label] = (sum[label] ?? 0) + (own[label] ?? 0);
    }
    const count = pairFeatures(context, i, pairs);
    for (let f = 0; f < count; f++) addFeature(model, pairs[f] ?? 0, sum);
    for (let label = 0; label < LABELS; label++) into[base++] = (sum[label] ?? 0) * scale;
  }
}

/** Adds what a feature says for each label to `into`, in steps of the model's scale. */
export function addFeature(
  {present, keys, starts, counts, labels, weights}: Model,
  hash: number,
  into: Int32Array,
): void {
  const bit = presenceOf(hash);
  if (((present[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return;
  const slot = slotOf(keys, hash);
  if (slot < 0) return;
  const start = starts[slot] ?? 0;
  const end = start + (counts[slot] ?? 0);
  for (let w = start; w < end; w++) {
    const label = labels[w] ?? 0;
    into[label] = (into[label] ?? 0) + (weights[w] ?? 0);
  }
}

/** The summed weights of a word's own features at one offset, kept with the word. */
export function sumsOf(model: Model, type: WordType, index: number): Int32Array {
  const known = type.sums[index];
  if (known !== null && known !== undefined) return known;
  const sums = new Int32Array(LABELS);
  for (const hash of featuresOf(type, index - 2)) addFeature(model, hash, sums);
  type.sums[index] = sums;
  return sums;
}
