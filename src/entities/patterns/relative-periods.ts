import {nthQuarter} from './named-periods.ts';
import {numberValue} from './numbers.ts';
import {
  addDays,
  type Day,
  isoDay,
  isoDecade,
  isoHalf,
  isoMonth,
  isoQuarter,
  isoSeason,
  isoWeek,
  isoYear,
  monthOf,
  weekdayOf,
  yearOf,
} from './periods.ts';

/** "Last month", "this week", "next summer", "yesterday", "the first quarter of this year". */
export function relativePeriod(text: string, today: Day): string | null {
  const days = NEAR.get(text);
  if (days !== undefined) return isoDay(addDays(today, days));
  const year = yearOf(today);
  const part =
    /^(first|second|third|fourth|final) (quarter|half) of (?:the|this|(last)|(next)) year$/.exec(
      text,
    );
  if (part !== null) {
    const own = year + (part[3] === undefined ? 0 : -1) + (part[4] === undefined ? 0 : 1);
    const nth = nthQuarter(part[1] ?? '');
    return part[2] === 'half' ? isoHalf(own, Math.min(nth, 2)) : isoQuarter(own, nth);
  }
  // "Over the weekend" tells of the last one.
  const match = /^(last|next|this)(?: (?:past|coming))? (.+)$/.exec(
    text === 'weekend' ? 'last weekend' : text,
  );
  if (match === null) return null;
  const step = match[1] === 'last' ? -1 : match[1] === 'next' ? 1 : 0;
  const month = monthOf(today) - 1;
  switch (match[2]) {
    case 'night':
    case 'morning':
    case 'afternoon':
    case 'evening':
      // "The next morning" is that of a story.
      return step > 0 ? null : isoDay(addDays(today, step));
    case 'week':
      return isoWeek(addDays(today, step * 7));
    case 'weekend': {
      // On a weekend, "this" is the one that it is.
      const saturday = addDays(today, 6 - weekdayOf(today) + (step === -1 ? -7 : step * 7));
      return `${isoDay(saturday)}/${isoDay(addDays(saturday, 1))}`;
    }
    case 'month':
      return isoMonth(year, month + step);
    case 'quarter': {
      const quarter = year * 4 + Math.floor(month / 3) + step;
      return isoQuarter(Math.floor(quarter / 4), (quarter % 4) + 1);
    }
    case 'year':
    case 'calendar year':
      return isoYear(year + step);
    case 'decade':
      return isoDecade(year + step * 10);
    case 'century': {
      const first = Math.floor((year - 1) / 100) * 100 + 1 + step * 100;
      return `${isoYear(first)}/${isoYear(first + 99)}`;
    }
    default:
      return relativeSeason(match[2] ?? '', step, today);
  }
}

const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['day before yesterday', -2],
  ['day after tomorrow', 2],
]);

/** "Last summer" is the latest that has ended, "next summer" the first that has not begun. */
function relativeSeason(season: string, step: number, today: Day): string | null {
  const now = isoMonth(yearOf(today), monthOf(today) - 1);
  for (const year of step < 0 ? [1, 0, -1, -2] : [-1, 0, 1, 2]) {
    const value = isoSeason(yearOf(today) + year, season);
    if (value === null) return null;
    const [first = '', last = ''] = value.split('/');
    if (step < 0 ? last < now : step > 0 ? first > now : last >= now) return value;
  }
  return null;
}

/** What lies further back has no date that could be counted to, whatever it is counted in. */
const LONGEST_AGO = 10_000;

/** "Three days ago" is a day, "two weeks ago" a week, and so on. */
export function countedBack(text: string, today: Day): string | null {
  const match = /^(.+?) (day|night|week|fortnight|month|year|decade|century|centurie)s? ago$/.exec(
    text,
  );
  if (match === null) return null;
  const count = numberValue(match[1] ?? '');
  if (count === null || !Number.isInteger(count) || count > LONGEST_AGO) return null;
  const year = yearOf(today);
  switch (match[2]) {
    case 'day':
    case 'night':
      return isoDay(addDays(today, -count));
    case 'week':
      return isoWeek(addDays(today, -7 * count));
    case 'fortnight':
      return isoWeek(addDays(today, -14 * count));
    case 'month':
      return count < year * 12 ? isoMonth(year, monthOf(today) - 1 - count) : null;
    case 'year':
      return count < year ? isoYear(year - count) : null;
    case 'decade':
      return count * 10 < year ? isoYear(year - count * 10) : null;
    default:
      return null;
  }
}
