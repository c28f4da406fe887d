/** The headers of an answer that say how long it may be kept, in lower case; several joined. */
export type CachingHeaders = {
  readonly cacheControl: string;
  readonly expires: string;
  readonly date: string;
  readonly age: string;
  readonly vary: string;
};

// However long a server would allow: asking again costs little, and nobody wants
// yesterday's front page.
const LONGEST_MS = 3_600_000;

/** Whether an answer may be kept at all (RFC 9111, section 5.2.2.5). */
export function mayKeep({cacheControl}: CachingHeaders): boolean {
  return !directives(cacheControl).has('no-store');
}

/**
 * Until when an answer that came at `now` (both in milliseconds since 1970) can be shown again
 * without asking the server: by max-age, else by Expires (RFC 9111, section 4.2), but at most
 * an hour; `now` itself when it always wants to be asked.
 */
export function freshUntil(headers: CachingHeaders, now: number): number {
  const control = directives(headers.cacheControl);
  if (control.has('no-cache') || headers.vary.split(',').some((name) => name.trim() === '*'))
    return now;
  const stated = control.get('max-age');
  const lifetime = stated === undefined ? untilExpiry(headers, now) : milliseconds(stated);
  const left = lifetime - milliseconds(headers.age);
  return now + Math.min(Math.max(left, 0), LONGEST_MS);
}

function untilExpiry({expires, date}: CachingHeaders, now: number): number {
  const end = Date.parse(expires);
  const sent = Date.parse(date);
  // An unreadable date means that it has passed.
  return Number.isNaN(end) ? 0 : end - (Number.isNaN(sent) ? now : sent);
}

/** Of a number of seconds; 0 for anything else. */
function milliseconds(seconds: string): number {
  return /^\d{1,10}$/.test(seconds) ? Number(seconds) * 1000 : 0;
}

function directives(cacheControl: string): ReadonlyMap<string, string> {
  return new Map(
    cacheControl.split(',').map((directive) => {
      const [name = '', value = ''] = directive.split('=', 2);
      return [name.trim().toLowerCase(), value.trim().replaceAll('"', '')];
    }),
  );
}
