import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {onTestFinished} from 'vitest';

/**
 * Writes a file into a folder of its own and gives its path. Must be called inside a test,
 * at whose end the folder is removed.
 */
export function fileWith(name: string, content: string | Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-article-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Sentences without a name in them, to put room between those that have one. */
function filler(about: string, sentences: number): string {
  const lines = [
    `The ${about} was older than anybody who looked after it.`,
    `Nobody could say what the ${about} had cost, or who had paid.`,
    `In winter the ${about} stood empty and the wind went through it.`,
    `There were plans for the ${about}, and they were put off each year.`,
  ];
  return Array.from({length: sentences}, (_, index) => lines[index % lines.length]).join(' ');
}

/**
 * An article that fills several screens. Mara Lindqvist is named five times, at its
 * start, in the middle and at its end, twice by her surname alone; Reykjavik three times.
 */
export const LIGHTHOUSE = `# The last keeper

Mara Lindqvist kept the lighthouse for thirty years. She came from Reykjavik as a young woman and meant to stay one summer.

${filler('tower', 8)}

## A letter from Reykjavik

In spring a letter came from Reykjavik. The ministry thanked Mara Lindqvist for her work and told her that a machine would do it from now on.

${filler('harbour', 8)}

Lindqvist read the letter twice, the neighbours said, and then went up to clean the lamp.

${filler('boathouse', 8)}

## What became of the lamp

${filler('lamp', 8)}

The museum in Copenhagen asked for the lamp. Mara Lindqvist would not give it away.

${filler('stairway', 8)}

On her last evening Lindqvist lit it once more.
`;
