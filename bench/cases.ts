import {spawnSync} from 'node:child_process';
import {PROGRAM} from '../test/e2e/environment.ts';

import type {Case} from './measure.ts';
import type {Command, Condition} from './session.ts';

/** A text to open: its name in the table, and words of its first lines. */
export type Text = {readonly name: string; readonly path: string; readonly opening: string};

/** What everything is held against: Node itself, which starts, writes a word and ends. */
export const FLOOR: Case = {
  name: 'node, one write',
  command: terminal(process.execPath, '-e', 'process.stdout.write("written")'),
  ready: shows('written'),
  steps: [],
  quit: [],
};

/** Lectern on a text: pages, then the list of entities, then the search. */
export function lecternOn({name, path, opening}: Text): Case {
  return {
    name: `lectern, ${name}`,
    command: terminal(process.execPath, PROGRAM, path),
    ready: shows(opening),
    entities: (screen) => /2 Entities[^\d\n]*[1-9]/.test(screen),
    steps: [
      {time: 'page', bytes: 'page bytes', keys: PAGES},
      {time: 'move', bytes: 'move bytes', prepare: '2', keys: Array(8).fill('j')},
      {time: 'search key', worst: 'search worst', prepare: 's', keys: [...'camra']},
    ],
    // Esc clears the query, and again leaves the search.
    quit: ['\x1b', '\x1b', 'q'],
  };
}

/** less on a text: the fastest reader that is found everywhere. */
export function lessOn({name, path, opening}: Text): Case {
  return {
    name: `less, ${name}`,
    command: terminal('less', path),
    ready: shows(opening),
    steps: [{time: 'page', bytes: 'page bytes', keys: PAGES}],
    quit: ['q'],
  };
}

export function hasLess(): boolean {
  return spawnSync('less', ['--version'], {stdio: 'ignore'}).status === 0;
}

/** Forth and back, so that even a short article always has another page. */
const PAGES = [' ', 'b', ' ', 'b', ' ', 'b', ' ', 'b'];

function terminal(command: string, ...args: readonly string[]): Command {
  return {command, args, columns: 120, rows: 40};
}

function shows(words: string): Condition {
  return (screen) => screen.includes(words);
}
