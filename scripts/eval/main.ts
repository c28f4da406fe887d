import {existsSync, statSync} from 'node:fs';
import {KINDS} from '../../src/model/entity.ts';
import {loadModel} from '../../src/workers/load-model.ts';
import {scoreAliases} from './aliases.ts';
import {CORE, compromise, f1, ours, readSets, type SetScores, scoreSet} from './names.ts';

const [folder, annotated = null] = process.argv.slice(2);
if (folder === undefined || !existsSync(folder)) {
  console.log(
    'Skipped: npm run eval -- DATA needs the folder of the data (README, “The recogniser”).',
  );
  process.exit(0);
}

const percent = (value: number | null): string => (value === null ? '' : value.toFixed(1));
const speed = ({words, cpu}: SetScores): string =>
  Math.round((words / cpu) * 1000).toLocaleString('en');
const row = (cells: readonly string[]): void => console.log(`| ${cells.join(' | ')} |`);

console.log('Names: strict F1 of span and kind, per cent\n');
row(['set', 'system', 'per+org+pla', ...KINDS, 'words a CPU second']);
row(new Array(4 + KINDS.length).fill('---'));
for (const set of readSets(folder, annotated)) {
  const systems = [
    ['Lectern', ours(loadModel()), KINDS],
    ['compromise', compromise, CORE],
  ] as const;
  for (const [name, system, kinds] of systems) {
    const scores = scoreSet(system, set);
    row([
      set.name,
      name,
      percent(f1(scores, CORE)),
      ...KINDS.map((kind) =>
        (kinds as readonly string[]).includes(kind) ? percent(f1(scores, [kind])) : '',
      ),
      speed(scores),
    ]);
  }
}

console.log('\nAliases: B-cubed and CoNLL F1, per cent\n');
row([
  'set',
  'given mentions: B³',
  'CoNLL',
  'exact strings: CoNLL',
  'own mentions: B³',
  'own, strict: B³',
  'found',
]);
row(new Array(7).fill('---'));
for (const {set, given, exact, own, ownStrict, found} of scoreAliases(folder))
  row([
    set,
    percent(given.bCubed.f1),
    percent(given.conll),
    percent(exact.conll),
    percent(own.bCubed.f1),
    percent(ownStrict.bCubed.f1),
    percent(found),
  ]);

const size = statSync(new URL('../../src/workers/model.bin', import.meta.url)).size;
console.log(
  `\nModel: ${(size / 1e6).toFixed(2)} MB. Peak memory of this run: ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
);
