import type {LookupAddress} from 'node:dns';
import {beforeEach, expect, test, vi} from 'vitest';
import {failureOf, page, serve, sourceOf, textOf} from './servers.ts';

type Callback = (error: Error | null, addresses: readonly LookupAddress[]) => void;

const {lookup} = vi.hoisted(() => ({
  lookup: vi.fn<(host: string, options: object, callback: Callback) => void>(),
}));

vi.mock('node:dns', async (load) => ({...(await load<object>()), lookup}));

beforeEach(() => {
  lookup.mockReset();
});

test('a name is looked up where the system does', async () => {
  lookup.mockImplementation((_, __, callback) =>
    callback(null, [{address: '127.0.0.1', family: 4}]),
  );
  const at = (await serve(page('Words'))).replace('127.0.0.1', 'news.example');
  expect(textOf(await sourceOf(at))).toBe('Words');
  expect(lookup).toHaveBeenCalledWith('news.example', expect.anything(), expect.anything());
});

test.each([
  ['ENOTFOUND', 'There is no host nëws.example, or it cannot be found from here.'],
  ['EAI_AGAIN', 'nëws.example could not be looked up.'],
])('%s is said', async (code, reason) => {
  lookup.mockImplementation((_, __, callback) => callback(Object.assign(new Error(), {code}), []));
  expect((await failureOf('https://nëws.example/a')).reason).toBe(reason);
});

test('a look-up that never ends holds up nothing', async () => {
  const {reason} = await failureOf('https://news.example/a', {limits: {answerMs: 1}});
  expect(reason).toBe('news.example does not answer.');
});
