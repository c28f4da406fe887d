import {paletteBox, paletteItems} from '../commands/palette.ts';
import {TABLE} from '../commands/table.ts';
import type {Overlay, State} from '../state/state.ts';
import {chooserLines} from './chooser-lines.ts';
import type {Theme} from './theme.ts';

type PaletteOverlay = Extract<Overlay, {kind: 'palette'}>;

/** The palette above the status line, in the middle of the screen, in lines as wide as that. */
export function paletteLines(state: State, palette: PaletteOverlay, theme: Theme): string[] {
  const {box, bordered} = paletteBox(state);
  const view = {
    title: 'Commands',
    prompt: ': ',
    chooser: palette.chooser,
    items: paletteItems(state, TABLE),
    empty: 'No command is called that. Esc clears what is typed; 50% or 12 goes there.',
  };
  const spare = Math.max(0, state.size.columns - box.width);
  const left = ' '.repeat(Math.floor(spare / 2));
  const right = ' '.repeat(spare - left.length);
  return chooserLines(view, box, bordered, theme).map((line) => left + line + right);
}
