import {dayOf, isoDay, isoDecade, isoHalf, isoQuarter, isoSeason, isoYear} from './periods.ts';

/** Years, decades and centuries. */
export function namedPeriod(text: string): string | null {
  const year = /^(?:fiscal (?:year )?|fy ?)?(\d{3,4})$/.exec(text)?.[1];
  if (year !== undefined) return isoYear(Number(year));
  const decade = /^(?:'?(\d)0s|(\d{3})0'?s)$/.exec(text);
  if (decade !== null)
    return isoDecade(decade[2] === undefined ? Number(`19${decade[1]}0`) : Number(decade[2]) * 10);
  const span = /^(?:fiscal (?:year )?|fy ?)?(\d{4})[-/](\d{2,4})$/.exec(text);
  if (span !== null) {
    const [, from = '', to = ''] = span;
    return `${from}/${from.slice(0, 4 - to.length)}${to}`;
  }
  const ad = /^(?:ad (\d+)|(\d+) (bce?|ad|ce))$/.exec(text);
  if (ad !== null) {
    const count = Number(ad[1] ?? ad[2]);
    if (count === 0) return null;
    // ISO 8601 has a year nought: 44 BC is -0043.
    if (!ad[3]?.startsWith('b')) return isoYear(count);
    return count === 1 ? '0000' : `-${isoYear(count - 1)}`;
  }
  const century = /^([\w-]+) centur(?:y|ies)( bce?)?/.exec(text);
  if (century === null) return null;
  const nth = ordinal(century[1] ?? '');
  if (nth === null || century[2] !== undefined) return null;
  return `${isoYear(nth * 100 - 99)}/${isoYear(nth * 100)}`;
}

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first'.split(
    ' ',
  );

/** "fourth" or "4th" as a number, up to 31 where it is in words; null where it is none. Lower case. */
export function ordinal(word: string): number | null {
  const figures = /^(\d+)(?:st|nd|rd|th)$/.exec(word)?.[1];
  if (figures !== undefined) return Number(figures);
  const at = ORDINALS.indexOf(word);
  return at < 0 ? null : at + 1;
}

/** A season, quarter, half or feast with its year, or null. */
export function seasonOrQuarter(text: string): string | null {
  const year = Number(/\b(\d{4})(?:[-/]\d{2,4})?$/.exec(text)?.[1] ?? Number.NaN);
  if (Number.isNaN(year)) return null;
  const quarter = /^(?:q([1-4])|(first|second|third|fourth|final) quarter)\b/.exec(text);
  if (quarter !== null) return isoQuarter(year, Number(quarter[1] ?? nthQuarter(quarter[2] ?? '')));
  const half = /^(?:h([12])|(first|second) half)\b/.exec(text);
  if (half !== null) return isoHalf(year, Number(half[1] ?? (half[2] === 'first' ? 1 : 2)));
  const season = /^(spring|summer|autumn|fall|winter)\b/.exec(text)?.[1];
  if (season !== undefined) return isoSeason(year, season);
  return feast(text.replace(/ \d{4}$/, ''), year);
}

/** 1 to 4. */
export function nthQuarter(word: string): number {
  return word === 'final' ? 4 : ORDINALS.indexOf(word) + 1;
}

/** Feasts that have the same day every year. */
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [12, 25]],
  ['christmas day', [12, 25]],
  ['christmas eve', [12, 24]],
  ['boxing day', [12, 26]],
  ["new year's eve", [12, 31]],
  ["new year's day", [1, 1]],
  ['new year', [1, 1]],
  ["valentine's day", [2, 14]],
  ["st patrick's day", [3, 17]],
  ['halloween', [10, 31]],
  ['juneteenth', [6, 19]],
  ['epiphany', [1, 6]],
  ['michaelmas', [9, 29]],
  ['bastille day', [7, 14]],
  ['australia day', [1, 26]],
  ['anzac day', [4, 25]],
  ['armistice day', [11, 11]],
  ['earth day', [4, 22]],
  ['ve day', [5, 8]],
]);

/** A feast that has the same day every year, or null. Lower case. */
export function feast(name: string, year: number): string | null {
  const at = FEASTS.get(name);
  return at === undefined ? null : isoDay(dayOf(year, ...at));
}
