import {bind, type Command} from './command.ts';

/** Searching, finding, filtering, and what ends them. */
export const SEARCHING: readonly Command[] = [
  {
    id: 'search',
    group: 'Search',
    title: 'Search names, headings and text',
    hint: {label: 'search', in: ['text', 'entities'], rank: 4},
    bindings: [bind('s', 'text', 'entities')],
    message: () => ({type: 'pane-chosen', pane: 'search'}),
  },
  {
    id: 'find',
    group: 'Search',
    title: 'Find in the text; filter the list',
    hint: {label: 'find', in: ['text', 'entities'], rank: 3},
    bindings: [bind('/', 'text', 'entities')],
    message: () => ({type: 'find-started'}),
  },
  {
    id: 'accept',
    group: 'Search',
    title: 'Jump to what is shown',
    hint: {label: 'jump', in: ['entities', 'search', 'find', 'filter', 'card'], rank: 1},
    bindings: [bind('enter', 'entities', 'search', 'find', 'filter', 'card')],
    message: () => ({type: 'accepted'}),
  },
  {
    id: 'escape',
    group: 'Search',
    title: 'Undo one step: close, clear, back to the text',
    hint: {
      label: 'back',
      in: ['entities', 'search', 'find', 'filter', 'card', 'kinds', 'help'],
      rank: 9,
    },
    bindings: [
      bind('esc', 'text', 'entities', 'search', 'find', 'filter', 'card', 'kinds', 'help'),
    ],
    message: () => ({type: 'escaped'}),
  },
];
