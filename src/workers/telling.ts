import type {Progress} from '../model/source.ts';

/** Work that is done within a blink is not spoken of: a bar would only flicker. */
const BLINK_MS = 150;
/** A screen need not be painted more often than this for a bar. */
const EVERY_MS = 100;

/**
 * Makes what hands on how far some work is, begun when this is called: nothing within a
 * blink, then what is new to be done at once and the rest at most ten times a second. `now`
 * is the time in milliseconds.
 */
export function createTeller(
  tell: (progress: Progress) => void,
  now: () => number,
): (progress: Progress) => void {
  const opens = now() + BLINK_MS;
  let next = opens;
  let doing: string | null = null;
  return (progress) => {
    const time = now();
    if (time < opens || (time < next && progress.doing === doing)) return;
    next = time + EVERY_MS;
    ({doing} = progress);
    tell(progress);
  };
}
