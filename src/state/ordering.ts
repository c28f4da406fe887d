import type {Entity} from '../model/entity.ts';

/** In which order the list has its names, as menus list them. */
export const ORDERS = ['weight', 'count', 'name', 'place'] as const;

export type Order = (typeof ORDERS)[number];

/** An order as the list's title says it. */
export const ORDER_NAMES: Readonly<Record<Order, string>> = {
  weight: 'by weight',
  count: 'by count',
  name: 'by name',
  place: 'by first mention',
};

// One language for every text: in a list of names of many languages none is the right one.
const collator = new Intl.Collator('en', {sensitivity: 'base', numeric: true});

const COMPARE: Readonly<Record<Exclude<Order, 'weight'>, (a: Entity, b: Entity) => number>> = {
  count: (a, b) => b.mentions.length - a.mentions.length,
  name: (a, b) => collator.compare(a.name, b.name),
  place: (a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0),
};

const sorted = new WeakMap<readonly Entity[], Map<Order, readonly Entity[]>>();

/**
 * Entities, which come by weight, in another order; those that it holds equal stay by
 * weight. The same list is given for the same entities.
 */
export function ordered(all: readonly Entity[], order: Order): readonly Entity[] {
  if (order === 'weight') return all;
  const known = sorted.get(all) ?? new Map<Order, readonly Entity[]>();
  sorted.set(all, known);
  const list = known.get(order) ?? all.toSorted(COMPARE[order]);
  known.set(order, list);
  return list;
}
