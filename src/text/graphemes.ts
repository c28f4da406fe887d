import {SIMPLE_WIDTH} from './simple-width.ts';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

const NEAR = 8;
const LONGEST_LEAST = 256;

/** One user-perceived character, and its UTF-16 offset in the text that it came from. */
export type Grapheme = {readonly segment: string; readonly index: number};

/**
 * A reader of grapheme lengths over `text` up to the offset `end`: called with the offset
 * of a grapheme's start it returns the grapheme's length in UTF-16 units. Offsets must
 * be boundaries and ascend from call to call; 0 at or past `end`.
 *
 * Boundaries are those of Unicode Standard Annex 29 as Intl.Segmenter knows them. The
 * segmenter is far slower than a table, so it sees only what is not simple. To start it
 * costs as much as ten letters: where it is needed again and again it gets longer runs.
 */
export function graphemeLengths(text: string, end: number): (at: number) => number {
  let runStart = 0;
  let runEnd = 0;
  let least = 1;
  let run: Iterator<Intl.SegmentData> | null = null;

  return (at) => {
    if (at >= end) return 0;
    if (at >= runEnd) {
      if (simpleAt(text, at) && (at + 1 >= end || simpleAt(text, at + 1))) return 1;
      least = at - runEnd < NEAR ? Math.min(2 * least, LONGEST_LEAST) : 1;
      runStart = at;
      runEnd = certainBoundary(text, at + least, end);
      run = segmenter.segment(text.slice(runStart, runEnd))[Symbol.iterator]();
    }
    for (let next = run?.next(); next !== undefined && !next.done; next = run?.next()) {
      if (runStart + next.value.index >= at) return next.value.segment.length;
    }
    return runEnd - at;
  };
}

/** The user-perceived characters of `text`, in order; lazy. */
export function* graphemes(text: string): Generator<Grapheme> {
  const lengthAt = graphemeLengths(text, text.length);
  let index = 0;
  while (index < text.length) {
    const length = lengthAt(index);
    yield {segment: text.slice(index, index + length), index};
    index += length;
  }
}

function simpleAt(text: string, at: number): boolean {
  return SIMPLE_WIDTH[text.charCodeAt(at)] !== 0;
}

// Only between two simple letters is a boundary certain without the segmenter: a lone
// one may be joined by what stands before it (a prepended sign) or after it (a mark).
function certainBoundary(text: string, from: number, end: number): number {
  let next = from;
  while (next < end && !(simpleAt(text, next - 1) && simpleAt(text, next))) next++;
  return Math.min(next, end);
}
