import {beforeAll, expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {bundleFixture} from './bundle-fixture.ts';
import {poll} from './deadline.ts';
import {epub} from './made/epub.ts';
import {expectTidy} from './manners.ts';
import {processesOfSession} from './processes.ts';
import {startTerminal, type Terminal} from './terminal.ts';

let program = '';
beforeAll(async () => {
  const bundle = await bundleFixture('failing.tsx', 'failing-worker.ts', 'parser.ts');
  program = bundle.program;
  return bundle.remove;
}, 60_000);

async function startHanging(): Promise<Terminal> {
  const args = [program, fileWith('hangs.epub', epub())];
  const lectern = startTerminal({command: process.execPath, args});
  await lectern.waitFor('Reading chapter 1 of 2');
  await lectern.waitFor(/━+┄+ +50 %/);
  return lectern;
}

/** Expects that nothing of the program is left, not even what was busy. */
async function expectNothingLeft({pid}: Terminal): Promise<void> {
  const left = () => processesOfSession(pid);
  await poll(
    'waiting until no process is left',
    () => left().length === 0,
    () => left().join(),
  );
}

test.for(['q', '\x1b', '\x03'])('a file that hangs its parser can be left with %j', async (key) => {
  const lectern = await startHanging();
  lectern.write(key);
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
  await expectNothingLeft(lectern);
});

test('a parser that hangs does not outlive a program that is killed', async () => {
  const lectern = await startHanging();
  lectern.kill('SIGKILL');
  await lectern.exit;
  await expectNothingLeft(lectern);
});

test('a file that hangs its parser is given up in words', async () => {
  const lectern = await startHanging();
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toMatch(/lectern: hangs\.epub could not be read within \d+ seconds\./);
  await expectNothingLeft(lectern);
});

test('other books are read as ever', async () => {
  const args = [program, fileWith('ferry.epub', epub())];
  const lectern = startTerminal({command: process.execPath, args});
  await lectern.waitFor('Nobody had missed it');
  await poll(
    'waiting until the parser is gone',
    () => processesOfSession(lectern.pid).length === 1,
    () => processesOfSession(lectern.pid).join(),
  );
});
