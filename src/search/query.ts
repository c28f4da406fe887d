import type {Kind} from '../model/entity.ts';
import {cleanLine} from '../text/clean.ts';
import {foldText} from '../text/fold.ts';
import {KINDS_IN_WORDS, kindsBeginning} from './kind-words.ts';
import {words} from './words.ts';

/**
 * One thing that an answer must have.
 *
 * - `word`: a word that matches `text` in any tier. `finished` says that more was typed
 *   after it, if only a space.
 * - `sign`: the signs of `text` as they stand ("[" among the keys of the help screen).
 */
export type Term =
  | {readonly type: 'word'; readonly text: string; readonly finished: boolean}
  | {readonly type: 'sign'; readonly text: string};

/** What a person asks for. `text` in the terms is folded; no term comes twice. */
export type Query = {
  readonly terms: readonly Term[];
  /** The words of the terms as they were typed, in order, repeated ones too. */
  readonly phrase: readonly string[];
  /** The only kinds of entity to give (an empty list: none), or null for all and for text. */
  readonly kinds: readonly Kind[] | null;
  /** What keeps the query from being answered, in words for the person, or null. */
  readonly problem: string | null;
};

/**
 * Reads what was typed: words apart by white space, and `kind:place`, which the start of
 * a kind is enough for ("kind:p" is person, place and product). Several kinds, in one
 * `kind:a,b` or in several, mean any of them. What is no operator is a word, and question
 * and full marks apart from words say nothing beside them.
 */
export function parseQuery(typed: string): Query {
  const terms: Term[] = [];
  let kinds: Kind[] | null = null;
  let problem: string | null = null;
  const pieces = typed.replace(/(?<=kind:)amounts of money/iu, 'money').split(/\s+/u);
  for (const [place, piece] of pieces.entries()) {
    if (piece === '') continue;
    const named = /^kind:(.*)$/iu.exec(piece)?.[1];
    if (named === undefined) {
      terms.push(...termsOf(piece, place === pieces.length - 1));
      continue;
    }
    const some = named.split(',').filter((one) => one !== '');
    if (some.length === 0) problem ??= `Say which kind, as in kind:place. ${KINDS_IN_WORDS}`;
    for (const one of some) {
      const begun = kindsBeginning(foldText(one));
      kinds = [...(kinds ?? []), ...begun];
      if (begun.length === 0) {
        problem = `There is no kind “${cleanLine(one)}”. ${KINDS_IN_WORDS}`;
      }
    }
  }
  const phrase = terms.filter(({type}) => type === 'word').map(({text}) => text);
  const said = phrase.length > 0 ? terms.filter((term) => !isPunctuation(term)) : terms;
  return {terms: distinct(said), phrase, kinds, problem};
}

function termsOf(piece: string, last: boolean): Term[] {
  const found = words(piece);
  if (found.length === 0) return [{type: 'sign', text: foldText(piece)}];
  return found.map(({folded, end}) => ({
    type: 'word',
    text: folded,
    finished: !last || end < piece.length,
  }));
}

function isPunctuation({type, text}: Term): boolean {
  return type === 'sign' && /^[?!.,;:]+$/u.test(text);
}

function distinct(terms: readonly Term[]): Term[] {
  return terms.filter(
    ({text}, place) =>
      // An accent alone folds to nothing.
      text.trim() !== '' && terms.findIndex((other) => other.text === text) === place,
  );
}
