import type {Suspend} from '../ui/app.tsx';

/** Ctrl-Z, and repainting, for a program that owns the terminal. */
export type Suspension = {
  /** Given once by the running app. */
  readonly ready: (suspend: Suspend) => void;
  /** Hands the terminal back and stops the whole process group; paints again when it goes on. */
  readonly stop: () => void;
  /** Leaves the alternate screen and comes back at once, which paints everything anew. */
  readonly repaint: () => void;
  /** Whether the terminal is handed back, and so perhaps in use by somebody else. */
  readonly isAway: () => boolean;
  readonly close: () => void;
};

// After the stop signal a moment passes before the process is stopped. A timer that was
// set before it fires when the process goes on, or, where the signal is ignored (a
// process group without a shell), at once: either way the screen comes back.
const MOMENT_MS = 50;

/**
 * Lets Node look at the terminal's size again: only the processes in its foreground hear
 * of a new one. Fulfilled when everybody who listens for a resize has been told.
 */
async function noticeSize(): Promise<void> {
  process.kill(process.pid, 'SIGWINCH');
  // Signals come in with the events of the next turn, immediates after those.
  await new Promise((resolve) => setImmediate(resolve));
}

/**
 * Makes the suspension; failures of the terminal go to `onError`. `settled` is null, or
 * fulfilled when the terminal owes no answer that whoever gets it would be sent.
 */
export function createSuspension(
  onError: (error: unknown) => void,
  settled: () => Promise<void> | null,
): Suspension {
  let suspend: Suspend | null = null;
  let away = false;

  const leave = (work: () => Promise<void>) => {
    if (suspend === null || away) return;
    away = true;
    const handOver = suspend;
    const owed = settled();
    (owed === null ? handOver(work) : owed.then(() => handOver(work)))
      .catch(onError)
      .finally(() => {
        away = false;
      });
  };

  const stop = () =>
    leave(async () => {
      process.off('SIGTSTP', stop);
      // Under `npm start` the shell waits for the group; stopping this process alone
      // would leave it unreachable.
      process.kill(0, 'SIGTSTP');
      await new Promise((resolve) => setTimeout(resolve, MOMENT_MS));
      process.on('SIGTSTP', stop);
      await noticeSize();
    });

  const repaint = () => leave(noticeSize);

  // Stopped by SIGSTOP, we have had no chance to leave the terminal in order; the shell has.
  process.on('SIGCONT', repaint);
  process.on('SIGTSTP', stop);
  return {
    ready(given) {
      suspend = given;
    },
    stop,
    repaint,
    isAway: () => away,
    close() {
      process.off('SIGCONT', repaint);
      process.off('SIGTSTP', stop);
    },
  };
}
