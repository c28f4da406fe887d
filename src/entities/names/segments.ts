import {asName} from '../aliases/same-name.ts';
import {GROUPS, PLACE_NAMES} from '../data/countries.ts';
import {isHead, LOWER_HEADS, ORGANISATION_OPENERS, PLACE_OPENERS} from '../data/heads.ts';
import {OFFICE_MODIFIERS} from '../data/titles.ts';
import {known} from '../lexicon.ts';
import {isApart, isPossessive, type Sentence, type Word} from '../reading.ts';
import {type Casing, isFunctionWord, isOrdinary, opensSentence} from './casing.ts';
import type {Run} from './runs.ts';
import {isListedName} from './shape.ts';
import {findTitle, isOfficeAlone, isTitle} from './titles.ts';

/** Words `[from, to)` of a sentence that are held to be one name. */
export type Piece = {
  readonly from: number;
  readonly to: number;
  /** A form of address or an office in capitals stands right before it. */
  readonly title: string | null;
};

/** Cuts a run of capitalised words into names: titles off, nationalities and owners apart. */
export function segment(text: string, sentence: Sentence, run: Run, casing: Casing): Piece[] {
  const {words} = sentence;
  let {from} = run;
  while (from < run.to && mayDropOpening(text, words, from, run.to, casing)) from++;
  if (from >= run.to) return [];
  return cut(text, words, from, run.to, casing);
}

/** The text of words `[from, to)` as one name, as `asName` writes it. */
export function nameOf(text: string, words: readonly Word[], from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  if (first === undefined || last === undefined) return '';
  return asName(text.slice(first.start, last.end));
}

/** A capital owed to the start of the sentence: the word is dropped when the rest stands without it. */
function mayDropOpening(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  casing: Casing,
): boolean {
  const word = words[from];
  if (word === undefined || !opensSentence(words, from)) return false;
  for (let end = to; end > from; end--)
    if (isListedName(nameOf(text, words, from, end))) return false;
  const next = words[from + 1]?.lower ?? '';
  if (/^(?:little|poor|old|young|dear|sweet)$/.test(word.lower) && known(next).firstName)
    return true;
  if (PLACE_OPENERS.has(word.lower) && to - from > 1) return false;
  if (isTitle(word.lower) || OFFICE_MODIFIERS.has(word.lower)) return false;
  if (!isOrdinary(casing, word.lower)) return false;
  if (to - from === 1) {
    const {firstName, place, organisation} = known(word.lower);
    return !(firstName || place || organisation);
  }
  // "Leave Ashdown Hall": a verb before a name that is whole without it.
  if (known(word.lower).verb && to - from > 2 && !isOrdinary(casing, next)) return true;
  const last = words[to - 1]?.lower ?? '';
  return !(isHead(last) || ORGANISATION_OPENERS.has(word.lower));
}

function cut(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  casing: Casing,
): Piece[] {
  const whole = nameOf(text, words, from, to);
  if (isListedName(whole)) return [extended(text, words, {from, to, title: null})];
  const seam = findTitle(words, from, to);
  if (seam !== null) {
    const before = seam.from > from ? cut(text, words, from, seam.from, casing) : [];
    if (seam.to >= to) return before;
    const title = nameOf(text, words, seam.from, seam.to);
    return [...before, ...person(text, words, seam.to, to, title, casing)];
  }
  const lead = leading(text, words, from, to);
  if (lead > 0) {
    return [{from, to: from + lead, title: null}, ...cut(text, words, from + lead, to, casing)];
  }
  if (isOfficeAlone(words, from, to)) return [];
  return [extended(text, words, {from, to, title: null})];
}

/** A name after a title; a possessive or a second title inside ends it. */
function person(
  text: string,
  words: readonly Word[],
  from: number,
  to: number,
  title: string,
  casing: Casing,
): Piece[] {
  if (/^(?:of|for|the)$/.test(words[from]?.lower ?? '')) {
    const past = words[from + 1]?.lower === 'the' ? from + 2 : from + 1;
    return past < to ? cut(text, words, past, to, casing) : [];
  }
  const again = findTitle(words, from, to);
  if (again !== null && again.from === from) {
    if (again.to >= to) return [];
    return person(text, words, again.to, to, nameOf(text, words, from, again.to), casing);
  }
  return [{from, to, title}];
}

/** How many leading words are a nationality or a country that stands apart from the rest. */
function leading(text: string, words: readonly Word[], from: number, to: number): number {
  const last = words[to - 1]?.lower ?? '';
  for (let length = Math.min(3, to - from - 1); length > 0; length--) {
    const name = nameOf(text, words, from, from + length);
    const group = GROUPS.has(name);
    if (!group && !PLACE_NAMES.has(name)) continue;
    if (words[from + length]?.kind !== 'word') return 0;
    if (isPossessive(words[from + length])) return 0;
    if (words[from + length]?.capital !== true) return 0;
    if (!group) {
      // "Paris Saint-Germain", "London Bridge": a place opens many names; a country few.
      const apart = /^(?:US|U\.S\.|UK|U\.K\.|EU)$/.test(name);
      const opener = ORGANISATION_OPENERS.has(words[from + length]?.lower ?? '');
      return apart && !isHead(last) && !opener ? length : 0;
    }
    return isHead(last) || ORGANISATION_OPENERS.has(words[from + length]?.lower ?? '') ? 0 : length;
  }
  return 0;
}

/** Takes in the lower-case head that belongs to a name: "Malian army", "Bamako airport". */
function extended(text: string, words: readonly Word[], piece: Piece): Piece {
  const last = words[piece.to - 1];
  const next = words[piece.to];
  if (last === undefined || next === undefined || next.capital) return piece;
  if (!LOWER_HEADS.has(next.lower) || !isApart(text, last, next)) return piece;
  if (isFunctionWord(last.lower)) return piece;
  const group = GROUPS.has(nameOf(text, words, piece.from, piece.to));
  if (group && !/^(?:army|navy|police)$/.test(next.lower)) return piece;
  const place = PLACE_NAMES.has(nameOf(text, words, piece.from, piece.to));
  if (place && /^(?:network|group)$/.test(next.lower)) return piece;
  if (/^(?:group|network)$/.test(next.lower) && piece.to - piece.from > 1) return piece;
  return {...piece, to: piece.to + 1};
}
