import type {State} from '../state/state.ts';
import {chordLabel} from './chord.ts';
import type {Context} from './context.ts';
import {TABLE} from './table.ts';

/** A key and a word for what it does. */
export type Hint = {
  readonly keys: string;
  readonly label: string;
};

/**
 * The hints for a context by rank: the first key that works there, and what it does. A
 * command that cannot run now is not hinted at.
 */
export function hintsFor(context: Context, state: State): readonly Hint[] {
  const here = TABLE.filter(
    ({hint, unavailable}) =>
      hint?.in.includes(context) === true && (unavailable?.(state) ?? null) === null,
  );
  const ranked = here.toSorted((a, b) => (a.hint?.rank ?? 0) - (b.hint?.rank ?? 0));
  const own = ranked.flatMap(({hint, bindings}) => {
    const key = bindings.find((binding) => binding.in.includes(context))?.keys[0];
    return hint === undefined || key === undefined
      ? []
      : [{keys: chordLabel(key), label: hint.label}];
  });
  return [...(MENU_HINTS[context] ?? []), ...own];
}

// Keys that ink-select-input has of its own while a menu is open.
const MENU_HINTS: Readonly<Partial<Record<Context, readonly Hint[]>>> = {
  kinds: [{keys: 'Enter', label: 'show or hide'}],
  sort: [{keys: 'Enter', label: 'choose'}],
  theme: [{keys: 'Enter', label: 'choose'}],
};
