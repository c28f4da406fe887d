import {stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {schemeOf, shownArgument} from '../sources/argument.ts';

/** Whether an argument is a folder's path, which is not read but chosen from. */
export async function isFolder(argument: string): Promise<boolean> {
  if (!isPath(argument)) return false;
  try {
    return (await stat(argument)).isDirectory();
  } catch {
    // What is wrong with it is told when it is read.
    return false;
  }
}

/** Whether an argument names something in the file system: it is no address and not "-". */
export function isPath(argument: string): boolean {
  return argument !== '-' && schemeOf(argument) === null;
}

/**
 * What tells an article from others: the absolute path, or the address without name and
 * password; "-" is itself. Not clean.
 */
export function identityOf(argument: string): string {
  if (argument === '-') return argument;
  const scheme = schemeOf(argument);
  if (scheme === null) return resolve(argument);
  if (scheme !== 'file') return shownArgument(argument);
  try {
    return fileURLToPath(argument.trim());
  } catch {
    // What is wrong with the address is told when it is read.
    return argument.trim();
  }
}

/** What to call an argument to people, clean. */
export function nameOf(argument: string): string {
  return argument === '-' ? 'standard input' : shownArgument(argument);
}
