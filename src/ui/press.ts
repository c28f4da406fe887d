import {chordText} from '../commands/chord.ts';
import {contextOf, isTyping} from '../commands/context.ts';
import {commandFor, interpret} from '../commands/keymap.ts';
import type {Store} from '../state/store.ts';

/**
 * Presses chords one after the other, each in the state that the one before left. A run
 * of characters typed into a field goes in as one, so that it is one query.
 */
export function press(store: Store, chords: readonly string[]): void {
  let typed = '';
  const flush = () => {
    if (typed !== '') store.dispatch({type: 'typed', text: typed});
    typed = '';
  };
  for (const chord of chords) {
    const context = contextOf(store.state());
    const text = chordText(chord);
    if (text !== null && isTyping(context) && commandFor(chord, context) === null) {
      typed += text;
      continue;
    }
    flush();
    const message = interpret(chord, store.state());
    if (message !== null) store.dispatch(message);
  }
  flush();
}
