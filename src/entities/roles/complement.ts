import {countFirst} from '../../model/sorted.ts';
import {bodyOf, type Placed, type Setting} from './placed.ts';

/** What follows a role's noun: "of the World Bank", "for Africa at the UN". */
export type Complement = {
  /** The organisation or place that it names first, or null. */
  readonly at: string | null;
  /** The first mention in it. */
  readonly mention: Placed;
};

const LINK = /^\s+(?:of|at|for|with|from|in|to)\s+(?:the\s+|an?\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,3}$/u;

/** The complement that begins at `end`, or null where none follows or it names nothing. */
export function complementAt({text, placed}: Setting, end: number): Complement | null {
  const next = placed[countFirst(placed, ({start}) => start < end)];
  if (next === undefined || next.start - end > 60) return null;
  if (!LINK.test(text.slice(end, next.start))) return null;
  return {at: bodyOf(next.entity), mention: next};
}
