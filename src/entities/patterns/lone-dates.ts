import type {Span} from '../../model/span.ts';
import {LONE_MONTH} from './calendar-forms.ts';
import {designates, isPlural} from './counted-nouns.ts';
import {UNITS} from './units.ts';

/** A calendar expression; offsets in the part. */
export type Dated = Span & {readonly why: string; readonly certainty: number};

const YEAR = /\b(?:1[0-9]|20|21)\d\d\b|(?<=\byear[ \n])\d{3}\b/g;
/** Words before a year or a doubtful month which say that it is one. */
const BEFORE =
  /(?:^|[\s("“‘'])(?:in|since|by|until|till|from|to|into|of|during|after|before|between|and|around|circa|c\.|early|late|mid|last|next|this|through|throughout|for|about|on|as of|every|each|election|summer|winter|spring|autumn|fall|or|than|year|years|behind|like|©|[Cc]opyright|post)[\s,]+$/i;
/** Those of them after which a number before a plural is still a year: "In 2019 researchers found". */
const SURELY =
  /(?:^|[\s("“])(?:in|since|until|till|during|by|after|before|between|early|late|mid|year)[\s,]+$/i;
const OWNER =
  /(?:\b(?:the|a|an|his|her|its|their|our|this|that|my|your|whose|another|any)|['’]s?)[ \n]$/i;
const PEOPLE =
  /^(?:people|men|women|children|soldiers|troops|workers|residents|jobs|homes|houses)$/;
const NEXT = /^[ \n](?<word>[\p{L}][\p{L}\p{M}'’-]*)/u;
const LAST = /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*)[ \n]$/u;
const OPENING =
  /^(?::|[ \n](?:was|is|saw|will|has|had|brought|marked|began|ended|could|may|may be|looks)\b)/;
/** Months that are names or other words too. */
const DOUBTFUL = /^(?:May|March|April|June|August|MAY|MARCH|APRIL|JUNE|AUGUST)$/;
/** Figures behind these are a number of theirs, whatever they look like. */
const NUMBERED = /^(?:case|unit|suite|model)$/;
/** How much is looked at around a year or month, in characters. */
const AROUND = 24;

/** Years by themselves; offsets in `part`. Figures that count or name something are none. */
export function findYears(part: string): Dated[] {
  const found: Dated[] = [];
  for (const {index, 0: own} of part.matchAll(YEAR)) {
    const end = index + own.length;
    const last = found.at(-1);
    const listed =
      last !== undefined &&
      /^(?:,|,?[ \n](?:and|or|to)|[-–])[ \n]?$/.test(part.slice(last.end, index));
    if (!isWhole(part, index, end)) continue;
    if (listed || isYear(part, Number(own), index, end))
      found.push({start: index, end, why: 'a year', certainty: 0.85});
  }
  return found;
}

function isWhole(part: string, start: number, end: number): boolean {
  return (
    !/(?:[\p{L}\p{N}_$€£#/@=&+-]|\d[.,:–]|[\p{Sc}][ \u00A0])$/u.test(
      part.slice(Math.max(0, start - 2), start),
    ) && !/^(?:[\p{L}\p{N}_%°@/]|[.,:]\d|[-‑](?!\d|\p{L})|-\d)/u.test(part.slice(end, end + 3))
  );
}

function isYear(part: string, year: number, start: number, end: number): boolean {
  const before = part.slice(Math.max(0, start - AROUND), start);
  const after = part.slice(end, end + AROUND);
  const next = NEXT.exec(after)?.groups?.['word'] ?? '';
  const lower = next.toLowerCase();
  const modern = year >= 1900 && year < 2100;
  if (UNITS.has(lower) && lower.length > 1 && lower !== 'in') return false;
  // "2020 marks the centenary": what ends in s is a verb before an article.
  const verb = /^[ \n]\p{Ll}+[ \n](?:the|a|an|its|their|his|her|our)\b/u.test(after);
  const opens = /(?:^|[\n.!?“"‘])[ \n]*$/.test(before);
  if (modern && verb && opens) return true;
  const counts = /^\p{Ll}/u.test(next) && isPlural(lower);
  if (counts) {
    if (!modern) return false;
    if (OWNER.test(before)) return !PEOPLE.test(lower);
    return year % 100 !== 0 && SURELY.test(before);
  }
  // "More than 1000 protesters" and "about 2000 a day" count.
  if (year < 1500 || year % 1000 === 0) return SURELY.test(before);
  if (BEFORE.test(before)) return true;
  if (/\($/.test(before)) return /^[),;–-]/.test(after);
  if (/,[ \n]$/.test(before)) return year >= 1800 && /^(?:[.)]|$)/.test(after);
  if (!modern) return false;
  if (/(?:^|[\n.:!?“"‘]|[ \n][–—•])[ \n]*$/.test(before)) return OPENING.test(after);
  if (OWNER.test(before)) return true;
  const word = LAST.exec(before)?.groups?.['word'] ?? '';
  // A capitalised word before it makes it part of a name: "Windows 2000".
  if (!/^\p{Ll}/u.test(word) || designates(word) || NUMBERED.test(word)) return false;
  return year >= 1950 || /^[),;.]/.test(after);
}

/** Months by themselves; offsets in `part`. Those that are names or verbs too only where a month is expected. */
export function findMonths(part: string): Dated[] {
  const found: Dated[] = [];
  for (const {index, 0: own} of part.matchAll(LONE_MONTH)) {
    const end = index + own.length;
    if (!isMonth(part, own, index, end)) continue;
    found.push({start: index, end, why: 'a month', certainty: 0.85});
  }
  return found;
}

function isMonth(part: string, own: string, start: number, end: number): boolean {
  const before = part.slice(Math.max(0, start - AROUND), start);
  const after = part.slice(end, end + AROUND);
  if (/[\p{L}\p{N}_@#-]$/u.test(before) || /^[\p{L}\p{N}_-]/u.test(after)) return false;
  const placed = BEFORE.test(before);
  // "Mar del Plata": a short form ends something.
  if (own.length < 5 && !/^(?:May|June|July|MAY|JUNE|JULY)$/.test(own))
    return placed && /^(?:[.,;)'’]|$)/.test(after);
  if (!DOUBTFUL.test(own)) return true;
  const next = NEXT.exec(after)?.groups?.['word'] ?? '';
  // "By May Sinclair", "for June Brown": a name follows.
  if (/^\p{Lu}\p{Ll}/u.test(next) && !/^(?:and|or)$/.test(next))
    return /\b(?:in|since|until|during|early|late|mid|last|next|this)[ \n]$/i.test(before);
  if (placed) return !/^['’]s[ \n]/.test(after) || /^(?:June|April|August)$/.test(own);
  if (!OWNER.test(before) && !/\b(?:a|an|the)[ \n]\p{Ll}+[ \n]$/u.test(before)) return false;
  // "The March for Life", "the march"; but "the March report".
  return /^\p{Ll}/u.test(next)
    ? !/^(?:for|on|of|against|to)$/.test(next)
    : own !== 'March' && own !== 'May';
}
