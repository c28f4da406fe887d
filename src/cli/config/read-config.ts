import {readFile} from 'node:fs/promises';
import {join} from 'node:path';
import envPaths from 'env-paths';
import {cleanLine} from '../../text/clean.ts';
import {type Config, NOTHING, refused} from './settings.ts';

// A config is a page; a larger file is something else by that name.
const LONGEST = 65_536;

/** Where the config file is: on Linux `$XDG_CONFIG_HOME/lectern/config.yaml`. */
export function configPath(): string {
  return join(envPaths('lectern', {suffix: ''}).config, 'config.yaml');
}

/** Reads the config file. One that is not there sets nothing; this never fails. */
export async function readConfig(path: string): Promise<Config> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') return {settings: NOTHING, remarks: []};
    const why = code === 'EACCES' ? 'you may not read it' : code || String(error);
    return refused(`${cleanLine(path)} was not read: ${cleanLine(why)}.`);
  }
  if (text.length > LONGEST) return refused(`${cleanLine(path)} is too long for a config file.`);
  // Most people have no config file, and start without what reads one.
  const {parseConfig} = await import('./parse-config.ts');
  return parseConfig(text);
}
