import {chordLabel} from './chord.ts';
import type {Context} from './context.ts';
import {TABLE} from './table.ts';

/** A key and a word for what it does. */
export type Hint = {
  readonly keys: string;
  readonly label: string;
};

/** The hints for a context by rank: the first key that works there, and what it does. */
export function hintsFor(context: Context): readonly Hint[] {
  const here = TABLE.filter(({hint}) => hint?.in.includes(context) === true);
  const ranked = here.toSorted((a, b) => (a.hint?.rank ?? 0) - (b.hint?.rank ?? 0));
  return ranked.flatMap(({hint, bindings}) => {
    const key = bindings.find((binding) => binding.in.includes(context))?.keys[0];
    return hint === undefined || key === undefined
      ? []
      : [{keys: chordLabel(key), label: hint.label}];
  });
}
