import {readFile, writeFile} from 'node:fs/promises';
import {keyTable} from '../src/commands/key-table.ts';

// Puts the table of keys into the README (`--write`), or fails when the one there differs
// from the command table (`--check`).
const README = new URL('../README.md', import.meta.url);
const [START, END] = ['<!-- keys: made by `npm run keys -- --write` -->', '<!-- /keys -->'];

const readme = await readFile(README, 'utf8');
const from = readme.indexOf(START);
const to = readme.indexOf(END);
if (from < 0 || to < from) throw new Error(`README.md needs the lines ${START} and ${END}`);
const wanted = `${readme.slice(0, from)}${START}\n\n${keyTable()}\n${readme.slice(to)}`;

if (process.argv.includes('--write')) {
  await writeFile(README, wanted);
} else if (readme !== wanted) {
  process.stderr.write(
    "README.md's table of keys is not that of the program: npm run keys -- --write\n",
  );
  process.exitCode = 1;
}
