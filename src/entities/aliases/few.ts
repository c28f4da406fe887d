/** The first few things under each key. Few are enough: where many fit, none is chosen for sure. */
export type FewIndex<T> = Map<string, T[]>;

/** More than any family of a novel has; so that many namesakes cost no more than a few. */
const FEW = 24;

/** Adds `item` under `key`, unless it is there or enough others are. */
export function addFew<T>(index: FewIndex<T>, key: string, item: T): void {
  const items = index.get(key);
  if (items === undefined) index.set(key, [item]);
  else if (items.length < FEW && !items.includes(item)) items.push(item);
}
