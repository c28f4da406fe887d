import {FUNCTION_WORDS} from '../data/common.ts';
import {isDictionaryWord} from '../lexicon.ts';
import type {Sentence, Word} from '../reading.ts';

/** How often a word stands in this text in lower case, and with a capital inside a sentence. */
type Count = {lower: number; inside: number; opening: number; shouted: number};

/** What the whole text says about the capitals of its words. */
export type Casing = ReadonlyMap<string, Readonly<Count>>;

/** Counts over running sentences only: titles and capitals say nothing about a word. */
export function countCasing(sentences: readonly Sentence[]): Casing {
  const counts = new Map<string, Count>();
  for (const {words, style} of sentences) {
    if (style !== 'running') continue;
    words.forEach((word, i) => {
      if (word.kind !== 'word') return;
      let count = counts.get(word.lower);
      if (count === undefined) {
        count = {lower: 0, inside: 0, opening: 0, shouted: 0};
        counts.set(word.lower, count);
      }
      if (!word.capital) count.lower++;
      else if (word.text.length > 1 && word.text === word.text.toUpperCase()) count.shouted++;
      else if (opensSentence(words, i)) count.opening++;
      else count.inside++;
    });
  }
  return counts;
}

/** Whether a capital at `index` may be owed to its position: first, or after a quotation mark or colon. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  let i = index - 1;
  while (i >= 0) {
    const word = words[i];
    if (word === undefined) return true;
    if (/^[:"“”‘’'([—–-]$/.test(word.text) || /^[—–-]+$/.test(word.text)) return true;
    if (word.kind === 'sign' && /^[•*·>.!?…]$/.test(word.text)) {
      i--;
      continue;
    }
    return false;
  }
  return true;
}

/** A word of grammar: never a name, and never the first word of one that we look for. */
export function isFunctionWord(lower: string): boolean {
  if (FUNCTION_WORDS.has(lower)) return true;
  const apostrophe = lower.indexOf("'");
  return apostrophe > 1 && FUNCTION_WORDS.has(lower.slice(0, apostrophe)) && apostrophe < 6;
}

/** Whether this text (or, where it is silent, the dictionary) uses the word as an ordinary one. */
export function isOrdinary(casing: Casing, lower: string): boolean {
  const count = casing.get(lower);
  if (count !== undefined && count.inside > count.lower) return false;
  if (count !== undefined && count.lower > 0) return true;
  // "Journeys" opens a sentence once; the text has "journey" elsewhere.
  if (lower.endsWith('s') && (casing.get(lower.slice(0, -1))?.lower ?? 0) > 0) return true;
  return isDictionaryWord(lower);
}
