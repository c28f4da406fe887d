import type {ChildProcess} from 'node:child_process';
import type {Reading} from '../formats/format.ts';
import type {Document} from '../model/document.ts';
import {fail, type Result} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {startParser} from './parser-process.ts';
import {excess, type Standing, WATCHED, type Waiting} from './patience.ts';
import type {ParserRequest} from './protocol.ts';
import {receivedProgress, receivedResult} from './received.ts';
import {residentMemory} from './resident-memory.ts';

/** A process that takes memory as fast as it can takes about 100 megabytes meanwhile. */
const LOOK_MS = process.platform === 'linux' ? 25 : 200;
/** A watch that wakes later than this was stopped with the process that it watches. */
const LONGEST_STEP_MS = 1000;

/**
 * The article in `source`, read in a process of its own that is killed when it has been read, when
 * it takes too long for one who waits like `waiting` or too much memory (see `excess`), and when
 * `signal` asks for it. Each of these, and a process that breaks down or talks nonsense, is a
 * failure in words. `start` starts another process in tests.
 */
export async function readIsolated(
  source: Source,
  {encoding, password, progress}: Reading,
  signal: AbortSignal,
  waiting: Waiting = WATCHED,
  start: () => ChildProcess = startParser,
): Promise<Result<Document>> {
  const name = cleanLine(source.name);
  if (signal.aborted) return stopped(name);
  const ended = Promise.withResolvers<Result<Document>>();
  const child = start();
  const watch = watchOver(child, waiting, (what, seconds) =>
    ended.resolve(what === 'memory' ? tooLarge(name) : tooSlow(name, seconds, waiting.watched)),
  );
  const stop = () => ended.resolve(stopped(name));
  signal.addEventListener('abort', stop);
  child.on('message', (reply: unknown) => {
    const {type, progress: told, result} = fieldsOf(reply);
    if (type === 'read') ended.resolve(receivedResult(result) ?? broken(name));
    const now = type === 'progressed' ? receivedProgress(told) : null;
    if (now === null) return;
    watch.heard(now.share);
    progress(now);
  });
  child.on('error', () => ended.resolve(broken(name)));
  // Where memory runs out in the middle of things, V8 has no way out but to abort.
  child.on('exit', (code, how) =>
    ended.resolve(how === 'SIGABRT' || code === 134 ? tooLarge(name) : broken(name)),
  );
  const {bytes, origin, stated} = source;
  const request: ParserRequest = {bytes, name: source.name, origin, stated, encoding, password};
  // A process that has ended meanwhile is told of by its exit.
  child.send(request, () => {});
  try {
    return await ended.promise;
  } finally {
    watch.close();
    signal.removeEventListener('abort', stop);
    child.kill('SIGKILL');
  }
}

/** Calls `exceeded` once, when the process takes too much of something; with the seconds gone. */
function watchOver(
  {pid}: ChildProcess,
  {spent, watched}: Waiting,
  exceeded: (what: 'memory' | 'time', seconds: number) => void,
): {readonly heard: (share: number | null) => void; readonly close: () => void} {
  let elapsed = spent;
  let before = performance.now();
  let last: Standing['last'] = null;
  let looking = false;
  const look = async () => {
    const now = performance.now();
    elapsed += Math.min(now - before, LONGEST_STEP_MS);
    before = now;
    if (looking || pid === undefined) return;
    looking = true;
    const memory = await residentMemory(pid);
    looking = false;
    const what = excess({elapsed, memory, last}, watched);
    if (what !== null) exceeded(what, Math.round(elapsed / 1000));
  };
  const timer = setInterval(look, LOOK_MS);
  return {
    heard(share) {
      last = {at: elapsed, share};
    },
    close: () => clearInterval(timer),
  };
}

function fieldsOf(reply: unknown): Readonly<Record<string, unknown>> {
  return typeof reply === 'object' && reply !== null ? {...reply} : {};
}

const DAMAGED = 'It may be damaged, or made to keep a program busy; try another copy of it.';

function tooLarge(name: string): Result<Document> {
  return fail(`${name} takes more memory than any article needs.`, DAMAGED);
}

function tooSlow(name: string, seconds: number, watched: boolean): Result<Document> {
  const next = watched
    ? DAMAGED
    : 'It may be damaged, or only long: opened with lectern in a terminal, it may take longer.';
  return fail(`${name} could not be read within ${seconds} seconds.`, next);
}

function broken(name: string): Result<Document> {
  return fail(
    `The part of Lectern that reads ${name} has broken down over it.`,
    'The file may be damaged; try another copy of it, or save it in another format.',
  );
}

function stopped(name: string): Result<Document> {
  return fail(`The reading of ${name} was stopped.`, 'Open it again to read it.');
}
