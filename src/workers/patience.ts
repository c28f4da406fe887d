import type {Progress} from '../model/source.ts';

const MEGABYTE = 1024 * 1024;

/**
 * What a process may take that reads one file. Memory is what is resident, in bytes: with
 * the program's own it stays below a gigabyte even while the watch is looking away.
 */
const MOST_MEMORY = 600 * MEGABYTE;
/** Enough for all but long documents on a slow machine; people wait ten seconds for an answer. */
const FIRST_MS = 8500;
/** One that says how far it is may take until here if it will be through then: while it is watched … */
const LAST_MS = 60_000;
/** … and while nobody sees it and can stop it: a long book is worth waiting for. */
const LAST_UNWATCHED_MS = 30_000;
/** And if it has said something new within this time. */
const SILENCE_MS = 4000;

/** Where a reading stands: times in milliseconds since its start. */
export type Standing = {
  readonly elapsed: number;
  /** Resident memory in bytes; null where it is not known. */
  readonly memory: number | null;
  /** What it said last of how far it is, and when; null before the first word. */
  readonly last: {readonly at: number; readonly share: Progress['share']} | null;
};

/** What is known of the one who waits for a reading. */
export type Waiting = {
  /** For how long already, in milliseconds. */
  readonly spent: number;
  /** Whether they see how far it is, and can stop it. */
  readonly watched: boolean;
};

/** On a screen. What was waited before was seen, and could be stopped, too. */
export const WATCHED: Waiting = {spent: 0, watched: true};

/**
 * Whether a reading must be ended now, and for what; null when it may go on. One that is not
 * `watched` has less time for what it says that it still has to do.
 */
export function excess(
  {elapsed, memory, last}: Standing,
  watched: boolean,
): 'memory' | 'time' | null {
  if (memory !== null && memory > MOST_MEMORY) return 'memory';
  if (elapsed <= FIRST_MS) return null;
  const most = watched ? LAST_MS : LAST_UNWATCHED_MS;
  if (last === null || last.share === null || elapsed - last.at > SILENCE_MS) return 'time';
  return last.at / Math.max(last.share, Number.EPSILON) > most || elapsed > most ? 'time' : null;
}
