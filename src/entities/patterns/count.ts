import {endsCount, isPlural, mayDescribe, SINGLE} from './counted-nouns.ts';
import {type Measured, scaleAfter} from './measure.ts';
import {wordAfter, wordBefore} from './neighbours.ts';
import type {NumberSpan} from './numbers.ts';

/** The most words between a number and its noun. */
const MOST_WORDS = 5;
const NOT_ALONE = /^(?:no|every|any|each|this|that|which|the|another|some)$/i;
const SPEAKS = /^(?:said|says|told|asked|wrote|who|whose)$/;
const FRACTION = /^(?:quarters|thirds|fifths|tenths|sixths)$/;
/** "Three times as many" counts nothing. */
const COMPARED =
  /^[ \n](?:the|as|more|less|larger|bigger|higher|greater|out|its|their|his|her|than|an?)\b/;

/** The counted noun: the first plural among the next words, whatever adjectives precede it. */
export function nounAfter(part: string, number: NumberSpan): Measured | null {
  const {end, values, figures} = number;
  const from = end + scaleAfter(part, number).length;
  const measured = (to: number): Measured => ({
    end: to,
    sign: part.slice(from, to).trim().replaceAll(/\s+/g, ' '),
  });
  if (values.length === 1 && values[0] === 1 && !figures) {
    const to = singleEnd(part, number);
    return to === null ? null : measured(to);
  }
  let at = from;
  let last = '';
  for (let i = 0; i < MOST_WORDS; i++) {
    const word = wordAfter(part, at);
    if (word === undefined) return null;
    const lower = word.toLowerCase().replaceAll('’', "'");
    const to = at + 1 + word.length;
    if (i === 0 && lower === 'times')
      return COMPARED.test(part.slice(to, to + 10)) ? null : measured(to);
    if (endsCount(lower) || (i === 0 && /^(?:made|left|held)$/.test(lower))) return null;
    const head = isHead(word, lower);
    if (/^\d/.test(word) && !head && !isModel(word, last)) return null;
    // "12 people's lives" are the people's; "seven drivers' titles" are titles.
    if (/'s$/.test(lower) && /^\p{Ll}/u.test(word)) return null;
    if (head)
      return endsName(part, number, word, last, to) ? null : measured(nounEnd(part, word, to));
    if (i === 0 && isPeople(part, word, to)) return measured(to);
    last = word;
    at = to;
  }
  return null;
}

/** "30 Boeing 787 jets", but not "a magnitude of 7.3 struck 30 kilometres away". */
function isModel(word: string, last: string): boolean {
  return /^(?:\d{3}|\d{2,3}-\d+)$/.test(word) && /^\p{Lu}/u.test(last);
}

function isHead(word: string, lower: string): boolean {
  // "MPs", "F-35s" and "787s", but not "1960s".
  if (/^(?:\p{Lu}{2,}|[\p{L}\d-]*\d['’]?)s$/u.test(word)) return !/^\d{4}s$/.test(word);
  // "GPS" and "NHS" are no plurals, nor "Les" a noun.
  return isPlural(lower) && (lower.length > 3 || word === lower);
}

/** A team's name ("3 Kidderminster Harriers", "1-2 Leeds") and fractions are not counted. */
function endsName(
  part: string,
  number: NumberSpan,
  word: string,
  last: string,
  end: number,
): boolean {
  const capital = /^\p{Lu}\p{Ll}/u.test(word);
  if (capital && (/^\p{Lu}/u.test(last) || /[-–]/.test(part.slice(number.start, number.end))))
    return true;
  return FRACTION.test(word) && /^[ \n]of\b/.test(part.slice(end, end + 4));
}

/** Where the noun ends that has its first plural at `at`: "two police officers", "five arms dealers". */
function nounEnd(part: string, word: string, at: number): number {
  if (/\d/.test(word)) return at;
  let end = at;
  // A verb would have no -s behind a plural.
  for (let i = 0; i < 2; i++) {
    const next = wordAfter(part, end);
    if (next === undefined || endsCount(next.toLowerCase())) break;
    const to = end + 1 + next.length;
    if (isHead(next, next.toLowerCase()) && /^\p{Ll}/u.test(next)) end = to;
    else if (i === 0 && mayDescribe(word.toLowerCase())) {
      const after = wordAfter(part, to);
      if (after === undefined || !isPlural(after) || endsCount(after)) break;
      end = to;
    } else break;
  }
  return withSecondNoun(part, end);
}

/** "39 Chinese": a people is counted in the form of its adjective. */
function isPeople(part: string, word: string, end: number): boolean {
  if (!/^\p{Lu}\p{Ll}+(?:ese|ish|nch|wiss|utch)$/u.test(word)) return false;
  const next = wordAfter(part, end);
  return next === undefined || (endsCount(next.toLowerCase()) && !/^(?:and|or)$/.test(next));
}

/** "190 drivers and mechanics" are counted together. */
function withSecondNoun(part: string, at: number): number {
  if (wordAfter(part, at) !== 'and') return at;
  const second = wordAfter(part, at + 4);
  if (second === undefined || !/^\p{Ll}/u.test(second) || !isPlural(second)) return at;
  const end = at + 5 + second.length;
  const next = wordAfter(part, end);
  return next === undefined || endsCount(next.toLowerCase()) ? end : at;
}

/** "One soldier was hurt": a person or the like right behind "one", who does not speak. */
function singleEnd(part: string, {start, end}: NumberSpan): number | null {
  if (NOT_ALONE.test(wordBefore(part, start) ?? '')) return null;
  let at = end;
  for (let i = 0; i < 2; i++) {
    const word = wordAfter(part, at);
    if (word === undefined || endsCount(word) || /^\p{Lu}/u.test(word)) return null;
    at += 1 + word.length;
    if (!SINGLE.has(word)) continue;
    const next = wordAfter(part, at);
    const ends = next === undefined ? !/[-–'’]/.test(part.charAt(at)) : endsCount(next);
    return ends && !SPEAKS.test(next ?? '') ? at : null;
  }
  return null;
}
