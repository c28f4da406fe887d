import type {Span} from '../model/span.ts';
import {foldText} from '../text/fold.ts';

/** A word of a text: where it stands there, and its folded letters. */
export type Word = Span & {readonly folded: string};

/**
 * Calls `visit` with the offsets of every word of `text` inside `span`, in order. A word is
 * a run of letters, digits and their marks: finer than the tokens of `text/`, so that a part
 * of "well-known" or of "O'Brien" can be looked for. The ending of "Camara's" or "don't"
 * is no word, else a typed "s" would find every genitive. `span` must not cut a word in two.
 */
export function forEachWord(
  text: string,
  span: Span,
  visit: (start: number, end: number) => void,
): void {
  const word =
    /([\p{L}\p{N}][\p{L}\p{M}\p{N}]*)(?:['’](?:[sStTdDmM]|ll|re|ve)(?![\p{L}\p{M}\p{N}]))?/gu;
  word.lastIndex = span.start;
  for (let match = word.exec(text); match !== null; match = word.exec(text)) {
    if (match.index >= span.end) return;
    visit(match.index, match.index + (match[1] ?? '').length);
  }
}

/** The words of `text` in order; offsets into `text`. */
export function words(text: string): Word[] {
  const found: Word[] = [];
  forEachWord(text, {start: 0, end: text.length}, (start, end) => {
    found.push({start, end, folded: foldText(text.slice(start, end))});
  });
  return found;
}
