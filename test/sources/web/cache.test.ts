import {execFileSync} from 'node:child_process';
import {
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {
  type Cache,
  type Copy,
  dropCopy,
  findCopy,
  keepCopy,
} from '../../../src/sources/web/cache.ts';

let cache: Cache = {folder: '', limit: 10_000};

beforeEach(async () => {
  cache = {...cache, folder: await mkdtemp(join(tmpdir(), 'lectern-'))};
});

afterEach(() => rm(cache.folder, {recursive: true}));

function copyOf(address: string, size = 100): Copy {
  const bytes = new Uint8Array(size).map((_, i) => i * 31);
  const page = {
    kind: 'page',
    address,
    type: 'text/html',
    charset: null,
    notes: ['A note.'],
    etag: '"v1"',
    modified: null,
    confirmed: 1,
    freshUntil: 2,
  } as const;
  return {page, bytes, lasting: true};
}

async function keep(address: string, size?: number): Promise<void> {
  expect(await keepCopy(cache, address, copyOf(address, size))).toBeNull();
}

async function addressesKept(addresses: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(addresses.map((address) => findCopy(cache, address)));
  return addresses.filter((_, i) => found[i] !== null);
}

test('a copy is found as it was kept, until it is dropped', async () => {
  await keep('https://e.org/a');
  expect(await findCopy(cache, 'https://e.org/a')).toEqual({
    ...copyOf('https://e.org/a'),
    bytes: Buffer.from(copyOf('https://e.org/a').bytes),
  });
  expect(await findCopy(cache, 'https://e.org/b')).toBeNull();
  await dropCopy(cache, 'https://e.org/a');
  expect(await findCopy(cache, 'https://e.org/a')).toBeNull();
});

test('whatever is damaged is no copy, and removed', async () => {
  const address = 'https://e.org/a';
  await keep(address);
  const [name = ''] = await readdir(cache.folder);
  const path = join(cache.folder, name);
  const whole = await readFile(path);
  const damages: (() => Promise<void>)[] = [
    () => truncate(path, 0),
    () => truncate(path, 20),
    () => truncate(path, whole.length - 1),
    () => writeFile(path, 'null\n'),
    () => writeFile(path, '{"version":1,"kind":"page"}\nWords'),
    () => writeFile(path, whole.toString('latin1').replace('text/html', 'text/evil'), 'latin1'),
    () =>
      writeFile(
        path,
        whole.map((byte, i) => (i === whole.length - 5 ? byte ^ 1 : byte)),
      ),
    () => writeFile(path, Buffer.alloc(cache.limit + 1)),
    () => rm(path).then(() => symlink('/etc/hostname', path)),
    async () => {
      await rm(path);
      execFileSync('mkfifo', [path]);
    },
  ];
  for (const damage of damages) {
    await damage();
    expect(await findCopy(cache, address)).toBeNull();
    expect(await readdir(cache.folder)).toEqual([]);
    await keep(address);
  }
});

test("a copy under another address's name is none", async () => {
  await keep('https://e.org/a');
  const [first = ''] = await readdir(cache.folder);
  await keep('https://e.org/b');
  const second = (await readdir(cache.folder)).find((name) => name !== first) ?? '';
  await writeFile(join(cache.folder, second), await readFile(join(cache.folder, first)));
  expect(await findCopy(cache, 'https://e.org/b')).toBeNull();
});

test('the least recently used copies make room', async () => {
  const addresses = ['a', 'b', 'c', 'd'].map((name) => `https://e.org/${name}`);
  const [a = '', b = '', c = '', d = ''] = addresses;
  for (const address of [a, b, c]) {
    await keep(address, 2500);
  }
  await ageAll();
  await findCopy(cache, a);
  await keep(d, 2500);
  expect(await addressesKept(addresses)).toEqual(expect.arrayContaining([a, d]));
  expect(await totalSize()).toBeLessThanOrEqual(cache.limit);
  await keep(c, 4900);
  expect(await totalSize()).toBeLessThanOrEqual(cache.limit);
  expect(await findCopy(cache, c)).not.toBeNull();
});

test('a copy of half the room is not kept, nor the older one', async () => {
  await keep('https://e.org/a');
  await keep('https://e.org/a', 6000);
  expect(await readdir(cache.folder)).toEqual([]);
});

test('what was left half written goes after an hour, what is not ours stays', async () => {
  const part = `${'0'.repeat(64)}.${'1'.repeat(12)}.part`;
  const fresh = `${'2'.repeat(64)}.${'1'.repeat(12)}.part`;
  for (const name of [part, fresh, 'notes.txt']) await writeFile(join(cache.folder, name), 'x');
  const old = new Date(Date.now() - 2 * 3_600_000);
  for (const name of [part, 'notes.txt']) await utimes(join(cache.folder, name), old, old);
  await keep('https://e.org/a');
  const names = await readdir(cache.folder);
  expect(names).toContain('notes.txt');
  expect(names).toContain(fresh);
  expect(names).not.toContain(part);
});

test('many that write and read at once see whole copies only', async () => {
  const address = 'https://e.org/a';
  const sizes = Array.from({length: 20}, (_, i) => 100 + i);
  const writes = sizes.map((size) => keep(address, size));
  const reads = sizes.map(() => findCopy(cache, address));
  for (const copy of await Promise.all(reads)) {
    if (copy !== null) expect(sizes).toContain(copy.bytes.length);
  }
  await Promise.all(writes);
  expect(sizes).toContain((await findCopy(cache, address))?.bytes.length);
  expect(await readdir(cache.folder)).toHaveLength(1);
});

async function ageAll(): Promise<void> {
  const old = new Date(Date.now() - 60_000);
  for (const name of await readdir(cache.folder)) await utimes(join(cache.folder, name), old, old);
}

async function totalSize(): Promise<number> {
  const names = await readdir(cache.folder);
  const sizes = await Promise.all(names.map((name) => stat(join(cache.folder, name))));
  return sizes.reduce((sum, {size}) => sum + size, 0);
}
