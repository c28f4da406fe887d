import {bind, type Command, readerOf} from './command.ts';
import {CONTEXTS} from './context.ts';
import {scrolledTo} from './help.ts';
import {runChosen} from './palette.ts';

/** Help, the terminal, and leaving. */
export const PROGRAM: readonly Command[] = [
  {
    id: 'help',
    group: 'Program',
    title: 'All keys',
    hint: {label: 'keys', in: ['picker', 'articles', 'text', 'entities', 'card'], rank: 10},
    bindings: [bind('?', 'picker', 'articles', 'loading', 'failed', 'text', 'entities', 'card')],
    message: () => ({type: 'help-opened'}),
  },
  {
    id: 'palette',
    group: 'Program',
    title: 'Any command by its name; :50% and :12 go there',
    bindings: [bind(':', 'picker', 'articles', 'loading', 'failed', 'text', 'entities', 'card')],
    message: () => ({type: 'palette-opened'}),
  },
  {
    id: 'palette-run',
    group: 'Program',
    title: 'Run the command chosen by its name',
    hint: {label: 'run', in: ['palette'], rank: 1},
    bindings: [bind('enter', 'palette')],
    message: runChosen,
  },
  {
    id: 'help-down',
    group: 'Program',
    title: 'Scroll the list of keys down',
    hint: {label: 'scroll', in: ['help'], rank: 1},
    bindings: [bind('down ctrl-n pagedown', 'help')],
    message: (state, table) => ({type: 'help-scrolled', to: scrolledTo(state, table, 1)}),
  },
  {
    id: 'help-up',
    group: 'Program',
    title: 'Scroll the list of keys up',
    bindings: [bind('up ctrl-p pageup', 'help')],
    message: (state, table) => ({type: 'help-scrolled', to: scrolledTo(state, table, -1)}),
  },
  {
    id: 'articles',
    group: 'Program',
    title: 'Articles: the open ones, and others to open',
    hint: {label: 'back', in: ['loading', 'failed'], rank: 4},
    bindings: [
      bind('esc', 'loading', 'failed'),
      bind('enter', 'failed'),
      bind('A', 'loading', 'failed', 'text', 'entities'),
    ],
    message: () => ({type: 'articles-asked'}),
  },
  {
    id: 'theme',
    group: 'Program',
    title: 'Theme: the colours',
    bindings: [bind('C', 'text', 'entities')],
    unavailable: (state) => (readerOf(state) === null ? 'Themes are chosen in an article.' : null),
    message: () => ({type: 'themes-opened'}),
  },
  {
    id: 'redraw',
    group: 'Program',
    title: 'Paint the screen anew, should it be garbled',
    bindings: [bind('ctrl-l', ...CONTEXTS)],
    message: () => ({type: 'redrawn'}),
  },
  {
    id: 'suspend',
    group: 'Program',
    title: 'Suspend: out to the shell; fg there comes back',
    bindings: [bind('ctrl-z', ...CONTEXTS)],
    message: () => ({type: 'suspended'}),
  },
  {
    id: 'quit',
    group: 'Program',
    title: 'Close what is open, else quit',
    hint: {label: 'quit', in: ['picker', 'loading', 'failed'], rank: 5},
    bindings: [
      bind(
        'q',
        'picker',
        'articles',
        'loading',
        'failed',
        'text',
        'entities',
        'card',
        'kinds',
        'sort',
        'theme',
      ),
    ],
    message: () => ({type: 'closed'}),
  },
  {
    id: 'quit-at-once',
    group: 'Program',
    title: 'Quit at once',
    bindings: [bind('ctrl-c', ...CONTEXTS)],
    message: () => ({type: 'quit'}),
  },
];
