import {describe, expect, test} from 'vitest';
import type {Report} from '../../src/model/report.ts';
import {startWorker} from '../../src/workers/client.ts';

/** A worker whose code is `body`, and what it says until `enough`. */
function start(body: string | URL) {
  const url =
    body instanceof URL ? body : new URL(`data:text/javascript,${encodeURIComponent(body)}`);
  const reports: Report[] = [];
  const crashes: Error[] = [];
  const heard = Promise.withResolvers<void>();
  const crashed = Promise.withResolvers<void>();
  const client = startWorker(
    url,
    (report) => {
      reports.push(report);
      heard.resolve();
    },
    (error) => {
      crashes.push(error);
      crashed.resolve();
    },
  );
  return {client, reports, crashes, heard: heard.promise, crashed: crashed.promise};
}

const ECHO = `
import {parentPort} from 'node:worker_threads';
parentPort.on('message', (request) => parentPort.postMessage({...request, length: request.bytes?.length}));
`;

function open(bytes: Uint8Array) {
  return {
    type: 'open',
    article: 1,
    bytes,
    name: 'a.md',
    origin: 'a.md',
    stated: null,
    encoding: null,
    password: null,
  } as const;
}

describe('the client', () => {
  test('sends requests and passes on what comes back', async () => {
    const {client, reports, heard} = start(ECHO);
    client.send({type: 'search', article: 1, query: 'camra', revision: 4});
    await heard;
    expect(reports).toMatchObject([{query: 'camra', revision: 4}]);
  });

  test('gives large bytes away, and copies those that share their memory', async () => {
    const {client, heard, reports} = start(ECHO);
    const own = new Uint8Array(100_000);
    const shared = new Uint8Array(new ArrayBuffer(64), 8, 16);
    client.send(open(own));
    client.send(open(shared));
    await heard;
    expect(own.byteLength).toBe(0);
    expect(shared.byteLength).toBe(16);
    expect(reports[0]).toMatchObject({length: 100_000});
  });

  test('tells of a crash, once, with its cause', async () => {
    const {crashed, crashes, reports} = start('throw new Error("out of cheese");');
    await crashed;
    expect(crashes.map(({message}) => message)).toEqual(['out of cheese']);
    expect(reports).toEqual([]);
  });

  test('takes anything thrown for a crash', async () => {
    const {crashed, crashes} = start('throw "a word";');
    await crashed;
    expect(crashes[0]?.message).toBe('a word');
  });
});

// It loads the recogniser and its lists from source, which takes a while.
test('the real worker reads, analyses and searches an article', {timeout: 30_000}, async () => {
  const url = new URL('../../src/workers/worker.ts', import.meta.url);
  const reports: Report[] = [];
  const found = Promise.withResolvers<void>();
  const client = startWorker(
    url,
    (report) => {
      reports.push(report);
      if (report.type === 'analysed')
        client.send({type: 'search', article: 1, query: 'duatre', revision: 2});
      if (report.type === 'found' && report.revision === 2) found.resolve();
    },
    found.reject,
  );
  client.send(open(new TextEncoder().encode('Ana Duarte stood on the quay.\n')));
  client.send({type: 'search', article: 1, query: 'duatre', revision: 1});
  await found.promise;
  const types = reports.map(({type}) => type).filter((type) => type !== 'progressed');
  expect(types).toEqual(['opened', 'indexed', 'found', 'analysed', 'found']);
  expect(reports.at(-1)).toMatchObject({answer: {hits: [{label: 'Ana Duarte'}, {}]}});
});
