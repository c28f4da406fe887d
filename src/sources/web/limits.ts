const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** What reading from the web may cost. */
export type Limits = {
  /** Milliseconds until a server has sent its headers, at each address on the way. */
  readonly answerMs: number;
  /** Milliseconds in which all has to be there, unless its end is in sight (see `startBudget`). */
  readonly patienceMs: number;
  /** Milliseconds after which also a page of known length is given up. */
  readonly longestMs: number;
  /** Milliseconds in which something has to come once the page has begun. */
  readonly stallMs: number;
  /** How large a page may be as it is sent. */
  readonly sentBytes: number;
  /** How large a page may be when it is unpacked. */
  readonly unpackedBytes: number;
  /** How large the headers of an answer may be, all together. */
  readonly headerBytes: number;
  /** How often a page may send on to another. */
  readonly redirects: number;
  /** How much room all copies may take. */
  readonly cacheBytes: number;
};

/**
 * The patience is that of a person before a program that shows nothing: whatever a server
 * does that never sends a page, the refusal is there before ten seconds are over.
 */
export const LIMITS: Limits = {
  answerMs: 6000,
  patienceMs: 6500,
  longestMs: 300_000,
  stallMs: 5000,
  sentBytes: 64 * MEGABYTE,
  unpackedBytes: 64 * MEGABYTE,
  headerBytes: 64 * KILOBYTE,
  redirects: 10,
  cacheBytes: 50 * MEGABYTE,
};

/**
 * For a command that prints, which nobody watches or can stop: no page is waited for beyond the
 * patience, so that it can still be read before ten seconds are over.
 */
export const UNWATCHED_LIMITS: Limits = {...LIMITS, longestMs: LIMITS.patienceMs};

/** A size for people: "64 megabytes". */
export function inWords(bytes: number): string {
  const [size, unit] =
    bytes >= MEGABYTE
      ? [bytes / MEGABYTE, 'megabyte']
      : bytes >= KILOBYTE
        ? [bytes / KILOBYTE, 'kilobyte']
        : [bytes, 'byte'];
  const rounded = Math.round(size);
  return `${rounded} ${unit}${rounded === 1 ? '' : 's'}`;
}
