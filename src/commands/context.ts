import {isChoosing} from '../state/catalogue-rows.ts';
import type {State} from '../state/state.ts';

/** Where a key can be pressed: all there is. */
export const CONTEXTS = [
  'picker',
  'articles',
  'article-filter',
  'loading',
  'failed',
  'text',
  'entities',
  'search',
  'find',
  'filter',
  'card',
  'kinds',
  'sort',
  'theme',
  'palette',
  'help',
] as const;

/** Where a key is pressed: what decides which command it means. */
export type Context = (typeof CONTEXTS)[number];

/** The context that a state is in: its overlay, else its field, else its pane. */
export function contextOf(state: State): Context {
  if (isChoosing(state) && state.catalogue.typing) return 'article-filter';
  if (state.overlay.kind !== 'none') return state.overlay.kind;
  switch (state.screen.kind) {
    case 'choosing':
      return 'picker';
    case 'loading':
      return 'loading';
    case 'failed':
      return 'failed';
    case 'ready': {
      const {reader} = state.screen;
      if (reader.find !== null) return 'find';
      if (reader.pane === 'entities' && reader.filter?.typing === true) return 'filter';
      return reader.pane;
    }
  }
}

/** Contexts with a text field in focus: printing characters are text there. */
const TYPING: ReadonlySet<Context> = new Set([
  'search',
  'find',
  'filter',
  'article-filter',
  'help',
  'palette',
]);

export function isTyping(context: Context): boolean {
  return TYPING.has(context);
}
