import type {Pane} from '../state/geometry.ts';
import {bind, type Command} from './command.ts';
import type {Context} from './context.ts';

const FIELDS: readonly Context[] = ['search', 'filter'];

function toPane(pane: Pane, key: string, title: string): Command {
  return {
    id: `pane-${pane}`,
    group: 'Panes',
    title,
    bindings: [bind(key, 'text', 'entities')],
    message: () => ({type: 'pane-chosen', pane}),
  };
}

/** Moving between the panes. */
export const PANES: readonly Command[] = [
  {
    id: 'next-pane',
    group: 'Panes',
    title: 'Next pane',
    hint: {label: 'pane', in: ['text', 'entities', 'search'], rank: 2},
    bindings: [bind('tab', 'text', 'entities', ...FIELDS)],
    message: () => ({type: 'pane-passed', direction: 1}),
  },
  {
    id: 'previous-pane',
    group: 'Panes',
    title: 'Previous pane',
    bindings: [bind('shift-tab', 'text', 'entities', ...FIELDS)],
    message: () => ({type: 'pane-passed', direction: -1}),
  },
  toPane('text', '1', 'To the text'),
  toPane('entities', '2', 'To the entities: the list of names'),
  toPane('search', '3', 'To the search'),
];
