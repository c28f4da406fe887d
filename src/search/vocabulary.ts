import type {Tier} from '../model/hit.ts';
import {countFirst} from '../model/sorted.ts';
import {closeness, editsAllowed, sharesStart} from './edits.ts';
import {fuseFinds} from './fuzzy.ts';

/** The distinct folded words of what is searched. A word's id is its place in `words`. */
export type Vocabulary = {
  /** Sorted by UTF-16 units. */
  readonly words: readonly string[];
  /** The words again as one string, each between two line feeds, to look inside them at once. */
  readonly joined: string;
  /** Where each word starts in `joined`. */
  readonly offsets: Uint32Array;
  /** Per word the set of its letters, hashed into 32 bits. */
  readonly letters: Uint32Array;
  /** Per word how much it matters among equally close ones: the heavier first. */
  readonly weights: Uint32Array;
};

/** How a term matches one word. */
export type WordMatch = {
  readonly tier: Exclude<Tier, 'exact'>;
  readonly edits: number;
  /** Place among the fuzzy matches of the term, the closest is 1; 0 in the other tiers. */
  readonly rank: number;
  /** The matched letters: half-open offsets into the folded word. */
  readonly start: number;
  readonly end: number;
};

/** The words that a term matches, by word id. */
export type WordMatches = ReadonlyMap<number, WordMatch>;

/** A vocabulary of `words`: distinct, folded and sorted; `weights` in the same order. */
export function buildVocabulary(words: readonly string[], weights: Uint32Array): Vocabulary {
  const offsets = new Uint32Array(words.length);
  const letters = new Uint32Array(words.length);
  let offset = 1;
  words.forEach((word, id) => {
    offsets[id] = offset;
    offset += word.length + 1;
    letters[id] = letterSet(word);
  });
  return {words, joined: `\n${words.join('\n')}\n`, offsets, letters, weights};
}

/** More words than these are not close to a term but look alike. */
const MOST_CLOSE = 5;

/** So short that every other word is an edit away. */
const SHORT = 5;

/**
 * The words that `term` (folded) matches, each in its best tier: all in which it stands,
 * and the closest few that resemble it. A short term resembles nothing where words begin
 * with it. Otherwise, still being typed it is rather the beginning of something longer
 * ("wenw" of Wentworth), and finished rather a whole word ("went").
 */
export function lookUp(vocabulary: Vocabulary, term: string, finished: boolean): WordMatches {
  const found = new Map<number, WordMatch>();
  addStarts(vocabulary, term, found);
  const begins = found.size > 0;
  if (lookInside(term)) addInside(vocabulary, term, found);
  if (editsAllowed(term.length) > 0 && !(begins && term.length <= SHORT)) {
    addClose(vocabulary, term, finished, found);
  }
  return found;
}

function addStarts(vocabulary: Vocabulary, term: string, found: Map<number, WordMatch>): void {
  const {words} = vocabulary;
  const prefix: WordMatch = {tier: 'prefix', edits: 0, rank: 0, start: 0, end: term.length};
  for (let id = countFirst(words, (word) => word < term); words[id]?.startsWith(term); id++) {
    found.set(id, words[id] === term ? {...prefix, tier: 'word'} : prefix);
  }
}

/**
 * One or two letters stand inside so many words that they would say nothing; one or two
 * signs of a script without spaces are words.
 */
function lookInside(term: string): boolean {
  return term.length > 2 || /[\u2e80-\u{3ffff}]/u.test(term);
}

function addInside(vocabulary: Vocabulary, term: string, found: Map<number, WordMatch>): void {
  const {joined, offsets, words} = vocabulary;
  let at = joined.indexOf(term);
  while (at >= 0) {
    const id = countFirst(offsets, (offset) => offset <= at) - 1;
    const start = at - (offsets[id] ?? 0);
    if (!found.has(id)) {
      found.set(id, {tier: 'substring', edits: 0, rank: 0, start, end: start + term.length});
    }
    at = joined.indexOf(term, (offsets[id] ?? 0) + (words[id]?.length ?? 0));
  }
}

function addClose(
  vocabulary: Vocabulary,
  term: string,
  finished: boolean,
  found: Map<number, WordMatch>,
): void {
  const {words, weights} = vocabulary;
  const near = likelyClose(vocabulary, term, found);
  const candidates = near.map((id) => words[id] ?? '');
  const close = fuseFinds(candidates, term, editsAllowed(term.length)).flatMap((index) => {
    const id = near[index] ?? 0;
    const word = words[id] ?? '';
    const closest = closeness(term, word);
    if (closest === null) return [];
    const unfinished = closest.length < word.length;
    return [{id, unfinished, longer: word.length > term.length, ...closest}];
  });
  close.sort(
    (a, b) =>
      a.edits - b.edits ||
      a.lost - b.lost ||
      Number(a.unfinished) - Number(b.unfinished) ||
      (weights[b.id] ?? 0) - (weights[a.id] ?? 0) ||
      a.id - b.id,
  );
  const expected = close.filter(({unfinished, longer}) => (finished ? !unfinished : longer));
  const best = term.length <= SHORT && expected.length > 0 ? expected : close;
  best.slice(0, MOST_CLOSE).forEach(({id, edits, length}, place) => {
    found.set(id, {tier: 'fuzzy', edits, rank: place + 1, start: 0, end: length});
  });
}

/**
 * The words worth Fuse's time, by what `closeness` asks for and a set of letters can tell:
 * an edit adds or takes away at most one letter of the set and of the length.
 */
function likelyClose(
  vocabulary: Vocabulary,
  term: string,
  found: ReadonlyMap<number, WordMatch>,
): number[] {
  const {words, letters} = vocabulary;
  const allowed = editsAllowed(term.length);
  const set = letterSet(term);
  const near: number[] = [];
  for (let id = 0; id < words.length; id++) {
    const missing = bitCount(set & ~(letters[id] ?? 0));
    if (missing > allowed) continue;
    const word = words[id] ?? '';
    const sameStart = sharesStart(term, word);
    const limit = sameStart ? allowed : 1;
    if (missing > limit || word.length < term.length - limit) continue;
    const begun = sameStart && missing <= 1;
    const whole =
      word.length <= term.length + limit && bitCount((letters[id] ?? 0) & ~set) <= limit;
    if ((begun || whole) && !found.has(id)) near.push(id);
  }
  return near;
}

function letterSet(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set >>> 0;
}

/** How many bits of a 32-bit number are set, counted in pairs, nibbles and bytes. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const nibbles = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((nibbles + (nibbles >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
