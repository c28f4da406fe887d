import type {Span} from '../model/span.ts';
import {fold, unfold} from '../text/fold.ts';

const PLAIN = /^[a-zA-Z0-9]*$/;

/**
 * The letters of `text` that a stretch of a folded word stands for: `word` is the word's
 * span in `text`, `match` a half-open range in its folded letters.
 */
export function letters(text: string, word: Span, match: Span): Span {
  const spelling = text.slice(word.start, word.end);
  // What most words are made of folds one to one.
  if (PLAIN.test(spelling)) return {start: word.start + match.start, end: word.start + match.end};
  const source = unfold(fold(spelling), match);
  return {start: word.start + source.start, end: word.start + source.end};
}

/** Sorted by start, and what overlaps made one. */
export function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last === undefined || span.start >= last.end) joined.push(span);
    else if (span.end > last.end) joined.splice(-1, 1, {start: last.start, end: span.end});
  }
  return joined;
}

/** White space made spaces, one for one, so that offsets stay what they are. */
export function inOneLine(text: string): string {
  return text.replaceAll(/\s/gu, ' ');
}
