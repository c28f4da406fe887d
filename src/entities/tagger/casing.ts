import type {Sentence, Word} from '../reading.ts';

/** How often a document writes a word small, and with a capital where nothing asks for one. */
type Count = {small: number; capital: number; shouted: number};

export type DocumentCasing = ReadonlyMap<string, Readonly<Count>>;

/** The casing of a document's words (keys in lower case), counted in running sentences only. */
export function countCasing(sentences: readonly Sentence[]): DocumentCasing {
  const counts = new Map<string, Count>();
  for (const {words, style} of sentences) {
    if (style !== 'running') continue;
    for (const [i, word] of words.entries()) {
      if (word.kind !== 'word') continue;
      let count = counts.get(word.lower);
      if (count === undefined) {
        count = {small: 0, capital: 0, shouted: 0};
        counts.set(word.lower, count);
      }
      if (!word.capital) count.small++;
      else if (isShouted(word.text)) count.shouted++;
      else if (!opensSentence(words, i)) count.capital++;
    }
  }
  return counts;
}

function isShouted(text: string): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

const OPENING = /^(?:[:"“”‘’'([]|[—–-]+|[•*·>.!?…]+|``)$/;

/** Whether a capital at `index` may be owed to its position: first, or after a mark that opens. */
export function opensSentence(words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  return before === undefined || (before.kind === 'sign' && OPENING.test(before.text));
}

/**
 * A word as running text would write it, where its sentence is in capitals throughout:
 * as the rest of the document writes it, else with a first capital.
 */
export function recased(word: Word, casing: DocumentCasing): string {
  if (!isShouted(word.text)) return word.text;
  const count = casing.get(word.lower);
  if (count !== undefined && count.shouted > 0) return word.text;
  if (count !== undefined && count.small > count.capital) return word.text.toLowerCase();
  return word.text.slice(0, 1) + word.text.slice(1).toLowerCase();
}

/**
 * What the document says of the capital of a word: 0 where the capital is its own
 * doing; else 1 to 4 by whether the word stands elsewhere small, with a capital, both
 * or neither.
 */
export function casingCode(owed: boolean, lower: string, casing: DocumentCasing): number {
  if (!owed) return 0;
  const count = casing.get(lower);
  const small = count !== undefined && count.small > 0;
  const capital = count !== undefined && count.capital + count.shouted > 0;
  if (small) return capital ? 3 : 1;
  return capital ? 2 : 4;
}
