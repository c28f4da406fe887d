import {cleanLine} from '../text/clean.ts';

/** An article that was opened in an earlier run, or in this one. */
export type Recent = {
  /** An absolute path, or an address without credentials. Not clean: never shown. */
  readonly id: string;
  /** Clean, as is the byline. */
  readonly title: string;
  readonly byline: string | null;
  /** When it was opened last, in milliseconds since 1970. */
  readonly at: number;
};

/** What Lectern keeps from run to run. */
export type Saved = {
  /** How often Lectern has been started to read on a screen, this time included. */
  readonly runs: number;
  /** The articles opened last, the newest first; at most `MOST_RECENT`. */
  readonly recent: readonly Recent[];
};

/** What is kept, as it was read at a time (in milliseconds since 1970). */
export type Kept = Saved & {readonly readAt: number};

export const MOST_RECENT = 50;

/** Nothing kept yet. */
export const NOTHING_SAVED: Saved = {runs: 0, recent: []};

/** With an article opened at `recent.at`: it comes first, and once. */
export function remembering(saved: Saved, recent: Recent): Saved {
  const others = saved.recent.filter(({id}) => id !== recent.id);
  const sorted = [recent, ...others].sort((a, b) => b.at - a.at);
  return {...saved, recent: sorted.slice(0, MOST_RECENT)};
}

/** Without an article that is gone. */
export function forgetting(saved: Saved, gone: string): Saved {
  return {...saved, recent: saved.recent.filter(({id}) => id !== gone)};
}

/** The version of the file that this program writes; it reads no later one. */
const VERSION = 1;

/** What a file holds: something kept, nothing that can be read, or what a later version wrote. */
export type SavedText =
  | {readonly kind: 'saved'; readonly saved: Saved}
  | {readonly kind: 'damaged'}
  | {readonly kind: 'later'};

/** Reads what `savedText` wrote. Nothing in it is believed: its words are cleaned. */
export function readSavedText(text: string): SavedText {
  const value = parsed(text);
  if (!isRecord(value)) return {kind: 'damaged'};
  const {version, runs, recent} = value;
  if (typeof version === 'number' && version > VERSION) return {kind: 'later'};
  if (version !== VERSION || !isCount(runs) || !Array.isArray(recent)) return {kind: 'damaged'};
  const read = recent.map(readRecent);
  const whole = read.filter((each) => each !== null);
  if (whole.length < read.length) return {kind: 'damaged'};
  return {kind: 'saved', saved: {runs, recent: whole.slice(0, MOST_RECENT)}};
}

/** As a text to be kept: JSON, which people can read too. */
export function savedText({runs, recent}: Saved): string {
  const entries = recent.map(({at, ...rest}) => ({...rest, opened: new Date(at).toISOString()}));
  return `${JSON.stringify({version: VERSION, runs, recent: entries}, null, 2)}\n`;
}

function readRecent(value: unknown): Recent | null {
  if (!isRecord(value)) return null;
  const {id, title, byline, opened} = value;
  const at = typeof opened === 'string' ? Date.parse(opened) : Number.NaN;
  if (typeof id !== 'string' || typeof title !== 'string' || Number.isNaN(at)) return null;
  if (byline !== null && typeof byline !== 'string') return null;
  return {id, title: cleanLine(title), byline: byline === null ? null : cleanLine(byline), at};
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON, so nothing that was written here whole.
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
