import {close, constants, openSync, read} from 'node:fs';
import {Socket} from 'node:net';
import type {Readable} from 'node:stream';
import {setTimeout as pause} from 'node:timers/promises';

/** How long a named pipe may be without anybody who writes into it. */
const PATIENCE_MS = 5000;
const LOOK_MS = 100;

/**
 * The named pipe at `path` as a stream that ends when its writers have closed it; null where
 * nobody has opened it for writing within five seconds, since then nobody might ever. Throws
 * what the file system does, and when stopped.
 *
 * A file's stream would wait for a pipe's data in a thread, and the program could not end
 * before they come; a socket waits as it does for standard input.
 */
export async function openPipe(path: string, signal: AbortSignal): Promise<Readable | null> {
  const descriptor = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    for (let left = PATIENCE_MS; left > 0; left -= LOOK_MS) {
      const first = await peek(descriptor);
      if (first !== 'nobody') {
        const stream = new Socket({fd: descriptor, readable: true, writable: false});
        if (first !== 'nothing') stream.unshift(first);
        return stream;
      }
      await pause(LOOK_MS, null, {signal});
    }
  } catch (error) {
    close(descriptor);
    throw error;
  }
  close(descriptor);
  return null;
}

/** What can be read at once; an end means that nobody writes, and "try again" that somebody might. */
function peek(descriptor: number): Promise<Uint8Array | 'nobody' | 'nothing'> {
  return new Promise((resolve, reject) => {
    read(descriptor, new Uint8Array(4096), 0, 4096, null, (error, length, buffer) => {
      if (error === null) resolve(length === 0 ? 'nobody' : buffer.subarray(0, length));
      else if (error.code === 'EAGAIN') resolve('nothing');
      else reject(error);
    });
  });
}
