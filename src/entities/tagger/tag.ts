import type {Span} from '../../model/span.ts';
import type {Sentence} from '../reading.ts';
import {countCasing} from './casing.ts';
import {type Context, readContext} from './context.ts';
import {bestLabels} from './decode.ts';
import {BEGIN, kindOf, LABELS, LAST, NAMED, type Named, ONLY, OUTSIDE, placeOf} from './labels.ts';
import type {Model} from './model.ts';
import {addFeature, scoreStretch} from './score.ts';
import {countVotes, type Labelled, MOST_VOTES, type Votes, voteFeatures} from './votes.ts';
import {edgeType, type WordType, wordType} from './word-types.ts';

/** A sentence as the tagger sees it after one of its passes. */
export type Tagged = Labelled & {
  readonly sentence: Sentence;
  /** For each stretch of the context in turn, LABELS scores a word. */
  readonly scores: readonly Float32Array[];
};

/** Labels each sentence by itself; sentences without capitals are left out. */
export function tagSentences(model: Model, sentences: readonly Sentence[]): Tagged[] {
  const casing = countCasing(sentences);
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
  return sentences.flatMap((sentence) => {
    const context = readContext(sentence, casing, model.lexicons, typeOf, edge);
    if (context === null) return [];
    const scores: Float32Array[] = [];
    for (let s = 0; s < context.stretches.length; s += 2)
      scores.push(
        scoreStretch(model, context, context.stretches[s] ?? 0, context.stretches[s + 1] ?? 0),
      );
    return [{sentence, context, scores, labels: label(model, context, scores)}];
  });
}

/** Labels the sentences once more, each in the light of how the whole document was labelled. */
export function tagByVotes(model: Model, tagged: readonly Tagged[]): Tagged[] {
  const votes = countVotes(tagged);
  return tagged.map((sentence) => {
    const scores = addVotes(model, sentence, votes);
    return {...sentence, scores, labels: label(model, sentence.context, scores)};
  });
}

const features = new Uint32Array(MOST_VOTES);
const sum = new Int32Array(LABELS);

function addVotes(model: Model, sentence: Tagged, votes: Votes): Float32Array[] {
  const {stretches} = sentence.context;
  return sentence.scores.map((own, s) => {
    const scores = Float32Array.from(own);
    const from = stretches[s * 2] ?? 0;
    for (let base = 0; base < scores.length; base += LABELS) {
      const count = voteFeatures(sentence, from + base / LABELS, votes, features);
      if (count === 0) continue;
      sum.fill(0);
      for (let f = 0; f < count; f++) addFeature(model, features[f] ?? 0, sum);
      for (let label = 0; label < LABELS; label++)
        scores[base + label] = (scores[base + label] ?? 0) + (sum[label] ?? 0) * model.scale;
    }
    return scores;
  });
}

function label(model: Model, context: Context, scores: readonly Float32Array[]): Uint8Array {
  const labels = new Uint8Array(context.types.length).fill(OUTSIDE);
  for (const [s, own] of scores.entries())
    labels.set(
      bestLabels(own, model.transitions, own.length / LABELS),
      context.stretches[s * 2] ?? 0,
    );
  return labels;
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
