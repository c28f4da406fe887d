import type {Span} from '../model/span.ts';
import {graphemeLengths} from './graphemes.ts';
import {breakClass, isWord, mayBreak, SPACE} from './line-breaks.ts';
import {SIMPLE_WIDTH} from './simple-width.ts';
import {graphemeWidth} from './width.ts';

const LINE_FEED = 0x0a;

/**
 * The lines of one block of running text, at most `cells` cells wide each (a single
 * grapheme wider than that stands alone). Spans on `text`, in order and disjoint, at
 * least one; white space at a break belongs to no line. A line feed is a forced break; a
 * line without letters is an empty span at its start. Where the author began a line, after
 * a line feed or at the start of the span, white space indents it and belongs to it,
 * unless its first word does not fit then. Between two forced breaks, lines are filled
 * greedily: breaks are at white space, else where `mayBreak` says so, else, in a word
 * longer than a line, between any two graphemes.
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
  // What of the line is its indentation, in UTF-16 units and cells, as long as it has any.
  let indent = 0;
  let indentWidth = 0;
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
      width = 0;
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
      start = forced;
      indent = at - forced;
      indentWidth = width;
      breakNext = -1;
    } else if (before !== SPACE && mayBreak(text, at, before, after, wordBefore)) {
      breakEnd = at;
      breakNext = at;
      breakWidth = width;
    }
    while (width + wide > limit && at > start) {
      if (breakNext > start) {
        lines.push({start, end: breakEnd});
        start = breakNext;
        width -= breakWidth;
      } else if (indent > 0) {
        start += indent;
        width -= indentWidth;
      } else {
        lines.push({start, end: at});
        start = at;
        width = 0;
      }
      indent = 0;
      breakNext = -1;
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
 * The lines of preformatted text, at most `cells` cells wide each: spaces count, and only
 * white space before a line feed or the end belongs to no line. A longer line is broken
 * at white space in the last third of the row, which then belongs to no line either, else
 * between any two graphemes. Otherwise like `wrap`.
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
  // The last white space after a word of this row; `breakWidth`: cells from `start` to `breakNext`.
  let breakEnd = start;
  let breakNext = start;
  let breakWidth = 0;
  let blankBefore = true;
  for (let at = from; at < end; ) {
    const length = lengthAt(at);
    const wide = graphemeWidth(text.slice(at, at + length));
    const blank = length === 1 && (breakClass(text.charCodeAt(at)) & SPACE) !== 0;
    if (blank && !blankBefore) breakEnd = at;
    const inBreak = blank && breakEnd > start;
    if (width + wide > limit && at > start && !inBreak) {
      const atBlank = breakEnd > start && 3 * breakWidth >= 2 * limit;
      lines.push({start, end: atBlank ? breakEnd : at});
      start = atBlank ? breakNext : at;
      width = atBlank ? width - breakWidth : 0;
      breakEnd = start;
    }
    width += wide;
    at += length;
    if (inBreak) {
      breakNext = at;
      breakWidth = width;
    }
    blankBefore = blank;
  }
  lines.push({start, end});
}
