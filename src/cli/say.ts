import type {Writable} from 'node:stream';
import type {Failure} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';

/** Exit codes: all went well; it could not be read or written; it was asked wrongly. */
export const EXIT = {fine: 0, failed: 1, usage: 2} as const;

/**
 * Writes `text` to a stream and waits until it is out. Gives the exit code: a reader that
 * has seen enough (`| head`) is fine, any other trouble is told on `errors`.
 */
export async function say(output: Writable, text: string, errors: Writable): Promise<number> {
  const trouble = await written(output, text);
  if (trouble === null || trouble.code === 'EPIPE') return EXIT.fine;
  const reason =
    trouble.code === 'ENOSPC'
      ? 'There is no space left where the output goes.'
      : `The output could not be written (${trouble.code ?? trouble.message}).`;
  await complain(errors, {reason, next: 'Send it somewhere else.'});
  return EXIT.failed;
}

/** Tells a failure on `errors`, in two lines. */
export async function complain(errors: Writable, failure: Failure): Promise<void> {
  // Where even this cannot be written there is nobody left to tell.
  await written(errors, `lectern: ${cleanLine(failure.reason)}\n${cleanLine(failure.next)}\n`);
}

/**
 * Remarks on `errors` what does not keep a command from its work; one that cannot be
 * written is dropped.
 */
export async function remark(errors: Writable, note: string): Promise<void> {
  await written(errors, `lectern: ${cleanLine(note)}\n`);
}

function written(output: Writable, text: string): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    // A failed write is also emitted, and would end the program if nobody listened.
    output.once('error', resolve);
    output.write(text, (error) => {
      if (error instanceof Error) resolve(error);
      else resolve(null);
    });
  });
}
