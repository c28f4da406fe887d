import {isOpen, LABELS, mayFollow, OUTSIDE} from '../../../src/entities/tagger/labels.ts';

/** Every sequence of labels that a stretch of this length may have: 8, 71, 631, 5608 of 1 to 4. */
export function legalSequences(length: number): number[][] {
  let open: number[][] = [[]];
  for (let t = 0; t < length; t++)
    open = open.flatMap((labels) =>
      Array.from({length: LABELS}, (_, label) => label)
        .filter((label) => mayFollow(labels.at(-1) ?? OUTSIDE, label))
        .map((label) => [...labels, label]),
    );
  return open.filter((labels) => !isOpen(labels.at(-1) ?? OUTSIDE));
}

/** The score of a labelling (LABELS scores a token), with the words on both sides outside of names. */
export function worth(
  scores: Float32Array,
  transitions: Float32Array,
  labels: readonly number[],
): number {
  let sum = 0;
  let last = OUTSIDE;
  for (const [t, label] of labels.entries()) {
    sum += (scores[t * LABELS + label] ?? 0) + (transitions[last * LABELS + label] ?? 0);
    last = label;
  }
  return sum + (transitions[last * LABELS + OUTSIDE] ?? 0);
}
