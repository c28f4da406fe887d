import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {fuzz} from './fuzz/fuzz.ts';
import {seeds} from './fuzz/seeds.ts';

// npm run fuzz -- [--cases N] [--seconds N] [--seed N]: damages files of every format and
// expects each to be read clean or refused in words. Exits with 1 where one is not; the
// file is kept, and its seed makes it again.
const {values} = parseArgs({
  options: {
    cases: {type: 'string', default: '2000'},
    seconds: {type: 'string', default: '60'},
    seed: {type: 'string', default: String(Math.floor(Math.random() * 1_000_000))},
  },
});
const bounds = {
  cases: Number(values.cases),
  seconds: Number(values.seconds),
  seed: Number(values.seed),
};
console.log(`Seed ${bounds.seed}: at most ${bounds.cases} cases or ${bounds.seconds} seconds.`);

const folder = fileURLToPath(new URL('../test/formats/fixtures', import.meta.url));
const {cases, read, refused, stopped, findings} = await fuzz(await seeds(folder), bounds);
console.log(
  `${cases} cases: ${read} read, ${refused} refused, ${stopped} stopped by the watch, ${findings.length} wrong.`,
);
if (findings.length > 0) {
  const kept = mkdtempSync(join(tmpdir(), 'lectern-fuzz-'));
  for (const {seed, name, bytes, why} of findings) {
    const path = join(kept, `${seed}-${name}`);
    writeFileSync(path, bytes);
    console.log(`--seed ${seed} --cases 1: ${path}\n  ${why}`);
  }
  process.exitCode = 1;
}
