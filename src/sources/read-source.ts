import type {Readable} from 'node:stream';
import {fail, type Result, succeed} from '../model/result.ts';
import type {Progress, Source} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {readFile} from './file.ts';
import {readStream} from './stream.ts';

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
  /** What the program calls itself to servers, with its version: "Lectern/1.0". */
  readonly agent: string;
};

/**
 * Reads what `argument` names: "-" is standard input, all else the path of a file. Fails
 * in words for a web address, a folder, a device, a file that is missing, closed to the
 * reader or too large, and when stopped.
 */
export async function readSource(argument: string, ports: SourcePorts): Promise<Result<Source>> {
  if (argument === '-') {
    const name = 'standard input';
    const read = await readStream(ports.stdin, name, ports.signal);
    return read.ok ? succeed({bytes: read.value, name, origin: name, stated: null}) : read;
  }
  const scheme = /^([a-z][a-z\d+.-]+):(?=\/|$)/i.exec(argument)?.[1]?.toLowerCase();
  return scheme === undefined ? readFile(argument, ports.signal) : refuseAddress(argument, scheme);
}

function refuseAddress(address: string, scheme: string): Result<Source> {
  const shown = cleanLine(address);
  if (scheme === 'http' || scheme === 'https') {
    return fail(
      `Lectern cannot open web addresses yet: ${withoutCredentials(shown)}.`,
      'Save the page as plain text or Markdown and open that file.',
    );
  }
  return fail(
    `Lectern cannot open ${scheme}: addresses${scheme === 'file' ? '' : ' at all'}: ${withoutCredentials(shown)}.`,
    'Give the path of a file.',
  );
}

// A password in an address must not be repeated on a screen.
function withoutCredentials(address: string): string {
  return address.replace(/(?<=:\/\/)[^/?#]*@/, '');
}
