import {isUtf8} from 'node:buffer';
import {type Failure, fail} from '../../model/result.ts';
import {cleanLine} from '../../text/clean.ts';
import {withoutExtras} from './page-request.ts';
import {briefAddress} from './shown-address.ts';

/** Where an answer sends on to: an address, or why it cannot be followed. */
export type Redirect = {readonly to: URL} | {readonly failure: Failure};

/**
 * Whether an answer sends on to another address (RFC 9110, section 15.4): for good, for now, or
 * not at all.
 */
export function redirectKind(status: number): 'lasting' | 'passing' | null {
  switch (status) {
    case 301:
    case 308:
      return 'lasting';
    case 300:
    case 302:
    case 303:
    case 307:
      return 'passing';
    default:
      return null;
  }
}

/**
 * Reads a Location header that came from `from`. Only to other pages on the web is followed:
 * never to a file of this computer or another program. Credentials in it are left out:
 * they were given by a server, not by the person.
 */
export function readRedirect(location: string | null, from: URL): Redirect {
  const page = briefAddress(from);
  if (location === null) {
    return fail(
      `${page} sends on to another page without saying where.`,
      'Open it in a browser, save it there and open the file.',
    );
  }
  const to = URL.parse(asText(location), from.href);
  if (to === null || to.hostname === '') {
    if (to !== null && to.protocol !== 'http:' && to.protocol !== 'https:')
      return refuseScheme(page, to);
    return fail(`${page} sends on to something that is no address.`, 'Open another page.');
  }
  if (to.protocol !== 'http:' && to.protocol !== 'https:') return refuseScheme(page, to);
  return {to: withoutExtras(to)};
}

function refuseScheme(page: string, to: URL): Redirect {
  return fail(
    `${page} sends on to a ${cleanLine(to.protocol)} address, which Lectern does not follow.`,
    'Only pages on the web are followed; nothing was opened.',
  );
}

// Header values come as Latin-1; some servers send UTF-8, as browsers expect.
function asText(header: string): string {
  const bytes = Buffer.from(header, 'latin1');
  return isUtf8(bytes) ? bytes.toString() : header;
}

/**
 * Whether a name and password meant for `from` may be sent to `to`: to the same host
 * by the same way, or from http to https with the usual ports.
 */
export function keepsCredentials(from: URL, to: URL): boolean {
  if (from.origin === to.origin) return true;
  const upgraded = from.protocol === 'http:' && to.protocol === 'https:';
  return upgraded && from.hostname === to.hostname && from.port === '' && to.port === '';
}
