import type {Span} from '../model/span.ts';
import {AFTER_COMMA, ANYWHERE, BEFORE_NAME, BEFORE_NUMBER, INSIDE} from './abbreviations.ts';

/**
 * A word, a number or a sign. A word keeps its inner apostrophes and hyphens and, if it
 * is an abbreviation or an initial, its full stop ("O'Neill-Smith", "al-Assad", "U.S.",
 * "J.", "Gov."); "'s" is a word of its own. A number is digits and their separators; with
 * letters in it ("59N6-TE", "1990s") it is a word. Ideographs and hiragana are a word each.
 */
export type Token = Span & {readonly kind: 'word' | 'number' | 'sign'};

const UNSPACED = '[\\p{scx=Han}\\p{scx=Hira}\\p{scx=Kana}]';
const LETTER = `[\\p{L}--${UNSPACED}]`;
const BODY = `[${LETTER}\\p{M}\\p{N}\\u200c\\u200d]`;
const APOSTROPHE = "['’]";
const POSSESSIVE = `${APOSTROPHE}[sS](?!${BODY})`;
const KEEPING_STOP = [...BEFORE_NAME, ...INSIDE, ...ANYWHERE].join('|').replaceAll('.', '\\.');

// Repetitions are bounded, because the engine keeps a step for each: a "word" of ten
// million letters becomes many. What keeps its stop comes before plain words.
const NUMBER = `\\p{Nd}{1,99}(?:[.,]\\p{Nd}{1,99}){1,99}|\\p{N}{1,99}(?!${BODY})`;
const WORD = [
  `(?<=${BODY}|\\.)${POSSESSIVE}`,
  // "U.S.", "a.m.", "J.-P.", "U.S.A"; then an initial, known by the capital that follows.
  `${LETTER}\\.(?:-?${LETTER}\\.){1,99}(?:${LETTER}(?!${BODY}))?`,
  'Ph\\.D\\.|\\p{Lu}\\.(?=[ \\u00a0]?\\p{Lu})',
  `(?<=,[ \\u00a0])(?:${AFTER_COMMA.join('|')})\\.(?!${BODY})`,
  `(?:${KEEPING_STOP})\\.(?!${BODY})|(?:${BEFORE_NUMBER.join('|')})\\.(?=[ \\u00a0]?\\p{Nd})`,
  `[${LETTER}\\p{N}]${BODY}{0,999}(?:(?!${POSSESSIVE})(?:${APOSTROPHE}|[\\-‐‑])${BODY}{1,99}){0,99}`,
  `[\\p{Script=Katakana}ー]{1,99}|${UNSPACED}(?<=\\p{L})`,
].join('|');
const SIGN = '(?:\\.{2,99}|-{2,99}|\\S)[\\p{M}\\u200d]{0,99}';
const TOKEN = new RegExp(`(${NUMBER})|(?:${WORD})|(${SIGN})`, 'vy');

/** The tokens of `text`, or of `span` of it, in order; everything but white space is in one. */
export function tokens(text: string, span: Span = {start: 0, end: text.length}): Token[] {
  const found: Token[] = [];
  const part = text.slice(span.start, span.end);
  let at = 0;
  const add = (end: number, kind: Token['kind']): void => {
    found.push({start: span.start + at, end: span.start + end, kind});
    at = end;
  };
  while (at < part.length) {
    const unit = part.charCodeAt(at);
    if (unit === SPACE || unit === LINE_FEED) {
      at++;
      continue;
    }
    const plain = plainWordEnd(part, at);
    if (plain > at) {
      add(plain, 'word');
      continue;
    }
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(part);
    if (match === null) {
      // White space of another kind.
      at++;
      continue;
    }
    const kind = match[1] !== undefined ? 'number' : match[2] !== undefined ? 'sign' : 'word';
    add(at + match[0].length, kind);
  }
  return found;
}

const SPACE = 0x20;
const COMMA = 0x2c;
const LINE_FEED = 0x0a;

// Most words are a few ASCII letters before a space or comma, for which the expression
// above would find the same, ten times slower.
function plainWordEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + 99);
  let end = at;
  while (end < limit && isAsciiLetter(text.charCodeAt(end))) end++;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA || next === LINE_FEED ? end : at;
}

function isAsciiLetter(unit: number): boolean {
  const lower = unit | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}
