import type {ServerResponse} from 'node:http';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {LIMITS, UNWATCHED_LIMITS} from '../../../src/sources/web/limits.ts';
import {failureOf, sendOn, serve, servePages, sourceOf, textOf} from './servers.ts';

const {answerMs, patienceMs, longestMs, stallMs} = LIMITS;
/** For the limits that a test is not about. */
const never = {answerMs: 2 ** 31 - 1, stallMs: 2 ** 31 - 1};

// Time passes when a test says so: what is measured does not depend on the machine.
beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout', 'performance']});
});

afterEach(() => {
  vi.useRealTimers();
});

/** A server that begins a page of `length` bytes, and what it goes on with. */
async function beginning(length: number | null, begin: string) {
  let begun: ServerResponse | null = null;
  const at = await serve((_, response) => {
    begun = response.writeHead(200, length === null ? {} : {'content-length': length});
    response.write(begin);
  });
  return {at: `${at}/p`, end: (rest: string) => begun?.end(rest)};
}

/** What happens when the first bytes of a page have come. */
function whenBegun(act: () => void) {
  let done = false;
  return ({doing}: {doing: string}) => {
    if (done || !doing.startsWith('Receiving')) return;
    done = true;
    act();
  };
}

test('a server that sends no headers is given up', async () => {
  const at = await serve(() => vi.advanceTimersByTime(answerMs));
  expect(await failureOf(`${at}/page`)).toEqual({
    reason: '127.0.0.1 does not answer.',
    next: 'Try again later, or save the page in a browser and open the file.',
  });
});

test('so is one that never ends its headers', async () => {
  const at = await serve(({socket}) => {
    socket.write('HTTP/1.1 200 OK\r\nX-More: 1\r\n', () => vi.advanceTimersByTime(answerMs));
  });
  expect((await failureOf(at)).reason).toBe('127.0.0.1 does not answer.');
});

test('every address on the way has its time to answer', async () => {
  const {at} = await servePages({
    '/a': (_, response) => {
      vi.advanceTimersByTime(answerMs - 1);
      response.writeHead(302, {location: '/b'}).end();
    },
    '/b': (_, response) => {
      vi.advanceTimersByTime(2);
      response.end('There');
    },
  });
  expect(textOf(await sourceOf(`${at}/a`))).toBe('There');
});

test('all of them together have no more than patience', async () => {
  const {at} = await servePages({
    '/a': sendOn('/b'),
    '/b': () => vi.advanceTimersByTime(patienceMs),
  });
  const {reason} = await failureOf(`${at}/a`, {limits: never});
  expect(reason).toBe(`127.0.0.1 does not answer (the way: ${at}/a → /b).`);
});

test('a page that stops in the middle is given up', async () => {
  const {at} = await beginning(100, 'Half of');
  const progress = whenBegun(() => vi.advanceTimersByTime(stallMs));
  expect((await failureOf(at, {progress})).reason).toBe(
    `127.0.0.1 stopped sending ${at} in the middle.`,
  );
});

test('so is one that stops before it has begun', async () => {
  vi.useRealTimers();
  const at = await serve((_, response) => response.writeHead(200).flushHeaders());
  const {reason} = await failureOf(at, {limits: {...never, patienceMs: 2 ** 31 - 1, stallMs: 1}});
  expect(reason).toContain('stopped sending');
});

test('a page of unknown length is waited for as long as patience lasts', async () => {
  const {at, end} = await beginning(null, 'Half of');
  const inTime = whenBegun(() => {
    vi.advanceTimersByTime(patienceMs - 1);
    end(' all');
  });
  expect(textOf(await sourceOf(at, {progress: inTime, limits: never}))).toBe('Half of all');
  const late = whenBegun(() => vi.advanceTimersByTime(patienceMs));
  expect((await failureOf(at, {progress: late, limits: never})).reason).toBe(
    `127.0.0.1 takes too long to send ${at}.`,
  );
});

test('a page whose length is known is waited for when its end is in sight', async () => {
  const {at, end} = await beginning(11, 'Half of');
  const progress = whenBegun(() => {
    vi.advanceTimersByTime(longestMs - 1);
    end(' all');
  });
  expect(textOf(await sourceOf(at, {progress, limits: never}))).toBe('Half of all');
});

test('and given up when it is not', async () => {
  const {at} = await beginning(30_000_000, 'Half of');
  const progress = whenBegun(() => vi.advanceTimersByTime(patienceMs));
  expect((await failureOf(at, {progress, limits: never})).reason).toContain('takes too long');
});

test('what looked as if it came in time, and then does not, ends as well', async () => {
  const {at} = await beginning(11, 'Half of');
  const progress = whenBegun(() => vi.advanceTimersByTime(longestMs));
  expect((await failureOf(at, {progress, limits: never})).reason).toContain('takes too long');
});

test('when nobody watches, no page is waited for beyond patience, however near its end', async () => {
  const {at, end} = await beginning(11, 'Half of');
  const limits = {...UNWATCHED_LIMITS, ...never};
  const inTime = whenBegun(() => {
    vi.advanceTimersByTime(patienceMs - 1);
    end(' all');
  });
  expect(textOf(await sourceOf(at, {progress: inTime, limits}))).toBe('Half of all');
  const late = whenBegun(() => vi.advanceTimersByTime(patienceMs));
  expect((await failureOf(at, {progress: late, limits})).reason).toContain('takes too long');
});

test('no clock goes on when a page is there', async () => {
  const {at, end} = await beginning(11, 'Half of');
  await sourceOf(at, {progress: whenBegun(() => end(' all'))});
  expect(vi.getTimerCount()).toBe(0);
});

test('the person can stop it at any time', async () => {
  const controller = new AbortController();
  const {at} = await beginning(null, 'Half of');
  const progress = whenBegun(() => controller.abort());
  expect(await failureOf(at, {progress, signal: controller.signal})).toEqual({
    reason: `The reading of ${at} was stopped.`,
    next: 'Open it again to read it.',
  });
  expect((await failureOf(at, {signal: controller.signal})).reason).toContain('was stopped');
});
