import {readDocument} from '../formats/registry.ts';
import type {Progress} from '../model/source.ts';
import type {ParserReply, ParserRequest} from './protocol.ts';

// The entry of the process in which hostile files are read: see read-isolated.ts for what
// it may do and when it is ended.

// No module that is loaded here asks the network for anything. Should one be talked into
// it, this is what it would use.
for (const name of ['fetch', 'WebSocket', 'EventSource']) Reflect.deleteProperty(globalThis, name);

// The one who asked is gone, and so is the use of an answer.
process.on('disconnect', () => process.exit());

// Parsers leave promises behind that they do not wait for themselves (pdf.js does, of objects
// that are damaged). They end nothing but themselves: the reading has its own outcome.
process.on('unhandledRejection', () => {});

const EVERY_MS = 50;

let told = 0;
/** Tells how far the reading is; not more often than a screen could show it. */
function progress(now: Progress): void {
  const time = performance.now();
  if (time - told < EVERY_MS) return;
  told = time;
  send({type: 'progressed', progress: now});
}

function send(reply: ParserReply): void {
  process.send?.(reply);
}

process.on('message', (request: ParserRequest) => {
  const {encoding, password} = request;
  readDocument(request, {encoding, password, progress})
    .then((result) => send({type: 'read', result: JSON.stringify(result)}))
    // It has broken down, which the one who asked sees by its end.
    .catch(() => process.exit(1));
});
