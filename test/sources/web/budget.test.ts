import {expect, test} from 'vitest';
import {failureOf, sendOn, serve, servePages, sourceOf, textOf} from './servers.ts';

const SOON = 40;
const NEVER = 60_000;

test('a server that sends no headers is given up', async () => {
  const at = await serve(() => {});
  expect(await failureOf(`${at}/page`, {limits: {answerMs: SOON}})).toEqual({
    reason: '127.0.0.1 does not answer.',
    next: 'Try again later, or save the page in a browser and open the file.',
  });
});

test('so is one that sends them forever', async () => {
  const at = await serve(({socket}) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    drip(() => socket.write('X-More: 1\r\n'), socket);
  });
  const {reason} = await failureOf(at, {limits: {answerMs: SOON}});
  expect(reason).toBe('127.0.0.1 does not answer.');
});

test('every address on the way has the time for its answer, all have the patience', async () => {
  const {at, asked} = await servePages({
    '/a': sendOn('/b'),
    '/b': (_, response) => {
      setTimeout(() => response.writeHead(302, {location: '/b'}).end(), NEVER).unref();
    },
  });
  const given = {limits: {answerMs: NEVER, patienceMs: SOON}};
  expect((await failureOf(`${at}/a`, given)).reason).toContain(
    '127.0.0.1 does not answer (the way',
  );
  expect(asked).toEqual(['/a', '/b']);
});

test('a page that stops in the middle is given up', async () => {
  const at = await serve((_, response) => {
    response.writeHead(200, {'content-length': '100'}).write('Half of');
  });
  expect((await failureOf(`${at}/p`, {limits: {stallMs: SOON}})).reason).toBe(
    `127.0.0.1 stopped sending ${at}/p in the middle.`,
  );
});

test('a page of unknown length that only trickles is given up when patience is', async () => {
  const at = await serve((_, response) => {
    drip(() => response.write('x'), response);
  });
  expect((await failureOf(`${at}/p`, {limits: {patienceMs: SOON}})).reason).toBe(
    `127.0.0.1 takes too long to send ${at}/p.`,
  );
});

test('a page whose length is known is waited for when its end is in sight', async () => {
  const at = await serve((_, response) => {
    response.writeHead(200, {'content-length': '30'});
    let left = 30;
    drip(() => {
      left--;
      if (left === 0) response.end('x');
      else if (left > 0) response.write('x');
    }, response);
  });
  expect(textOf(await sourceOf(at, {limits: {patienceMs: SOON}}))).toBe('x'.repeat(30));
});

test('and given up when it is not', async () => {
  const at = await serve((_, response) => {
    response.writeHead(200, {'content-length': '30000000'});
    drip(() => response.write('x'), response);
  });
  const {reason} = await failureOf(at, {limits: {patienceMs: SOON}});
  expect(reason).toContain('takes too long');
});

test('what looks as if it came in time, and then does not, ends as well', async () => {
  const at = await serve((_, response) => {
    response.writeHead(200, {'content-length': '100'});
    response.write('x'.repeat(99));
  });
  const limits = {patienceMs: SOON, longestMs: 2 * SOON, stallMs: NEVER};
  expect((await failureOf(at, {limits})).reason).toContain('takes too long');
});

test('the person can stop it at any time', async () => {
  const controller = new AbortController();
  const at = await serve((_, response) => {
    response.write('Begun');
    controller.abort();
  });
  expect(await failureOf(`${at}/p`, {signal: controller.signal})).toEqual({
    reason: `The reading of ${at}/p was stopped.`,
    next: 'Open it again to read it.',
  });
  expect((await failureOf(at, {signal: controller.signal})).reason).toContain('was stopped');
});

/** Does something every few milliseconds until `until` is closed. */
function drip(act: () => void, until: {once(event: 'close', heard: () => void): unknown}): void {
  const timer = setInterval(act, 3);
  until.once('close', () => clearInterval(timer));
}
