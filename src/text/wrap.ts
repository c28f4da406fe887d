import type {Span} from '../model/span.ts';
import {graphemeLengths} from './graphemes.ts';
import {breakClass, isWord, mayBreak, SPACE} from './line-breaks.ts';
import {SIMPLE_WIDTH} from './simple-width.ts';
import {graphemeWidth} from './width.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of one block of running text, at most `cells` cells wide each (a single
 * grapheme wider than that stands alone). Spans on `text`, in order and disjoint, at
 * least one; white space at the start and end of a line belongs to no line. A line feed
 * is a forced break; a line without letters is an empty span at its start. Between two
 * of those, lines are filled greedily: breaks are at white space, else where
 * `mayBreak` says so, else, in a word longer than a line, between any two graphemes.
 */
export function wrap(text: string, span: Span, cells: number): Span[] {
  const limit = Math.max(1, cells);
  const lengthAt = graphemeLengths(text, span.end);
  const lines: Span[] = [];
  let forced = span.start;
  // The line being filled: -1 as long as it holds nothing but white space.
  let start = -1;
  let end = span.start;
  let width = 0;
  // The last place where it may break: where it would end, and where the next would
  // start; -1 when there is none. `breakWidth`: cells from `start` to there.
  let breakEnd = -1;
  let breakNext = -1;
  let breakWidth = 0;
  let before = SPACE;
  let wordBefore = false;

  const finish = (): void => {
    lines.push(start < 0 ? {start: forced, end: forced} : {start, end});
  };

  let at = span.start;
  while (at < span.end) {
    const unit = text.charCodeAt(at);
    if (unit === LINE_FEED) {
      finish();
      at++;
      forced = at;
      start = -1;
      before = SPACE;
      wordBefore = false;
      continue;
    }
    let length = 1;
    let wide = SIMPLE_WIDTH[unit] ?? 0;
    if (wide === 0 || (at + 1 < span.end && SIMPLE_WIDTH[text.charCodeAt(at + 1)] === 0)) {
      length = lengthAt(at);
      wide = graphemeWidth(text.slice(at, at + length));
    }
    let after = breakClass(unit);
    if ((after & SPACE) !== 0) {
      if (length === 1) {
        if (before !== SPACE) breakEnd = at;
        before = SPACE;
        wordBefore = false;
        at++;
        width += wide;
        breakNext = at;
        breakWidth = width;
        continue;
      }
      // A mark stands on the space: something to see.
      after = 0;
    }
    if (start < 0) {
      start = at;
      width = 0;
      breakNext = -1;
    } else {
      if (before !== SPACE && mayBreak(text, at, before, after, wordBefore)) {
        breakEnd = at;
        breakNext = at;
        breakWidth = width;
      }
      while (width + wide > limit && at > start) {
        if (breakNext > start) {
          lines.push({start, end: breakEnd});
          start = breakNext;
          width -= breakWidth;
        } else {
          lines.push({start, end: at});
          start = at;
          width = 0;
        }
        breakNext = -1;
      }
    }
    width += wide;
    at += length;
    end = at;
    before = after;
    wordBefore ||= isWord(after);
  }
  finish();
  return lines;
}

/**
 * The lines of preformatted text, at most `cells` cells wide each: spaces count, longer
 * lines are broken between any two graphemes, and only white space before a line feed
 * or the end belongs to no line. Otherwise like `wrap`.
 */
export function wrapCode(text: string, span: Span, cells: number): Span[] {
  const limit = Math.max(1, cells);
  const lines: Span[] = [];
  let from = span.start;
  while (from <= span.end) {
    let to = from;
    let end = from;
    for (; to < span.end && text.charCodeAt(to) !== LINE_FEED; to++) {
      if ((breakClass(text.charCodeAt(to)) & SPACE) === 0) end = to + 1;
    }
    chop(text, from, end, limit, lines);
    from = to + 1;
  }
  return lines;
}

function chop(text: string, from: number, end: number, limit: number, lines: Span[]): void {
  const lengthAt = graphemeLengths(text, end);
  let start = from;
  let width = 0;
  for (let at = from; at < end; ) {
    const length = lengthAt(at);
    const wide = graphemeWidth(text.slice(at, at + length));
    if (width + wide > limit && at > start) {
      lines.push({start, end: at});
      start = at;
      width = 0;
    }
    width += wide;
    at += length;
  }
  lines.push({start, end});
}
