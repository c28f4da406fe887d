import type {Document} from '../../model/document.ts';
import {findDates} from './date.ts';
import {dateResolver} from './resolve-date.ts';

/** How many blocks from the top may hold the article's date, and how long a dateline is at most. */
const TOP_BLOCKS = 6;
const LONGEST_DATELINE = 60;
const DAY = /^\d{4}-\d\d-\d\d$/;

/**
 * The day of the article: what its source states, else a day with its year that is a block
 * near the top by itself ("Friday, 4 March 2022") or stands in a dateline ("PARIS, 4 March
 * 2022 (AFP)"), else null.
 */
export function articleDate({date, text, blocks}: Document): string | null {
  if (date !== null) return date;
  const resolve = dateResolver(null);
  for (const {start, end} of blocks.slice(0, TOP_BLOCKS)) {
    const head = text.slice(start, Math.min(end, start + LONGEST_DATELINE));
    const [first] = findDates(head, resolve);
    if (first?.value == null || !DAY.test(first.value)) continue;
    const before = head.slice(0, first.start);
    const after = head.slice(first.end);
    const alone =
      /^(?:[Pp]ublished|[Uu]pdated|[Pp]osted)?(?: on)?:?\s*$/.test(before) &&
      start + first.end === end;
    if (alone || (/^\p{Lu}[\p{L} .,'’-]*, $/u.test(before) && /^ ?[(–—:/-]/.test(after)))
      return first.value;
  }
  return null;
}
