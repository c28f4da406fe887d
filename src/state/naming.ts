import type {Analysis} from '../model/entity.ts';
import type {Effect} from './effect.ts';
import {keepSelection} from './listing.ts';
import {askAgain} from './searching.ts';
import {withReaderOf} from './shelf.ts';
import {noting, type Reader, type State, withReader} from './state.ts';
import {areaOf} from './view.ts';

/** Takes the names that were found, and asks the question in the search field again. */
export function takeNames(
  state: State,
  reader: Reader,
  analysis: Analysis,
): readonly [State, readonly Effect[]] {
  const names = {kind: 'ready', ...analysis} as const;
  const [named, effects] = askAgain({...reader, names, progress: null});
  const listed =
    named.pane === 'entities' ? keepSelection(named, areaOf(state.size, named)) : named;
  return [withReaderOf(state, listed), effects];
}

/** Stops looking for names while that is still going on. */
export function callOffNames(state: State, reader: Reader): readonly [State, readonly Effect[]] {
  if (reader.names.kind !== 'pending') return [state, []];
  const stopped = withReader(state, {...reader, names: {kind: 'stopped'}, progress: null});
  return [
    noting(stopped, 'No longer looking for names. X looks again.'),
    [{type: 'stop-names', article: reader.article}],
  ];
}

/** Looks for names again where that was stopped. */
export function askForNames(state: State, reader: Reader): readonly [State, readonly Effect[]] {
  if (reader.names.kind !== 'stopped') return [state, []];
  const names = {kind: 'pending'} as const;
  return [withReader(state, {...reader, names}), [{type: 'find-names', article: reader.article}]];
}

/**
 * Whether Esc stops looking for names: in the text, where nothing else is left to be undone.
 */
export function escStopsNames({screen, overlay}: State): boolean {
  if (screen.kind !== 'ready' || overlay.kind !== 'none') return false;
  const {names, pane, find, at, entity, search} = screen.reader;
  return (
    names.kind === 'pending' &&
    pane === 'text' &&
    find === null &&
    at === null &&
    entity === null &&
    search.question !== 'asked-to-jump'
  );
}
