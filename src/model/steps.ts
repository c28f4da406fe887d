/**
 * Work that can be put down between its steps, and taken up again or never: each step says
 * how far the work is, a share from 0 to 1 that never falls; the last one brings the outcome.
 * Steps are coarse (some milliseconds), so that handing them on costs nothing.
 */
export type Steps<T> = Generator<number, T, undefined>;

/** Does the work in one go. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** The steps of a part of some work, which takes it from the share `from` to the share `to`. */
export function* partOf<T>(from: number, to: number, steps: Steps<T>): Steps<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** `visit` for each of `items` in turn, with a step after every `many` of them. */
export function* inSteps<T>(
  items: readonly T[],
  many: number,
  visit: (item: T, index: number) => void,
): Steps<void> {
  for (const [index, item] of items.entries()) {
    visit(item, index);
    if ((index + 1) % many === 0) yield (index + 1) / items.length;
  }
}
