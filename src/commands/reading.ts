import {reachIn} from '../state/sideways.ts';
import type {State} from '../state/state.ts';
import {areaOf} from '../state/view.ts';
import {bind, type Command, readerOf} from './command.ts';
import {movedInPalette} from './palette.ts';

function moved(by: 'line' | 'half' | 'page', direction: 1 | -1): Command['message'] {
  return (state, table) =>
    movedInPalette(state, table, by, direction) ?? {type: 'moved', by, direction};
}

/** Why what is too wide for the pane cannot be moved on in a direction, or null. */
function atEdge(direction: 1 | -1): (state: State) => string | null {
  return (state) => {
    const reader = readerOf(state);
    if (reader === null) return 'No article is open.';
    const reach = reachIn(reader, areaOf(state.size, reader));
    if (reach === 0) return 'Nothing here is wider than the page.';
    if (direction === 1) return reader.side < reach ? null : 'This is the right edge.';
    return Math.min(reader.side, reach) > 0 ? null : 'This is the left edge.';
  };
}

/** Moving through the text, and up and down in lists. */
export const READING: readonly Command[] = [
  {
    id: 'line-down',
    group: 'Read',
    title: 'Line down, next in a list',
    bindings: [
      bind('j down', 'text', 'entities', 'card', 'picker', 'articles'),
      bind('down ctrl-n', 'search', 'find', 'filter', 'article-filter', 'palette'),
    ],
    message: moved('line', 1),
  },
  {
    id: 'line-up',
    group: 'Read',
    title: 'Line up, previous in a list',
    bindings: [
      bind('k up', 'text', 'entities', 'card', 'picker', 'articles'),
      bind('up ctrl-p', 'search', 'find', 'filter', 'article-filter', 'palette'),
    ],
    message: moved('line', -1),
  },
  {
    id: 'half-page-down',
    group: 'Read',
    title: 'Half a page down',
    bindings: [bind('d ctrl-d', 'text', 'entities', 'card', 'picker', 'articles')],
    message: moved('half', 1),
  },
  {
    id: 'half-page-up',
    group: 'Read',
    title: 'Half a page up',
    bindings: [bind('u ctrl-u', 'text', 'entities', 'card', 'picker', 'articles')],
    message: moved('half', -1),
  },
  {
    id: 'page-down',
    group: 'Read',
    title: 'Page down',
    hint: {label: 'page', in: ['text'], rank: 6},
    bindings: [
      bind('space ctrl-f pagedown', 'text'),
      bind('ctrl-f pagedown', 'entities', 'card', 'picker', 'articles'),
      bind('pagedown', 'search', 'filter', 'article-filter', 'palette'),
    ],
    message: moved('page', 1),
  },
  {
    id: 'page-up',
    group: 'Read',
    title: 'Page up',
    bindings: [
      bind('b ctrl-b pageup', 'text'),
      bind('ctrl-b pageup', 'entities', 'card', 'picker', 'articles'),
      bind('pageup', 'search', 'filter', 'article-filter', 'palette'),
    ],
    message: moved('page', -1),
  },
  {
    id: 'top',
    group: 'Read',
    title: 'To the top',
    bindings: [bind('g home', 'text', 'entities', 'card', 'picker', 'articles')],
    message: () => ({type: 'moved-to-end', direction: -1}),
  },
  {
    id: 'bottom',
    group: 'Read',
    title: 'To the bottom',
    bindings: [bind('G end', 'text', 'entities', 'card', 'picker', 'articles')],
    message: () => ({type: 'moved-to-end', direction: 1}),
  },
  {
    id: 'next-paragraph',
    group: 'Read',
    title: 'Next paragraph',
    bindings: [bind('}', 'text')],
    message: () => ({type: 'paragraph-stepped', direction: 1}),
  },
  {
    id: 'previous-paragraph',
    group: 'Read',
    title: 'Previous paragraph',
    bindings: [bind('{', 'text')],
    message: () => ({type: 'paragraph-stepped', direction: -1}),
  },
  {
    id: 'sideways-right',
    group: 'Read',
    title: 'On to the right over a wide table or code',
    hint: {label: 'more to the right', in: ['text'], rank: 1},
    bindings: [bind('l right', 'text')],
    unavailable: atEdge(1),
    message: () => ({type: 'shifted', direction: 1}),
  },
  {
    id: 'sideways-left',
    group: 'Read',
    title: 'Back to the left over a wide table or code',
    hint: {label: 'to the left', in: ['text'], rank: 1},
    bindings: [bind('h left', 'text')],
    unavailable: atEdge(-1),
    message: () => ({type: 'shifted', direction: -1}),
  },
];
