import {chordLabel} from './chord.ts';
import type {Context} from './context.ts';
import {TABLE} from './table.ts';

/** A key and a word for what it does. */
export type Hint = {
  readonly keys: string;
  readonly label: string;
};

/** The hints for a context, in the table's order: the first key that works there. */
export function hintsFor(context: Context): readonly Hint[] {
  return TABLE.flatMap((command) => {
    if (command.hint?.in.includes(context) !== true) return [];
    const key = command.bindings.find((binding) => binding.in.includes(context))?.keys[0];
    return key === undefined ? [] : [{keys: chordLabel(key), label: command.hint.label}];
  });
}
