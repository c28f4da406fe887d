import type {Document} from '../model/document.ts';
import type {Result} from '../model/result.ts';
import type {Progress, Source, Wishes} from '../model/source.ts';

/** What a format judges by, so that no format has to read the whole to decline it. */
export type Sample = {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** The media type that a server stated, or null. It may be wrong: a claim by it is one by name. */
  readonly type: string | null;
  /** The first few thousand bytes as text, whatever they are. */
  readonly head: string;
};

/**
 * What makes a file one of a format, the strongest first: bytes that only this format
 * has, the file's name, a text that looks like it, and nothing at all (the last resort).
 */
export const CLAIMS = ['content', 'name', 'look', 'fallback'] as const;

export type Claim = (typeof CLAIMS)[number];

/** How a file is to be read, and whom to tell how far it has come. */
export type Reading = Wishes & {
  readonly progress: (progress: Progress) => void;
};

/** One kind of file. A new format is one more file and one more row of the registry. */
export type Format = {
  /** Written to `Document.format`. */
  readonly id: string;
  /** What is in the file as one of this format, or null when it is none. */
  readonly claim: (sample: Sample) => Claim | null;
  /** Whether a picker may offer a file of this name without having looked inside. */
  readonly offers: (name: string) => boolean;
  /**
   * Whether it must be read in a process of its own, which can be killed: its parser has no
   * bound on time or memory for hostile input.
   */
  readonly isolated: boolean;
  /** May load its parser only now: most articles need one parser, and a start should be quick. */
  readonly read: (source: Source, reading: Reading) => Result<Document> | Promise<Result<Document>>;
};
