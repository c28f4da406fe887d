import {useInput, usePaste} from 'ink';
import {contextOf, isTyping} from '../commands/context.ts';
import type {Message} from '../state/message.ts';
import type {Store} from '../state/store.ts';
import {cleanLine} from '../text/clean.ts';
import {press} from './press.ts';
import {chordsOf} from './strokes.ts';

/** Feeds every key and paste to the store: the one place where keys are listened to. */
export function useKeyboard(store: Store): void {
  useInput((input, key) => {
    store.batch(() => press(store, chordsOf(input, key)));
  });
  usePaste((text) => {
    store.dispatch(pasted(store, text));
  });
}

function pasted(store: Store, text: string): Message {
  if (isTyping(contextOf(store.state()))) return {type: 'typed', text: cleanLine(text)};
  return {
    type: 'refused',
    why: 'What you paste is not taken as keys. s opens the search to paste into.',
  };
}
