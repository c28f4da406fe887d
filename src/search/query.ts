import {KINDS, type Kind} from '../model/entity.ts';
import {foldText} from '../text/fold.ts';
import {words} from './words.ts';

/**
 * One thing that an answer must have.
 *
 * - `word`: a word that matches `text` in any tier.
 * - `sign`: the signs of `text` as they stand ("[" among the keys of the help screen).
 */
export type Term =
  | {readonly type: 'word'; readonly text: string}
  | {readonly type: 'sign'; readonly text: string};

/** What a person asks for. `text` in the terms is folded; no term comes twice. */
export type Query = {
  readonly terms: readonly Term[];
  /** The only kinds of entity to give (an empty list: none), or null for all and for text. */
  readonly kinds: readonly Kind[] | null;
};

/**
 * Reads what was typed: words apart by white space, and `kind:place`, which the start of
 * a kind is enough for ("kind:p" is person, place and product). Never fails: what is no
 * operator is a word.
 */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  let kinds: readonly Kind[] | null = null;
  for (const piece of typed.split(/\s+/u)) {
    if (piece === '') continue;
    const kind = /^kind:(.*)$/iu.exec(piece)?.[1];
    if (kind === undefined) {
      terms.push(...termsOf(piece));
    } else {
      const start = foldText(kind);
      kinds = (kinds ?? KINDS).filter((one) => one.startsWith(start));
    }
  }
  return {terms: distinct(terms), kinds};
}

function termsOf(piece: string): Term[] {
  const found = words(piece);
  if (found.length === 0) return [{type: 'sign', text: foldText(piece)}];
  return found.map((word) => ({type: 'word', text: word.folded}));
}

function distinct(terms: readonly Term[]): Term[] {
  return terms.filter(
    ({text}, place) =>
      // An accent alone folds to nothing.
      text.trim() !== '' && terms.findIndex((other) => other.text === text) === place,
  );
}
