import {mkdir, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import envPaths from 'env-paths';
import type {Failure} from '../model/result.ts';

/**
 * Puts the stack of an unexpected error into a file of its own in the state folder (on
 * Linux `$XDG_STATE_HOME/lectern`), and says so in words.
 */
export async function recordCrash(error: unknown, now: Date): Promise<Failure> {
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const name = `crash-${now.toISOString().replace(/[:.]/gu, '-')}.txt`;
  const reason = 'Lectern has made a mistake and had to stop. Nothing in your article was changed.';
  try {
    const folder = envPaths('lectern', {suffix: ''}).log;
    await mkdir(folder, {recursive: true});
    const path = join(folder, name);
    await writeFile(path, `${stack}\n`);
    return {reason, next: `What happened is in ${path}; please send it to the makers.`};
  } catch (trouble) {
    const why = trouble instanceof Error ? trouble.message : String(trouble);
    const what = error instanceof Error ? error.message : String(error);
    return {reason: `${reason} (${what})`, next: `It could not be written down: ${why}`};
  }
}
