import type {Message} from '../state/message.ts';
import type {Reader, State} from '../state/state.ts';
import type {Chord} from './chord.ts';
import type {Context} from './context.ts';

export const GROUPS = ['Read', 'Panes', 'Names', 'Search', 'Places', 'Typing', 'Program'] as const;

export type Group = (typeof GROUPS)[number];

/** Keys, and the contexts in which they mean the command. */
export type Binding = {
  readonly keys: readonly Chord[];
  readonly in: readonly Context[];
};

/** One row of the command table: everything there is to know about a command. */
export type Command = {
  readonly id: string;
  readonly group: Group;
  /** What it does, for the help screen, the README and the palette. */
  readonly title: string;
  readonly bindings: readonly Binding[];
  /**
   * A word or two for the status line, the contexts in which it stands there, and its rank
   * among the others (1 is the first): where there is little room the last ones go.
   */
  readonly hint?: {
    readonly label: string;
    readonly in: readonly Context[];
    readonly rank: number;
  };
  /** Why it cannot run now, in a sentence, or null when it can. */
  readonly unavailable?: (state: State) => string | null;
  /** The message it sends. `table` is the whole table, for commands that page through it. */
  readonly message: (state: State, table: readonly Command[]) => Message;
};

/** Makes a binding out of chords parted by blanks. */
export function bind(keys: string, ...contexts: readonly Context[]): Binding {
  return {keys: keys.split(' '), in: contexts};
}

/** The reader of a state, or null when no article is open. */
export function readerOf(state: State): Reader | null {
  return state.screen.kind === 'ready' ? state.screen.reader : null;
}
