import {acceptCard, closeCard} from './card.ts';
import type {Effect} from './effect.ts';
import {EMPTY_FIELD, type Field} from './field.ts';
import {acceptFind, cancelFind, setFindQuery} from './finding.ts';
import type {TextArea} from './geometry.ts';
import {acceptSelection, keepSelection, selectedEntry} from './listing.ts';
import {goHome} from './reading.ts';
import {acceptHit, callOffJump, isJumpAwaited, setQuery} from './searching.ts';
import {type Reader, type State, withReader} from './state.ts';
import {withTheme} from './theming.ts';

/** Changes the field that has the focus, and what follows from its text. */
export function changeField(
  reader: Reader,
  area: TextArea,
  change: (field: Field) => Field,
): readonly [Reader, readonly Effect[]] {
  if (reader.find !== null) {
    const field = change(reader.find.field);
    // A cursor that moves in the same words leaves what they show alone.
    if (field.text === reader.find.field.text) {
      return [{...reader, find: {...reader.find, field}}, []];
    }
    return [setFindQuery(reader, area, field), []];
  }
  if (reader.pane === 'search') {
    const field = change(reader.search.field);
    if (field.text === reader.search.field.text) {
      return [{...reader, search: {...reader.search, field}}, []];
    }
    return setQuery(reader, field);
  }
  if (reader.pane === 'entities' && reader.filter?.typing === true) {
    const filter = {field: change(reader.filter.field), typing: true};
    return [keepSelection({...reader, filter}, area), []];
  }
  return [reader, []];
}

/** Enter: jumps to what is shown, and gives the text the focus. */
export function accept(state: State, reader: Reader, area: TextArea): State {
  const {overlay} = state;
  if (overlay.kind === 'card') {
    return withReader({...state, overlay: {kind: 'none'}}, acceptCard(reader, area, overlay));
  }
  if (reader.find !== null) {
    const found = acceptFind(reader, area);
    if (found !== null) return withReader(state, found);
    if (reader.find.field.text === '') return withReader(state, cancelFind(reader));
    return state;
  }
  switch (reader.pane) {
    case 'text':
      return state;
    case 'entities': {
      if (selectedEntry(reader) === -1) return state;
      // The filter has served: back in the list, all names are there again.
      return withReader(state, {...acceptSelection(reader, area), filter: null});
    }
    case 'search':
      return withReader(state, acceptHit(reader, area));
  }
}

/**
 * Esc: undoes one step. Closes the overlay; else clears the query; else returns to the
 * text and to the place from before the preview; in the text, puts out what is lit (n and
 * N light it again).
 */
export function undoStep(state: State): State {
  const {overlay, screen} = state;
  if (overlay.kind === 'help' || overlay.kind === 'palette')
    return {...state, overlay: overlay.under};
  if (overlay.kind === 'theme') {
    return withTheme({...state, overlay: {kind: 'none'}}, overlay.before);
  }
  const closed = overlay.kind === 'none' ? state : {...state, overlay: {kind: 'none'} as const};
  if (screen.kind !== 'ready') return closed;
  if (overlay.kind !== 'none' && overlay.kind !== 'card') return closed;
  const {reader} = screen;
  return withReader(closed, overlay.kind === 'card' ? closeCard(reader) : stepBack(reader));
}

function stepBack(reader: Reader): Reader {
  if (reader.find !== null) return cancelFind(reader);
  switch (reader.pane) {
    case 'entities':
      if (reader.filter !== null) return {...reader, filter: null};
      return {...goHome(reader), pane: 'text'};
    case 'search':
      if (reader.search.field.text !== '') return setQuery(reader, EMPTY_FIELD)[0];
      return {...goHome(reader), pane: 'text'};
    case 'text':
      if (isJumpAwaited(reader)) return goHome(callOffJump(reader));
      // What was jumped through stays: n and N light it again.
      return {...reader, at: null, entity: null};
  }
}
