import {casual} from 'chrono-node/en';

/** The ISO value of a calendar expression ("2020", "2022-03", "2022-03-02"), or null. */
export type DateResolver = (expression: string) => string | null;

/**
 * A resolver against the article's own date. Without one, only expressions that name
 * their year have a value. Days are the reader's calendar days: no time zones.
 */
export function dateResolver(articleDate: string | null): DateResolver {
  const seen = new Map<string, string | null>();
  const today = articleDate === null ? null : absolute(articleDate);
  return (expression) => {
    const known = seen.get(expression);
    if (known !== undefined) return known;
    const value = resolve(expression, today);
    seen.set(expression, value);
    return value;
  };
}

/** The day that the text names with its year, at noon, or null. */
function absolute(text: string): Date | null {
  const start = casual.parse(text, new Date(2000, 0, 1, 12))[0]?.start;
  if (start === undefined || !start.isCertain('year') || !start.isCertain('month')) return null;
  return new Date(start.get('year') ?? 0, (start.get('month') ?? 1) - 1, start.get('day') ?? 1, 12);
}

function resolve(expression: string, today: Date | null): string | null {
  const text = expression
    .toLowerCase()
    .replaceAll(/\s+/g, ' ')
    .replace(/^to-(?=day|night|morrow)/, 'to');
  const year = /^(?:mid-)?(\d{4})$/.exec(text)?.[1];
  if (year !== undefined) return year;
  const decade = /^(?:mid-)?(\d{3})0s$/.exec(text)?.[1];
  if (decade !== undefined) return `${decade}0/${decade}9`;
  // A week is no day and no month; it has no value of its own here.
  if (/\b(?:last|next|this|coming) (?:week|weekend|fortnight)$/.test(text)) return null;
  const parsed = casual.parse(text, today ?? new Date(2000, 0, 1, 12))[0]?.start;
  if (parsed === undefined) return seasonYear(text);
  const named = /\b\d{4}\b|\/\d\d$/.test(text);
  if (!named && today === null) return null;
  const parts = [String(parsed.get('year') ?? 0).padStart(4, '0')];
  // A period that holds many days has no day: "last month", "next year".
  const coarse =
    /\b(month|year|decade|century|quarter|season|spring|summer|autumn|fall|winter)s?\b/.exec(
      text,
    )?.[1];
  if (coarse === undefined || coarse === 'month') parts.push(pad(parsed.get('month')));
  if (coarse === undefined && (parsed.isCertain('day') || parsed.isCertain('weekday')))
    parts.push(pad(parsed.get('day')));
  return parts.join('-');
}

function seasonYear(text: string): string | null {
  return /\b(\d{4})$/.exec(text)?.[1] ?? null;
}

function pad(part: number | null): string {
  return String(part ?? 1).padStart(2, '0');
}
