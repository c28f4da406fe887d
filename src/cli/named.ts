import {stat} from 'node:fs/promises';
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

/** What to call an argument to people, clean. */
export function nameOf(argument: string): string {
  return argument === '-' ? 'standard input' : shownArgument(argument);
}
