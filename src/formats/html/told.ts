import {lettersOf} from './echoes.ts';
import {isKept, type Leaf, wordsOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';

// Looking for every block in the whole text costs their product.
const LONGEST_TOLD = 200_000;
const MOST_LEAVES = 4000;
const LEAST_TOLD = 600;
// What the page tells machines is the article's text if the page shows nearly all of it.
const SHOWN = 0.85;
const LONGEST_LEAF = 20_000;

/**
 * Sets the ends of an article by the text that its page tells machines, where the page shows that
 * text: blocks of it that were lost come back, and what stands before and after it goes.
 * `stays` is changed in place.
 */
export function heed(
  page: Numbered,
  leaves: readonly Leaf[],
  told: string | null,
  stays: boolean[],
): void {
  if (told === null || told.length > LONGEST_TOLD || leaves.length > MOST_LEAVES) return;
  // Some tell it with its tags.
  const text = lettersOf(told.replaceAll(/<[^<>]{1,500}>|&[a-z]{2,8};/gi, ' '));
  if (text.length < LEAST_TOLD) return;
  const letters = leaves.map((leaf) => lettersOf(wordsOf(page, leaf, LONGEST_LEAF)));
  const isTold = letters.map((own) => own.length >= 20 && text.includes(own));
  const shown = letters.reduce((sum, own, index) => sum + (isTold[index] ? own.length : 0), 0);
  if (shown < SHOWN * text.length || shown > 1.5 * text.length) return;
  const [first, last] = [isTold.indexOf(true), isTold.lastIndexOf(true)];
  for (const [index, leaf] of leaves.entries()) {
    const beyond = index < first || index > last;
    if (isTold[index] === true) stays.fill(true, leaf.start, leaf.end);
    else if (beyond && isKept(page, leaf, stays)) stays.fill(false, leaf.start, leaf.end);
  }
}
