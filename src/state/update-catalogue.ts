import {renewed} from './catalogue.ts';
import {catalogueHeight, catalogueRows, selectedRow} from './catalogue-rows.ts';
import type {Effect} from './effect.ts';
import {edit, type Field, insert} from './field.ts';
import {look} from './looking.ts';
import type {ReaderMessage} from './message.ts';
import {rowsOf} from './reading.ts';
import {chooseArticle, switchTo} from './shelf.ts';
import {noting, type State} from './state.ts';

/** What a person's doing makes of the list of articles while it has the keys. */
export function updateCatalogue(
  state: State,
  message: ReaderMessage,
): readonly [State, readonly Effect[]] {
  const {catalogue} = state;
  switch (message.type) {
    case 'moved':
      return [select(state, message.direction * rowsOf(message.by, catalogueHeight(state))), []];
    case 'moved-to-end':
      return [select(state, message.direction * Number.MAX_SAFE_INTEGER), []];
    case 'find-started':
      return look(state, {...catalogue, typing: true});
    case 'typed':
      return refilter(state, insert(catalogue.filter, message.text));
    case 'edited':
      return refilter(state, edit(catalogue.filter, message.edit));
    case 'accepted':
      return openSelected(state);
    case 'escaped':
      return leave(state);
    // What there is to do in an article, which no key means here.
    case 'shifted':
    case 'names-called-off':
    case 'names-asked':
    case 'pane-chosen':
    case 'pane-passed':
    case 'stepped':
    case 'name-stepped':
    case 'paragraph-stepped':
    case 'travelled':
    case 'card-opened':
    case 'sort-opened':
    case 'order-chosen':
    case 'destination-chosen':
    case 'kinds-opened':
    case 'kinds-chosen':
      return [state, []];
  }
}

function select(state: State, rows: number): State {
  const list = catalogueRows(state);
  const to = Math.max(0, Math.min(list.length - 1, selectedRow(state, list) + rows));
  return {...state, catalogue: {...state.catalogue, selected: list[to]?.id ?? null}};
}

function refilter(state: State, filter: Field): readonly [State, readonly Effect[]] {
  const {catalogue} = state;
  if (filter.text === catalogue.filter.text)
    return [{...state, catalogue: {...catalogue, filter}}, []];
  return look(state, {...catalogue, filter, typing: true, selected: null});
}

function openSelected(state: State): readonly [State, readonly Effect[]] {
  const rows = catalogueRows(state);
  const row = rows[selectedRow(state, rows)];
  if (row === undefined)
    return [noting(state, 'No article like this. Esc clears what is typed.'), []];
  return chooseArticle(state, row, row.title);
}

/** Esc: clears what is typed, else goes back to the article; it never quits. */
function leave(state: State): readonly [State, readonly Effect[]] {
  const {catalogue, overlay, aside} = state;
  if (catalogue.typing || catalogue.filter.text !== '') {
    const effects: readonly Effect[] = catalogue.looking === null ? [] : [{type: 'look-away'}];
    const {selected} = catalogue;
    return [{...state, catalogue: {...renewed(catalogue), selected}}, effects];
  }
  if (overlay.kind === 'articles') return [{...state, overlay: {kind: 'none'}}, []];
  const [last] = aside;
  return last === undefined ? [state, []] : switchTo(state, last);
}
