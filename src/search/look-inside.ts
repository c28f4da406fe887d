import type {Hit} from '../model/hit.ts';
import type {Inside} from '../model/inside.ts';
import type {Index} from './build-index.ts';
import {search} from './search.ts';

/** Fewer letters stand in every article. */
const FEWEST_LETTERS = 3;
/** Passages in which a name is looked for. */
const MOST_HITS = 20;

/**
 * What `query` matches in an article's text, for a list of articles; null for nothing, and for
 * what is too short to tell articles apart. A name is told by its capitals inside a sentence:
 * finding all names of many articles would take too long.
 */
export function lookInside(index: Index, text: string, query: string): Inside | null {
  const letters = query.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  // One sign of Chinese or Japanese can be a whole word.
  if (letters < FEWEST_LETTERS && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(query)) return null;
  const {hits, total} = search(index, query, MOST_HITS);
  const named = hits.find((hit) => isName(text, hit));
  const best = named ?? hits[0];
  if (best === undefined) return null;
  return {count: total, label: best.label, lit: best.lit, isName: named !== undefined};
}

/** Whether every matched word begins with a capital, the first of them inside a sentence. */
function isName(text: string, {spans, field}: Hit): boolean {
  const [first] = spans;
  if (first === undefined || field !== 'text') return false;
  const before = text.slice(Math.max(0, first.start - 3), first.start);
  return (
    /[\p{L}\p{N},;]\s+$/u.test(before) &&
    spans.every(({start, end}) => /^\p{Lu}/u.test(text.slice(start, end)))
  );
}
