import type {Readable} from 'node:stream';
import {fail, type Result, succeed} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {readFile} from './file.ts';
import {readStream} from './stream.ts';

/** What reading needs from outside. */
export type SourcePorts = {
  /** Standard input. Read as a stream: reading its descriptor at once fails on a pipe that is not full yet. */
  readonly stdin: Readable;
  /** Stops the reading, which then fails in words. */
  readonly signal: AbortSignal;
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
