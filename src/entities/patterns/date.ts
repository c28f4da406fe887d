import {lastStartingBy} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';
import {BEGINNING, COUNTED, FORMS} from './calendar-forms.ts';
import {type Dated, findMonths, findYears} from './lone-dates.ts';
import type {DateResolver} from './resolve-date.ts';
import type {Tense} from './yearless.ts';

const FIXED = new RegExp(
  String.raw`\b${BEGINNING}(?:${FORMS.map(({source}) => `(${source})`).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const AGO = /\b(?:ago|earlier)\b/g;
const SHORT_DECADE = /(?<![\p{L}\p{N}])['’‘]\d0s(?![\p{L}\p{N}])/gu;
/** How far before "ago" its count may begin. */
const LOOK_BACK = 64;

/** A cheap test which texts may hold a date at all. */
const HINT =
  /\d{3}|\d\/\d|[nsior]-?days?\b|Day\b|day[ \n](?:before|after)|the[ \n]weekend|DAY|\b(?:[JFMASOND](?:an|eb|ar|pr|ay|un|ul|ug|ep|ct|ov|ec)|JAN|FEB|MAR|APR|MAY|JU[NL]|AUG|SEP|OCT|NOV|DEC)|\bago\b|\bearlier\b|(?:following|previous)[ \n]|to-?night|to-?morrow|TO(?:NIGHT|MORROW)|centur|Easter|EASTER|Christmas|CHRISTMAS|Thanksg|Halloween|Ramadan|anukkah|Passover|Pentecost|Michaelmas|Whitsun|Epiphany|Lent\b|Yuletide|Diwali|Holi\b|Nowruz|Vesak|Purim|Kippur|Rosh|Eid\b|New Year|['’‘]\d0s|\b(?:[Ll]ast|[Nn]ext|[Tt]his)[ \n](?:\p{Lu}|night|week|fort|month|quarter|year|decade|cent|seas|spr|sum|aut|fall|win|morn|even|after|past|com|fin|fis|acad|school|cal|tax)|Q[1-4]|H[12]|AD \d|[htdl][ \n](?:quarter|half)|\d (?:BC|AD|CE)/u;
const BUSINESS =
  /\b(?:profit|revenue|sales|earnings|results|GDP|growth|econom|shares|loss|output|exports|deliveries|forecast|billion|dividend)/;
const PLACED =
  /\b(?:since|until|till|before|after|during|by|at|on|over|of|for|in|from|to|this|last|next|every|through|past|around|and)[ \n](?:the[ \n])?$/i;
/** What turns a feast into a thing. */
const THING =
  /^(?:[ \n-](?:tree|card|carol|market|present|gift|dinner|lunch|party|parties|light|decoration|egg|Island|Rising|bunny|jumper|shopping|song|album|film|cake|pudding|day|parade)|['’]s[ \n](?:Day|Eve))/i;
const FUTURE =
  /\b(?:will|shall|won['’]t|due|scheduled|expected|plans?|planned|next|upcoming|to be held|is to|are to|set to|ahead of|until|going to|would|starts?|begins?|opens?|closes|ends|runs|launches|takes place)\b|['’]ll\b/;

/** Calendar expressions in `part`; offsets in `part`. The value is what `resolve` makes of each. */
export function findDates(part: string, resolve: DateResolver): Candidate[] {
  if (!HINT.test(part)) return [];
  const fixed = [...findFixed(part), ...findCounted(part), ...findShortDecades(part)].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  );
  const found: Dated[] = [];
  for (const dated of fixed) if (dated.start >= (found.at(-1)?.end ?? 0)) found.push(dated);
  const taken = [...found];
  const isTaken = (at: number): boolean => (taken[lastStartingBy(taken, at)]?.end ?? 0) > at;
  for (const dated of [...findMonths(part), ...findYears(part)])
    if (!isTaken(dated.start)) found.push(dated);
  return found
    .sort((a, b) => a.start - b.start)
    .map(({start, end, why, certainty}) => ({
      start,
      end,
      kind: 'date',
      certainty,
      evidence: [why],
      value: resolve(part.slice(start, end), () => tenseAt(part, start, end)),
    }));
}

function findFixed(part: string): Dated[] {
  const found: Dated[] = [];
  for (const match of part.matchAll(FIXED)) {
    const form = FORMS[match.indexOf(match[0], 1) - 1];
    const own = match[0];
    const start = match.index;
    const end = start + own.length;
    if (form === undefined || !standsFree(part, start) || isNone(part, form, own, start, end))
      continue;
    found.push({start, end, why: form.why, certainty: form.placed === true ? 0.8 : 0.95});
  }
  return found;
}

function isNone(
  part: string,
  {business, placed}: (typeof FORMS)[number],
  own: string,
  start: number,
  end: number,
): boolean {
  if (business === true && !BUSINESS.test(part)) return true;
  if (placed === true)
    return (
      !PLACED.test(part.slice(Math.max(0, start - 16), start)) ||
      THING.test(part.slice(end, end + 12)) ||
      part.charAt(end) === '-'
    );
  const years = /^(\d{4})[-–/](\d{2,4})$/.exec(own);
  // "1998-13" and "2024/11" are no years that follow each other.
  if (years !== null)
    return (
      Number(years[1]?.slice(-(years[2]?.length ?? 2))) >= Number(years[2]) && years[2] !== '00'
    );
  // "USA Today", "Radio 4's Today programme".
  return own === 'Today' && /(?:USA|['’]s)[ \n]$/.test(part.slice(Math.max(0, start - 5), start));
}

/** No part of a longer word or figure: "pre-March", "$2020-21". */
function standsFree(part: string, start: number): boolean {
  const before = part.slice(Math.max(0, start - 2), start);
  return !/(?:[\p{L}\p{N}$€£#/]|[\p{N}][.,:]|[\p{L}\p{N}][-–‑])$/u.test(before);
}

/** "Three weeks ago", "a year earlier". What is only "a few" is not counted from another day. */
function findCounted(part: string): Dated[] {
  const found: Dated[] = [];
  for (const {index, 0: word} of part.matchAll(AGO)) {
    const from = Math.max(0, index - LOOK_BACK);
    const match = COUNTED.exec(part.slice(from, index));
    if (match === null) continue;
    if (word !== 'ago' && /^(?:[Aa][ \n])?(?:few|several|some|couple)/.test(match[0])) continue;
    const start = from + match.index;
    found.push({
      start,
      end: index + word.length,
      why: word === 'ago' ? 'counted back from the present' : 'counted from another date',
      certainty: 0.9,
    });
  }
  return found;
}

function findShortDecades(part: string): Dated[] {
  return [...part.matchAll(SHORT_DECADE)].map(({index, 0: own}) => ({
    start: index,
    end: index + own.length,
    why: 'a decade',
    certainty: 0.9,
  }));
}

/** Whether what the date belongs to is told as past or still to come; news is mostly past. */
function tenseAt(part: string, start: number, end: number): Tense {
  const before = part.slice(Math.max(0, start - 90), start);
  const after = part.slice(end, end + 40);
  const from = Math.max(...['.', ';', '!', '?', '“', '"'].map((stop) => before.lastIndexOf(stop)));
  return FUTURE.test(`${before.slice(from + 1)}|${/^[^.;!?”"]*/.exec(after)?.[0] ?? ''}`)
    ? 'future'
    : 'past';
}
