import {closeness, editsAllowed} from '../search/edits.ts';

/**
 * The one of `names` that was probably meant by `typed`, or null when none is close: by the
 * fewest slips of the hand (a letter too many, too few or wrong, two swapped), as many as the
 * search forgives; the first of several. Case does not matter.
 */
export function nearest(typed: string, names: Iterable<string>): string | null {
  const term = typed.toLowerCase();
  let best: string | null = null;
  let fewest = editsAllowed(term.length) + 1;
  for (const name of names) {
    const slips = slipsBetween(term, name.toLowerCase());
    if (slips >= fewest) continue;
    best = name;
    fewest = slips;
  }
  return best;
}

function slipsBetween(term: string, word: string): number {
  if (term === word) return 0;
  const close = closeness(term, word);
  // The search lets a word go on; here what follows has been left out by mistake.
  return close === null ? Number.POSITIVE_INFINITY : close.edits + word.length - close.length;
}
