import {type Failure, fail} from '../../model/result.ts';
import {PRIVATE} from './network.ts';
import {failureOfStatus} from './status.ts';

/** What to say around an error. */
export type Surroundings = {
  /** The host that was asked, as shown. */
  readonly host: string;
  /** The page that was asked for, as shown. */
  readonly page: string;
  /** Whether a proxy may have been asked instead of the host. */
  readonly proxied: boolean;
};

const INSECURE =
  'Lectern opens no page whose sender it cannot be sure of; a browser can show more.';

/**
 * Why a page could not be fetched, in words: `error` is what the network library threw, its
 * own codes, Node's for sockets and names, OpenSSL's for certificates. An error without a
 * code is a defect and thrown on.
 */
export function failureOfNetwork(error: unknown, around: Surroundings, now: number): Failure {
  const code = codeOf(error);
  if (code === null) throw error;
  const status = proxyStatus(error);
  if (status === 407) return failureOfStatus(around.page, statusOnly(407), now);
  if (status !== null) {
    return fail(
      `The proxy does not let Lectern reach ${around.host} (${status}).`,
      'Check HTTPS_PROXY and NO_PROXY, or ask who runs the proxy.',
    ).failure;
  }
  return fail(...wordsFor(code, around)).failure;
}

function statusOnly(status: number) {
  return {status, retryAfter: null, authorized: false};
}

function wordsFor(
  code: string,
  {host, page, proxied}: Surroundings,
): [reason: string, next: string] {
  const connection = proxied
    ? 'Check the connection, and the proxy that HTTP_PROXY or HTTPS_PROXY names.'
    : 'Check the address and the connection, or try again later.';
  switch (code) {
    case 'ENOTFOUND':
    case 'ENODATA':
      return [`There is no host ${host}, or it cannot be found from here.`, connection];
    case 'EAI_AGAIN':
      return [`${host} could not be looked up.`, connection];
    case 'ECONNREFUSED':
      return [`${host} accepts no connection.`, connection];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ENETDOWN':
    case 'EADDRNOTAVAIL':
      return [`${host} cannot be reached from here.`, connection];
    case 'ETIMEDOUT':
    case 'UND_ERR_CONNECT_TIMEOUT':
      return [`${host} does not answer.`, connection];
    case 'ECONNRESET':
    case 'EPIPE':
    case 'UND_ERR_SOCKET':
    case 'UND_ERR_PRX_CONN':
    case 'HPE_INVALID_EOF_STATE':
      return [`${host} closed the connection before the page was there.`, connection];
    case 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH':
    case 'HPE_UNEXPECTED_CONTENT_LENGTH':
      return [`${host} sent another length than it had announced for ${page}.`, 'Try again later.'];
    case 'UND_ERR_HEADERS_OVERFLOW':
    case 'HPE_HEADER_OVERFLOW':
      return [`${host} sent far too many headers with ${page}.`, 'Open it in a browser instead.'];
    case PRIVATE:
      return [
        `${host} is an address inside this computer's own network, which Lectern is not sent to from outside.`,
        'If you trust it, open that address itself.',
      ];
    case 'CERT_HAS_EXPIRED':
      return [`The certificate of ${host} has expired.`, INSECURE];
    case 'CERT_NOT_YET_VALID':
      return [
        `The certificate of ${host} is not valid yet.`,
        "Check this computer's clock; it may be wrong.",
      ];
    case 'CERT_REVOKED':
      return [`The certificate of ${host} has been revoked.`, INSECURE];
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
    case 'UNABLE_TO_GET_ISSUER_CERT':
    case 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY':
    case 'CERT_UNTRUSTED':
      return [
        `Nobody that this computer trusts vouches for the certificate of ${host}.`,
        'If it is yours, name its issuer in NODE_EXTRA_CA_CERTS.',
      ];
    case 'ERR_TLS_CERT_ALTNAME_INVALID':
    case 'UND_ERR_PRX_TLS':
      return [`The certificate that came for ${host} is another host's.`, INSECURE];
    default:
      if (/^(?:EPROTO|ERR_SSL_|ERR_TLS_|CERT_|UNABLE_TO_)/.test(code))
        return [`No secure connection to ${host} could be made (${code}).`, INSECURE];
      // What the library takes for granted, and an answer out of order breaks.
      if (code.startsWith('HPE_') || code === 'ERR_ASSERTION')
        return [`${host} does not answer as a web server does.`, 'Check the address.'];
      return [`${page} could not be fetched (${code}).`, connection];
  }
}

/** The most telling code among an error, what it was caused by and what it sums up. */
function codeOf(error: unknown): string | null {
  const codes = chainOf(error).flatMap((each) => {
    if ('code' in each && typeof each.code === 'string') return [each.code];
    // What is wrong with an answer that is not HTTP it says in its message only.
    return each.name === 'HTTPParserError' ? ['HPE_UNKNOWN'] : [];
  });
  return codes.find((code) => !code.startsWith('UND_ERR_')) ?? codes[0] ?? null;
}

/** Bounded: causes may go in a circle. */
function chainOf(error: unknown): readonly Error[] {
  const chain: Error[] = [];
  const waiting = [error];
  while (waiting.length > 0 && chain.length < 10) {
    const next = waiting.shift();
    if (!(next instanceof Error)) continue;
    chain.push(next);
    if (next instanceof AggregateError) waiting.push(...next.errors);
    waiting.push(next.cause);
  }
  return chain;
}

// The library says it in its message only.
const PROXY_STATUS = /^Proxy (?:response \((\d{3})\)|Authentication Required \((407)\))/;

function proxyStatus(error: unknown): number | null {
  for (const {message} of chainOf(error)) {
    const match = PROXY_STATUS.exec(message);
    if (match !== null) return Number(match[1] ?? match[2]);
  }
  return null;
}
