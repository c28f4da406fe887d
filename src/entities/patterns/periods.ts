/**
 * Calendar arithmetic on days of the proleptic Gregorian calendar, without time zones,
 * and the writing of days and periods by ISO 8601: a year "2022", a month "2022-03", a
 * week "2022-W13", a day "2022-03-30"; other periods as "first/last".
 */

/** A day as the number of milliseconds of its midnight in UTC. */
export type Day = number;

const DAY = 86_400_000;

export function dayOf(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day);
}

export function addDays(day: Day, days: number): Day {
  return day + days * DAY;
}

export function yearOf(day: Day): number {
  return new Date(day).getUTCFullYear();
}

/** 1 to 12. */
export function monthOf(day: Day): number {
  return new Date(day).getUTCMonth() + 1;
}

/** 1 (Monday) to 7 (Sunday), as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return new Date(day).getUTCDay() || 7;
}

export function isoDay(day: Day): string {
  return new Date(day).toISOString().slice(0, 10);
}

export function isoYear(year: number): string {
  return String(year).padStart(4, '0');
}

/** The month that lies `months` after January of `year`; `months` may be negative or above eleven. */
export function isoMonth(year: number, months: number): string {
  const at = year * 12 + months;
  return `${isoYear(Math.floor(at / 12))}-${String((((at % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}

/** The ISO week that holds the day; its year is that of its Thursday. */
export function isoWeek(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = yearOf(thursday);
  const week = Math.floor((thursday - dayOf(year, 1, 1)) / DAY / 7) + 1;
  return `${isoYear(year)}-W${String(week).padStart(2, '0')}`;
}

/** A quarter, counted from 1, as its first and last month. */
export function isoQuarter(year: number, quarter: number): string {
  return `${isoMonth(year, quarter * 3 - 3)}/${isoMonth(year, quarter * 3 - 1)}`;
}

/** A half of a year, 1 or 2, as its first and last month. */
export function isoHalf(year: number, half: number): string {
  return `${isoMonth(year, half * 6 - 6)}/${isoMonth(year, half * 6 - 1)}`;
}

const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 2],
  ['summer', 5],
  ['autumn', 8],
  ['fall', 8],
  ['winter', 11],
]);

/**
 * A season as its first and last month, by the meteorologists' northern seasons; a winter
 * is that which begins in `year`. Null when it is none.
 */
export function isoSeason(year: number, season: string): string | null {
  const first = SEASONS.get(season);
  return first === undefined ? null : `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
}

export function isoDecade(year: number): string {
  const first = Math.floor(year / 10) * 10;
  return `${isoYear(first)}/${isoYear(first + 9)}`;
}
