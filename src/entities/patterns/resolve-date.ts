import {casual} from 'chrono-node/en';
import {daysInFull} from './days.ts';
import {namedPeriod, ordinal, seasonOrQuarter} from './named-periods.ts';
import {type Day, dayOf} from './periods.ts';
import {countedBack, relativePeriod} from './relative-periods.ts';
import {dayWithoutYear, lonePart, type Tense, weekday} from './yearless.ts';

/**
 * The ISO 8601 value of a calendar expression, periods included ("2020", "2022-03",
 * "2022-W13", "2022-03-02", "1990/1999"), or null where the article does not tell.
 */
export type DateResolver = (expression: string, tense: () => Tense) => string | null;

/**
 * A resolver against the article's own date. Without one, only expressions that name
 * their year have a value. Days are the reader's calendar days: no time zones.
 */
export function dateResolver(articleDate: string | null): DateResolver {
  const seen = new Map<string, string | null>();
  const today = articleDate === null ? null : absolute(articleDate);
  return (expression, tense) => {
    const told = today === null ? 'past' : tense();
    const key = `${told} ${expression}`;
    const known = seen.get(key);
    if (known !== undefined) return known;
    const value = resolve(plain(expression), today, told);
    seen.set(key, value);
    return value;
  };
}

/** The day that the article's own date names with its year, in whatever way, or null. */
function absolute(text: string): Day | null {
  const start = casual.parse(text, new Date(2000, 0, 1, 12))[0]?.start;
  if (start === undefined || !start.isCertain('year') || !start.isCertain('month')) return null;
  return dayOf(start.get('year') ?? 0, start.get('month') ?? 1, start.get('day') ?? 1);
}

function plain(expression: string): string {
  return expression
    .toLowerCase()
    .replaceAll(/[\s\u00A0]+/g, ' ')
    .replaceAll('’', "'")
    .replaceAll('–', '-')
    .replace(/^to-(?=day|night|morrow)/, 'to')
    .replace(/^mid[- ]/, '')
    .replace(/^[a-z-]+(?= of [a-z]+(?:,? \d{4})?$)/, (word) => String(ordinal(word) ?? word));
}

function resolve(text: string, today: Day | null, tense: Tense): string | null {
  const named = namedPeriod(text) ?? daysInFull(text) ?? seasonOrQuarter(text);
  if (named !== null || today === null) return named;
  return (
    relativePeriod(text, today) ??
    countedBack(text, today) ??
    weekday(text, today, tense) ??
    lonePart(text, today, tense) ??
    dayWithoutYear(text, today, tense)
  );
}
