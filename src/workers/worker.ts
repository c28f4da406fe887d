import {parentPort} from 'node:worker_threads';
import type {Report} from '../model/report.ts';
import {createDesk} from './desk.ts';
import {createLookDesk} from './look-desk.ts';
import type {Request} from './protocol.ts';

// The entry of the worker thread.
const port = parentPort;
if (port !== null) {
  const report = (said: Report) => port.postMessage(said);
  const desk = createDesk(report, setImmediate);
  const lookDesk = createLookDesk(report, setImmediate);
  port.on('message', (request: Request) => {
    switch (request.type) {
      case 'look':
      case 'look-into':
      case 'look-away':
        lookDesk.take(request);
        return;
      default:
        desk.take(request);
    }
  });
}
