import type {Document} from '../model/document.ts';
import {lastStartingBy, type Span} from '../model/span.ts';
import {type Folded, fold, foldText, unfold} from '../text/fold.ts';

const foldedTexts = new WeakMap<Document, Folded>();

/** How far before the place to look at first, in UTF-16 units. */
const REACH = 1 << 16;

/**
 * The places where `query` stands in the document's text, in reading order, disjoint: all
 * of them up to `limit`, else `limit` of them around the offset `near`, as many after it as
 * before where the text has them. Case and accents do not count on either side; white
 * space in the query stands for any white space, a line break included. A blank query is
 * nowhere. The folded text of a document is kept for as long as the document is, so only
 * the first call pays for it.
 */
export function find(document: Document, query: string, limit: number, near: number): Span[] {
  const wanted = foldText(query);
  if (wanted.trim() === '') return [];
  const folded = foldedText(document);
  const half = Math.ceil(limit / 2);
  // Folding moves letters, so this is only about where `near` stands in the folded text.
  const place = (near / Math.max(1, document.text.length)) * folded.text.length;
  // A short query stands in a book a million times: what is far away is not looked at.
  for (let reach = REACH; ; reach *= 4) {
    const from = Math.max(0, Math.floor(place - reach));
    const found = findAround(folded, pattern(wanted), from, limit, near);
    const enough = found.length >= limit && lastStartingBy(found, near - 1) + 1 >= half;
    if (from === 0 || enough) return found.slice(-limit);
  }
}

/** The matches from the folded offset `from` on, until half of the last `limit` are after `near`. */
function findAround(
  folded: Folded,
  wanted: RegExp,
  from: number,
  limit: number,
  near: number,
): Span[] {
  const half = Math.ceil(limit / 2);
  let found: Span[] = [];
  let end = 0;
  wanted.lastIndex = from;
  for (const match of folded.text.matchAll(wanted)) {
    const span = unfold(folded, {start: match.index, end: match.index + match[0].length});
    // One letter of the source may fold to several ("ß"), each of them a match.
    if (span.start < end) continue;
    end = span.end;
    found.push(span);
    if (found.length < limit) continue;
    if ((found[found.length - half]?.start ?? near) >= near) break;
    if (found.length >= 2 * limit) found = found.slice(-limit);
  }
  return found;
}

function foldedText(document: Document): Folded {
  const known = foldedTexts.get(document);
  if (known !== undefined) return known;
  const folded = fold(document.text);
  foldedTexts.set(document, folded);
  return folded;
}

function pattern(wanted: string): RegExp {
  const literal = wanted.replaceAll(/[\\^$.*+?()[\]{}|]/gu, '\\$&');
  return new RegExp(literal.replaceAll(/\s+/gu, '\\s+'), 'gu');
}
