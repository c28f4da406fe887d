import type {Span} from '../model/span.ts';
import {foldLetter} from './fold-letter.ts';

/** A folded text and the way back to its source. */
export type Folded = {
  readonly text: string;
  /**
   * For each UTF-16 unit of `text` the offset at which its source letter starts, and at
   * last the length of the source; null where every offset is its own source. What was
   * dropped belongs to the letter before it, at the start of the text to the first.
   */
  readonly starts: Uint32Array | null;
};

const BEYOND_ASCII = /[^\0-\x7f]/;

// Where lengths differ, four numbers each: offset in the folded text, offset in the
// source, folded length, source length.
type Shifts = number[];

/**
 * `text` as search compares it, with an offset map: without case, accents, ligatures and
 * typographic variants, see `foldLetter`. Folding twice changes nothing more; linear.
 */
export function fold(text: string): Folded {
  const shifts: Shifts = [];
  const folded = foldInto(text, shifts);
  if (shifts.length === 0) return {text: folded, starts: null};
  return {text: folded, starts: startsOf(shifts, folded.length, text.length)};
}

/** `fold` where no way back is needed. */
export function foldText(text: string): string {
  return foldInto(text, null);
}

/**
 * The span of the source that a span of `folded.text` came from, in whole letters:
 * never half a pair, half an expansion ("ß" for one of two s) or a letter without its
 * accent. An empty span stays empty.
 */
export function unfold(folded: Folded, span: Span): Span {
  const {text, starts} = folded;
  const from = insidePair(text, span.start) ? span.start - 1 : span.start;
  const to = insidePair(text, span.end) && span.end > from ? span.end + 1 : span.end;
  if (starts === null) return {start: from, end: Math.max(from, to)};
  const start = starts[from] ?? 0;
  if (to <= from) return {start, end: start};
  const last = starts[to - 1];
  let next = to;
  while (next < text.length && starts[next] === last) next++;
  return {start, end: starts[next] ?? start};
}

function foldInto(text: string, shifts: Shifts | null): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  let folded = '';
  let copied = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80) continue;
    const code = text.codePointAt(at) ?? 0;
    const length = code > 0xffff ? 2 : 1;
    const letter = text.slice(at, at + length);
    const replacement = foldLetter(letter);
    if (replacement !== letter) {
      folded += text.slice(copied, at).toLowerCase();
      if (replacement.length !== length) {
        shifts?.push(folded.length, at, replacement.length, length);
      }
      folded += replacement;
      copied = at + length;
    }
    at += length - 1;
  }
  return folded + text.slice(copied).toLowerCase();
}

function startsOf(shifts: Shifts, foldedLength: number, sourceLength: number): Uint32Array {
  const starts = new Uint32Array(foldedLength + 1);
  let folded = 0;
  let source = 0;
  for (let i = 0; i < shifts.length; i += 4) {
    const until = shifts[i] ?? 0;
    const letter = shifts[i + 1] ?? 0;
    const units = shifts[i + 2] ?? 0;
    while (folded < until) starts[folded++] = source++;
    starts.fill(letter, folded, folded + units);
    folded += units;
    source = letter + (shifts[i + 3] ?? 0);
  }
  while (folded < foldedLength) starts[folded++] = source++;
  starts[foldedLength] = sourceLength;
  const first = starts[0];
  for (let i = 0; i < foldedLength && starts[i] === first; i++) starts[i] = 0;
  return starts;
}

function insidePair(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}
