import {isHead} from '../data/heads.ts';
import {ADDRESSES, DEPARTMENTS, OFFICE_MODIFIERS, OFFICES, PLURAL_TITLES} from '../data/titles.ts';
import {known} from '../lexicon.ts';
import type {Word} from '../reading.ts';
import type {Run} from './runs.ts';

/** Titles whose "of" makes a name: "the Duke of York". */
const NOBLES: ReadonlySet<string> = new Set(
  'duke duchess earl marquis marquess count countess prince princess archbishop bishop'.split(' '),
);
/** Titles after which a street or a square is called, too: "Queen Square". */
const ROYALS = /^(?:king|queen)$/;
/** Forms of address that nothing but a person follows. */
const PLAIN = /^(?:mr|mrs|ms|miss|dr|messrs|mme|mlle|sir)$/;

/** Whether the word (lower case) is a form of address, a rank or an office. */
export function isTitle(lower: string): boolean {
  return ADDRESSES.has(lower) || OFFICES.has(lower) || PLURAL_TITLES.has(lower);
}

/**
 * The first title in `[from, to)` with what narrows it: "[Deputy Defence Minister] X".
 * Null when there is none, or when the words are the name of a body ("General Assembly").
 */
export function findTitle(words: readonly Word[], from: number, to: number): Run | null {
  const last = words[to - 1]?.lower ?? '';
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word === undefined || !isTitle(word.lower)) continue;
    const rest = to - i - 1;
    const office = OFFICES.has(word.lower) && !ADDRESSES.has(word.lower);
    if (rest > 0 && NOBLES.has(word.lower) && words[i + 1]?.text === 'of') return null;
    const unlikely = office || NOBLES.has(word.lower) || ROYALS.test(word.lower);
    if (rest > (unlikely ? 0 : 1) && !PLAIN.test(word.lower) && isHeadOrPlural(last)) return null;
    if (i > from && !office && rest === 0) continue;
    // "Muhammed Sheikh Khalil": a title inside a name is a part of it.
    if (i > from && !office && known(words[i - 1]?.lower ?? '').firstName) continue;
    let start = i;
    while (start > from && OFFICE_MODIFIERS.has(words[start - 1]?.lower ?? '')) start--;
    let end = i + 1;
    if (words[end]?.text === '.') end++;
    while (
      end < to &&
      (isTitle(words[end]?.lower ?? '') || OFFICE_MODIFIERS.has(words[end]?.lower ?? ''))
    )
      end++;
    if (words[end]?.text === '.') end++;
    if (words[end]?.text === 'of' || words[end]?.text === 'for') {
      // "Secretary of State Clinton", "Duke of York": the office's own complement.
      let stop = end + 1;
      while (stop < to && DEPARTMENTS.has(words[stop]?.lower ?? '')) stop++;
      return stop > end + 1 ? {from: start, to: stop} : {from: start, to: end};
    }
    return {from: start, to: Math.min(end, to)};
  }
  return null;
}

function isHeadOrPlural(lower: string): boolean {
  return isHead(lower) || isHead(lower.replace(/s$/, ''));
}

/** "Foreign Secretary", "Vice President": an office without its holder is no name. */
export function isOfficeAlone(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (!isTitle(lower) && !OFFICE_MODIFIERS.has(lower)) return false;
  }
  return true;
}
