import {chmod, mkdtemp, readdir, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, describe, expect, onTestFinished, test, vi} from 'vitest';
import {failureOf, page, sendOn, serve, servePages, sourceOf, textOf} from './servers.ts';

const DAY = 24 * 3600 * 1000;
let cacheFolder = '';

beforeEach(async () => {
  cacheFolder = join(await mkdtemp(join(tmpdir(), 'lectern-')), 'pages');
  vi.useFakeTimers({toFake: ['Date'], now: new Date(2026, 4, 3, 14, 5)});
});

afterEach(async () => {
  vi.useRealTimers();
  await rm(join(cacheFolder, '..'), {recursive: true});
});

/** A server whose page can be changed, and which can be switched off. */
async function changing(headers: Readonly<Record<string, string>>) {
  const state = {text: 'First', down: false, asked: 0, sent: [] as unknown[]};
  const at = await serve((request, response) => {
    state.asked++;
    state.sent.push(request.headers['if-none-match'] ?? request.headers['if-modified-since']);
    if (state.down) response.destroy();
    else if (headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'])
      response.writeHead(304, headers).end();
    else response.writeHead(200, {'content-type': 'text/plain', ...headers}).end(state.text);
  });
  return {at: `${at}/page.txt`, state};
}

describe('a page that was read', () => {
  test('is not fetched again while it is fresh', async () => {
    const {at, state} = await changing({'cache-control': 'max-age=60'});
    const first = await sourceOf(at, {cacheFolder});
    state.text = 'Second';
    expect(await sourceOf(`${at}#part`, {cacheFolder})).toEqual(first);
    vi.setSystemTime(Date.now() + 61_000);
    expect(textOf(await sourceOf(at, {cacheFolder}))).toBe('Second');
    expect(state.asked).toBe(2);
  });

  test('is asked for again with what its server tells versions apart by', async () => {
    const {at, state} = await changing({etag: '"v1"'});
    const first = await sourceOf(at, {cacheFolder});
    state.text = 'Unseen: the server takes it for the same';
    expect(await sourceOf(at, {cacheFolder})).toEqual(first);
    expect(state.sent).toEqual([undefined, '"v1"']);
  });

  test('by its date, too', async () => {
    const date = 'Sun, 03 May 2026 12:00:00 GMT';
    const {at, state} = await changing({'last-modified': date});
    await sourceOf(at, {cacheFolder});
    state.text = 'Second';
    expect(textOf(await sourceOf(at, {cacheFolder}))).toBe('Second');
    expect(state.sent).toEqual([undefined, date]);
  });

  test('opens offline, with a note from when it is', async () => {
    const {at, state} = await changing({});
    const first = await sourceOf(at, {cacheFolder});
    vi.setSystemTime(Date.now() + DAY);
    const {stated, ...rest} = await sourceOf(at, {cacheFolder, offline: true});
    expect({...rest, stated: {...stated, notes: []}}).toEqual(first);
    expect(stated?.notes).toEqual(['A copy of 3 May 2026 at 14:05, read offline.']);
    expect(state.asked).toBe(1);
  });

  test('opens when its server cannot be reached, with the reason', async () => {
    const {at, state} = await changing({});
    await sourceOf(at, {cacheFolder});
    state.down = true;
    const source = await sourceOf(at, {cacheFolder});
    expect(textOf(source)).toBe('First');
    expect(source.stated?.notes).toEqual([
      'A copy of 3 May 2026 at 14:05. 127.0.0.1 closed the connection before the page was there.',
    ]);
  });

  test('does not open when its reading is stopped', async () => {
    const {at} = await changing({});
    await sourceOf(at, {cacheFolder});
    const {reason} = await failureOf(at, {cacheFolder, signal: AbortSignal.abort()});
    expect(reason).toContain('was stopped');
  });

  test('stays with what its server confirmed last', async () => {
    const {at} = await changing({etag: '"v1"'});
    await sourceOf(at, {cacheFolder});
    vi.setSystemTime(Date.now() + DAY);
    await sourceOf(at, {cacheFolder});
    const {stated} = await sourceOf(at, {cacheFolder, offline: true});
    expect(stated?.notes).toEqual(['A copy of 4 May 2026 at 14:05, read offline.']);
  });

  test('can be read by nobody else', async () => {
    const {at} = await changing({});
    await sourceOf(at, {cacheFolder});
    const [name = ''] = await readdir(cacheFolder);
    expect(name).not.toContain('page.txt');
    expect((await stat(cacheFolder)).mode & 0o077).toBe(0);
    expect((await stat(join(cacheFolder, name))).mode & 0o077).toBe(0);
  });
});

describe('a page that was sent on to', () => {
  const fresh = {'cache-control': 'max-age=60', etag: '"v1"'};

  test('opens offline by both addresses', async () => {
    const {at} = await servePages({'/a': sendOn('/b'), '/b': page('There', fresh)});
    await sourceOf(`${at}/a`, {cacheFolder});
    for (const path of ['/a', '/b']) {
      const source = await sourceOf(`${at}${path}`, {cacheFolder, offline: true});
      expect(textOf(source)).toBe('There');
      expect(source.origin).toBe(`${at}/b`);
    }
  });

  test('is fresh only where that was for good', async () => {
    const {at, asked} = await servePages({
      '/now': sendOn('/b'),
      '/always': sendOn('/b', 301),
      '/b': page('There', fresh),
    });
    for (const path of ['/now', '/now', '/always', '/always', '/b'])
      await sourceOf(`${at}${path}`, {cacheFolder});
    expect(asked).toEqual(['/now', '/b', '/now', '/b', '/always', '/b']);
  });
});

describe('no copy is kept', () => {
  test('of a page whose server forbids it, nor the one from before', async () => {
    const headers: Record<string, string> = {};
    const {at} = await changing(headers);
    await sourceOf(at, {cacheFolder});
    headers['cache-control'] = 'private, no-store';
    await sourceOf(at, {cacheFolder});
    expect(await readdir(cacheFolder)).toEqual([]);
    expect(await failureOf(at, {cacheFolder, offline: true})).toEqual({
      reason: `There is no copy of ${at} to read offline.`,
      next: 'Open it once while this computer is connected; pages with a password are not kept.',
    });
  });

  test('of a page that was asked for with a password', async () => {
    const {at, state} = await changing({});
    const withLogin = at.replace('://', '://ann:secret@');
    await sourceOf(withLogin, {cacheFolder});
    await expect(readdir(cacheFolder)).rejects.toThrow('ENOENT');
    expect((await failureOf(withLogin, {cacheFolder, offline: true})).reason).toBe(
      `There is no copy of ${at} to read offline.`,
    );
    expect(state.asked).toBe(1);
  });

  test('of a failure', async () => {
    const {at} = await servePages({});
    await failureOf(`${at}/none`, {cacheFolder});
    expect((await failureOf(`${at}/none`, {cacheFolder, offline: true})).reason).toContain(
      'no copy',
    );
  });

  test('where none are wanted', async () => {
    const {at} = await changing({});
    await sourceOf(at);
    expect((await failureOf(at, {offline: true})).reason).toContain('no copy');
  });
});

test('a folder that cannot be written keeps no page from being read', async () => {
  const {at} = await changing({});
  await writeFile(cacheFolder, 'A file where the folder should be');
  const source = await sourceOf(at, {cacheFolder});
  expect(textOf(source)).toBe('First');
  expect(source.stated?.notes).toEqual([
    'The page could not be kept for reading offline (EEXIST).',
  ]);
});

test.skipIf(process.getuid?.() === 0)('copies that may only be read are read', async () => {
  const {at, state} = await changing({});
  await sourceOf(at, {cacheFolder});
  await chmod(cacheFolder, 0o500);
  onTestFinished(() => chmod(cacheFolder, 0o700));
  state.down = true;
  expect(textOf(await sourceOf(at, {cacheFolder}))).toBe('First');
});
