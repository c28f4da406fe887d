// How fast Lectern is, seen from the terminal: `npm run bench`, or after a build
// `node bench/main.ts [--short] [FILE]`.
//
// Starts the programs in turn, round by round in a different order, and prints the medians
// over the rounds. With FILE, a text that is opened instead of the generated book.
// --short is for CI: one round, which fails when a program does not do what it should,
// never because it was slow.
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {PROJECT} from '../test/e2e/environment.ts';
import {makeBook} from './book.ts';
import {FLOOR, hasLess, lecternOn, lessOn, type Text} from './cases.ts';
import {type Case, type Figures, measure} from './measure.ts';
import {table} from './report.ts';

const BOOK_LENGTH = 3_000_000;

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {short: {type: 'boolean', default: false}},
});
const rounds = values.short ? 1 : 7;

const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
try {
  const article = join(PROJECT, 'content/helicopters-from-moscow.md');
  const texts = [textAt('article', article), longText(article)];
  const cases = texts.flatMap((text) => [lecternOn(text), ...(hasLess() ? [lessOn(text)] : [])]);
  const [floor = [], ...others] = await measureInTurn([FLOOR, ...cases]);
  const named = cases.map(({name}, index) => ({name, rounds: others[index] ?? []}));
  console.log(`Medians of ${rounds} rounds; ms unless named otherwise; (times the first row)\n`);
  console.log(table({name: FLOOR.name, rounds: floor}, named).join('\n'));
} finally {
  rmSync(folder, {recursive: true, force: true});
}

/** All cases, round by round, each round beginning with another one. One warm-up round. */
async function measureInTurn(cases: readonly Case[]): Promise<readonly (readonly Figures[])[]> {
  const figures: Figures[][] = cases.map(() => []);
  for (let round = values.short ? 0 : -1; round < rounds; round++) {
    for (let turn = 0; turn < cases.length; turn++) {
      const index = (turn + round + cases.length) % cases.length;
      const current = cases[index];
      if (current === undefined) continue;
      const run = await measure(current);
      if (round >= 0) figures[index]?.push(run);
    }
  }
  return figures;
}

function longText(article: string): Text {
  const [file] = positionals;
  if (file !== undefined) return textAt(file, file);
  const path = join(folder, 'book.txt');
  writeFileSync(path, makeBook(article, BOOK_LENGTH));
  return textAt('book of 3 MB', path);
}

/** The opening is one word, because any blank may be where a program breaks the line. */
function textAt(name: string, path: string): Text {
  const text = readFileSync(path, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '');
  return {name, path, opening: /\p{L}{5,}/u.exec(text)?.[0] ?? ''};
}
