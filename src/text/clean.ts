import {withoutEscapes} from './escapes.ts';
import {withoutStrayInvisibles} from './invisibles.ts';
import {BASELESS, isClean} from './suspects.ts';

const LINE_END = /\r\n?|[\x0b\x85\u2028\u2029]/g;
const PAGE_END = /\f/g;
// In runs, because a replacement a letter takes memory many times the text's.
const LINE_ENDS = new RegExp(`(?:${LINE_END.source}|${PAGE_END.source}){1,1000}`, 'g');
const ESCAPE = /[\x1b\x80-\x9f]/;

// Controls, everything that Unicode says is to be ignored when it cannot be shown
// (bidirectional controls, soft hyphens, fillers, byte order marks), and the marks
// of annotations; without those that `withoutStrayInvisibles` judges by their place.
const REMOVED =
  /[[\p{Cc}--[\t\n]][\p{Default_Ignorable_Code_Point}--[\u180b-\u180f\u200b-\u200d\ufe00-\ufe0f\u{e0001}\u{e0020}-\u{e007f}\u{e0100}-\u{e01ef}]]\ufff9-\ufffb]/gv;
// How typewriters, and manuals made for them, set bold and underlined letters.
const OVERSTRIKE = /([^\n\x08])(?:\x08\1)+|_\x08(?=[^\n\x08])|(?<=[^\n\x08])\x08_/gu;
/** Between a word and the note on it that stands above it. */
const NOTE_ABOVE = /(?<=\ufff9[^\ufff9-\ufffb\n]{1,100})\ufffa(?=[^\ufff9-\ufffb\n]{1,100}\ufffb)/g;
const BASELESS_MARKS = new RegExp(BASELESS, 'gmu');
/** What Unicode has a mark shown on that stands by itself. */
const BASE = '\u25cc';
const NONCHARACTER = /\p{Noncharacter_Code_Point}/gu;

/**
 * What remains of `raw` when nothing in it can reach a terminal but text: the one cleaner
 * through which everything passes that becomes text or metadata. Line ends of every
 * kind become line feeds (a form feed two); besides those and tabs no control is left.
 * Escape sequences go whole, see `withoutEscapes`; so do bidirectional controls and
 * invisible letters that are out of place, see `withoutStrayInvisibles`. Letters
 * struck over with a backspace show once. Noncharacters and lone surrogates become U+FFFD. A combining mark that has no letter gets a dotted
 * circle. Words are kept. Idempotent; linear in the length;
 * clean text is returned as it is, after a millisecond or two a megabyte.
 */
export function cleanText(raw: string): string {
  if (isClean(raw)) return raw;
  const lines = raw.toWellFormed().replaceAll(LINE_ENDS, lineFeeds);
  if (isClean(lines)) return lines;
  const unescaped = ESCAPE.test(lines) ? withoutEscapes(lines) : lines;
  const struck = unescaped.replaceAll(OVERSTRIKE, '$1').replaceAll(NOTE_ABOVE, ' ');
  return withoutStrayInvisibles(
    struck.replaceAll(REMOVED, '').replaceAll(NONCHARACTER, '\ufffd'),
  ).replaceAll(BASELESS_MARKS, `${BASE}$&`);
}

function lineFeeds(run: string): string {
  return run.replaceAll(LINE_END, '\n').replaceAll(PAGE_END, '\n\n');
}

/** `cleanText` for what stands on one line: white space becomes single spaces, none at the ends. */
export function cleanLine(raw: string): string {
  return cleanText(raw).replaceAll(/\s+/g, ' ').trim();
}
