import {join} from 'node:path';
import {
  fromMarkup,
  type GoldDocument,
  isKeptApart,
  readBio,
  readCrossNer,
  readDocRed,
  readOwnMarkup,
  readWnut,
} from './corpora.ts';
import type {Course} from './learn.ts';

/**
 * How much a token of each set counts, by how far its labels agree with our rules and its
 * texts with ours. GUM is left out: its names hold titles and employers.
 */
export const WEIGHTS = {
  own: 2,
  uner: 1,
  litbank: 1,
  docred: 1,
  crossner: 1,
  wnut: 0.5,
  btc: 0.3,
  gmb: 0.3,
} as const;

/** Everything to learn from in the data `folder` and in our own text. */
export function readCourse(folder: string): Course {
  const train = (name: string): string => join(folder, 'train', `${name}.bio.gz`);
  const sets: readonly [number, readonly GoldDocument[]][] = [
    [
      WEIGHTS.own,
      readOwnMarkup()
        .map(fromMarkup)
        .filter(({id}) => !isKeptApart(id)),
    ],
    [WEIGHTS.uner, readBio(train('uner_ewt_train'), 'uner', ['event', 'product', 'work'])],
    [
      WEIGHTS.litbank,
      readBio(train('litbank_train'), 'litbank', ['group', 'event', 'product', 'work']),
    ],
    [WEIGHTS.docred, readDocRed(folder, 'training')],
    [WEIGHTS.crossner, readCrossNer(join(folder, 'raw', 'crossner.tar.gz'))],
    [WEIGHTS.wnut, readWnut(join(folder, 'raw', 'wnut17train.conll.gz'))],
    [WEIGHTS.btc, readBio(train('btc'), 'btc', ['group', 'event', 'product', 'work'])],
  ];
  return sets.flatMap(([weight, documents]) => documents.map((document) => ({document, weight})));
}

/** The machine-labelled sentences of news, but for those that were annotated for measuring. */
export function readSilver(folder: string): GoldDocument[] {
  return readBio(join(folder, 'train', 'gmb.bio.gz'), 'gmb', []).filter(
    (_, i) => !MEASURED.some((from) => i >= from && i < from + 150),
  );
}

/** Where the sentences begin that are annotated by hand in scripts/eval/gold, 150 at each. */
const MEASURED = [12_000, 24_000, 36_000];
