import {constants, type Stats} from 'node:fs';
import {open, stat} from 'node:fs/promises';
import {basename} from 'node:path';
import {type Failure, fail, type Result, succeed} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {failureOf} from './failures.ts';
import {openPipe} from './pipe.ts';
import {readStream} from './stream.ts';

// What is opened answers at once, also a pipe that nobody writes to yet.
const FLAGS = constants.O_RDONLY | constants.O_NONBLOCK;

/**
 * The bytes of the file at `path`, all of them; of a pipe, such as bash makes for
 * `<(command)`, what comes until its writers have closed it. Fails in words for a folder or
 * a device, for a pipe that nobody writes into, and for what cannot be read or is too large.
 */
export async function readFile(path: string, signal: AbortSignal): Promise<Result<Source>> {
  const shown = cleanLine(path);
  try {
    // Before opening, because that can move a device.
    const stats = await stat(path);
    const refusal = stats.isFIFO() ? null : refusalOf(stats, shown);
    if (refusal !== null) return {ok: false, failure: refusal};
    const stream = stats.isFIFO()
      ? await openPipe(path, signal)
      : (await open(path, FLAGS)).createReadStream();
    if (stream === null) return fail(`Nobody writes into ${shown}.`, 'Start what writes first.');
    const read = await readStream(stream, shown, signal);
    const name = basename(path);
    return read.ok ? succeed({bytes: read.value, name, origin: shown, stated: null}) : read;
  } catch (error) {
    return {ok: false, failure: failureOf(error, shown)};
  }
}

/** Most bytes of a file that is read only to look into it. */
const MODEST_BYTES = 16 * 1024 * 1024;

/** As `readFile`, but only a plain file that is not large: nothing that keeps one waiting. */
export async function readModest(path: string, signal: AbortSignal): Promise<Result<Source>> {
  const shown = cleanLine(path);
  try {
    const stats = await stat(path);
    const refusal = refusalOf(stats, shown);
    if (refusal !== null) return {ok: false, failure: refusal};
    if (stats.size > MODEST_BYTES) return fail(`${shown} is large.`, 'Open it to search in it.');
    return await readFile(path, signal);
  } catch (error) {
    return {ok: false, failure: failureOf(error, shown)};
  }
}

/**
 * The beginning of a file, for a list that names articles without reading them: at most
 * `limit` bytes, cut after a line feed or, where there is none, between two characters.
 */
export async function readHead(path: string, limit: number): Promise<Result<Source>> {
  const shown = cleanLine(path);
  try {
    const refusal = refusalOf(await stat(path), shown);
    if (refusal !== null) return {ok: false, failure: refusal};
    const handle = await open(path, FLAGS);
    try {
      const {buffer, bytesRead} = await handle.read(new Uint8Array(limit), 0, limit, 0);
      const lastLine = buffer.subarray(0, bytesRead).lastIndexOf(0x0a);
      const cut = lastLine < 0 ? lastWhole(buffer, bytesRead) : lastLine + 1;
      const end = bytesRead < limit ? bytesRead : cut;
      return succeed({
        bytes: buffer.subarray(0, end),
        name: basename(path),
        origin: shown,
        stated: null,
      });
    } finally {
      await handle.close();
    }
  } catch (error) {
    return {ok: false, failure: failureOf(error, shown)};
  }
}

function refusalOf(stats: Stats, shown: string): Failure | null {
  if (stats.isFile()) return null;
  const {failure} = stats.isDirectory()
    ? fail(`${shown} is a folder.`, 'Name one of the files in it.')
    : fail(
        `${shown} is ${stats.isFIFO() ? 'a pipe' : stats.isSocket() ? 'a socket' : 'a device'}, not a file.`,
        'To read what it sends, pass it on: lectern - < it.',
      );
  return failure;
}

/** The last offset up to `end` at which no UTF-8 sequence is cut in two (RFC 3629). */
function lastWhole(bytes: Uint8Array, end: number): number {
  for (let start = end - 1; start >= Math.max(0, end - 3); start--) {
    const byte = bytes[start] ?? 0;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const length = byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
    return start + length > end ? start : end;
  }
  return end;
}
