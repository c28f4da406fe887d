import {FUNCTION_WORDS} from '../data/common.ts';
import type {Sentence} from '../reading.ts';
import {casingCode, opensSentence, recased} from './casing.ts';
import type {DocumentFacts} from './facts.ts';
import {combine} from './hash.ts';
import {type Lexicons, slotOf} from './lexicons.ts';
import {TEMPLATE, type WordType} from './word-types.ts';

/**
 * A sentence made ready for scoring: arrays with an entry for each of its words. They are
 * plain arrays, because a small typed array costs more to make than all that is done with it.
 */
export type Context = {
  readonly types: readonly WordType[];
  /** See `casingCode`. */
  readonly codes: readonly number[];
  /**
   * Bits of LIST_CLASSES for phrases of several words, by the word's place in the phrase: begin,
   * inside, last. Null where the lists have no phrase of the sentence.
   */
  readonly phrases: readonly [number[], number[], number[]] | null;
  /** First and last word of the run of capitals in which a word stands, else -1. */
  readonly runStarts: readonly number[];
  readonly runEnds: readonly number[];
  /** 0 running, 1 a title, 2 in capitals. */
  readonly style: number;
  readonly sport: boolean;
  readonly edge: WordType;
  /** Stretches of words that may hold names, [from, to) in turn; nothing outside them can be one. */
  readonly stretches: readonly number[];
};

const STYLES = {running: 0, title: 1, shouting: 2} as const;
/** Words of a phrase of the lists at most. */
const LONGEST_PHRASE = 6;
/** Small words that may join the capitals of one name. */
const JOINT =
  /^(?:of|the|and|for|de|del|della|di|da|do|dos|das|des|du|la|le|les|van|von|der|den|bin|ibn|al|el|on|in|at|to|&|'s|’s|y|e|und|et)$/;
/** Small words that may follow a capital as the head of its name, also at one remove. */
const SMALL_HEAD =
  /^(?:army|navy|force|police|network|group|airport|prison|hospital|theatre|theater|plateau|university|court|stadium|commission|station|cup|league|school|college|party|union|bridge|river)$/;

/** Reads a sentence of a document that these facts are of; null where it can hold no name. */
export function readContext(
  sentence: Sentence,
  {casing, sport}: DocumentFacts,
  lexicons: Lexicons,
  typeOf: (text: string) => WordType,
  edge: WordType,
): Context | null {
  const {words, style} = sentence;
  const count = words.length;
  const shouting = style === 'shouting';
  const types: WordType[] = [];
  let capitals = false;
  for (const word of words) {
    const type = typeOf(shouting ? recased(word, casing) : word.text);
    types.push(type);
    capitals ||= type.capital;
  }
  if (!capitals) return null;
  const codes = zeros(count);
  const runStarts = new Array<number>(count).fill(-1);
  const runEnds = new Array<number>(count).fill(-1);
  const may = zeros(count);
  for (let i = 0; i < count; i++) {
    const type = types[i];
    const word = words[i];
    if (type === undefined || word === undefined || !type.capital) continue;
    const owed = style !== 'running' || opensSentence(words, i);
    codes[i] = casingCode(owed, word.lower, casing);
    if (owed && FUNCTION_WORDS.has(type.lower) && types[i + 1]?.capital !== true) continue;
    may[i] = 1;
    if (i > 0) may[i - 1] = 1;
    if (i + 1 < count) may[i + 1] = 1;
    if (i + 2 < count && SMALL_HEAD.test(types[i + 2]?.lower ?? '')) may[i + 2] = 1;
    if (i + 2 < count && JOINT.test(types[i + 1]?.lower ?? '')) may[i + 2] = 1;
  }
  findRuns(types, runStarts, runEnds);
  const stretches: number[] = [];
  for (let i = 0; i < count; i++) {
    if (may[i] !== 1) continue;
    if (i === 0 || may[i - 1] !== 1) stretches.push(i);
    if (i + 1 === count || may[i + 1] !== 1) stretches.push(i + 1);
  }
  return {
    types,
    codes,
    phrases: findPhrases(types, lexicons),
    runStarts,
    runEnds,
    style: STYLES[style],
    sport,
    edge,
    stretches,
  };
}

/** Runs of capitals, a joint between two of them included. */
function findRuns(types: readonly WordType[], starts: number[], ends: number[]): void {
  let i = 0;
  while (i < types.length) {
    if (types[i]?.capital !== true) {
      i++;
      continue;
    }
    let end = i;
    for (;;) {
      if (types[end + 1]?.capital === true) end++;
      else if (JOINT.test(types[end + 1]?.lower ?? ' ') && types[end + 2]?.capital === true)
        end += 2;
      else break;
    }
    starts.fill(i, i, end + 1);
    ends.fill(end, i, end + 1);
    i = end + 1;
  }
}

function findPhrases(
  types: readonly WordType[],
  {keys, classes}: Lexicons,
): [number[], number[], number[]] | null {
  let phrases: [number[], number[], number[]] | null = null;
  for (let i = 0; i < types.length; i++) {
    const first = types[i];
    if (first?.capital !== true) continue;
    let hash = first.hash;
    let found: [end: number, bits: number][] | null = null;
    for (let j = i + 1; j < types.length && j < i + LONGEST_PHRASE; j++) {
      const type = types[j];
      if (type === undefined) break;
      hash = combine(hash, type.hash);
      // A phrase ends where a name can: small words only join.
      if (!type.capital && JOINT.test(type.lower)) continue;
      const slot = slotOf(keys, hash);
      if (slot >= 0) {
        found ??= [];
        found.push([j, classes[slot] ?? 0]);
      }
      if (!type.capital) break;
    }
    if (found === null) continue;
    phrases ??= [zeros(types.length), zeros(types.length), zeros(types.length)];
    const [begins, insides, lasts] = phrases;
    let taken = 0;
    for (const [end, all] of found.toReversed()) {
      const bits = all & ~taken;
      taken |= all;
      if (bits === 0) continue;
      begins[i] = (begins[i] ?? 0) | bits;
      for (let j = i + 1; j < end; j++) insides[j] = (insides[j] ?? 0) | bits;
      lasts[end] = (lasts[end] ?? 0) | bits;
    }
  }
  return phrases;
}

function zeros(count: number): number[] {
  return new Array<number>(count).fill(0);
}

/** At most this many features join several words at one place. */
export const MOST_PAIRS = 160;

/**
 * Writes the hashes of the features that join several words at `i` into `into`; returns how
 * many. Each `add` is a feature of its own by its place in the row: the model is trained on
 * this order.
 */
export function pairFeatures(context: Context, i: number, into: Uint32Array): number {
  const {types, codes, phrases, runStarts, runEnds, style, sport, edge} = context;
  const own = types[i] ?? edge;
  const before = types[i - 1] ?? edge;
  const before2 = types[i - 2] ?? edge;
  const after = types[i + 1] ?? edge;
  const after2 = types[i + 2] ?? edge;
  let count = 0;
  let template: number = TEMPLATE.pair;
  const add = (left: number, right: number): void => {
    into[count++] = combine(combine(template++ * 8, left), right);
  };
  const code = codes[i] ?? 0;
  add(before.hash, own.hash);
  add(own.hash, after.hash);
  add(before.cluster, own.cluster);
  add(own.cluster, after.cluster);
  add(combine(before.shape, own.shape), after.shape);
  add(combine(before.coarse, own.shape), after.coarse);
  add(before.hash, own.shape);
  add(own.shape, after.hash);
  add(before.cluster, after.cluster);
  add(combine(code, own.casing), own.shape);
  add(code, own.hash);
  add(code, own.classes);
  add(own.classes, after.classes);
  add(before.classes, own.classes);
  add(own.classes, before.coarse);
  add(own.classes, after.coarse);
  add(combine(own.coarse, after.coarse), after2.coarse);
  add(combine(before2.coarse, before.coarse), own.coarse);
  add(style, own.shape);
  add(combine(before2.hash, before.hash), own.shape);
  add(own.shape, combine(after.hash, after2.hash));
  add(code, after.shape);
  add(own.casing, combine(before.casing, after.casing));
  const start = runStarts[i] ?? -1;
  const end = runEnds[i] ?? -1;
  if (start >= 0) {
    const first = types[start] ?? edge;
    const last = types[end] ?? edge;
    const left = types[start - 1] ?? edge;
    const right = types[end + 1] ?? edge;
    const place = (i === start ? 0 : i === end ? 2 : 1) * 8 + Math.min(6, end - start);
    add(place, code);
    add(Math.min(2, i - start), first.hash);
    add(Math.min(2, end - i), last.hash);
    add(Math.min(2, i - start), first.classes);
    add(Math.min(2, end - i), last.classes);
    add(Math.min(2, i - start), left.hash);
    add(Math.min(2, end - i), right.hash);
    add(Math.min(2, i - start), left.cluster);
    add(Math.min(2, end - i), right.cluster);
    add(left.cluster, right.cluster);
    add(place, last.cluster);
  }
  if (sport) {
    template = TEMPLATE.sport;
    add(1, own.classes);
    add(2, before.hash);
    add(3, after.hash);
    add(own.shape, before.cluster);
    add(own.shape, after.cluster);
    add(own.classes, before.coarse);
    add(own.classes, after.coarse);
  }
  if (phrases === null) return count;
  template = TEMPLATE.phrase;
  for (let offset = -1; offset <= 1; offset++)
    for (const [place, bitsOf] of phrases.entries())
      for (let bits = bitsOf[i + offset] ?? 0; bits !== 0; bits &= bits - 1) {
        into[count++] = combine(
          combine(template * 8 + offset + 2, place),
          31 - Math.clz32(bits & -bits),
        );
        if (count >= MOST_PAIRS) return count;
      }
  return count;
}
