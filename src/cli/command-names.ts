import {nearest} from './nearest.ts';

/** The words that name a command where an article might stand. */
const COMMAND_NAMES = ['print', 'entities', 'search'] as const;

/** The command that a first argument was probably meant to be, or null. */
export function commandMeant(argument: string): string | null {
  return nearest(argument, COMMAND_NAMES);
}
