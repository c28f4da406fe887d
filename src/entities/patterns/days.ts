import {dayOf, isoDay, isoMonth, monthOf, yearOf} from './periods.ts';

/** Days and months with their year, and spans of them. */
export function daysInFull(text: string): string | null {
  const iso = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (iso !== null) return validDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.](\d{1,2})[/.](\d{2,4})$/.exec(text);
  if (figures !== null) return dayInFigures(figures.slice(1).map(Number), text.includes('.'));
  if (!/\b\d{4}$/.test(text)) return null;
  return dayOrSpan(text, null);
}

/** "3/4/2021" is in March or in April; only what the figures leave no doubt about has a value. */
function dayInFigures(
  [a = 0, b = 0, year = 0]: readonly number[],
  dayFirst: boolean,
): string | null {
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  if (dayFirst || a > 12) return validDay(full, b, a);
  return b > 12 || a === b ? validDay(full, a, b) : null;
}

function validDay(year: number, month: number, day: number): string | null {
  const at = dayOf(year, month, day);
  return monthOf(at) === month && yearOf(at) === year ? isoDay(at) : null;
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAY_FIRST = /\b(\d{1,2})(?:st|nd|rd|th)? (?:of )?([a-z]+)\.?(?:,? (\d{4}))?$/;
const MONTH_FIRST =
  /\b([a-z]+)\.?,? (?:the |of )?(\d{1,2})(?:st|nd|rd|th)?(?:,?(?: in)? (\d{4}))?$/;
const MONTH_ALONE = /^([a-z]+)\.?,?(?: (?:of )?(\d{4}))?$/;
const DAYS =
  /^(.*?)\b(\d{1,2})(?:st|nd|rd|th)?(-|\/| and | to | or )(?:the )?(?:([a-z]+)\.? )?(\d{1,2})(?:st|nd|rd|th)?\b(.*)$/;
/** Two days or months of their own: "may 2020-june 2021", "5 may-6 june", "june or july 2021". */
const ENDS =
  /^(?<first>(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]+\.?(?<own>,? \d{4})?)(?:[-/]| to | and | or )(?<last>(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?[a-z]+\.?(?:,? (?:of )?(?<year>\d{4}))?)$/;

/** The month that begins with these three letters, 0 to 11, or null. Lower case. */
export function monthNamed(name: string): number | null {
  const at = MONTHS.indexOf(name.slice(0, 3));
  return at < 0 ? null : at;
}

/**
 * A day ("5 march 2020"), days ("18-28 june"), a month or months; `year` where they name
 * none. Days that do not follow each other ("1 and 3 may") are no span, and null.
 */
export function dayOrSpan(text: string, year: number | null): string | null {
  const [, before = '', from = '', joined, other, to = '', after = ''] = DAYS.exec(text) ?? [];
  if (from !== '') {
    const first = dayOrSpan(`${before}${from}${after}`, year);
    const last = dayOrSpan(
      other === undefined ? `${before}${to}${after}` : `${other} ${to}${after}`,
      year,
    );
    const apart = joined === ' and ' || joined === ' or ';
    return apart && Number(to) !== Number(from) + 1 ? null : span(first, last);
  }
  const ends = ENDS.exec(text)?.groups;
  if (ends !== undefined) return spanOfEnds(ends, year);
  const dayFirst = DAY_FIRST.exec(text);
  const monthFirst = MONTH_FIRST.exec(text);
  const alone = MONTH_ALONE.exec(text);
  const month = monthNamed(dayFirst?.[2] ?? monthFirst?.[1] ?? alone?.[1] ?? '');
  const named = dayFirst?.[3] ?? monthFirst?.[3] ?? alone?.[2];
  const own = named === undefined ? year : Number(named);
  if (month === null || own === null) return null;
  const day = dayFirst?.[1] ?? monthFirst?.[2];
  return day === undefined ? isoMonth(own, month) : validDay(own, month + 1, Number(day));
}

function spanOfEnds(
  {first = '', own, last = '', year: named}: Readonly<Record<string, string | undefined>>,
  year: number | null,
): string | null {
  const ending = named === undefined ? year : Number(named);
  const to = dayOrSpan(last, ending);
  const from = dayOrSpan(first, ending);
  // "December to January 2021" begins in the year before.
  const earlier = own === undefined && ending !== null && from !== null && to !== null && from > to;
  return span(earlier ? dayOrSpan(first, ending - 1) : from, to);
}

function span(first: string | null, last: string | null): string | null {
  return first === null || last === null ? null : `${first}/${last}`;
}
