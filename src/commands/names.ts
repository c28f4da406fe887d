import {trailSpans} from '../state/reading.ts';
import type {State} from '../state/state.ts';
import {bind, type Command, readerOf} from './command.ts';

const FAILED = 'Looking for names went wrong; the text can still be read.';

function withoutNames(state: State): string | null {
  const reader = readerOf(state);
  if (reader === null) return 'No article is open.';
  switch (reader.names.kind) {
    case 'pending':
      return 'The names are still being looked for.';
    case 'stopped':
      return 'You stopped the search for names. X starts it again.';
    case 'failed':
      return FAILED;
    case 'ready':
      return reader.names.entities.length === 0
        ? 'This text has no names. Its words can be searched: s.'
        : null;
  }
}

function withoutSearchForNames(state: State): string | null {
  switch (readerOf(state)?.names.kind) {
    case 'pending':
    case 'stopped':
      return null;
    case 'failed':
      return FAILED;
    case 'ready':
      return 'The names have all been found.';
    case undefined:
      return 'No article is open.';
  }
}

function withoutTrail(state: State): string | null {
  const reader = readerOf(state);
  const inText = reader?.pane === 'text' && state.overlay.kind === 'none';
  return inText && trailSpans(reader).length === 0
    ? 'Nothing to step through yet: choose a name (2) or find words (/).'
    : null;
}

/** Names in the text, their mentions and cards. */
export const NAMES: readonly Command[] = [
  {
    id: 'next-mention',
    group: 'Names',
    title: 'Next mention or match',
    hint: {label: 'next', in: ['text'], rank: 5},
    bindings: [bind('n', 'text', 'entities', 'card')],
    unavailable: withoutTrail,
    message: () => ({type: 'stepped', direction: 1}),
  },
  {
    id: 'previous-mention',
    group: 'Names',
    title: 'Previous mention or match',
    bindings: [bind('N', 'text', 'entities', 'card')],
    unavailable: withoutTrail,
    message: () => ({type: 'stepped', direction: -1}),
  },
  {
    id: 'next-name',
    group: 'Names',
    title: 'Next name in the text',
    bindings: [bind('w', 'text')],
    unavailable: withoutNames,
    message: () => ({type: 'name-stepped', direction: 1}),
  },
  {
    id: 'previous-name',
    group: 'Names',
    title: 'Previous name in the text',
    bindings: [bind('W', 'text')],
    unavailable: withoutNames,
    message: () => ({type: 'name-stepped', direction: -1}),
  },
  {
    id: 'card',
    group: 'Names',
    title: 'Card of the name here',
    hint: {label: 'card', in: ['text', 'entities'], rank: 7},
    bindings: [bind('K', 'text', 'entities')],
    unavailable: withoutNames,
    message: () => ({type: 'card-opened'}),
  },
  {
    id: 'kinds',
    group: 'Names',
    title: 'Kinds of names shown in the list',
    hint: {label: 'kinds', in: ['entities'], rank: 8},
    bindings: [bind('F', 'text', 'entities')],
    unavailable: withoutNames,
    message: () => ({type: 'kinds-opened'}),
  },
  {
    id: 'names-at-work',
    group: 'Names',
    title: 'Stop looking for names, or look again',
    bindings: [bind('X', 'text', 'entities')],
    unavailable: withoutSearchForNames,
    message: (state) =>
      readerOf(state)?.names.kind === 'stopped'
        ? {type: 'names-asked'}
        : {type: 'names-called-off'},
  },
  {
    id: 'sort',
    group: 'Names',
    title: 'Order of the names in the list',
    hint: {label: 'order', in: ['entities'], rank: 8},
    bindings: [bind('O', 'text', 'entities')],
    unavailable: withoutNames,
    message: () => ({type: 'sort-opened'}),
  },
];
