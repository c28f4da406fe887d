import {expect, test} from 'vitest';
import {PROGRAM} from './environment.ts';
import {runPlain} from './plain.ts';

const PRETEND = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process, 'versions', {value: {...process.versions, node: '20.11.1'}});",
)}`;

test('an older Node is told in one line', async () => {
  const {stdout, stderr, code} = await runPlain({
    command: process.execPath,
    args: ['--import', PRETEND, PROGRAM, '--version'],
  });
  expect({stdout, code}).toEqual({stdout: '', code: 1});
  expect(stderr).toBe('Lectern needs Node 22 or newer; this is Node 20.11.1.\n');
});
