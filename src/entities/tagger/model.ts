import type {Lexicons} from './lexicons.ts';

/** The trained tagger, unpacked: what a feature says for each label, and what follows what. */
export type Model = {
  readonly lexicons: Lexicons;
  /** Hashes of features in an open-addressed table; 0 is a free slot. */
  readonly keys: Uint32Array;
  /** The row of `weights` of each slot of `keys`. */
  readonly rows: Uint32Array;
  /** Rows of LABELS weights. */
  readonly weights: Int8Array;
  /** What a weight of 1 is worth in the scores. */
  readonly scale: number;
  /** LABELS rows of LABELS: the score of a label (column) after a label (row); -Infinity where it may not follow. */
  readonly transitions: Float32Array;
};
