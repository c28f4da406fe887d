import type {Context} from './context.ts';
import {combine} from './hash.ts';
import {INSIDE, kindOf, LABELS, LAST, NAMED, OUTSIDE, placeOf} from './labels.ts';
import {TEMPLATE, type WordType} from './word-types.ts';

/** A sentence with the labels that it has been given so far, one for each word. */
export type Labelled = {readonly context: Context; readonly labels: Uint8Array};

/**
 * How a document's words have been labelled so far, by the word, by the word with the one
 * before it and with the one after it; and the kinds of the names that acronyms may stand for.
 */
export type Votes = {
  readonly words: ReadonlyMap<number, Uint16Array>;
  readonly acronyms: ReadonlyMap<number, Uint16Array>;
};

const LEFT = 0x1000001;
const RIGHT = 0x2000003;

/**
 * Counts the labels of a document, so that each of its names can be judged by all its
 * mentions (after Krishnan and Manning 2006, "An Effective Two-Stage Model for Exploiting
 * Non-Local Dependencies in Named Entity Recognition").
 */
export function countVotes(sentences: readonly Labelled[]): Votes {
  const words = new Map<number, Uint16Array>();
  const acronyms = new Map<number, Uint16Array>();
  const again = new Uint8Array(slotsFor(sentences));
  const mask = again.length - 1;
  forEachKey(sentences, (key) => {
    again[key & mask] = Math.min(2, (again[key & mask] ?? 0) + 1);
  });
  forEachKey(sentences, (key, label) => {
    if ((again[key & mask] ?? 0) < 2) return;
    let counts = words.get(key);
    if (counts === undefined) {
      counts = new Uint16Array(LABELS);
      words.set(key, counts);
    }
    counts[label] = Math.min(60_000, (counts[label] ?? 0) + 1);
  });
  for (const {context, labels} of sentences) readAcronyms(context, labels, acronyms);
  return {words, acronyms};
}

// What stands in a text only once has nothing to say of itself, and in a book most pairs of
// words do: two of one slot here are taken for one and counted in vain, which does no harm.
const FEWEST_SLOTS = 2 ** 10;
const MOST_SLOTS = 2 ** 20;

/** How many slots the keys of the sentences are counted in: a few for each, a power of two. */
function slotsFor(sentences: readonly Labelled[]): number {
  const words = sentences.reduce((sum, {labels}) => sum + labels.length, 0);
  let slots = FEWEST_SLOTS;
  while (slots < words * 4 && slots < MOST_SLOTS) slots *= 2;
  return slots;
}

function forEachKey(
  sentences: readonly Labelled[],
  visit: (key: number, label: number) => void,
): void {
  for (const {context, labels} of sentences) {
    const {types, edge, stretches} = context;
    for (let s = 0; s < stretches.length; s += 2)
      for (let i = stretches[s] ?? 0; i < (stretches[s + 1] ?? 0); i++) {
        const type = types[i] ?? edge;
        if (!type.capital) continue;
        const label = labels[i] ?? OUTSIDE;
        visit(type.hash, label);
        visit(keyWith(LEFT, types[i - 1] ?? edge, type), label);
        visit(keyWith(RIGHT, type, types[i + 1] ?? edge), label);
      }
  }
}

function keyWith(side: number, left: WordType, right: WordType): number {
  return combine(combine(side, left.hash), right.hash);
}

/** The initials of each name of several words, with and without its small words. */
function readAcronyms({types}: Context, labels: Uint8Array, into: Map<number, Uint16Array>): void {
  for (let i = 0; i < labels.length; i++) {
    const kind = kindOf(labels[i] ?? OUTSIDE);
    if (kind < 0) continue;
    let end = i;
    while (end + 1 < labels.length && isInside(labels[end + 1] ?? OUTSIDE)) end++;
    if (end > i) {
      let large = '';
      let all = '';
      for (let j = i; j <= end; j++) {
        const type = types[j];
        const initial = type?.lower[0] ?? '';
        all += initial;
        if (type?.capital === true) large += initial;
      }
      for (const initials of new Set([large, all])) {
        if (initials.length < 2) continue;
        const key = acronymKey(initials);
        const counts = into.get(key) ?? new Uint16Array(LABELS);
        into.set(key, counts);
        counts[kind] = Math.min(60_000, (counts[kind] ?? 0) + 1);
      }
    }
    i = end;
  }
}

function isInside(label: number): boolean {
  const place = placeOf(label);
  return place === INSIDE || place === LAST;
}

function acronymKey(initials: string): number {
  let hash = 7;
  for (let i = 0; i < initials.length; i++) hash = combine(hash, initials.charCodeAt(i));
  return hash;
}

const NO_NAME = 999;
const kinds = new Int32Array(NAMED.length);

/** At most this many features tell of a word's votes. */
export const MOST_VOTES = 16;

/** Writes the features that the rest of the document gives the word at `i` into `into`; returns how many. */
export function voteFeatures(
  {context, labels}: Labelled,
  i: number,
  votes: Votes,
  into: Uint32Array,
): number {
  const {types, edge} = context;
  const type = types[i] ?? edge;
  if (!type.capital) return 0;
  const own = labels[i] ?? OUTSIDE;
  let count = 0;
  for (let side = 0; side < 3; side++) {
    const key =
      side === 0
        ? type.hash
        : side === 1
          ? keyWith(LEFT, types[i - 1] ?? edge, type)
          : keyWith(RIGHT, type, types[i + 1] ?? edge);
    const counts = votes.words.get(key);
    if (counts === undefined) continue;
    let total = -1;
    let best = OUTSIDE;
    let most = 0;
    let named = 0;
    kinds.fill(0);
    for (let label = 0; label < LABELS; label++) {
      const all = counts[label] ?? 0;
      if (all === 0) continue;
      total += all;
      const votesOf = all - (label === own ? 1 : 0);
      if (votesOf > most) {
        most = votesOf;
        best = label;
      }
      const kind = kindOf(label);
      if (kind >= 0) {
        kinds[kind] = (kinds[kind] ?? 0) + votesOf;
        named += votesOf;
      }
    }
    if (total <= 0) continue;
    const share = Math.floor((most / total) * 4);
    const size = Math.min(4, Math.floor(Math.log2(total)));
    const template = TEMPLATE.votes + side * 4;
    into[count++] = featureOf(template, (best * 8 + share) * 8 + size);
    into[count++] = featureOf(template + 1, best * LABELS + own);
    let kind = 0;
    for (let other = 1; other < kinds.length; other++)
      if ((kinds[other] ?? 0) > (kinds[kind] ?? 0)) kind = other;
    const ofAll = kind * 8 + Math.floor(((kinds[kind] ?? 0) / total) * 4);
    const ofNamed = kind * 8 + Math.floor(((kinds[kind] ?? 0) / named) * 4);
    into[count++] = featureOf(template + 2, named === 0 ? NO_NAME : ofAll);
    into[count++] = featureOf(template + 3, named === 0 ? NO_NAME : ofNamed * LABELS + own);
  }
  if (/^\p{Lu}{2,7}$/u.test(type.text)) {
    const counts = votes.acronyms.get(acronymKey(type.lower));
    if (counts !== undefined)
      into[count++] = featureOf(TEMPLATE.votes + 12, counts.indexOf(Math.max(...counts)));
  }
  return count;
}

function featureOf(template: number, value: number): number {
  return combine(template * 8, value);
}
