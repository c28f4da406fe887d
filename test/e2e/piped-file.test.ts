import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {openFifo} from './fifo.ts';
import {isReady, passage, reading, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startShell} from './shell.ts';

test('the output of a command in bash opens like a file: lectern <(command)', async () => {
  const shell = await startShell('bash');
  shell.enter(`node dist/lectern.js <(cat ${fileWith('keeper.txt', LIGHTHOUSE)})`);
  await shell.waitFor(isReady);
  shell.write('G');
  await shell.waitFor(reading('lit it once more'));
  shell.write('q');
  await shell.waitForPrompt();
  expectTidy(shell);
});

test('a named pipe is read when somebody writes to it', async () => {
  const fifo = openFifo();
  const lectern = startLectern([fifo.path]);
  await lectern.waitFor(`Reading ${fifo.path} …`);
  fifo.write(LIGHTHOUSE);
  fifo.close();
  await lectern.waitFor(isReady);
  expect(passage(lectern.screen())).toContain('kept the lighthouse');
});

test('a named pipe that nobody writes to can be left at once', async () => {
  const fifo = openFifo();
  const lectern = startLectern([fifo.path]);
  await lectern.waitFor(`Reading ${fifo.path} …`);
  lectern.press('ctrl-c');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});
