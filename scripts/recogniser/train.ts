import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {brotliCompressSync, constants} from 'node:zlib';
import {unpackModel} from '../../src/entities/tagger/unpack.ts';
import {agreed} from './agree.ts';
import {buildEntries, lexiconsOf} from './build-lexicons.ts';
import {CLUSTERING, clusterWords} from './clusters.ts';
import {readCourse, readSilver, WEIGHTS} from './course.ts';
import {figuresOf} from './figures.ts';
import {readGazetteers} from './gazetteers.ts';
import {type Course, learnFirst, learnVotes, type Plan} from './learn.ts';
import {packModel} from './pack.ts';

const PLAN: Plan = {
  first: {epochs: 5, alpha: 0.1, l1: 1, l2: 0, seed: 3},
  votes: {epochs: 4, alpha: 0.1, l1: 2, l2: 0, seed: 3},
  seen: 2,
  prune: 0.05,
};

/** The files of the data that are learned from. */
const USED = [
  'train/uner_ewt_train.bio.gz',
  'train/litbank_train.bio.gz',
  'train/btc.bio.gz',
  'train/gmb.bio.gz',
  'raw/docred_dev.json.gz',
  'raw/docred_test.json.gz',
  'raw/crossner.tar.gz',
  'raw/wnut17train.conll.gz',
];

const [data, vectors] = process.argv.slice(2);
if (data === undefined || vectors === undefined) {
  console.error('Usage: npm run train -- DATA VECTORS.json   (see README, “The recogniser”)');
  process.exit(2);
}

const begun = performance.now();
const report = (line: string): void =>
  console.log(`${Math.round((performance.now() - begun) / 1000)} s  ${line}`);

const course = readCourse(data);
const clusters = clusterWords(vectors);
report('words are clustered');
const silver = readSilver(data);
const entries = buildEntries(readGazetteers(), clusters, [
  ...course.map(({document}) => document),
  ...silver,
]);
const lists = {entries, coarse: clusters.coarse, lexicons: lexiconsOf(entries, clusters.coarse)};
report(`${entries.size} words and phrases in the lists`);

const gold = learnFirst(course, lists, PLAN, report);
const judge = unpackModel(
  packModel(entries, lists.coarse, gold.rows, gold.transitions, PLAN.prune),
);
const sound = agreed(judge, silver);
report(`${sound.length} of ${silver.length} machine-labelled sentences agree`);
const whole: Course = [...course, ...sound.map((document) => ({document, weight: WEIGHTS.gmb}))];
const first = learnFirst(whole, lists, PLAN, report);
const votes = learnVotes(whole, first, lists, PLAN, report);
const bytes = packModel(
  entries,
  lists.coarse,
  [...first.rows, ...votes],
  first.transitions,
  PLAN.prune,
);
const packed = brotliCompressSync(bytes, {
  params: {
    [constants.BROTLI_PARAM_QUALITY]: 11,
    [constants.BROTLI_PARAM_LGWIN]: 24,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const hashOf = (...paths: readonly string[]): string =>
  sha256(Buffer.concat(paths.map((path) => readFileSync(path))));
const hashes = USED.map((name) => [name, hashOf(join(data, name))]);
const ownFolder = (name: string): string => {
  const folder = fileURLToPath(new URL(`${name}/`, import.meta.url));
  return hashOf(
    ...readdirSync(folder)
      .toSorted()
      .map((file) => join(folder, file)),
  );
};
const beside = new URL('../../src/workers/', import.meta.url);
writeFileSync(new URL('model.bin', beside), packed);
writeFileSync(
  new URL('model.json', beside),
  `${JSON.stringify(
    {
      plan: PLAN,
      clustering: CLUSTERING,
      weights: WEIGHTS,
      documents: course.length,
      ownDocuments: course.filter(({document}) => document.set === 'own').length,
      machineLabelledSentences: sound.length,
      lists: entries.size,
      bytes: packed.length,
      unpacked: bytes.length,
      sha256: sha256(packed),
      vectors: hashOf(vectors),
      ownText: ownFolder('text'),
      ownLists: ownFolder('lists'),
      data: Object.fromEntries(hashes),
      figures: figuresOf(unpackModel(bytes), data),
    },
    null,
    2,
  )}\n`,
);
report(`${packed.length} bytes, ${bytes.length} unpacked`);
