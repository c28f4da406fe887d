import {dayOrSpan, monthNamed} from './days.ts';
import {feast, nthQuarter} from './named-periods.ts';
import {
  addDays,
  type Day,
  isoDay,
  isoMonth,
  isoQuarter,
  monthOf,
  weekdayOf,
  yearOf,
} from './periods.ts';

/** Whether a date is told as past or still to come: which Monday "on Monday" is. */
export type Tense = 'past' | 'future';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** The nearest such day in the past or, where the text tells of what is to come, in the future. */
export function weekday(text: string, today: Day, tense: Tense): string | null {
  const match = /^(?:(last|next|this)(?: (?:past|coming))? )?([a-z]{3})[a-z]*day( week)?$/.exec(
    text,
  );
  const nth = WEEKDAYS.indexOf(match?.[2] ?? '') + 1;
  if (match === null || nth === 0) return null;
  const back = (weekdayOf(today) - nth + 7) % 7;
  const ahead = (nth - weekdayOf(today) + 7) % 7;
  if (match[3] !== undefined) return isoDay(addDays(today, ahead + 7));
  if (match[1] === 'last') return isoDay(addDays(today, -(back || 7)));
  if (match[1] === 'next') return isoDay(addDays(today, ahead || 7));
  if (match[1] === 'this') return isoDay(addDays(today, nth - weekdayOf(today)));
  return isoDay(addDays(today, tense === 'future' ? ahead : -back));
}

/** A month, quarter or feast of no year. */
export function lonePart(text: string, today: Day, tense: Tense): string | null {
  const quarter = /^(?:q([1-4])|(first|second|third|fourth) quarter)$/.exec(text);
  const year = yearOf(today);
  if (quarter !== null) {
    const nth = Number(quarter[1] ?? nthQuarter(quarter[2] ?? ''));
    const current = Math.floor((monthOf(today) - 1) / 3) + 1;
    // Results come after the quarter.
    if (tense === 'past') return isoQuarter(nth < current ? year : year - 1, nth);
    return isoQuarter(nth >= current ? year : year + 1, nth);
  }
  const step = /^(last|next|this) /.exec(text)?.[1];
  const name = text.replace(/^(?:last|next|this) (?:past |coming )?/, '');
  const value = monthlyYear(name, year, monthOf(today), step, tense);
  if (value !== null) return value;
  const now = isoDay(today);
  const years =
    step === 'last' || (step === undefined && tense === 'past')
      ? [year, year - 1]
      : [year, year + 1];
  for (const own of years) {
    const day = feast(name, own);
    if (
      day !== null &&
      (own !== year ||
        step === 'this' ||
        (tense === 'past' && step !== 'next' ? day <= now : day >= now))
    )
      return day;
  }
  return null;
}

function monthlyYear(
  name: string,
  year: number,
  current: number,
  step: string | undefined,
  tense: Tense,
): string | null {
  const at = /^[a-z]+$/.test(name) ? monthNamed(name) : null;
  if (at === null) return null;
  const month = at + 1;
  let own = year;
  if (step === 'last') own = month < current ? year : year - 1;
  else if (step === 'next') own = month > current ? year : year + 1;
  else if (step === undefined && tense === 'past') own = month <= current ? year : year - 1;
  else if (step === undefined) own = month >= current ? year : year + 1;
  return isoMonth(own, at);
}

/** How far a day may lie on the wrong side of today before the next year is meant: the tense is a guess. */
const DOUBT_DAYS = 60;

/** "5 march", "wednesday, march 30": the year is that which the tense asks for. */
export function dayWithoutYear(text: string, today: Day, tense: Tense): string | null {
  const year = yearOf(today);
  const own = dayOrSpan(text, year);
  if (own === null) return null;
  if (tense === 'past' && own > isoDay(addDays(today, DOUBT_DAYS)))
    return dayOrSpan(text, year - 1);
  if (tense === 'future' && own < isoDay(addDays(today, -DOUBT_DAYS)))
    return dayOrSpan(text, year + 1);
  return own;
}
