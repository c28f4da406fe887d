import {readSentences, type Sentence} from '../../src/entities/reading.ts';
import {
  type Context,
  MOST_PAIRS,
  pairFeatures,
  readContext,
} from '../../src/entities/tagger/context.ts';
import {readFacts} from '../../src/entities/tagger/facts.ts';
import {
  BEGIN,
  INSIDE,
  LABELS,
  LAST,
  labelOf,
  NAMED,
  ONLY,
} from '../../src/entities/tagger/labels.ts';
import type {Lexicons} from '../../src/entities/tagger/lexicons.ts';
import {
  edgeType,
  featuresOf,
  type WordType,
  wordType,
} from '../../src/entities/tagger/word-types.ts';
import type {Document} from '../../src/model/document.ts';
import type {GoldDocument} from './corpora.ts';
import type {Example} from './crf.ts';

const ALL = (2 ** LABELS - 1) >>> 0;
/** Heads in small letters that our rules take into a name and the data do not. */
const SMALL_HEAD = /^(?:army|navy|police|network|airport|prison|hospital|theatre|theater|plateau)$/;

/** The document as the reader would have it. */
export function documentOf({id, text, parts}: GoldDocument): Document {
  return {
    title: '',
    byline: null,
    date: null,
    source: null,
    language: null,
    origin: id,
    format: 'text',
    text,
    blocks: parts
      .filter(({start, end}) => end > start)
      .map(({start, end, heading}) => ({
        start,
        end,
        kind: heading ? 'heading' : 'paragraph',
        level: heading ? 1 : 0,
        within: [],
        cells: [],
        header: false,
      })),
    marks: [],
    outline: [],
    notes: [],
  };
}

/** Numbers for the features of the examples, given out as they are met. */
export type Features = {
  /** The number of a feature's hash; -1 where it is not among those that are learned. */
  readonly numberOf: (hash: number) => number;
};

/** Counts how often each feature occurs in what `visit` goes through. */
export function countFeatures(contexts: Iterable<Context>): Map<number, number> {
  const counts = new Map<number, number>();
  for (const context of contexts)
    forEachToken(context, (hashes, count) => {
      for (let i = 0; i < count; i++) counts.set(hashes[i]!, (counts.get(hashes[i]!) ?? 0) + 1);
    });
  return counts;
}

const buffer = new Uint32Array(MOST_PAIRS + 200);

/** The features of each word by offset + 2: the same words come again and again. */
const known = new WeakMap<WordType, readonly (readonly number[])[]>();

function featuresByOffset(type: WordType): readonly (readonly number[])[] {
  let features = known.get(type);
  if (features === undefined) {
    features = [-2, -1, 0, 1, 2].map((offset) => featuresOf(type, offset));
    known.set(type, features);
  }
  return features;
}

/** The hashes of all features of each token of the stretches that may hold names. */
function forEachToken(
  context: Context,
  visit: (hashes: Uint32Array, count: number, at: number) => void,
): void {
  for (let s = 0; s < context.stretches.length; s += 2)
    for (let i = context.stretches[s]!; i < context.stretches[s + 1]!; i++) {
      let count = pairFeatures(context, i, buffer);
      for (let offset = -2; offset <= 2; offset++) {
        const type = context.types[i + offset] ?? context.edge;
        for (const hash of featuresByOffset(type)[offset + 2] ?? []) buffer[count++] = hash;
      }
      visit(buffer, count, i);
    }
}

/** Contexts of documents with what the data allow for each word. */
export type Learned = {
  readonly context: Context;
  readonly allowed: Uint32Array;
  readonly weight: number;
};

/** Reads a document for learning. */
export function learnFrom(
  document: GoldDocument,
  lexicons: Lexicons,
  types: Map<string, WordType>,
  weight: number,
): Learned[] {
  const edge = edgeType(lexicons);
  const sentences = readSentences(documentOf(document));
  const facts = readFacts(sentences);
  const typeOf = (text: string): WordType => {
    let type = types.get(text);
    if (type === undefined) {
      type = wordType(text, lexicons);
      types.set(text, type);
    }
    return type;
  };
  return sentences.flatMap((sentence) => {
    const context = readContext(sentence, facts, lexicons, typeOf, edge);
    if (context === null) return [];
    return [{context, allowed: allowedFor(sentence, document, context), weight}];
  });
}

function allowedFor({words}: Sentence, document: GoldDocument, context: Context): Uint32Array {
  let open = 1;
  for (const kind of document.unlabelled)
    for (let place = BEGIN; place <= ONLY; place++)
      open |= 1 << labelOf(NAMED.indexOf(kind), place);
  const allowed = new Uint32Array(words.length);
  for (let i = 0; i < words.length; i++) allowed[i] = context.types[i]?.capital === true ? open : 1;
  const first = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  for (const mention of document.gold) {
    if (mention.end <= first || mention.start >= end) continue;
    const from = words.findIndex((word) => word.end > mention.start);
    let to = words.findIndex((word) => word.end >= mention.end);
    if (to < 0) to = words.length - 1;
    const known =
      mention.kinds.length > 0 &&
      words[from]?.start === mention.start &&
      words[to]?.end === mention.end;
    for (let i = from; i <= to; i++) {
      if (!known) {
        allowed[i] = ALL;
        continue;
      }
      const place = from === to ? ONLY : i === from ? BEGIN : i === to ? LAST : INSIDE;
      allowed[i] = 0;
      for (const kind of mention.kinds) allowed[i]! |= 1 << labelOf(NAMED.indexOf(kind), place);
    }
    if (document.set !== 'own' && SMALL_HEAD.test(words[to + 1]?.text ?? ''))
      allowed.fill(ALL, from, to + 2);
  }
  return allowed;
}

/** The examples of what was read, their features numbered; stretches that hold nothing are passed over. */
export function examplesOf(learned: readonly Learned[], {numberOf}: Features): Example[] {
  const examples: Example[] = [];
  for (const {context, allowed, weight} of learned) {
    const features: number[][] = [];
    forEachToken(context, (hashes, count, at) => {
      const own: number[] = [];
      for (let i = 0; i < count; i++) {
        const number = numberOf(hashes[i]!);
        if (number >= 0) own.push(number);
      }
      features[at] = own;
    });
    for (let s = 0; s < context.stretches.length; s += 2) {
      const from = context.stretches[s]!;
      const to = context.stretches[s + 1]!;
      const lists = features.slice(from, to);
      const borders = new Uint32Array(to - from + 1);
      for (const [i, list] of lists.entries()) borders[i + 1] = borders[i]! + list.length;
      examples.push({
        features: Uint32Array.from(lists.flat()),
        borders,
        allowed: closed(allowed.slice(from, to)),
        weight,
        base: null,
      });
    }
  }
  return examples;
}

/** A name that goes on beyond its stretch could not be learned: the stretch is left open there. */
function closed(allowed: Uint32Array): Uint32Array {
  const opens = (mask: number, places: readonly number[]): boolean =>
    mask !== ALL &&
    (mask & 1) === 0 &&
    !NAMED.some((_, kind) => places.some((place) => (mask >>> labelOf(kind, place)) & 1));
  if (opens(allowed[0] ?? 1, [BEGIN, ONLY])) allowed[0] = ALL;
  const last = allowed.length - 1;
  if (opens(allowed[last] ?? 1, [LAST, ONLY])) allowed[last] = ALL;
  return allowed;
}
