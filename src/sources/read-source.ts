import type {Readable} from 'node:stream';
import {fileURLToPath} from 'node:url';
import {fail, type Result, succeed} from '../model/result.ts';
import type {Progress, Source} from '../model/source.ts';
import {schemeOf, shownArgument} from './argument.ts';
import {readFile} from './file.ts';
import {readStream} from './stream.ts';
import {readRequest} from './web/page-request.ts';

/** What reading needs from outside. */
export type SourcePorts = {
  /** Standard input. Read as a stream: reading its descriptor at once fails on a pipe that is not full yet. */
  readonly stdin: Readable;
  /** Stops the reading, which then fails in words. */
  readonly signal: AbortSignal;
  /** Environment variables: HTTP_PROXY, HTTPS_PROXY and NO_PROXY are looked at, in either case. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where copies of web pages are kept, a folder of their own; null to keep none. */
  readonly cacheFolder: string | null;
  /** Whether to read web pages from their copies only. */
  readonly offline: boolean;
  /** Told how far it has come. */
  readonly progress: (progress: Progress) => void;
  /** Whether somebody watches and can stop it, so that a page may take its time. */
  readonly watched: boolean;
  /** What the program calls itself to servers, with its version: "Lectern/1.0". */
  readonly agent: string;
};

/**
 * Reads what `argument` names: "-" is standard input, an http or https address a page on the
 * web, a file address or all else the path of a file. Fails in words for addresses of any
 * other kind, a page that cannot be had, a folder, a device, a file that is missing, closed
 * to the reader or too large, and when stopped.
 */
export async function readSource(argument: string, ports: SourcePorts): Promise<Result<Source>> {
  if (argument === '-') {
    const name = 'standard input';
    const read = await readStream(ports.stdin, name, ports.signal);
    return read.ok ? succeed({bytes: read.value, name, origin: name, stated: null}) : read;
  }
  const scheme = schemeOf(argument);
  const shown = shownArgument(argument);
  switch (scheme) {
    case null:
      return readFile(argument, ports.signal);
    case 'file':
      return readFileAddress(argument, shown, ports.signal);
    case 'http':
    case 'https': {
      const request = readRequest(argument, shown);
      if (!request.ok) return request;
      // Only now: nobody who opens a file should wait for what the web takes.
      const [{readPage}, {LIMITS, UNWATCHED_LIMITS}] = await Promise.all([
        import('./web/read-page.ts'),
        import('./web/limits.ts'),
      ]);
      return readPage(request.value, ports, ports.watched ? LIMITS : UNWATCHED_LIMITS);
    }
    default:
      return fail(
        `Lectern cannot open ${scheme}: addresses: ${shown}.`,
        'Give the path of a file, or an address that begins with https://.',
      );
  }
}

/** A file address of this computer (RFC 8089) is as good as the path in it. */
function readFileAddress(
  argument: string,
  shown: string,
  signal: AbortSignal,
): Promise<Result<Source>> | Result<Source> {
  const path = pathOf(argument);
  return path === null
    ? fail(`${shown} names no file of this computer.`, 'Give the path of a file.')
    : readFile(path, signal);
}

function pathOf(address: string): string | null {
  try {
    return fileURLToPath(address.trim());
  } catch (error) {
    // Another computer's, a slash inside a name, no UTF-8.
    if (error instanceof TypeError || error instanceof URIError) return null;
    throw error;
  }
}
