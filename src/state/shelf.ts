import type {Failure} from '../model/result.ts';
import type {Effect} from './effect.ts';
import {callOffJump} from './searching.ts';
import {type Reader, type Reference, type State, withReader} from './state.ts';

// Several articles can be open: one on the screen, the others aside with everything about how
// they are being read. Switching only moves a reader from one to the other.

/** The open articles, the one on the screen first, then the one read last before it. */
export function openReaders(state: State): readonly Reader[] {
  return state.screen.kind === 'ready' ? [state.screen.reader, ...state.aside] : state.aside;
}

/** The open article with that number, or null: it was closed, or never there. */
export function readerOfArticle(state: State, article: number): Reader | null {
  return openReaders(state).find((reader) => reader.article === article) ?? null;
}

/** The state with another reader of an article that is open, wherever it is. */
export function withReaderOf(state: State, reader: Reader): State {
  const {screen, aside} = state;
  if (screen.kind === 'ready' && screen.reader.article === reader.article) {
    return withReader(state, reader);
  }
  const at = aside.findIndex(({article}) => article === reader.article);
  return at === -1 || aside[at] === reader ? state : {...state, aside: aside.with(at, reader)};
}

/**
 * Goes to an article: at once to one that is open, as it was left; any other is asked for,
 * and called `name` until it is known better. The one on the screen is put aside.
 */
export function chooseArticle(
  state: State,
  {path, id}: Reference,
  name: string,
): readonly [State, readonly Effect[]] {
  const closed = {...state, overlay: {kind: 'none'}} as const;
  const open = openReaders(state).find(({reference}) => reference.id === id);
  if (open !== undefined) return switchTo(closed, open);
  const article = state.latest + 1;
  const aside = openReaders(state);
  const screen = {kind: 'loading', name, progress: null} as const;
  return [
    {...closed, article, latest: article, asked: {path, id}, aside, screen},
    [...stopOf(state), {type: 'open', path, article}],
  ];
}

/** Goes to an open article, as it was left. */
export function switchTo(state: State, reader: Reader): readonly [State, readonly Effect[]] {
  const {article, reference} = reader;
  const aside = openReaders(state).filter((each) => each.article !== article);
  const screen = {kind: 'ready', reader} as const;
  const [next, effects] = withIndexAsked({...state, article, asked: reference, aside, screen});
  return [next, [...stopOf(state), ...effects]];
}

/** Has the index of the article on the screen made anew when it was dropped. */
export function withIndexAsked(state: State): readonly [State, readonly Effect[]] {
  if (state.screen.kind !== 'ready' || state.screen.reader.index !== 'dropped') return [state, []];
  const {reader} = state.screen;
  const {article, document, names} = reader;
  const analysis =
    names.kind === 'ready' ? {entities: names.entities, language: names.language} : null;
  return [
    withReader(state, {...reader, index: 'pending'}),
    [{type: 'index', article, document, analysis}],
  ];
}

/** Nothing on the screen but the choice; what was on its way is called off, its news dropped. */
export function calledOff(state: State): readonly [State, readonly Effect[]] {
  const article = state.latest + 1;
  return [{...state, article, latest: article, screen: {kind: 'choosing'}}, stopOf(state)];
}

function stopOf({screen}: State): readonly Effect[] {
  return screen.kind === 'loading' ? [{type: 'stop'}] : [];
}

/** A reader whose worker has stopped: what is open can still be read. */
export function bereft(reader: Reader, failure: Failure): Reader {
  const names = {kind: 'failed', failure} as const;
  const kept = reader.names.kind === 'ready' ? reader : {...reader, names};
  return {...callOffJump(kept), index: 'failed', progress: null};
}
