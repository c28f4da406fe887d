import type {Document} from '../model/document.ts';
import type {Span} from '../model/span.ts';
import {type Folded, fold, foldText, unfold} from '../text/fold.ts';

const foldedTexts = new WeakMap<Document, Folded>();

/**
 * Every place where `query` stands in the document's text, in reading order, disjoint.
 * Case and accents do not count on either side; white space in the query stands for any
 * white space, a line break included. A blank query is nowhere. The folded text of a
 * document is kept for as long as the document is, so only the first call pays for it.
 */
export function find(document: Document, query: string): Span[] {
  const wanted = foldText(query);
  if (wanted.trim() === '') return [];
  const folded = foldedText(document);
  const found: Span[] = [];
  let end = 0;
  for (const match of folded.text.matchAll(pattern(wanted))) {
    const span = unfold(folded, {start: match.index, end: match.index + match[0].length});
    // One letter of the source may fold to several ("ß"), each of them a match.
    if (span.start < end) continue;
    found.push(span);
    end = span.end;
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
