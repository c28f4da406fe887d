import {lookup} from 'node:dns';
import type {LookupFunction} from 'node:net';
import {type Dispatcher, EnvHttpProxyAgent} from 'undici';
import {fail, type Result, succeed} from '../../model/result.ts';
import type {Limits} from './limits.ts';
import {isPrivateAddress} from './private-address.ts';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** The way out: direct, or through the proxies that the environment names. */
export type Network = {
  readonly dispatcher: Dispatcher;
  /** Whether any proxy is set. */
  readonly proxied: boolean;
  /** Whether a name that was looked up for a connection was one of a private address. */
  readonly wasPrivate: () => boolean;
  /** From now on names of private addresses fail with `PRIVATE`. */
  readonly onlyPublic: () => void;
  readonly isOnlyPublic: () => boolean;
  /** Ends all connections. */
  readonly close: () => Promise<void>;
};

/** The code of the error for a connection that was refused because its address is private. */
export const PRIVATE = 'LECTERN_PRIVATE';

// Whatever NODE_TLS_REJECT_UNAUTHORIZED says.
const CERTAIN = {rejectUnauthorized: true};

/**
 * Opens the network. HTTP_PROXY, HTTPS_PROXY (else HTTP_PROXY is taken for both) and NO_PROXY
 * are honoured as undici reads them, in lower case first. Fails in words when a proxy is no
 * address. What a proxy looks up cannot be watched from here.
 */
export function openNetwork(environment: Environment, limits: Limits): Result<Network> {
  const proxies: Record<'http' | 'https', string> = {http: '', https: ''};
  for (const scheme of ['http', 'https'] as const) {
    const [name, value] = variable(environment, `${scheme}_proxy`);
    const proxy = value === '' ? '' : proxyAddress(value);
    if (proxy === null) {
      // Not repeated: there may be a password in it.
      return fail(
        `The proxy that ${name} names is not an address that Lectern can use.`,
        'A proxy looks like http://proxy.example.org:3128.',
      );
    }
    proxies[scheme] = proxy;
  }
  let publicOnly = false;
  let sawPrivate = false;
  const watchedLookup: LookupFunction = (hostname, options, callback) => {
    lookup(hostname, {...options, all: true}, (error, addresses) => {
      if (error !== null) {
        callback(error, '');
        return;
      }
      if (addresses.some(({address}) => isPrivateAddress(address))) {
        sawPrivate = true;
        if (publicOnly) {
          callback(Object.assign(new Error(PRIVATE), {code: PRIVATE}), '');
          return;
        }
      }
      const [first] = addresses;
      if (options.all === true) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
  const dispatcher = new EnvHttpProxyAgent({
    // An empty one says that there is none: left out, it would be taken from the process.
    httpProxy: proxies.http,
    httpsProxy: proxies.https,
    noProxy: variable(environment, 'no_proxy')[1],
    maxHeaderSize: limits.headerBytes,
    // One page is read, and then all is closed: a second protocol would only add surface.
    allowH2: false,
    // Time is kept in one place, the budget.
    headersTimeout: 0,
    bodyTimeout: 0,
    connect: {lookup: watchedLookup, ...CERTAIN},
    requestTls: CERTAIN,
    proxyTls: CERTAIN,
  });
  return succeed({
    dispatcher,
    proxied: proxies.http !== '' || proxies.https !== '',
    wasPrivate: () => sawPrivate,
    onlyPublic: () => {
      publicOnly = true;
    },
    isOnlyPublic: () => publicOnly,
    close: () => dispatcher.destroy(),
  });
}

/** The lower-case form comes first, as in other programs. */
function variable(environment: Environment, lower: string): [name: string, value: string] {
  const upper = lower.toUpperCase();
  const name = environment[lower] === undefined ? upper : lower;
  return [name, environment[name]?.trim() ?? ''];
}

/** A host alone is taken for an http proxy, as curl does. */
function proxyAddress(value: string): string | null {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(value) ? value : `http://${value}`);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:') ? url.href : null;
}
