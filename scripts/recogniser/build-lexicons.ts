import {readSentences} from '../../src/entities/reading.ts';
import {opensSentence} from '../../src/entities/tagger/casing.ts';
import {
  hashOfPhrase,
  type Lexicons,
  LIST_CLASSES,
  type ListClass,
  tableOf,
} from '../../src/entities/tagger/lexicons.ts';
import {plainLower} from '../../src/entities/tagger/word-types.ts';
import type {Clusters} from './clusters.ts';
import type {GoldDocument} from './corpora.ts';
import {documentOf} from './examples.ts';
import {isDictionaryWord} from './gazetteers/dictionary.ts';

/** What the lists of the model hold for a hash. */
export type Entry = {classes: number; cluster: number; casing: number};

/** Words seen less often than this in the data tell nothing of their casing. */
const SEEN = 3;

/** The entries of the lists: gazetteers, clusters of words, how words are cased in the data, the dictionary. */
export function buildEntries(
  gazetteers: ReadonlyMap<string, ReadonlySet<string>>,
  clusters: Clusters,
  documents: readonly GoldDocument[],
): Map<number, Entry> {
  const entries = new Map<number, Entry>();
  const entryOf = (words: readonly string[]): Entry => {
    const hash = hashOfPhrase(words);
    let entry = entries.get(hash);
    if (entry === undefined) {
      entry = {classes: 0, cluster: 0, casing: 0};
      entries.set(hash, entry);
    }
    return entry;
  };
  const bit = (name: ListClass): number => (1 << LIST_CLASSES.indexOf(name)) >>> 0;
  for (const [name, phrases] of gazetteers) {
    if (!LIST_CLASSES.some((known) => known === name)) throw new Error(`no such class: ${name}`);
    for (const phrase of phrases) {
      const words = phraseWords(phrase);
      if (words.length === 0 || words.length > 6) continue;
      entryOf(words).classes |= bit(name as ListClass);
    }
  }
  for (const [i, word] of clusters.words.entries()) {
    if (!/^\p{L}/u.test(word)) continue;
    const lower = plainLower(word);
    const entry = entryOf([lower]);
    // The first is the more frequent, where two spellings meet.
    if (entry.cluster === 0) entry.cluster = clusters.fine[i]! + 1;
    if (isDictionaryWord(lower)) entry.classes |= bit('dictionary');
  }
  for (const [lower, {small, capital}] of countCasings(documents)) {
    const all = small + capital;
    if (all < SEEN) continue;
    const share = capital / all;
    entryOf([lower]).casing =
      share < 0.05 ? 1 : share < 0.3 ? 2 : share < 0.7 ? 3 : share < 0.95 ? 4 : 5;
  }
  return entries;
}

/** A phrase's words as the tokeniser and the tagger would have them. */
function phraseWords(phrase: string): string[] {
  return readSentences(
    documentOf({
      id: '',
      set: '',
      text: phrase,
      parts: [{start: 0, end: phrase.length, heading: true}],
      gold: [],
      unlabelled: [],
    }),
  )
    .flatMap(({words}) => words)
    .map(({text}) => plainLower(text));
}

function countCasings(
  documents: readonly GoldDocument[],
): Map<string, {small: number; capital: number}> {
  const counts = new Map<string, {small: number; capital: number}>();
  for (const document of documents)
    for (const {words, style} of readSentences(documentOf(document))) {
      if (style !== 'running') continue;
      for (const [i, word] of words.entries()) {
        if (word.kind !== 'word' || opensSentence(words, i)) continue;
        const lower = plainLower(word.text);
        const count = counts.get(lower) ?? {small: 0, capital: 0};
        counts.set(lower, count);
        if (word.capital) count.capital++;
        else count.small++;
      }
    }
  return counts;
}

/** The entries as the tagger looks them up. */
export function lexiconsOf(entries: ReadonlyMap<number, Entry>, coarse: Uint8Array): Lexicons {
  const {keys, slots} = tableOf(Uint32Array.from(entries.keys()));
  const classes = new Uint32Array(keys.length);
  const clusters = new Uint16Array(keys.length);
  const casings = new Uint8Array(keys.length);
  let i = 0;
  for (const entry of entries.values()) {
    const slot = slots[i++]!;
    classes[slot] = entry.classes;
    clusters[slot] = entry.cluster;
    casings[slot] = entry.casing;
  }
  const shifted = new Uint8Array(coarse.length + 1);
  for (const [fine, group] of coarse.entries()) shifted[fine + 1] = group + 1;
  return {keys, classes, clusters, casings, coarse: shifted};
}
