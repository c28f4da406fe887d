import Fuse from 'fuse.js/basic';

/** Fuse takes a pattern in pieces of this many letters, each with its own share of errors. */
const PIECE = 32;

/**
 * The words among `candidates` in which Fuse sees `pattern` with at most `edits` edits,
 * as indices into `candidates`, in no order that counts. The same letters are expected
 * on both sides: fold first. Fuse counts two swapped neighbours as two errors and looks at
 * any stretch of a word, so it finds more than what is close; the caller decides.
 */
export function fuseFinds(
  candidates: readonly string[],
  pattern: string,
  edits: number,
): readonly number[] {
  const errors = edits + 1;
  const fuse = new Fuse(candidates, {
    isCaseSensitive: true,
    ignoreLocation: true,
    ignoreFieldNorm: true,
    shouldSort: false,
    // A hair above the quotient: Fuse compares the same quotient by <=, after rounding.
    threshold: errors / Math.min(pattern.length, PIECE) + 1e-9,
  });
  return fuse.search(pattern).map((result) => result.refIndex);
}
