import {createHash} from 'node:crypto';
import {readSentences} from '../../src/entities/reading.ts';
import {readFacts} from '../../src/entities/tagger/facts.ts';
import {LABELS, mayFollow} from '../../src/entities/tagger/labels.ts';
import type {Lexicons} from '../../src/entities/tagger/lexicons.ts';
import type {Model} from '../../src/entities/tagger/model.ts';
import {scoresOf, type Tagged, tagSentences} from '../../src/entities/tagger/tag.ts';
import {unpackModel} from '../../src/entities/tagger/unpack.ts';
import {countVotes, MOST_VOTES, voteFeatures} from '../../src/entities/tagger/votes.ts';
import type {WordType} from '../../src/entities/tagger/word-types.ts';
import type {Entry} from './build-lexicons.ts';
import type {GoldDocument} from './corpora.ts';
import {type Example, type Settings, train} from './crf.ts';
import {countFeatures, documentOf, examplesOf, type Learned, learnFrom} from './examples.ts';
import {packModel, type Row} from './pack.ts';

/** Documents to learn from, with how much each counts. */
export type Course = readonly {readonly document: GoldDocument; readonly weight: number}[];

export type Plan = {
  readonly first: Settings;
  readonly votes: Settings;
  /** Features seen less often than this are not learned. */
  readonly seen: number;
  /** Weights smaller than this are left out of the model. */
  readonly prune: number;
};

/** The lists of a model, as they are packed and as they are looked up. */
export type Lists = {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly coarse: Uint8Array;
  readonly lexicons: Lexicons;
};

type Report = (line: string) => void;

/** Rows and transitions of one pass. */
type Pass = {readonly rows: readonly Row[]; readonly transitions: Float32Array};

/** Learns the first pass: every sentence by itself. */
export function learnFirst(course: Course, lists: Lists, plan: Plan, report: Report): Pass {
  const types = new Map<string, WordType>();
  const learned = course.flatMap(({document, weight}) =>
    learnFrom(document, lists.lexicons, types, weight),
  );
  const numbers = new Map<number, number>();
  for (const [hash, count] of countFeatures(learned.map(({context}) => context)))
    if (count >= plan.seen) numbers.set(hash, numbers.size);
  const examples = examplesOf(learned, {numberOf: (hash) => numbers.get(hash) ?? -1});
  report(`${examples.length} stretches, ${numbers.size} features`);
  const weights = train(examples, numbers.size, plan.first, report);
  return {
    rows: rowsOf(numbers, weights.features),
    transitions: weights.transitions.map((weight, i) =>
      mayFollow(Math.floor(i / LABELS), i % LABELS) ? weight : Number.NEGATIVE_INFINITY,
    ),
  };
}

function rowsOf(numbers: ReadonlyMap<number, number>, weights: Float32Array): Row[] {
  return [...numbers].map(([hash, number]) => ({
    hash,
    weights: weights.subarray(number * LABELS, (number + 1) * LABELS),
  }));
}

/** Sets whose documents are long enough for their names to come again. */
const WHOLE = new Set(['own', 'uner', 'litbank', 'docred']);

/**
 * Learns the second pass: what the labels that a document's words were given by the first
 * say of each word. Each half of the documents is labelled by a first pass that was
 * learned on the other half, so that the labels have the faults that new texts will see.
 */
export function learnVotes(
  course: Course,
  first: Pass,
  lists: Lists,
  plan: Plan,
  report: Report,
): Row[] {
  const numbers = new Map<number, number>();
  const types = new Map<string, WordType>();
  const examples: Example[] = [];
  for (const half of [0, 1]) {
    const pass = learnFirst(
      course.filter(({document}) => halfOf(document) === half),
      lists,
      {...plan, first: {...plan.first, epochs: Math.ceil(plan.first.epochs * 0.6)}},
      report,
    );
    const model = unpackModel(
      packModel(lists.entries, lists.coarse, pass.rows, pass.transitions, plan.prune),
    );
    for (const {document, weight} of course)
      if (halfOf(document) !== half && WHOLE.has(document.set))
        examples.push(
          ...voteExamples(
            document,
            model,
            learnFrom(document, lists.lexicons, types, weight),
            numbers,
          ),
        );
  }
  report(`votes: ${examples.length} stretches, ${numbers.size} features`);
  const transitions = first.transitions.map((weight) => (Number.isFinite(weight) ? weight : 0));
  return rowsOf(numbers, train(examples, numbers.size, plan.votes, report, transitions).features);
}

function halfOf({id}: GoldDocument): number {
  return (createHash('sha256').update(id).digest()[5] ?? 0) & 1;
}

function voteExamples(
  document: GoldDocument,
  model: Model,
  learned: readonly Learned[],
  numbers: Map<number, number>,
): Example[] {
  const sentences = readSentences(documentOf(document));
  const tagged = tagSentences(model, sentences, readFacts(sentences));
  const votes = countVotes(tagged);
  const buffer = new Uint32Array(MOST_VOTES);
  return tagged.flatMap((sentence, at) => {
    const own = learned[at];
    if (own === undefined) return [];
    return examplesOf([own], {numberOf: () => -1}).map((example, s) => {
      const from = own.context.stretches[s * 2]!;
      const features: number[] = [];
      const borders = new Uint32Array(example.borders.length);
      for (let i = 0; i + 1 < borders.length; i++) {
        const count = voteFeatures(sentence, from + i, votes, buffer);
        for (const hash of buffer.subarray(0, count)) {
          const number = numbers.get(hash) ?? numbers.size;
          numbers.set(hash, number);
          features.push(number);
        }
        borders[i + 1] = features.length;
      }
      return {
        ...example,
        features: Uint32Array.from(features),
        borders,
        base: scoresIn(sentence, s),
      };
    });
  });
}

function scoresIn(sentence: Tagged, s: number): Float32Array {
  const {start, end} = scoresOf(sentence, s);
  return sentence.scores.subarray(start, end);
}
