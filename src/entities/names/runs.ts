import type {Sentence} from '../reading.ts';
import type {Casing} from './casing.ts';
import {ARTICLED, joins} from './joins.ts';
import {isNameWord} from './name-words.ts';

/** Words `[from, to)` of a sentence: a stretch of capitalised words that may hold names. */
export type Run = {readonly from: number; readonly to: number};

/** More words than any name has; a wall of capitals stays cheap. */
const LONGEST = 12;

/**
 * The longest stretches of capitalised words, with the particles, prepositions and
 * signs that hold names together ("Bank of England", "Johnson & Johnson",
 * "King's College"). Words of grammar and of the calendar end a stretch.
 */
export function findRuns(text: string, sentence: Sentence, casing: Casing): Run[] {
  const {words} = sentence;
  const runs: Run[] = [];
  let from = 0;
  while (from < words.length) {
    if (!isNameWord(sentence, from, casing) && !ARTICLED.test(words[from]?.text ?? '')) {
      from++;
      continue;
    }
    let to = from + 1;
    let reach = 1;
    while (reach > 0 && to - from < LONGEST) {
      reach = joins(text, sentence, casing, from, to);
      to += reach;
    }
    runs.push({from, to});
    from = to;
  }
  return runs;
}
