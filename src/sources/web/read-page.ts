import {fail, type Result, succeed} from '../../model/result.ts';
import type {Progress, Source} from '../../model/source.ts';
import {startBudget} from './budget.ts';
import {type Cache, type Copy, dropCopy, findCopy, keepCopy} from './cache.ts';
import type {Page} from './cache-entry.ts';
import {type Fetched, fetchPage} from './fetch-page.ts';
import type {Limits} from './limits.ts';
import {type Environment, openNetwork} from './network.ts';
import type {PageRequest} from './page-request.ts';
import {requestHeaders} from './request-headers.ts';
import {briefAddress, pageName, shownAddress} from './shown-address.ts';

/** What reading a page needs from outside. */
export type WebPorts = {
  /** Stops the reading, which then fails in words. */
  readonly signal: AbortSignal;
  readonly environment: Environment;
  /** Where copies are kept, a folder of their own; null to keep none. */
  readonly cacheFolder: string | null;
  /** Whether to read from the copies only. */
  readonly offline: boolean;
  readonly progress: (progress: Progress) => void;
  /** What the program calls itself to servers. */
  readonly agent: string;
};

/**
 * The page that `request` asks for. A copy that is still fresh is taken instead of it; an
 * older one when the page cannot be fetched, with a note from when it is; only copies when
 * offline. Pages that need a password, and those whose servers forbid it, are not kept. Fails
 * in words.
 */
export async function readPage(
  request: PageRequest,
  ports: WebPorts,
  limits: Limits,
): Promise<Result<Source>> {
  const {cacheFolder, offline} = ports;
  const asked = request.address.href;
  const cache =
    cacheFolder === null || request.authorization !== null
      ? null
      : {folder: cacheFolder, limit: limits.cacheBytes};
  const copy = cache === null ? null : await findCopy(cache, asked);
  if (offline) {
    return copy === null
      ? fail(
          `There is no copy of ${briefAddress(request.address)} to read offline.`,
          'Open it once while this computer is connected; pages with a password are not kept.',
        )
      : succeed(sourceOf(copy, [`A copy of ${dateOf(copy.page)}, read offline.`]));
  }
  if (copy?.lasting && copy.page.freshUntil > Date.now()) return succeed(sourceOf(copy, []));
  const fetched = await fetchOver(request, copy?.page ?? null, ports, limits);
  if (!fetched.ok) {
    if (copy === null || ports.signal.aborted) return fetched;
    const {reason} = fetched.failure;
    return succeed(sourceOf(copy, [`A copy of ${dateOf(copy.page)}. ${reason}`]));
  }
  const {page, lasting} = fetched.value;
  const bytes = fetched.value.bytes ?? copy?.bytes ?? new Uint8Array();
  const newest = {page, bytes, lasting};
  const trouble = cache === null ? null : await keep(cache, asked, newest, fetched.value);
  const note = `The page could not be kept for reading offline (${trouble}).`;
  return succeed(sourceOf(newest, trouble === null ? [] : [note]));
}

async function fetchOver(
  request: PageRequest,
  known: Page | null,
  {signal, environment, progress, agent}: WebPorts,
  limits: Limits,
): Promise<Result<Fetched>> {
  const opened = openNetwork(environment, limits);
  if (!opened.ok) return opened;
  const network = opened.value;
  const budget = startBudget(limits, signal);
  try {
    const headers = requestHeaders(agent, environment);
    return await fetchPage(request, known, headers, {network, budget, limits, signal, progress});
  } finally {
    budget.close();
    await network.close();
  }
}

/** Gives the code of what went wrong, or null. */
async function keep(
  cache: Cache,
  asked: string,
  copy: Copy,
  {mayKeep}: Fetched,
): Promise<string | null> {
  if (mayKeep) return keepCopy(cache, asked, copy);
  await dropCopy(cache, asked);
  await dropCopy(cache, copy.page.address);
  return null;
}

function sourceOf({page, bytes}: Copy, notes: readonly string[]): Source {
  const url = new URL(page.address);
  return {
    bytes,
    name: pageName(url),
    origin: shownAddress(url),
    stated: {
      type: page.type,
      charset: page.charset,
      address: page.address,
      notes: [...page.notes, ...notes],
    },
  };
}

/** When a copy was last known to be the page: "3 May 2026 at 14:05". */
function dateOf({confirmed}: Page): string {
  return new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeStyle: 'short'}).format(
    confirmed,
  );
}
