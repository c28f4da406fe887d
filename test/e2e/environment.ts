import {mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, join, resolve} from 'node:path';

/** The root folder of the project. */
export const PROJECT = resolve(import.meta.dirname, '../..');

/** The built program; `npm test` builds it before anything starts it. */
export const PROGRAM = join(PROJECT, 'dist/lectern.js');

/** Environment variables for a child; `undefined` says that the variable must not be set. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** A folder of its own for one program's home, settings, state and temporary files. */
export type Sandbox = {
  readonly folder: string;
  readonly environment: Environment;
  readonly remove: () => void;
};

/**
 * Makes an empty home in the temporary folder, and the environment that goes with it.
 *
 * Only what a plain xterm in a plain account would set is passed on. In particular `CI`
 * is not: Ink draws nothing but its last frame when it believes that nobody watches.
 * Nor are `NO_COLOR` and its relatives, so colours do not depend on who runs the tests.
 */
export function createSandbox(): Sandbox {
  const {PATH} = process.env;
  const folder = mkdtempSync(join(tmpdir(), 'lectern-'));
  const inside = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  return {
    folder,
    environment: {
      PATH: [join(PROJECT, 'node_modules/.bin'), PATH].join(delimiter),
      HOME: folder,
      TMPDIR: inside('tmp'),
      XDG_CONFIG_HOME: inside('config'),
      XDG_STATE_HOME: inside('state'),
      XDG_CACHE_HOME: inside('cache'),
      XDG_DATA_HOME: inside('data'),
      LANG: 'C.UTF-8',
      TERM: 'xterm-256color',
    },
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}
