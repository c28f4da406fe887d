import type {Message} from '../state/message.ts';
import type {State} from '../state/state.ts';
import {type Chord, chordText} from './chord.ts';
import type {Command} from './command.ts';
import {type Context, contextOf, isTyping} from './context.ts';
import {TABLE} from './table.ts';

/** The command that a chord means in a context, or null. */
export function commandFor(chord: Chord, context: Context): Command | null {
  return byChord.get(`${context} ${chord}`) ?? null;
}

const byChord: ReadonlyMap<string, Command> = new Map(
  TABLE.flatMap((command) =>
    command.bindings.flatMap((binding) =>
      binding.in.flatMap((context) =>
        binding.keys.map((chord) => [`${context} ${chord}`, command] as const),
      ),
    ),
  ),
);

/**
 * The message that a chord means in a state: its command's, or why that cannot run now;
 * text where a field has the focus; null where it means nothing.
 */
export function interpret(chord: Chord, state: State): Message | null {
  const context = contextOf(state);
  const command = commandFor(chord, context);
  if (command !== null) return messageOf(command, state);
  const text = chordText(chord);
  return text !== null && isTyping(context) ? {type: 'typed', text} : null;
}

function messageOf(command: Command, state: State): Message {
  const why = command.unavailable?.(state) ?? null;
  return why === null ? command.message(state, TABLE) : {type: 'refused', why};
}
