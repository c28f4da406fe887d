import {joint} from '../joint.ts';
import {endsSentence, type Line, type Stanza} from './lines.ts';

/**
 * How wide a text was wrapped. A program that wraps at `width` ends a line only where the
 * next word would not have fitted, so each of its line breaks narrows the width down to
 * an interval: at least the line, less than the line and the next word. Where nearly all
 * intervals share a width the text was wrapped there; where they do not (verse, addresses,
 * a line a paragraph) the breaks are the author's.
 */
export type Wrapping = {
  readonly width: number;
  /** The part of the breaks that agree, 0 to 1. */
  readonly share: number;
  readonly breaks: number;
};

// Wrapping is often a little ragged: by hand, or evened out by a program. Once a text is
// known to be wrapped, a line that is nearly full is more likely full than the author's.
const SLACK = 4;
const MORE_SLACK = 8;
const NARROWEST = 30;
const WIDEST = 200;

/** Whether a line wrapped at `width` could end where `line` does because of `next`. */
export function isFull(line: Line, next: Line, width: number): boolean {
  return widthWithNext(line, next) + MORE_SLACK > width;
}

/** A sentence that runs on over the end of a line this long was wrapped, whatever stands around it. */
export const WRAPPED_FROM = 45;
const WRAPPED_TO = 120;

/**
 * Whether `line` was one line with `last` before somebody wrapped them, at `width` if it
 * is known.
 */
export function continues(last: Line, line: Line, width: number | null): boolean {
  if (line.sort === 'quote' || last.sort === 'quote') return false;
  if (width !== null && isFull(last, line, width)) return true;
  const from = width === null ? WRAPPED_FROM : width / 2;
  if (last.end < from || last.end > WRAPPED_TO) return false;
  return /^\p{Ll}/u.test(line.text) && !endsSentence(last.text) && !/[:;]$/.test(last.text);
}

/** How wide `stanzas` were wrapped, or null when their line breaks do not look like it. Linear. */
export function wrappingOf(stanzas: readonly Stanza[]): Wrapping | null {
  const found = stanzas.flatMap(breaksOf);
  const steps = new Int32Array(WIDEST + 2);
  for (const {from, to} of found) {
    if (from > WIDEST) continue;
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  }
  let votes = 0;
  let best = {width: 0, votes: 0};
  for (let width = 0; width <= WIDEST; width++) {
    votes += steps[width] ?? 0;
    if (width >= NARROWEST && votes > best.votes) best = {width, votes};
  }
  if (best.votes === 0 || !runsOn(found, best.width)) return null;
  return {width: best.width, share: best.votes / found.length, breaks: found.length};
}

function widthWithNext(line: Line, next: Line): number {
  // Without spaces any sign can end a line, and each of them is two columns wide.
  if (joint(line.text, next.text) === '') return line.end + 2;
  const word = next.text.indexOf(' ');
  return line.end + 1 + (word < 0 ? next.end - next.indent : word);
}

/** A line break that may come from wrapping, the widths that it allows, and the line after it. */
type Break = {readonly from: number; readonly to: number; readonly next: string};

function breaksOf(stanza: Stanza): Break[] {
  const found: Break[] = [];
  let line: Line | undefined;
  for (const next of stanza) {
    if (line !== undefined && mayBeWrapped(line, next)) {
      const to = Math.min(WIDEST, widthWithNext(line, next) - 1 + SLACK);
      found.push({from: line.end, to, next: next.text});
    }
    line = next;
  }
  return found;
}

function mayBeWrapped(line: Line, next: Line): boolean {
  return next.sort === 'words' && line.sort !== 'rule' && next.indent <= line.indent;
}

/**
 * Whether enough lines that follow a full one begin in the middle of a sentence: verse
 * begins its lines with capitals. Scripts without capitals have no say in it.
 */
function runsOn(breaks: readonly Break[], width: number): boolean {
  let small = 0;
  let capital = 0;
  for (const {from, to, next} of breaks) {
    if (from > width || to < width) continue;
    if (/^\p{Ll}/u.test(next)) small++;
    else if (/^\p{Lu}/u.test(next)) capital++;
  }
  return small * 3 >= capital;
}
