import {countFirst} from './sorted.ts';

/**
 * A half-open range `[start, end)` of UTF-16 offsets into `Document.text`
 * (or into another single string where a function says so).
 */
export type Span = {
  readonly start: number;
  readonly end: number;
};

/** Whether the two spans share at least one offset. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Reading order: earlier first, and of two that start together the longer first. */
export function inReadingOrder(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/**
 * The index of the last span that starts at or before `offset`, or -1.
 * `spans` must be sorted by start. Binary search, O(log n).
 */
export function lastStartingBy(spans: readonly Span[], offset: number): number {
  return countFirst(spans, (span) => span.start <= offset) - 1;
}
