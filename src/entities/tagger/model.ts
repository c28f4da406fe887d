import type {Lexicons} from './lexicons.ts';

/** The trained tagger, unpacked: what a feature says for each label, and what follows what. */
export type Model = {
  readonly lexicons: Lexicons;
  /**
   * A bit for the upper bits of every feature's hash. Most features that are asked for are
   * not in the model, and this much of it fits in a processor's cache.
   */
  readonly present: Uint32Array;
  /** Hashes of features in an open-addressed table; 0 is a free slot. */
  readonly keys: Uint32Array;
  /** Where the weights of the feature in each slot begin, and how many it has: most have two or three. */
  readonly starts: Uint32Array;
  readonly counts: Uint8Array;
  /** The labels that the weights speak for, and the weights. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
  /** What a weight of 1 is worth in the scores. */
  readonly scale: number;
  /** LABELS rows of LABELS: the score of a label (column) after a label (row); -Infinity where it may not follow. */
  readonly transitions: Float32Array;
};

const PRESENCE_BITS = 22;

/** The words that the bits of `Model.present` take. */
export const PRESENCE_WORDS = 2 ** (PRESENCE_BITS - 5);

/** The bit of `Model.present` for a hash. */
export function presenceOf(hash: number): number {
  return hash >>> (32 - PRESENCE_BITS);
}
