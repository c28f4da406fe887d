import {NEW_CHOOSER, withField} from './chooser.ts';
import {edit, insert} from './field.ts';
import type {ReaderMessage} from './message.ts';
import type {Overlay, State} from './state.ts';

/** Opens the palette over what is there; over itself it stays as it is. */
export function openPalette(state: State): State {
  if (state.overlay.kind === 'palette') return state;
  return {...state, overlay: {kind: 'palette', chooser: NEW_CHOOSER, under: state.overlay}};
}

/** The state as it is without the palette over it. */
export function withoutPalette(state: State): State {
  return state.overlay.kind === 'palette' ? {...state, overlay: state.overlay.under} : state;
}

/** What is typed in the palette, and Esc, which first clears that. Keys of the reader mean nothing. */
export function updatePalette(
  state: State,
  palette: Extract<Overlay, {kind: 'palette'}>,
  message: ReaderMessage,
): State {
  const {chooser} = palette;
  const {field} = chooser;
  if (message.type === 'typed') {
    const typed = withField(chooser, insert(field, message.text));
    return {...state, overlay: {...palette, chooser: typed}};
  }
  if (message.type === 'edited') {
    const edited = withField(chooser, edit(field, message.edit));
    return {...state, overlay: {...palette, chooser: edited}};
  }
  if (message.type !== 'escaped') return state;
  if (field.text === '') return withoutPalette(state);
  return {...state, overlay: {...palette, chooser: NEW_CHOOSER}};
}
