import {selectedEntry} from '../state/listing.ts';
import {escStopsNames} from '../state/naming.ts';
import {isUnanswered, selectedHit} from '../state/searching.ts';
import type {State} from '../state/state.ts';
import {bind, type Command, readerOf} from './command.ts';
import type {Context} from './context.ts';

function withoutGoal(state: State): string | null {
  const reader = readerOf(state);
  if (reader === null || state.overlay.kind === 'card') return null;
  if (reader.find !== null) {
    const {field, spans} = reader.find;
    // Enter on nothing typed closes the bar.
    return field.text === '' || spans.length > 0
      ? null
      : 'Nothing found. Change the words, or Esc goes back.';
  }
  if (reader.pane === 'search') {
    return isUnanswered(reader) ||
      reader.search.question === 'asked-again' ||
      selectedHit(reader) !== null
      ? null
      : 'No hit to jump to. Change the words, or Esc goes back.';
  }
  if (reader.pane === 'text') {
    return 'Nothing to jump to yet: choose a name (2) or search (s).';
  }
  return selectedEntry(reader) === -1 ? 'No name is selected to jump to.' : null;
}

/** What Esc leads out of, or closes. */
const LEFT_BY_ESC: readonly Context[] = [
  'entities',
  'search',
  'find',
  'filter',
  'card',
  'kinds',
  'sort',
  'theme',
  'articles',
  'article-filter',
  'help',
  'palette',
];

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
    hint: {label: 'find', in: ['text', 'entities', 'picker', 'articles'], rank: 3},
    bindings: [bind('/', 'text', 'entities', 'picker', 'articles')],
    message: () => ({type: 'find-started'}),
  },
  {
    id: 'accept',
    group: 'Search',
    title: 'Jump to what is shown',
    hint: {label: 'jump', in: ['entities', 'search', 'find', 'filter', 'card'], rank: 1},
    bindings: [bind('enter', 'entities', 'search', 'find', 'filter', 'card')],
    unavailable: withoutGoal,
    message: () => ({type: 'accepted'}),
  },
  {
    id: 'open-article',
    group: 'Search',
    title: 'Open the selected article',
    hint: {label: 'open', in: ['picker', 'articles', 'article-filter'], rank: 1},
    bindings: [bind('enter', 'picker', 'articles', 'article-filter')],
    message: () => ({type: 'accepted'}),
  },
  {
    id: 'escape',
    group: 'Search',
    title: 'Undo one step: close, clear, stop, back to the text',
    hint: {
      label: 'back',
      in: LEFT_BY_ESC,
      rank: 9,
    },
    bindings: [bind('esc', 'text', 'picker', ...LEFT_BY_ESC)],
    message: (state) => (escStopsNames(state) ? {type: 'names-called-off'} : {type: 'escaped'}),
  },
];
