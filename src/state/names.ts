import {type Entity, KINDS, type Kind, type Mention} from '../model/entity.ts';
import {inReadingOrder, type Span} from '../model/span.ts';
import {filterNames} from '../search/filter-names.ts';
import {type Order, ordered} from './ordering.ts';
import type {Reader} from './state.ts';

/** A row of the entities list: the entity, what to light in its name, the alias that matched. */
export type Entry = {
  readonly entity: Entity;
  readonly lit: readonly Span[];
  readonly via: string | null;
};

/** A mention together with the entity that it is of. */
export type NamedMention = {
  readonly mention: Mention;
  readonly entity: Entity;
};

const UNNAMED: ReadonlySet<Kind> = new Set(['date', 'money', 'quantity', 'contact']);

/** The entities found so far; empty while they are on their way. */
export function entitiesOf(reader: Reader): readonly Entity[] {
  return reader.names.kind === 'ready' ? reader.names.entities : NONE;
}

const NONE: readonly Entity[] = [];

/** The kinds that the article has names of, in their usual order. */
export function presentKinds(reader: Reader): readonly Kind[] {
  const all = entitiesOf(reader);
  const known = kindsOf.get(all);
  if (known !== undefined) return known;
  const some = new Set(all.map(({kind}) => kind));
  const present = KINDS.filter((kind) => some.has(kind));
  kindsOf.set(all, present);
  return present;
}

const kindsOf = new WeakMap<readonly Entity[], readonly Kind[]>();

/** Whether the article has names that the list does not show, because their kind is hidden. */
export function hasHiddenKinds(reader: Reader): boolean {
  return !presentKinds(reader).every((kind) => reader.kinds.includes(kind));
}

/** The entity with that id, or null. */
export function entityById(reader: Reader, id: string | null): Entity | null {
  return id === null ? null : (byId(entitiesOf(reader)).get(id) ?? null);
}

/** The rows of the entities list: the kinds shown, in the order chosen, filtered by what is typed. */
export function entries(reader: Reader): readonly Entry[] {
  const query = reader.filter?.field.text ?? '';
  const {kinds, order} = reader;
  const all = entitiesOf(reader);
  const same = last?.all === all && last.kinds === kinds && last.order === order ? last : null;
  if (same?.query === query) return same.entries;
  // While a person types, the list handed over is the same, see `filterNames`.
  const shown = same?.shown ?? ofKinds(ordered(all, order), kinds);
  last = {all, kinds, order, shown, query, entries: filterNames(shown, query)};
  return last.entries;
}

function ofKinds(all: readonly Entity[], kinds: readonly Kind[]): readonly Entity[] {
  return kinds.length === KINDS.length ? all : all.filter(({kind}) => kinds.includes(kind));
}

// One remembered answer is enough: a frame asks for the list of one reader several times.
let last: {
  readonly all: readonly Entity[];
  readonly kinds: readonly Kind[];
  readonly order: Order;
  readonly shown: readonly Entity[];
  readonly query: string;
  readonly entries: readonly Entry[];
} | null = null;

/** Every mention of a named thing (no dates, amounts or addresses), in reading order. */
export function namedMentions(reader: Reader): readonly NamedMention[] {
  const all = entitiesOf(reader);
  const known = mentionsOf.get(all);
  if (known !== undefined) return known;
  const found = all
    .filter((entity) => !UNNAMED.has(entity.kind))
    .flatMap((entity) => entity.mentions.map((mention) => ({mention, entity})))
    .sort((a, b) => inReadingOrder(a.mention, b.mention));
  mentionsOf.set(all, found);
  return found;
}

const mentionsOf = new WeakMap<readonly Entity[], readonly NamedMention[]>();

function byId(all: readonly Entity[]): ReadonlyMap<string, Entity> {
  const known = idsOf.get(all);
  if (known !== undefined) return known;
  const map = new Map(all.map((entity) => [entity.id, entity]));
  idsOf.set(all, map);
  return map;
}

const idsOf = new WeakMap<readonly Entity[], ReadonlyMap<string, Entity>>();
