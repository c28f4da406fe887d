import {join} from 'node:path';
import type {Readable} from 'node:stream';
import envPaths from 'env-paths';
import type {Attended} from '../effects/run-effect.ts';
import type {Result} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {readSource} from '../sources/read-source.ts';

/** What reads an argument's bytes. */
export type ReadArgument = (argument: string, how: Attended) => Promise<Result<Source>>;

export type Surroundings = {
  readonly stdin: Readable;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the program, for servers to see. */
  readonly version: string;
};

/**
 * Makes the reader of arguments. Pages are kept in the cache folder that the system has for
 * programs (on Linux `$XDG_CACHE_HOME/lectern`); `offline` reads them from nowhere else;
 * `watched` says that somebody sees how far a reading is and can stop it.
 * Standard input is read once, and what it held kept for when it is chosen again.
 */
export function readingFrom(
  {stdin, environment, version}: Surroundings,
  {offline, watched}: {readonly offline: boolean; readonly watched: boolean},
): ReadArgument {
  const cacheFolder = join(envPaths('lectern', {suffix: ''}).cache, 'pages');
  const agent = `Lectern/${version}`;
  let piped: Source | null = null;
  return async (argument, {signal, progress}) => {
    if (argument === '-' && piped !== null) return {ok: true, value: piped};
    const ports = {stdin, signal, environment, cacheFolder, offline, progress, watched, agent};
    const read = await readSource(argument, ports);
    // A copy, because the worker is given the bytes themselves.
    if (argument === '-' && read.ok) piped = {...read.value, bytes: read.value.bytes.slice()};
    return read;
  };
}
