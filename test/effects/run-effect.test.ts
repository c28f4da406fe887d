import {describe, expect, test} from 'vitest';
import {type Attended, createRunner} from '../../src/effects/run-effect.ts';
import type {Report} from '../../src/model/report.ts';
import {fail, type Result, succeed} from '../../src/model/result.ts';
import type {Source} from '../../src/model/source.ts';
import type {Message} from '../../src/state/message.ts';
import type {Request} from '../../src/workers/protocol.ts';

const FERRY: Source = {
  bytes: new Uint8Array([65]),
  name: 'ferry.md',
  origin: 'docs/ferry.md',
  stated: null,
};

const WISHES = {encoding: 'koi8-r', password: 'secret'};

type Worker = {
  readonly sent: Request[];
  readonly report: (report: Report) => void;
  readonly crash: (error: Error) => void;
};

/** A runner in a world that is only written down. */
function world() {
  const said: Message[] = [];
  const done: string[] = [];
  const workers: Worker[] = [];
  const attended = new Map<string, Attended>();
  const readings = new Map<string, (result: Result<Source>) => void>();
  const run = createRunner(
    {
      read: (path, how) =>
        new Promise((resolve) => {
          readings.set(path, resolve);
          attended.set(path, how);
        }),
      startWorker(report, crash) {
        const sent: Request[] = [];
        workers.push({sent, report, crash});
        return {send: (request) => sent.push(request)};
      },
      readModest: async () => fail('It is large.', 'Open it.'),
      listShipped: async () => [],
      saved: {
        remember: ({id, title}) => done.push(`remember ${id} as ${title}`),
        forgetGone: (id) => done.push(`forget ${id}`),
      },
      suspend: () => done.push('suspend'),
      redraw: () => done.push('redraw'),
      quit: () => done.push('quit'),
    },
    WISHES,
    (message) => said.push(message),
  );
  return {
    run,
    said,
    done,
    workers,
    attended,
    /** Ends the reading of a path, and lets everything hear of it. */
    async read(path: string, result: Result<Source>) {
      readings.get(path)?.(result);
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

describe('opening', () => {
  test('hands the bytes to the worker and passes on what it reports', async () => {
    const {run, read, workers, said} = world();
    run({type: 'open', path: 'ferry.md', article: 1});
    await read('ferry.md', succeed(FERRY));
    expect(workers[0]?.sent).toEqual([{type: 'open', article: 1, ...FERRY, ...WISHES}]);
    workers[0]?.report({type: 'indexed', article: 1});
    expect(said).toEqual([{type: 'indexed', article: 1}]);
  });

  test('that fails is told, and starts no worker', async () => {
    const {run, read, workers, said} = world();
    run({type: 'open', path: 'ferry.md', article: 1});
    const failed = fail('There is no ferry.md.', 'Look for another.');
    await read('ferry.md', failed);
    expect(said).toEqual([{type: 'open-failed', article: 1, failure: failed.failure}]);
    expect(workers).toEqual([]);
  });

  test('drops an article that another has been asked for after', async () => {
    const {run, read, workers, said} = world();
    run({type: 'open', path: 'old.md', article: 1});
    run({type: 'open', path: 'new.md', article: 2});
    await read('new.md', succeed(FERRY));
    await read('old.md', fail('Gone.', 'Nothing.'));
    expect(workers[0]?.sent).toEqual([{type: 'open', article: 2, ...FERRY, ...WISHES}]);
    expect(said).toEqual([]);
  });

  test('keeps one worker for every article', async () => {
    const {run, read, workers} = world();
    run({type: 'open', path: 'a.md', article: 1});
    await read('a.md', succeed(FERRY));
    run({type: 'open', path: 'b.md', article: 2});
    await read('b.md', succeed(FERRY));
    expect(workers).toHaveLength(1);
    expect(workers[0]?.sent.map(({type}) => type)).toEqual(['open', 'open']);
  });
});

describe('a reading', () => {
  test('tells how far it is, until nobody waits any more', () => {
    const {run, said, attended} = world();
    run({type: 'open', path: 'a.pdf', article: 1});
    const first = attended.get('a.pdf');
    const progress = {doing: 'Fetching e.org', share: null};
    first?.progress(progress);
    expect(said).toEqual([{type: 'progressed', article: 1, progress}]);
    run({type: 'open', path: 'b.pdf', article: 2});
    first?.progress(progress);
    expect(said).toHaveLength(1);
    expect([first?.signal.aborted, attended.get('b.pdf')?.signal.aborted]).toEqual([true, false]);
  });

  test('that is called off is stopped here and in the worker, and fails no more', async () => {
    const {run, read, said, attended, workers} = world();
    run({type: 'stop'});
    run({type: 'open', path: 'a.md', article: 1});
    await read('a.md', succeed(FERRY));
    run({type: 'stop'});
    expect(workers[0]?.sent.at(-1)).toEqual({type: 'stop'});
    run({type: 'open', path: 'b.pdf', article: 2});
    run({type: 'stop'});
    expect(attended.get('b.pdf')?.signal.aborted).toBe(true);
    await read('b.pdf', fail('The reading was stopped.', 'Open it again.'));
    expect(said).toEqual([]);
  });
});

describe('a worker that has stopped', () => {
  test('is told with the number of the article that is open now', async () => {
    const {run, read, workers, said} = world();
    for (const article of [1, 2]) {
      run({type: 'open', path: 'a.md', article});
      await read('a.md', succeed(FERRY));
    }
    workers[0]?.crash(new Error('out of memory'));
    expect(said).toMatchObject([{type: 'worker-stopped', article: 2}]);
    const [message] = said;
    const failure = message?.type === 'worker-stopped' ? message.failure : null;
    expect(failure?.reason).toContain('out of memory');
  });

  test('is asked nothing more; a search says so, and another article starts a new one', async () => {
    const {run, read, workers, said} = world();
    run({type: 'open', path: 'a.md', article: 1});
    await read('a.md', succeed(FERRY));
    workers[0]?.crash(new Error('no'));
    run({type: 'search', article: 1, query: 'x', revision: 1});
    expect(said.at(-1)?.type).toBe('refused');
    expect(workers[0]?.sent).toHaveLength(1);
    run({type: 'open', path: 'b.md', article: 2});
    await read('b.md', succeed(FERRY));
    expect(workers[1]?.sent).toHaveLength(1);
  });
});

test('a search goes to the worker as it is', async () => {
  const {run, read, workers} = world();
  run({type: 'open', path: 'a.md', article: 1});
  await read('a.md', succeed(FERRY));
  run({type: 'search', article: 1, query: 'camra', revision: 3});
  expect(workers[0]?.sent.at(-1)).toEqual({
    type: 'search',
    article: 1,
    query: 'camra',
    revision: 3,
  });
});

test('suspending, repainting and quitting go through their ports', () => {
  const {run, done} = world();
  for (const type of ['suspend', 'redraw', 'quit'] as const) run({type});
  expect(done).toEqual(['suspend', 'redraw', 'quit']);
});

test('what was opened is kept, and what is gone forgotten, by what tells articles apart', () => {
  const {run, done} = world();
  const reference = {path: 'a.md', id: '/a.md'};
  run({type: 'remember', reference, title: 'A', byline: null});
  run({type: 'forget-gone', reference});
  expect(done).toEqual(['remember /a.md as A', 'forget /a.md']);
});
