import type {Steps} from '../model/steps.ts';

/** How long a thread works before it looks at what it is asked, in milliseconds. */
const SLICE_MS = 20;

/** What work in slices goes by. */
export type Shift<T> = {
  /** Runs the next slice after the requests that wait. */
  readonly later: (slice: () => void) => void;
  /** The time in milliseconds. */
  readonly now: () => number;
  /** Whether anybody waits for the outcome any more: if not, the work is left as it is. */
  readonly isWanted: () => boolean;
  /** How far it is, after every slice. */
  readonly onShare: (share: number) => void;
  readonly onDone: (outcome: T) => void;
  /** What a step threw. */
  readonly onError: (error: unknown) => void;
};

/**
 * Does work in slices, the first of them later too. Nothing is said of it once nobody wants
 * it, and a slice that has begun lasts a moment and no longer.
 */
export function workInSlices<T>(steps: Steps<T>, shift: Shift<T>): void {
  const {later, now, isWanted, onShare, onDone, onError} = shift;
  const slice = () => {
    if (!isWanted()) return;
    const until = now() + SLICE_MS;
    let step: ReturnType<typeof steps.next>;
    try {
      do step = steps.next();
      while (step.done !== true && now() < until);
    } catch (error) {
      onError(error);
      return;
    }
    if (step.done === true) {
      onDone(step.value);
      return;
    }
    onShare(step.value);
    later(slice);
  };
  later(slice);
}
