import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import {type Answer, ask, type RequestHeaders} from './ask.ts';
import type {Page} from './cache-entry.ts';
import {type Errand, failureAt} from './errand.ts';
import {type CachingHeaders, freshUntil, mayKeep} from './freshness.ts';
import type {PageRequest} from './page-request.ts';
import {isPrivateHost} from './private-address.ts';
import {receive} from './receive.ts';
import {keepsCredentials, readRedirect, redirectKind} from './redirect.ts';
import {briefAddress, shownWay} from './shown-address.ts';
import {shownHost} from './shown-host.ts';
import {failureOfStatus} from './status.ts';

/** Successes without a page, or with a part of one, unasked (RFC 9110, section 15.3). */
const PAGELESS: ReadonlySet<number> = new Set([204, 205, 206]);

/** A page that was fetched. */
export type Fetched = {
  readonly page: Page;
  /** Null when the server says that the known page is still the one. */
  readonly bytes: Uint8Array | null;
  /** Whether every address on the way sent on for good. */
  readonly lasting: boolean;
  /** Whether the server lets it be kept. */
  readonly mayKeep: boolean;
};

/**
 * Fetches what `request` asks for, sending `headers` along, and follows redirects: as often as
 * the limits allow, never in a circle, and from a public address to none of this computer or
 * its own network, unless the first was one of these. Where the way leads to the `known` page,
 * the server is asked only whether it has changed. Fails in words that name every address on
 * the way.
 */
export async function fetchPage(
  request: PageRequest,
  known: Page | null,
  headers: RequestHeaders,
  errand: Errand,
): Promise<Result<Fetched>> {
  const {network, budget, limits, progress} = errand;
  const way: URL[] = [request.address];
  const notes: string[] = [];
  let {address: url, authorization} = request;
  let lasting = true;
  for (;;) {
    progress({doing: `Asking ${shownHost(url.hostname)}`, share: null});
    budget.asked();
    const validators = known !== null && known.address === url.href ? validatorsOf(known) : {};
    const login = authorization === null ? {} : {authorization};
    let answer: Answer;
    try {
      answer = await ask(
        network.dispatcher,
        url,
        {...headers, ...login, ...validators},
        budget.signal,
      );
    } catch (error) {
      return failed(failureAt(url, error, errand), way);
    }
    const kind = redirectKind(answer.status);
    if (kind === null) {
      const fetched = await arrive(url, answer, known, authorization !== null, errand);
      if (!fetched.ok) return failed(fetched.failure, way);
      const page = {...fetched.value.page, notes};
      return succeed({...fetched.value, page, lasting});
    }
    answer.dismiss();
    if (way.length === 1 && !isPrivateHost(url.hostname) && !network.wasPrivate())
      network.onlyPublic();
    const redirect = readRedirect(answer.header('location'), url);
    if ('failure' in redirect) return failed(redirect.failure, way);
    const {to} = redirect;
    const refusal = refusalOf(to, way, limits.redirects, network.isOnlyPublic());
    way.push(to);
    if (refusal !== null) return failed(refusal, way);
    if (url.protocol === 'https:' && to.protocol === 'http:')
      notes.push(
        `${shownHost(url.hostname)} sent on to an address without encryption; others could have changed the page on its way.`,
      );
    if (!keepsCredentials(url, to)) authorization = null;
    if (kind === 'passing') lasting = false;
    url = to;
  }
}

/** Why `to` is not gone to after `way`, or null. */
function refusalOf(
  to: URL,
  way: readonly URL[],
  most: number,
  onlyPublic: boolean,
): Failure | null {
  const browser = 'Open it in a browser, save it there and open the file.';
  const first = briefAddress(way[0] ?? to);
  if (way.some(({href}) => href === to.href))
    return fail(`${first} sends on in a circle.`, browser).failure;
  if (way.length > most) return fail(`${first} sends on more than ${most} times.`, browser).failure;
  if (onlyPublic && isPrivateHost(to.hostname)) {
    return fail(
      `${first} sends on to an address inside this computer or its network, which Lectern does not follow.`,
      'If you trust it, open that address itself.',
    ).failure;
  }
  return null;
}

/** What the last address on the way gave. */
async function arrive(
  url: URL,
  answer: Answer,
  known: Page | null,
  authorized: boolean,
  errand: Errand,
): Promise<Result<Omit<Fetched, 'lasting'>>> {
  const now = Date.now();
  const caching = cachingOf(answer);
  const dates = {confirmed: now, freshUntil: freshUntil(caching, now)};
  const {status} = answer;
  if (status === 304 && known !== null && known.address === url.href) {
    answer.dismiss();
    return succeed({page: {...known, ...dates}, bytes: null, mayKeep: mayKeep(caching)});
  }
  if (status < 200 || status >= 300 || PAGELESS.has(status)) {
    answer.dismiss();
    const retryAfter = answer.header('retry-after');
    const refusal = {status, retryAfter, authorized};
    return {ok: false, failure: failureOfStatus(briefAddress(url), refusal, now)};
  }
  const received = await receive(url, answer, errand);
  if (!received.ok) return received;
  const {bytes, type, charset} = received.value;
  const page: Page = {
    kind: 'page',
    address: url.href,
    type,
    charset,
    notes: [],
    etag: answer.header('etag'),
    modified: answer.header('last-modified'),
    ...dates,
  };
  return succeed({page, bytes, mayKeep: mayKeep(caching)});
}

/** RFC 9110, section 13.1: what makes a server answer 304 when nothing has changed. */
function validatorsOf({etag, modified}: Page): RequestHeaders {
  return {
    ...(etag !== null && {'if-none-match': etag}),
    ...(modified !== null && {'if-modified-since': modified}),
  };
}

function cachingOf({header}: Answer): CachingHeaders {
  return {
    cacheControl: header('cache-control') ?? '',
    expires: header('expires') ?? '',
    date: header('date') ?? '',
    age: header('age') ?? '',
    vary: header('vary') ?? '',
  };
}

/** A failure that names the addresses on the way when there was more than one. */
function failed(failure: Failure, way: readonly URL[]) {
  if (way.length < 2) return {ok: false, failure} as const;
  return fail(`${failure.reason.replace(/\.$/, '')} (the way: ${shownWay(way)}).`, failure.next);
}
