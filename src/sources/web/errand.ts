import {type Failure, fail} from '../../model/result.ts';
import type {Progress} from '../../model/source.ts';
import type {Budget} from './budget.ts';
import {inWords, type Limits} from './limits.ts';
import type {Network} from './network.ts';
import {briefAddress} from './shown-address.ts';
import {shownHost} from './shown-host.ts';
import {failureOfNetwork} from './trouble.ts';

/** All that goes along while one page is fetched. */
export type Errand = {
  readonly network: Network;
  readonly budget: Budget;
  readonly limits: Limits;
  /** Aborted when the person stops the reading. */
  readonly signal: AbortSignal;
  readonly progress: (progress: Progress) => void;
};

/** Why `url` could not be read, when the network library has thrown `error`: in words. */
export function failureAt(url: URL, error: unknown, errand: Errand): Failure {
  const page = briefAddress(url);
  const host = shownHost(url.hostname);
  if (errand.signal.aborted)
    return fail(`The reading of ${page} was stopped.`, 'Open it again to read it.').failure;
  const later = 'Try again later, or save the page in a browser and open the file.';
  const {budget, network} = errand;
  switch (budget.overrun()) {
    case 'silent':
      return fail(`${host} does not answer.`, later).failure;
    case 'stalled':
      return fail(`${host} stopped sending ${page} in the middle.`, later).failure;
    case 'slow':
      return fail(`${host} takes too long to send ${page}.`, later).failure;
    case null:
      return failureOfNetwork(error, {host, page, proxied: network.proxied}, Date.now());
  }
}

/** The refusal of a page of more than `limit` bytes. */
export function tooLarge(url: URL, limit: number): Failure {
  return fail(
    `${briefAddress(url)} is larger than ${inWords(limit)}.`,
    'Open another page, or a part of this one.',
  ).failure;
}
