import {mkdir, mkdtemp, rm, symlink, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {listArticles} from '../../src/sources/library.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-'));
  const names = ['part 10.md', 'part 2.md', 'Äpfel.txt', '.hidden.md', 'photo.jpg', 'a\x1b[1mb.md'];
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')));
  await mkdir(join(folder, 'folder.md'));
  await symlink(join(folder, 'part 2.md'), join(folder, 'zlink.md'));
});

afterAll(() => rm(folder, {recursive: true}));

test('lists the files that are offered, by name as people count, with clean names', async () => {
  const result = await listArticles(folder, (name) => /\.(md|txt)$/.test(name));
  if (!result.ok) throw new Error(result.failure.reason);
  expect(result.value.map(({name}) => name)).toEqual([
    expect.stringMatching(/^a[ -~]*b\.md$/),
    'Äpfel.txt',
    'part 2.md',
    'part 10.md',
    'zlink.md',
  ]);
  expect(result.value.map(({path}) => path)).toContain(join(folder, 'a\x1b[1mb.md'));
});

test('a folder that cannot be listed fails in words', async () => {
  const missing = await listArticles(join(folder, 'none'), () => true);
  expect(missing).toMatchObject({ok: false, failure: {reason: expect.stringContaining('none')}});
  expect(await listArticles(join(folder, 'photo.jpg'), () => true)).toMatchObject({ok: false});
});
