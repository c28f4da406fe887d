import type {Readable} from 'node:stream';

/** The bytes of one article and what to call it. */
export type Source = {
  readonly bytes: Uint8Array;
  /** The file's name without its folder, or "standard input". */
  readonly name: string;
  /** Where it was read from, as shown to people: the path as it was given, or "standard input". */
  readonly origin: string;
};

/** What reading needs from outside. */
export type SourcePorts = {
  /** Standard input. Read as a stream: reading its descriptor at once fails on a pipe that is not full yet. */
  readonly stdin: Readable;
  /** Stops the reading, which then fails in words. */
  readonly signal: AbortSignal;
};
