import type {Span} from '../model/span.ts';
import {
  AFTER_COMMA,
  ANYWHERE,
  BEFORE_NAME,
  BEFORE_NUMBER,
  INSIDE,
  STARTERS,
} from './abbreviations.ts';

// Where a sentence may end: stops of any script, the quotes and brackets that close
// after them, a footnote's number. Most end nothing in the middle of a word
// ("3.5", "lectern.js"); the others need no space after them.
const SPACED = '[.!?…‽؟۔։।॥።။]';
const CLOSING = '["\'”’»)\\]}]';
const STOP = new RegExp(
  `(?:(?<!${SPACED})${SPACED}{1,99}${CLOSING}{0,9}(?:\\[\\d{1,3}\\]){0,9}(?=\\s|$)|[。！？｡]{1,99}[」』”’）】〉》]{0,9})`,
  'gu',
);

// What follows: white space, then quotes and brackets that open.
const NEXT = /\s{1,99}["'“‘«([{¿¡—–-]{0,9}(?<word>[\p{L}\p{N}\p{M}’']{0,24})/uy;
// What stands before a full stop: a word with its inner stops and the word before it.
const WORD_BEFORE =
  /(?:(?<earlier>[\p{L}\p{N}]+)[\s.]+)?(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*)$/u;
const LOOK_BACK = 48;

const beforeName = new Set(BEFORE_NAME);
const inside = new Set(INSIDE);
const beforeNumber = new Set(BEFORE_NUMBER);
const anywhere = new Set([...ANYWHERE, 'Jan', 'Mar', 'Apr', 'Jun', 'Jul', 'Sep', 'Ph.D']);
const starters = new Set(STARTERS);
const afterComma = new Set(AFTER_COMMA);

const CLOCK = /^[ap]\.m$/i;
const AFTER_CLOCK =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|[A-Z]{2,4}$|Eastern|Pacific|Central|Mountain|Greenwich)/;
const ACRONYM = /^(?:\p{L}\.)+\p{L}$/u;
const INITIAL = /^\p{Lu}$/u;
const BEFORE_NETWORK = /^(?:on|to|from|of|via|at|through|over|across|off|using|into|than|s)$/i;
const CAPITAL = /^\p{Lu}/u;
const LOWER = /^\p{Ll}/u;
const NUMBER = /^\p{Nd}/u;
const ENUMERATION = /^[\s(]*(?:\p{Nd}{1,3}|[ivxIVX]{1,5}|\p{L})\.$/u;

/**
 * The sentences of one block: trimmed, in order, disjoint; everything but white space is
 * in one. A sentence includes the quotes and brackets that close after its stop. Full
 * stops of abbreviations and initials end none, unless what follows says so.
 */
export function sentences(text: string, span: Span): Span[] {
  const found: Span[] = [];
  const part = text.slice(span.start, span.end);
  let from = 0;
  for (const match of part.matchAll(STOP)) {
    const to = match.index + match[0].length;
    if (ends(part, from, match.index, match[0])) {
      addTrimmed(found, part, from, to, span.start);
      from = to;
    }
  }
  addTrimmed(found, part, from, part.length, span.start);
  return found;
}

function addTrimmed(found: Span[], part: string, from: number, to: number, offset: number): void {
  const piece = part.slice(from, to);
  const trimmed = piece.trimStart();
  const start = offset + from + piece.length - trimmed.length;
  const end = start + trimmed.trimEnd().length;
  if (end > start) found.push({start, end});
}

// Whether the stop `stop` at `at` ends the sentence that started at `from`.
function ends(part: string, from: number, at: number, stop: string): boolean {
  NEXT.lastIndex = at + stop.length;
  const next = NEXT.exec(part)?.groups?.['word'] ?? '';
  // "“Who?” he asked."
  if (LOWER.test(next)) return false;
  if (stop !== '.') return true;
  if (at - from <= 8 && ENUMERATION.test(part.slice(from, at + 1))) return next === '';
  const before = WORD_BEFORE.exec(part.slice(Math.max(from, at - LOOK_BACK), at))?.groups;
  const word = before?.['word'] ?? '';
  const starts = starters.has(next);
  if (beforeName.has(word) || inside.has(word)) return false;
  if (beforeNumber.has(word) && NUMBER.test(next)) return false;
  if (CLOCK.test(word)) return !AFTER_CLOCK.test(next);
  if (INITIAL.test(word)) {
    const earlier = before?.['earlier'] ?? '';
    if (isNetwork(word, earlier)) return starts || (CAPITAL.test(next) && !INITIAL.test(next));
    return starts && !CAPITAL.test(earlier);
  }
  const isState = afterComma.has(word) && part.startsWith(', ', at - word.length - 2);
  if (ACRONYM.test(word) || anywhere.has(word) || isState) return starts || !CAPITAL.test(next);
  return true;
}

// "Posted on X. Otto Lind replied": the social network, which no other letter is like.
// After "by" the letter is a person's even so ("a poem by X. J. Kennedy").
function isNetwork(word: string, earlier: string): boolean {
  return word === 'X' && BEFORE_NETWORK.test(earlier);
}
