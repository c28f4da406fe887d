import type {RequestHeaders} from './ask.ts';
import {ACCEPTED} from './decompress.ts';
import type {Environment} from './network.ts';

/**
 * What Lectern tells every server: what it is, which formats, encodings and languages it
 * takes. No cookies, and not where it comes from.
 */
export function requestHeaders(agent: string, environment: Environment): RequestHeaders {
  return {
    'user-agent': agent,
    accept:
      'text/html,application/xhtml+xml,application/epub+zip;q=0.9,application/pdf;q=0.9,text/markdown;q=0.9,text/plain;q=0.8,*/*;q=0.5',
    'accept-encoding': ACCEPTED,
    'accept-language': languages(environment),
  };
}

/** The language of the person's messages (POSIX: LC_ALL, LC_MESSAGES, LANG), then English. */
function languages(environment: Environment): string {
  const locale =
    [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  const [, language = 'en', country] = /^([a-z]{2,3})(?:_([A-Z]{2}))?(?:[.@]|$)/.exec(locale) ?? [];
  const own = country === undefined ? [language] : [`${language}-${country}`, language];
  const all = own.includes('en') ? own : [...own, 'en'];
  return [...all.map((tag, i) => (i === 0 ? tag : `${tag};q=${1 - i / 10}`)), '*;q=0.1'].join(',');
}
