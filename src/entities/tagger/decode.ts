import {isOpen, LABELS, mayFollow, OUTSIDE} from './labels.ts';

/** The labels that each label may follow, one list after the other, and where each list begins. */
const PREDECESSORS: number[] = [];
const BORDERS: number[] = [0];
for (let right = 0; right < LABELS; right++) {
  for (let left = 0; left < LABELS; left++) if (mayFollow(left, right)) PREDECESSORS.push(left);
  BORDERS.push(PREDECESSORS.length);
}

// Kept from stretch to stretch, and made longer when one needs it.
let best = new Float32Array(64 * LABELS);
let from = new Uint8Array(64 * LABELS);

/**
 * Writes the most probable labels of a stretch of `length` tokens (Viterbi 1967) to `labels`
 * from `at`, with the tokens on both sides outside of names. `scores` holds LABELS numbers
 * a token from `base`.
 */
export function writeBestLabels(
  scores: Float32Array,
  base: number,
  length: number,
  transitions: Float32Array,
  labels: Uint8Array,
  at: number,
): void {
  if (best.length < length * LABELS) {
    best = new Float32Array(2 * length * LABELS);
    from = new Uint8Array(2 * length * LABELS);
  }
  for (let label = 0; label < LABELS; label++) {
    const may = mayFollow(OUTSIDE, label);
    best[label] = may
      ? (transitions[label] ?? 0) + (scores[base + label] ?? 0)
      : Number.NEGATIVE_INFINITY;
  }
  for (let t = 1; t < length; t++) {
    const own = t * LABELS;
    const before = own - LABELS;
    for (let label = 0; label < LABELS; label++) {
      let reached = Number.NEGATIVE_INFINITY;
      let chosen = OUTSIDE;
      const end = BORDERS[label + 1] ?? 0;
      for (let p = BORDERS[label] ?? 0; p < end; p++) {
        const left = PREDECESSORS[p] ?? OUTSIDE;
        const value = (best[before + left] ?? 0) + (transitions[left * LABELS + label] ?? 0);
        if (value > reached) {
          reached = value;
          chosen = left;
        }
      }
      best[own + label] = reached + (scores[base + own + label] ?? 0);
      from[own + label] = chosen;
    }
  }
  const last = (length - 1) * LABELS;
  let label = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (let one = 0; one < LABELS; one++) {
    if (isOpen(one)) continue;
    const value = (best[last + one] ?? 0) + (transitions[one * LABELS + OUTSIDE] ?? 0);
    if (value > most) {
      most = value;
      label = one;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[at + t] = label;
    label = from[t * LABELS + label] ?? OUTSIDE;
  }
}
