import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {runPlain} from './plain.ts';

const BREAK = `data:text/javascript,${encodeURIComponent(
  "globalThis.TextDecoder = class { constructor() { throw new Error('The decoder fell over.'); } };",
)}`;

test('a command that prints tells a mistake in words too, and keeps its stack in a file', async () => {
  const {stdout, stderr, code} = await runPlain({
    command: process.execPath,
    args: ['--import', BREAK, PROGRAM, 'print', fileWith('keeper.md', LIGHTHOUSE)],
  });
  expect({stdout, code}).toEqual({stdout: '', code: 1});
  expect(stderr).toMatch(/^lectern: Lectern has made a mistake and had to stop\./);
  expect(stderr).not.toMatch(/\n +at /);
  expect(stderr.trimEnd().split('\n')).toHaveLength(2);
});
