import {type Context, MOST_PAIRS, pairFeatures} from './context.ts';
import {LABELS} from './labels.ts';
import {slotOf} from './lexicons.ts';
import type {Model} from './model.ts';
import type {WordType} from './word-types.ts';

const pairs = new Uint32Array(MOST_PAIRS);
const sum = new Int32Array(LABELS);

/** Scores of the words [from, to) of a context, LABELS numbers a word. */
export function scoreStretch(model: Model, context: Context, from: number, to: number): Float32Array {
  const scores = new Float32Array((to - from) * LABELS);
  const {weights, keys, rows, scale} = model;
  for (let i = from; i < to; i++) {
    sum.fill(0);
    for (let offset = -2; offset <= 2; offset++) {
      const own = sumsOf(model, context.types[i + offset] ?? context.edge, offset + 2);
      for (let label = 0; label < LABELS; label++) sum[label] = (sum[label] ?? 0) + (own[label] ?? 0);
    }
    const count = pairFeatures(context, i, pairs);
    for (let f = 0; f < count; f++) {
      const slot = slotOf(keys, pairs[f] ?? 0);
      if (slot < 0) continue;
      const row = (rows[slot] ?? 0) * LABELS;
      for (let label = 0; label < LABELS; label++)
        sum[label] = (sum[label] ?? 0) + (weights[row + label] ?? 0);
    }
    const base = (i - from) * LABELS;
    for (let label = 0; label < LABELS; label++) scores[base + label] = (sum[label] ?? 0) * scale;
  }
  return scores;
}

/** The summed weights of a word's own features at one offset, kept with the word. */
function sumsOf({keys, rows, weights}: Model, type: WordType, index: number): Int32Array {
  const known = type.sums[index];
  if (known !== null && known !== undefined) return known;
  const sums = new Int32Array(LABELS);
  for (const hash of type.features[index] ?? []) {
    const slot = slotOf(keys, hash);
    if (slot < 0) continue;
    const row = (rows[slot] ?? 0) * LABELS;
    for (let label = 0; label < LABELS; label++)
      sums[label] = (sums[label] ?? 0) + (weights[row + label] ?? 0);
  }
  type.sums[index] = sums;
  return sums;
}
