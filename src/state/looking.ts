import type {Looked} from '../model/inside.ts';
import type {Catalogue, Looking} from './catalogue.ts';
import {catalogueRows, everyRow, selectedRow} from './catalogue-rows.ts';
import type {Effect} from './effect.ts';
import type {Reference, State} from './state.ts';

/** Most articles of a list that are looked into: the first ones. */
const MOST_ARTICLES = 200;

/** Looks into the articles for what is typed; what was found before stands until there are answers. */
export function look(state: State, catalogue: Catalogue): readonly [State, readonly Effect[]] {
  const query = catalogue.filter.text;
  const references = everyRow(state).filter(isFile).slice(0, MOST_ARTICLES);
  if (references.length === 0) return [{...state, catalogue: {...catalogue, looking: null}}, []];
  const revision = catalogue.revision + 1;
  const looking: Looking = {
    ids: references.map(({id}) => id),
    done: 0,
    found: catalogue.looking?.found ?? [],
  };
  return [
    {...state, catalogue: {...catalogue, looking, revision}},
    [{type: 'look', revision, query, references: references.map(({path, id}) => ({path, id}))}],
  ];
}

/** Pages would have to be fetched, and standard input is read once. */
function isFile({id}: Reference): boolean {
  return id !== '-' && !/^https?:/i.test(id);
}

/**
 * Takes answers for the newest query. Nothing is put in above the selected row, so that what a
 * person is about to choose stays where it is: there, names come right below it.
 */
export function takeLooked(state: State, revision: number, looked: readonly Looked[]): State {
  const {catalogue} = state;
  const {looking} = catalogue;
  if (looking === null || revision !== catalogue.revision) return state;
  const fresh = looking.done === 0 ? [] : looking.found;
  const before = catalogueRows({
    ...state,
    catalogue: {...catalogue, looking: {...looking, found: fresh}},
  });
  const selected = before[selectedRow(state, before)]?.id ?? null;
  const order = new Map(looking.ids.map((id, place) => [id, place]));
  const placed = (a: Looked, b: Looked) =>
    rankOf(a) - rankOf(b) || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0);
  const firm = fresh.findIndex(({id}) => id === selected) + 1;
  const matching = looked.filter(({inside}) => inside !== null);
  const found = [...fresh.slice(0, firm), ...[...fresh.slice(firm), ...matching].sort(placed)];
  const done = looking.done + looked.length;
  return {...state, catalogue: {...catalogue, selected, looking: {...looking, done, found}}};
}

function rankOf({inside}: Looked): number {
  return inside?.isName === true ? 0 : 1;
}
