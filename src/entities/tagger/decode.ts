import {isOpen, LABELS, mayFollow, OUTSIDE} from './labels.ts';

/** The labels that each label may follow, one list after the other, and where each list begins. */
const PREDECESSORS: number[] = [];
const BORDERS: number[] = [0];
for (let right = 0; right < LABELS; right++) {
  for (let left = 0; left < LABELS; left++) if (mayFollow(left, right)) PREDECESSORS.push(left);
  BORDERS.push(PREDECESSORS.length);
}

/**
 * The most probable labels of a stretch of `length` tokens (Viterbi 1967), with the
 * tokens on both sides outside of names. `scores` holds LABELS numbers a token.
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  length: number,
): Uint8Array {
  const best = new Float32Array(length * LABELS);
  const from = new Uint8Array(length * LABELS);
  for (let t = 0; t < length; t++) {
    const base = t * LABELS;
    for (let label = 0; label < LABELS; label++) {
      let reached = Number.NEGATIVE_INFINITY;
      let chosen = OUTSIDE;
      if (t === 0) {
        if (mayFollow(OUTSIDE, label)) reached = transitions[label] ?? 0;
      } else
        for (let p = BORDERS[label] ?? 0; p < (BORDERS[label + 1] ?? 0); p++) {
          const left = PREDECESSORS[p] ?? OUTSIDE;
          const value =
            (best[base - LABELS + left] ?? 0) + (transitions[left * LABELS + label] ?? 0);
          if (value > reached) {
            reached = value;
            chosen = left;
          }
        }
      best[base + label] = reached + (scores[base + label] ?? 0);
      from[base + label] = chosen;
    }
  }
  const labels = new Uint8Array(length);
  const last = (length - 1) * LABELS;
  let end = OUTSIDE;
  let most = Number.NEGATIVE_INFINITY;
  for (let label = 0; label < LABELS; label++) {
    if (isOpen(label)) continue;
    const value = (best[last + label] ?? 0) + (transitions[label * LABELS + OUTSIDE] ?? 0);
    if (value > most) {
      most = value;
      end = label;
    }
  }
  for (let t = length - 1; t >= 0; t--) {
    labels[t] = end;
    end = from[t * LABELS + end] ?? OUTSIDE;
  }
  return labels;
}
