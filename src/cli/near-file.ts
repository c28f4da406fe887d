import {opendir, stat} from 'node:fs/promises';
import {basename, dirname, extname, join} from 'node:path';
import type {Failure} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import {isPath} from './named.ts';
import {nearest} from './nearest.ts';

// In a folder with more files a suggestion is not worth the wait.
const MOST_NAMES = 2000;

/**
 * What went wrong with `argument`; where it is the path of a file that is not there, what to do
 * next begins with the name of one in the same folder that was probably meant.
 */
export async function withNearFile(failure: Failure, argument: string): Promise<Failure> {
  const near = isPath(argument) ? await nearFile(argument) : null;
  if (near === null) return failure;
  return {...failure, next: `Did you mean ${cleanLine(near)}? ${failure.next}`};
}

/**
 * The path in the same folder that comes closest to one that names nothing: with a slip or two
 * in the name, or the same name with another ending or none. Null when it does name something,
 * when nothing is close, and when the folder cannot be listed.
 */
export async function nearFile(path: string): Promise<string | null> {
  if (await exists(path)) return null;
  const name = basename(path);
  const names = await namesIn(dirname(path));
  const stems = new Map(names.toReversed().map((other) => [stemOf(other), other]));
  const sameStem = stems.get(stemOf(name));
  const found =
    nearest(name, names) ?? sameStem ?? stems.get(nearest(stemOf(name), stems.keys()) ?? '');
  if (found === undefined) return null;
  return path.includes('/') ? join(dirname(path), found) : found;
}

function stemOf(name: string): string {
  return basename(name, extname(name)).toLowerCase();
}

/** Whether a path may name something; only what is surely not there does not. */
export async function exists(path: string): Promise<boolean> {
  try {
    await stat(path);
    return true;
  } catch (error) {
    // What is there but closed to us is not to be guessed at.
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  const names: string[] = [];
  try {
    for await (const {name} of await opendir(folder)) {
      if (!name.startsWith('.')) names.push(name);
      if (names.length >= MOST_NAMES) break;
    }
  } catch {
    // No folder, or none of ours: what is wrong has been told already.
    return [];
  }
  return names.sort();
}
