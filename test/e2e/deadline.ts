import {setTimeout as pause} from 'node:timers/promises';

/** Generous, because a busy machine must not fail a story; a story that works never waits so long. */
const PATIENCE_MS = 15_000;
const POLL_MS = 10;

/**
 * Polls until `holds` is true. Fails when it is still false after the deadline, or as soon
 * as `hopeless` says that nothing can change any more; `describe` then tells what there is
 * instead.
 */
export async function poll(
  what: string,
  holds: () => boolean | Promise<boolean>,
  describe: () => string,
  hopeless: () => boolean = () => false,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  for (;;) {
    // Asked before the look, so that what arrived last is still looked at.
    const last = hopeless();
    if (await holds()) return;
    if (last) throw new Error(`${what}: this cannot come any more. ${describe()}`);
    if (performance.now() > deadline) {
      throw new Error(`${what}: not within ${PATIENCE_MS} ms. ${describe()}`);
    }
    await pause(POLL_MS);
  }
}
