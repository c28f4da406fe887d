import type {Context} from './context.ts';
import {combine} from './hash.ts';
import {kindOf, LABELS, OUTSIDE} from './labels.ts';
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
  const vote = (key: number, label: number): void => {
    let counts = words.get(key);
    if (counts === undefined) {
      counts = new Uint16Array(LABELS);
      words.set(key, counts);
    }
    counts[label] = Math.min(60_000, (counts[label] ?? 0) + 1);
  };
  for (const {context, labels} of sentences) {
    const {types, edge, stretches} = context;
    for (let s = 0; s < stretches.length; s += 2)
      for (let i = stretches[s] ?? 0; i < (stretches[s + 1] ?? 0); i++) {
        const type = types[i] ?? edge;
        if (!type.capital) continue;
        const label = labels[i] ?? OUTSIDE;
        vote(type.hash, label);
        vote(keyWith(LEFT, types[i - 1] ?? edge, type), label);
        vote(keyWith(RIGHT, type, types[i + 1] ?? edge), label);
      }
    readAcronyms(context, labels, acronyms);
  }
  return {words, acronyms};
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
  const place = label === OUTSIDE ? 0 : (label - 1) & 3;
  return place === 1 || place === 2;
}

function acronymKey(initials: string): number {
  let hash = 7;
  for (let i = 0; i < initials.length; i++) hash = combine(hash, initials.charCodeAt(i));
  return hash;
}

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
  const keys = [
    type.hash,
    keyWith(LEFT, types[i - 1] ?? edge, type),
    keyWith(RIGHT, type, types[i + 1] ?? edge),
  ];
  let count = 0;
  let template = TEMPLATE.pair + 64;
  const add = (value: number): void => {
    into[count++] = combine(template++ * 8, value);
  };
  for (const key of keys) {
    const counts = votes.words.get(key);
    if (counts === undefined) {
      template += 4;
      continue;
    }
    let total = -1;
    let best = OUTSIDE;
    let most = 0;
    let named = 0;
    const kinds = [0, 0, 0, 0, 0, 0, 0];
    for (let label = 0; label < LABELS; label++) {
      const votesOf = (counts[label] ?? 0) - (label === own ? 1 : 0);
      total += counts[label] ?? 0;
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
    if (total <= 0) {
      template += 4;
      continue;
    }
    const share = Math.floor((most / total) * 4);
    const size = Math.min(4, Math.floor(Math.log2(total)));
    add((best * 8 + share) * 8 + size);
    add(best * LABELS + own);
    const kind = kinds.indexOf(Math.max(...kinds));
    add(named === 0 ? 999 : kind * 8 + Math.floor(((kinds[kind] ?? 0) / total) * 4));
    add(
      named === 0 ? 999 : (kind * 8 + Math.floor(((kinds[kind] ?? 0) / named) * 4)) * LABELS + own,
    );
  }
  if (/^\p{Lu}{2,7}$/u.test(type.text)) {
    const counts = votes.acronyms.get(acronymKey(type.lower));
    if (counts !== undefined) add(counts.indexOf(Math.max(...counts)));
  }
  return count;
}
