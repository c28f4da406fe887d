import {type Failure, fail} from '../../model/result.ts';
import {cleanLine} from '../../text/clean.ts';

/** An answer without a page. */
export type Refusal = {
  readonly status: number;
  /** The Retry-After header. */
  readonly retryAfter: string | null;
  /** Whether a name and a password were sent. */
  readonly authorized: boolean;
};

const SAVE_IT = 'Open it in a browser, save it there and open the file.';

/**
 * What an answer that is no page means, in words (RFC 9110, section 15): `page` is the
 * address as shown.
 */
export function failureOfStatus(page: string, refusal: Refusal, now: number): Failure {
  return fail(...wordsFor(page, refusal, now)).failure;
}

function wordsFor(
  page: string,
  {status, retryAfter, authorized}: Refusal,
  now: number,
): [reason: string, next: string] {
  switch (status) {
    case 204:
    case 205:
      return [`The server has nothing to show for ${page} (${status}).`, 'Check the address.'];
    case 206:
      return [`The server sends only a part of ${page} (206), unasked.`, SAVE_IT];
    case 401:
      return authorized
        ? [`${page} does not accept this name and password (401).`, 'Check both.']
        : [
            `${page} asks for a name and a password (401).`,
            'Give them before the host, as in https://name:password@example.org; they are shown nowhere.',
          ];
    case 402:
      return [`${page} asks to be paid for (402).`, SAVE_IT];
    case 403:
      return withheld(page, status);
    case 404:
      return [
        `The page ${page} is not there (404).`,
        'Check the address, or search for its title.',
      ];
    case 407:
      return [
        'The proxy asks for a name and a password (407).',
        'Give them in HTTP_PROXY or HTTPS_PROXY, before the host: name:password@host.',
      ];
    case 408:
    case 504:
      return [`The server of ${page} gave up waiting (${status}).`, 'Try again later.'];
    case 410:
      return [`The page ${page} is gone for good (410).`, 'An archive of the web may have it.'];
    case 429:
      return [`The server of ${page} gets too many requests (429).`, whenToRetry(retryAfter, now)];
    case 451:
      return [`${page} may not be shown for legal reasons (451).`, 'Ask the publisher.'];
    case 503:
      return [`The server of ${page} is busy or closed (503).`, whenToRetry(retryAfter, now)];
    default:
      // No code of HTTP, but of servers that turn away what is no browser.
      if (status >= 600) return withheld(page, status);
      if (status >= 500)
        return [`The server of ${page} has a fault of its own (${status}).`, 'Try again later.'];
      if (status >= 400) return [`The server refuses ${page} (${status}).`, SAVE_IT];
      return [`The server answers with no page for ${page} (${status}).`, SAVE_IT];
  }
}

function withheld(page: string, status: number): [reason: string, next: string] {
  return [`The server does not give ${page} to Lectern (${status}).`, SAVE_IT];
}

/** Retry-After is seconds, or a date (RFC 9110, section 10.2.3). */
function whenToRetry(header: string | null, now: number): string {
  const value = cleanLine(header ?? '');
  const seconds = /^\d{1,9}$/.test(value) ? Number(value) : (Date.parse(value) - now) / 1000;
  if (!(seconds > 0)) return 'Try again later.';
  if (seconds < 90) return `Try again in ${counted(Math.ceil(seconds), 'second')}.`;
  if (seconds < 5400) return `Try again in ${counted(Math.ceil(seconds / 60), 'minute')}.`;
  if (seconds < 172_800) return `Try again in ${counted(Math.ceil(seconds / 3600), 'hour')}.`;
  return `Try again in ${counted(Math.ceil(seconds / 86_400), 'day')}.`;
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
