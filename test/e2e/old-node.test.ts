import {expect, test} from 'vitest';
import {PROGRAM} from './environment.ts';
import {runPlain} from './plain.ts';

const pretend = (version: string): string =>
  `data:text/javascript,${encodeURIComponent(
    `Object.defineProperty(process, 'versions', {value: {...process.versions, node: '${version}'}});`,
  )}`;

test.each(['20.11.1', '22.18.0'])('an older Node, %s, is told in one line', async (version) => {
  const {stdout, stderr, code} = await runPlain({
    command: process.execPath,
    args: ['--import', pretend(version), PROGRAM, '--version'],
  });
  expect({stdout, code}).toEqual({stdout: '', code: 1});
  expect(stderr).toBe(`Lectern needs Node 22.19 or newer; this is Node ${version}.\n`);
});
