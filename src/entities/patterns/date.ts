import {lastStartingBy, type Span} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';
import type {DateResolver} from './resolve-date.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)';
const DAY =
  '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)day|(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)(?=\\.)';
const WEEKDAY = `(?:${DAY})s?`;
const NTH = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\d:%])`;
const YEAR = String.raw`(?:1[0-9]|20|21)\d\d(?![\d,.]?\d)`;
const S = String.raw`[ \n]`;
/** Words with either a small or a capital first letter: a sentence may begin with them. */
const either = (words: string): string =>
  words
    .split('|')
    .map((word) => word.replace(/^\p{Ll}/u, (letter) => `[${letter}${letter.toUpperCase()}]`))
    .join('|');
const COUNT = `(?:${either('a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|a few|few|some|many')}|\\d{1,3})`;
const PERIOD =
  '(?:day|night|week|weekend|fortnight|month|quarter|year|decade|century|season|spring|summer|autumn|fall|winter|morning|evening|afternoon)';

/** Each form of calendar expression, the longest first. */
const FORMS: readonly (readonly [source: string, why: string])[] = [
  [String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`, 'a date in figures'],
  [String.raw`(?:[0-3]?\d)[/](?:[0-3]?\d)[/](?:(?:19|20)?\d\d)(?![/\d])`, 'a date in figures'],
  [
    `(?:${WEEKDAY},?${S})?(?:the${S})?${NTH}${S}(?:of${S})?${MONTH}(?:,?${S}${YEAR})?`,
    'a day and a month',
  ],
  [
    `(?:${WEEKDAY},?${S})?${MONTH}\\.?${S}${NTH}(?:(?:,|,?${S}in)?${S}${YEAR})?`,
    'a month and a day',
  ],
  [`${MONTH}\\.?,?${S}(?:of${S})?${YEAR}`, 'a month and a year'],
  [
    `(?:${either('last|next|this past|this coming|this')})${S}(?:${WEEKDAY}|${MONTH}|${PERIOD})`,
    'counted from the present',
  ],
  [`${COUNT}${S}${PERIOD}s?${S}ago`, 'counted back from the present'],
  [`(?:the${S})?day${S}(?:before${S}yesterday|after${S}tomorrow)`, 'counted from the present'],
  [`mid-(?:${YEAR}s?|${MONTH})`, 'the middle of a period'],
  [String.raw`(?:1[0-9]|20)\d0s|['’]\d0s`, 'a decade'],
  [String.raw`(?:1\d|20|21|[1-9])(?:st|nd|rd|th)${S}century(?:${S}(?:BC|AD|BCE|CE))?`, 'a century'],
  [
    `(?:fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first)${S}century`,
    'a century',
  ],
  [
    `(?:${either('spring|summer|autumn|fall|winter')})${S}(?:of${S})?${YEAR}`,
    'a season and a year',
  ],
  [`Q[1-4]${S}${YEAR}`, 'a quarter'],
  [
    `(?:Christmas|New${S}Year['’]s|Boxing|Independence|Labou?r|Memorial|Valentine['’]s)${S}(?:Day|Eve)`,
    'a feast',
  ],
  [
    `(?:${either('yesterday|today|tonight|tomorrow|to-day|to-night|to-morrow')})`,
    'counted from the present',
  ],
  [WEEKDAY, 'a day of the week'],
];

const FIXED = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£/.,-])(?:${FORMS.map(([source], i) => `(?<f${i}>${source})`).join('|')})(?![\p{L}\p{N}])`,
  'gu',
);
const LONE_MONTH = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<month>${MONTH})(?![\p{L}\p{N}'’-])`,
  'gu',
);
const LONE_YEAR = new RegExp(
  String.raw`(?<![\p{L}\p{N}$€£#.,/:-])${YEAR}(?![\p{L}\p{N}%/-])`,
  'gu',
);
const FEAST =
  /(?<![\p{L}-])(?:Christmas|Easter|Thanksgiving|Halloween|Ramadan|Hanukkah|Michaelmas)(?![\p{L}-]|[ \n](?:Island|Carol|Bunny))/gu;

/** Words before a year or a doubtful month which say that it is one. */
const BEFORE =
  /(?:^|[\s("“])(?:in|since|by|until|till|from|to|of|during|after|before|between|and|around|circa|c\.|early|late|mid|last|next|this|through|throughout|for|about|on|as of|election|summer|winter|spring|autumn|fall|or|than)[\s,]+$/i;

/** A cheap test which texts may hold a date at all. */
const HINT = new RegExp(
  String.raw`\d{3}|day|\b${MONTH}\b|\bago\b|to-?night|to-?morrow|century|Christmas|Easter|Thanksgiving|Halloween|Ramadan|Hanukkah|Michaelmas|['’]\d0s|(?:last|next|this)[ \n]|Q[1-4]`,
  'i',
);

/** Calendar expressions in `span` of `text`; the value is what `resolve` makes of each. */
export function findDates(text: string, span: Span, resolve: DateResolver): Candidate[] {
  const part = text.slice(span.start, span.end);
  if (!HINT.test(part)) return [];
  const found: Candidate[] = [];
  const claimed = (at: number): boolean =>
    (fixed[lastStartingBy(fixed, span.start + at)]?.end ?? 0) > span.start + at;
  const add = (index: number, own: string, why: string, certainty: number): void => {
    found.push({
      start: span.start + index,
      end: span.start + index + own.length,
      kind: 'date',
      certainty,
      evidence: [why],
      value: resolve(own),
    });
  };
  for (const match of part.matchAll(FIXED)) {
    const form = FORMS.findIndex((_, i) => match.groups?.[`f${i}`] !== undefined);
    const article = /^the[ \n]/.exec(match[0])?.[0].length ?? 0;
    add(match.index + article, match[0].slice(article), FORMS[form]?.[1] ?? 'a date', 0.95);
  }
  const fixed = [...found];
  for (const match of part.matchAll(FEAST)) {
    if (!claimed(match.index)) add(match.index, match[0], 'a feast', 0.8);
  }
  for (const match of part.matchAll(LONE_MONTH)) {
    if (claimed(match.index) || !isMonth(match[0], part, match.index)) continue;
    add(match.index, match[0], 'a month', 0.85);
  }
  for (const match of part.matchAll(LONE_YEAR)) {
    if (claimed(match.index)) continue;
    const before = part.slice(Math.max(0, match.index - 16), match.index);
    const after = part.slice(match.index + match[0].length, match.index + match[0].length + 24);
    // "a survey of 1709 pupils" counts; it does not date.
    if (
      /^\s(?:\p{Ll}{3,}s|people|men|women|children)\b/u.test(after) &&
      !/^\s(?:was|has|does|as|his|this)\b/.test(after)
    )
      continue;
    if (BEFORE.test(before) || (/\($/.test(before) && /^[),–-]/.test(after)))
      add(match.index, match[0], 'a year', 0.85);
  }
  return found.sort((a, b) => a.start - b.start);
}

/** "May", "March" and short forms are words too: they count as months only where one is expected. */
function isMonth(own: string, part: string, index: number): boolean {
  const before = part.slice(Math.max(0, index - 16), index);
  if (/^(?:May|March|Mar|Jan|April|June|August|Sep|Dec)$/.test(own)) return BEFORE.test(before);
  return own.length > 3 || BEFORE.test(before);
}
