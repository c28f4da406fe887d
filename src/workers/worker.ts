import {parentPort} from 'node:worker_threads';
import {createDesk} from './desk.ts';
import type {Request} from './protocol.ts';

// The entry of the worker thread.
const port = parentPort;
if (port !== null) {
  const desk = createDesk((report) => port.postMessage(report), setImmediate);
  port.on('message', (request: Request) => desk.take(request));
}
