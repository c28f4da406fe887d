import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import type {Answer} from './ask.ts';
import {decompress} from './decompress.ts';
import {type Errand, failureAt, tooLarge} from './errand.ts';
import {inWords} from './limits.ts';
import {readMediaType, withoutText} from './media-type.ts';
import {readBody} from './read-body.ts';
import {briefAddress} from './shown-address.ts';
import {shownHost} from './shown-host.ts';

/** A page as it came. */
export type Received = {
  /** Unpacked; never empty. */
  readonly bytes: Uint8Array;
  readonly type: string | null;
  readonly charset: string | null;
};

/**
 * Reads the page in `answer`, which `url` gave, and unpacks it. Fails in words, before its
 * body is read where its headers are enough: for what cannot hold text and what is too
 * large; also for what is damaged, broken off or empty.
 */
export async function receive(url: URL, answer: Answer, errand: Errand): Promise<Result<Received>> {
  const {budget, limits, progress} = errand;
  const media = readMediaType(answer.header('content-type'));
  const length = lengthOf(answer);
  const refusal = refusalOf(url, media.type, length, limits.sentBytes);
  if (refusal !== null) {
    answer.dismiss();
    return {ok: false, failure: refusal};
  }
  budget.answered(length);
  const host = shownHost(url.hostname);
  let told = -1;
  const report = (total: number) => {
    const share = length === null ? null : Math.min(total / length, 1);
    // Once a percent, or else once every so many kilobytes, is all that anybody can see.
    const step = share === null ? Math.floor(total / 65_536) : Math.floor(share * 100);
    if (step === told) return;
    told = step;
    progress({doing: `Receiving ${inWords(total)} from ${host}`, share});
  };
  let sent: Uint8Array | null;
  try {
    sent = await readBody(answer.body, limits.sentBytes, budget, report);
  } catch (error) {
    return {ok: false, failure: failureAt(url, error, errand)};
  }
  if (sent === null) return {ok: false, failure: tooLarge(url, limits.sentBytes)};
  const unpacked = await decompress(
    sent,
    answer.header('content-encoding') ?? '',
    limits.unpackedBytes,
    briefAddress(url),
  );
  if (!unpacked.ok) return unpacked;
  if (unpacked.value.length === 0)
    return fail(`${briefAddress(url)} is empty.`, 'Open it in a browser to see what it is.');
  return succeed({bytes: unpacked.value, ...media});
}

/** Null where it is not stated, or is no number. */
function lengthOf(answer: Answer): number | null {
  const header = answer.header('content-length');
  return header !== null && /^\d{1,15}$/.test(header) ? Number(header) : null;
}

function refusalOf(
  url: URL,
  type: string | null,
  length: number | null,
  limit: number,
): Failure | null {
  const what = withoutText(type);
  if (what !== null) {
    return fail(
      `${briefAddress(url)} is ${what} (${type}), not an article.`,
      'Open the page that it belongs to.',
    ).failure;
  }
  return length !== null && length > limit ? tooLarge(url, limit) : null;
}
