import {addAbortSignal, type Readable} from 'node:stream';
import {fail, type Result, succeed} from '../model/result.ts';
import {failureOf} from './failures.ts';

const MEGABYTE = 1024 * 1024;
// Ten times the longest book; a mistaken file of many gigabytes must not fill the memory.
const LIMIT = 256 * MEGABYTE;

/**
 * All bytes of `stream`, which is closed afterwards. Fails in words when it breaks off, is
 * stopped or holds more than 256 megabytes; `name` is what the words call it, clean.
 */
export async function readStream(
  stream: Readable,
  name: string,
  signal: AbortSignal,
): Promise<Result<Uint8Array>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of addAbortSignal(signal, stream)) {
      const bytes: Uint8Array = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      size += bytes.length;
      if (size > LIMIT) {
        return fail(
          `${name} is larger than ${LIMIT / MEGABYTE} megabytes.`,
          'Cut it into parts and open one of them.',
        );
      }
      chunks.push(bytes);
    }
  } catch (error) {
    return {ok: false, failure: failureOf(error, name)};
  }
  return succeed(joined(chunks, size));
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
