import type {Limits} from './limits.ts';

/** Which limit of time was met: no headers came, nothing more came, or all came too slowly. */
export type Overrun = 'silent' | 'stalled' | 'slow';

/** The time that reading one page may take. */
export type Budget = {
  /** Aborted when the time is up, or when the person stops the reading. */
  readonly signal: AbortSignal;
  /** The limit that was met, or null while none was. */
  readonly overrun: () => Overrun | null;
  /** A request goes out. */
  readonly asked: () => void;
  /** Headers have come; `length` is how many bytes are to follow, if the server says so. */
  readonly answered: (length: number | null) => void;
  /** `bytes` more of the page have come. */
  readonly received: (bytes: number) => void;
  /** To be called when it is over, so that no timer keeps the program alive. */
  readonly close: () => void;
};

/**
 * Starts the clock. Every request must be answered within `answerMs`, a page that has begun
 * must not pause for `stallMs`, and all of it, with every redirect, must be there within
 * `patienceMs`. Only a page that says how long it is, and at the speed so far would be there
 * within `longestMs`, is waited for until then.
 */
export function startBudget(limits: Limits, stop: AbortSignal): Budget {
  const controller = new AbortController();
  const start = performance.now();
  let overrun: Overrun | null = null;
  let expected: number | null = null;
  let received = 0;
  const give = (what: Overrun) => {
    overrun = what;
    controller.abort();
  };
  let pause = setTimeout(() => give('silent'), limits.answerMs);
  const restart = (what: Overrun, ms: number) => {
    clearTimeout(pause);
    pause = setTimeout(() => give(what), ms);
  };
  let whole = setTimeout(() => {
    const elapsed = performance.now() - start;
    // Nothing received makes this infinite.
    const estimate = expected === null ? Infinity : (elapsed * expected) / received;
    if (estimate > limits.longestMs) give(received === 0 ? 'silent' : 'slow');
    else whole = setTimeout(() => give('slow'), limits.longestMs - elapsed);
  }, limits.patienceMs);
  return {
    signal: AbortSignal.any([stop, controller.signal]),
    overrun: () => overrun,
    asked: () => restart('silent', limits.answerMs),
    answered(length) {
      expected = length;
      restart('stalled', limits.stallMs);
    },
    received(bytes) {
      received += bytes;
      restart('stalled', limits.stallMs);
    },
    close() {
      clearTimeout(pause);
      clearTimeout(whole);
    },
  };
}
