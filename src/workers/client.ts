import {Worker} from 'node:worker_threads';
import type {Report} from '../model/report.ts';
import type {Request} from './protocol.ts';

/** The main thread's end of the worker. */
export type Client = {
  readonly send: (request: Request) => void;
};

/**
 * Starts the worker whose code is at `url`. Reports go to `onReport`; a crash of the
 * worker goes to `onCrash`, once, and nothing is reported after it.
 */
export function startWorker(
  url: URL,
  onReport: (report: Report) => void,
  onCrash: (error: Error) => void,
): Client {
  const worker = new Worker(url);
  worker.on('message', (report: Report) => onReport(report));
  worker.on('error', (error: unknown) => {
    onCrash(error instanceof Error ? error : new Error(String(error)));
  });
  // A worker must not keep a program alive that has nothing else to do.
  worker.unref();
  return {
    send(request) {
      const transfer =
        request.type === 'open' || request.type === 'look-into' ? transferable(request.bytes) : [];
      worker.postMessage(request, transfer);
    },
  };
}

// Small files share one pooled buffer, which must not be given away.
function transferable(bytes: Uint8Array): ArrayBuffer[] {
  const {buffer} = bytes;
  const whole = buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength;
  return whole ? [buffer] : [];
}
