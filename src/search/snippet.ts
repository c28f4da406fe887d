import type {Span} from '../model/span.ts';

/** Most UTF-16 units of a snippet, and of what it shows before the match. */
const LENGTH = 160;
const BEFORE = 40;

/**
 * The stretch of `text` to show for a match at `at` inside `bounds`: more of what follows
 * than of what precedes, cut between words where there are any.
 */
export function snippetSpan(text: string, bounds: Span, at: Span): Span {
  const start = startNear(text, bounds, at.start);
  const wished = start + LENGTH;
  if (wished >= bounds.end) return {start, end: bounds.end};
  const space = lastSpace(text, start, wished);
  return {start, end: space > at.start ? space : wholeLetter(text, wished)};
}

function startNear(text: string, bounds: Span, match: number): number {
  const wished = match - BEFORE;
  if (wished <= bounds.start) return bounds.start;
  for (let start = wished; start < match; start++) {
    if (isSpace(text, start)) return start + 1;
  }
  return wholeLetter(text, wished);
}

function lastSpace(text: string, from: number, to: number): number {
  for (let end = to; end > from; end--) if (isSpace(text, end)) return end;
  return from;
}

function isSpace(text: string, offset: number): boolean {
  return /\s/u.test(text.charAt(offset));
}

/** `offset`, or one less where it would part the two halves of a letter. */
function wholeLetter(text: string, offset: number): number {
  const unit = text.charCodeAt(offset);
  return unit >= 0xdc00 && unit < 0xe000 ? offset - 1 : offset;
}
