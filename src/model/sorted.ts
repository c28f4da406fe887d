/**
 * How many of `list` hold, where those that do all come before those that do not.
 * Binary search, O(log n).
 */
export function countFirst<T>(list: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = list[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low;
}
