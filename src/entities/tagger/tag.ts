import type {Span} from '../../model/span.ts';
import {finish, inSteps, partOf, type Steps} from '../../model/steps.ts';
import type {Sentence} from '../reading.ts';
import {type Context, readContext} from './context.ts';
import {writeBestLabels} from './decode.ts';
import type {DocumentFacts} from './facts.ts';
import {BEGIN, kindOf, LABELS, LAST, NAMED, type Named, ONLY, placeOf} from './labels.ts';
import type {Model} from './model.ts';
import {addFeature, scoreStretch} from './score.ts';
import {countVotes, type Labelled, MOST_VOTES, type Votes, voteFeatures} from './votes.ts';
import {edgeType, type WordType, wordType} from './word-types.ts';

/** A sentence as the tagger sees it after one of its passes. */
export type Tagged = Labelled & {
  readonly sentence: Sentence;
  /** The scores of the whole document, LABELS a word; those of the sentence's stretches, one after the other, begin at `scoresAt`. */
  readonly scores: Float32Array;
  readonly scoresAt: number;
};

/** Where the scores of a sentence's stretch `s` begin and end in `scores`. */
export function scoresOf({context, scoresAt}: Tagged, s: number): Span {
  const {stretches} = context;
  let start = scoresAt;
  for (let i = 0; i < s * 2; i += 2) start += LABELS * lengthOf(context, i);
  return {start, end: start + LABELS * ((stretches[s * 2 + 1] ?? 0) - (stretches[s * 2] ?? 0))};
}

/** How many words the stretch has whose first border is at `i` of the borders. */
function lengthOf({stretches}: Context, i: number): number {
  return (stretches[i + 1] ?? 0) - (stretches[i] ?? 0);
}

/** How many sentences are looked at in a step. */
const STEP = 128;
/** The share of labelling that goes into making sentences ready, as measured on novels. */
const READING = 0.4;

/** Labels each sentence by itself; sentences without capitals are left out. */
export function tagSentences(
  model: Model,
  sentences: readonly Sentence[],
  facts: DocumentFacts,
): Tagged[] {
  return finish(tagSentencesInSteps(model, sentences, facts));
}

/** The same in steps. */
export function* tagSentencesInSteps(
  model: Model,
  sentences: readonly Sentence[],
  facts: DocumentFacts,
): Steps<Tagged[]> {
  const types = new Map<string, WordType>();
  const edge = edgeType(model.lexicons);
  const typeOf = (text: string): WordType => {
    let type = types.get(text);
    if (type === undefined) {
      type = wordType(text, model.lexicons);
      types.set(text, type);
    }
    return type;
  };
  const read: {readonly sentence: Sentence; readonly context: Context}[] = [];
  let size = 0;
  const readOne = (sentence: Sentence): void => {
    const context = readContext(sentence, facts, model.lexicons, typeOf, edge);
    if (context === null) return;
    read.push({sentence, context});
    for (let i = 0; i < context.stretches.length; i += 2) size += LABELS * lengthOf(context, i);
  };
  yield* partOf(0, READING, inSteps(sentences, STEP, readOne));
  const scores = new Float32Array(size);
  const tagged: Tagged[] = [];
  let at = 0;
  const tagOne = ({sentence, context}: (typeof read)[number]): void => {
    const {stretches, types: own} = context;
    const scoresAt = at;
    const labels = new Uint8Array(own.length);
    for (let i = 0; i < stretches.length; i += 2) {
      const from = stretches[i] ?? 0;
      const length = lengthOf(context, i);
      scoreStretch(model, context, from, from + length, scores, at);
      writeBestLabels(scores, at, length, model.transitions, labels, from);
      at += length * LABELS;
    }
    tagged.push({sentence, context, labels, scores, scoresAt});
  };
  yield* partOf(READING, 1, inSteps(read, STEP, tagOne));
  return tagged;
}

/**
 * Labels the sentences once more, each in the light of how the whole document was labelled.
 * What the document says is added to the given scores themselves: they are the bulk of what
 * a book's names take in memory.
 */
export function tagByVotes(model: Model, tagged: readonly Tagged[]): Tagged[] {
  return finish(tagByVotesInSteps(model, tagged));
}

/** The same in steps. */
export function* tagByVotesInSteps(model: Model, tagged: readonly Tagged[]): Steps<Tagged[]> {
  const votes = countVotes(tagged);
  yield COUNTING;
  const again: Tagged[] = [];
  const tagAgain = (sentence: Tagged): void => {
    const {context, scores} = sentence;
    let labels: Uint8Array | null = null;
    let at = sentence.scoresAt;
    for (let i = 0; i < context.stretches.length; i += 2) {
      const from = context.stretches[i] ?? 0;
      const length = lengthOf(context, i);
      if (addVotes(model, sentence, from, length, votes, at)) {
        labels ??= sentence.labels.slice();
        writeBestLabels(scores, at, length, model.transitions, labels, from);
      }
      at += length * LABELS;
    }
    again.push(labels === null ? sentence : {...sentence, labels});
  };
  yield* partOf(COUNTING, 1, inSteps(tagged, STEP, tagAgain));
  return again;
}

/** The share of labelling once more that goes into counting the votes, as measured on novels. */
const COUNTING = 0.4;

const features = new Uint32Array(MOST_VOTES);
const sum = new Int32Array(LABELS);

/** Adds what the votes say of `length` words to their scores; tells whether they said anything. */
function addVotes(
  model: Model,
  sentence: Tagged,
  from: number,
  length: number,
  votes: Votes,
  at: number,
): boolean {
  let said = false;
  for (let i = 0; i < length; i++) {
    const count = voteFeatures(sentence, from + i, votes, features);
    if (count === 0) continue;
    said = true;
    sum.fill(0);
    for (let f = 0; f < count; f++) addFeature(model, features[f] ?? 0, sum);
    const base = at + i * LABELS;
    for (let label = 0; label < LABELS; label++)
      sentence.scores[base + label] =
        (sentence.scores[base + label] ?? 0) + (sum[label] ?? 0) * model.scale;
  }
  return said;
}

/** A name that the labels spell out. */
export type TaggedName = Span & {
  readonly kind: Named;
  readonly sentence: Tagged;
  /** Its words in the sentence, [from, to). */
  readonly from: number;
  readonly to: number;
};

/** The names of labelled sentences, in their order. */
export function namesOf(tagged: readonly Tagged[]): TaggedName[] {
  const names: TaggedName[] = [];
  for (const one of tagged) {
    const {words} = one.sentence;
    let from = 0;
    for (const [i, own] of one.labels.entries()) {
      const place = placeOf(own);
      if (place === BEGIN || place === ONLY) from = i;
      const kind = NAMED[kindOf(own)];
      const first = words[from];
      const last = words[i];
      if (kind === undefined || first === undefined || last === undefined) continue;
      if (place === LAST || place === ONLY)
        names.push({start: first.start, end: last.end, kind, sentence: one, from, to: i + 1});
    }
  }
  return names;
}
