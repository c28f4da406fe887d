/** Edits between a term and a word, or the stretch of the word that comes closest. */
export type Closeness = {
  readonly edits: number;
  /** Letters of the word, from its start, that the term stands for. */
  readonly length: number;
  /** Letters of the term after the start that it shares with the word. */
  readonly lost: number;
};

/** How many edits a term of so many letters (UTF-16 units) may be away from a word. */
export function editsAllowed(letters: number): number {
  if (letters <= 3) return 0;
  if (letters <= 5) return 1;
  return letters <= 11 ? 2 : 3;
}

/**
 * How close `term` comes to `word`, or by a single edit to the start of it while the rest
 * is still to be typed; null where that takes more edits than allowed. An edit is a letter too many, too
 * few or wrong, or two neighbours swapped (optimal string alignment, the restricted
 * Damerau–Levenshtein distance). A wrong first letter is rare in real slips, so it is
 * forgiven only in a long term with no other edit.
 */
export function closeness(term: string, word: string): Closeness | null {
  const allowed = editsAllowed(term.length);
  if (allowed === 0 || word.length < term.length - allowed) return null;
  const sameStart = sharesStart(term, word);
  if (!sameStart && term.length <= 5) return null;
  const limit = sameStart ? allowed : 1;
  const columns = Math.min(word.length, term.length + limit);

  let beforeLast: number[] = [];
  let last = Array.from({length: columns + 1}, (_, column) => column);
  for (let row = 1; row <= term.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = term[row - 1] === word[column - 1];
      let edits = Math.min(
        cell(last, column) + 1,
        cell(current, column - 1) + 1,
        cell(last, column - 1) + (same ? 0 : 1),
      );
      if (swapped(term, row, word, column)) {
        edits = Math.min(edits, cell(beforeLast, column - 2) + 1);
      }
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return null;
    beforeLast = last;
    last = current;
  }

  const lost = term.length - sharedStart(term, word);
  let best: Closeness | null = null;
  const whole = columns === word.length ? cell(last, columns) : Number.POSITIVE_INFINITY;
  if (whole <= limit) best = {edits: whole, length: word.length, lost};
  if (!sameStart || (best !== null && best.edits <= 1)) return best;
  for (let column = 2; column < Math.min(columns + 1, word.length); column++) {
    if (cell(last, column) === 1 && isTyped(term, word, column)) {
      return {edits: 1, length: column, lost};
    }
  }
  return best;
}

function cell(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}

/** Whether the two letters before `row` and before `column` are each other's, swapped. */
function swapped(term: string, row: number, word: string, column: number): boolean {
  return (
    row > 1 &&
    column > 1 &&
    term[row - 1] === word[column - 2] &&
    term[row - 2] === word[column - 1]
  );
}

/**
 * Whether a beginning of the word, one edit from the term, is more than a chance: it has
 * one letter more, or the same end. Else every word in "cam" would be close to "camr".
 */
function isTyped(term: string, word: string, column: number): boolean {
  return (
    column > term.length ||
    swapped(term, term.length, word, column) ||
    term.endsWith(word.slice(column - 2, column))
  );
}

/** Whether both start with the same letter, or with the same two, swapped. */
export function sharesStart(term: string, word: string): boolean {
  return term[0] === word[0] || swapped(term, 2, word, 2);
}

function sharedStart(term: string, word: string): number {
  let shared = 0;
  while (shared < term.length && term[shared] === word[shared]) shared++;
  return shared;
}
