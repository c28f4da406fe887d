import {mkdir, open, readFile, rename, rm, stat} from 'node:fs/promises';
import {dirname} from 'node:path';
import {
  forgetting,
  type Kept,
  NOTHING_SAVED,
  type Recent,
  readSavedText,
  remembering,
  type Saved,
  type SavedText,
  savedText,
} from '../state/saved.ts';
import {cleanLine} from '../text/clean.ts';

/** What is kept from run to run, in one small file. What goes wrong with it is told in words. */
export type SavedState = {
  /** What is kept now, without writing; nothing where it cannot be read. */
  readonly peek: () => Promise<Kept>;
  /** Counts this run, and lets what waits be written. Call it after the first frame. */
  readonly begin: () => void;
  /** Keeps that an article was opened; pipes and devices are not kept. */
  readonly remember: (article: Omit<Recent, 'at'>) => void;
  /** Forgets a recent file if it is no longer there. */
  readonly forgetGone: (id: string) => void;
  /** Settles when everything asked for so far is written, or cannot be. */
  readonly settled: () => Promise<void>;
};

type Change = (saved: Saved) => Saved;

/** Most bytes of a file that can be one of ours. */
const MOST_BYTES = 1024 * 1024;

/**
 * Keeps what is kept in the file that `file` names (it may throw where there is no place for it).
 * Every change is read, made and written in one go through a temporary file: several programs
 * keep what the others have written, and a file is never half written. `tell` hears what is kept
 * after every change, and once, in words, that it cannot be read or written; reading goes on.
 */
export function createSavedState(
  file: () => string,
  now: () => number,
  tell: (kept: Kept, note: string | null) => void,
): SavedState {
  const begun = Promise.withResolvers<void>();
  let last: Promise<void> = begun.promise;
  let told = false;
  /** What could not be written so far: it holds for this run all the same. */
  let waiting: readonly Change[] = [];

  const inTurn = (work: () => Promise<Change | null>) => {
    last = last.then(async () => {
      const change = await work();
      if (change === null) return;
      waiting = [...waiting, change];
      const {saved, isWritten, trouble} = await changed(file, waiting);
      if (isWritten) waiting = [];
      tell({...saved, readAt: now()}, told ? null : trouble);
      told ||= trouble !== null;
    });
  };

  // Before all else that waits, so that nobody is told the number of the run before.
  inTurn(async () => (saved) => ({...saved, runs: saved.runs + 1}));

  return {
    async peek() {
      try {
        const read = await readKept(file());
        const saved = read.kind === 'saved' ? read.saved : NOTHING_SAVED;
        return {...saved, readAt: now()};
      } catch {
        // It is told of after the first frame, when it is to be written.
        return {...NOTHING_SAVED, readAt: now()};
      }
    },
    begin: begun.resolve,
    remember(article) {
      const at = now();
      inTurn(async () =>
        (await isLasting(article.id)) ? (saved) => remembering(saved, {...article, at}) : null,
      );
    },
    forgetGone(id) {
      inTurn(async () => ((await isGone(id)) ? (saved) => forgetting(saved, id) : null));
    },
    settled: () => last,
  };
}

type Outcome = {
  readonly saved: Saved;
  readonly isWritten: boolean;
  /** What is to be said, or null. */
  readonly trouble: string | null;
};

async function changed(file: () => string, changes: readonly Change[]): Promise<Outcome> {
  const make = (saved: Saved) => changes.reduce((made, change) => change(made), saved);
  let saved = make(NOTHING_SAVED);
  let trouble: string | null = null;
  try {
    const path = file();
    const read = await readKept(path);
    if (read.kind === 'later') {
      const why = `${cleanLine(path)} is of a later version of Lectern and is left alone.`;
      return {saved, isWritten: false, trouble: `${why} Recent articles are not kept now.`};
    }
    if (read.kind === 'damaged') {
      const aside = `${path}.damaged-${Date.now()}`;
      await rename(path, aside);
      trouble = `The list of recent articles was damaged; it is set aside as ${cleanLine(aside)}.`;
    } else {
      saved = make(read.saved);
    }
    await writeWhole(path, savedText(saved));
    return {saved, isWritten: true, trouble};
  } catch (error) {
    const why = `Recent articles cannot be kept (${reasonOf(error)}). Reading goes on.`;
    return {saved, isWritten: false, trouble: trouble ?? why};
  }
}

/** What the file holds; nothing kept when there is none. Throws when it cannot be read. */
async function readKept(path: string): Promise<SavedText> {
  try {
    const {size} = await stat(path);
    return size > MOST_BYTES ? {kind: 'damaged'} : readSavedText(await readFile(path, 'utf8'));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return {kind: 'saved', saved: NOTHING_SAVED};
    throw error;
  }
}

/** Writes a file so that whoever reads it finds the old or the new one, whole. */
async function writeWhole(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), {recursive: true, mode: 0o700});
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    const handle = await open(temporary, 'w', 0o600);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, {force: true});
    throw error;
  }
}

/** Whether an article can be opened by this in another run: addresses, and files that stay. */
async function isLasting(id: string): Promise<boolean> {
  if (/^https?:/i.test(id)) return true;
  if (id === '-' || /^\/(?:dev|proc)\//.test(id)) return false;
  try {
    return (await stat(id)).isFile();
  } catch {
    // Gone since it was opened.
    return false;
  }
}

async function isGone(id: string): Promise<boolean> {
  try {
    await stat(id);
    return false;
  } catch (error) {
    return codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'its folder is closed to you',
  EPERM: 'its folder is closed to you',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk is full',
  ENOTDIR: 'its folder is a file',
};

function reasonOf(error: unknown): string {
  const code = codeOf(error);
  return REASONS[code] ?? cleanLine(code || String(error));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
