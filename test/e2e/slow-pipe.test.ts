import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {openFifo} from './fifo.ts';
import {isReady, passage} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startTerminal, type Terminal} from './terminal.ts';

function startReading(fifo: string): Terminal {
  return startTerminal({
    command: 'sh',
    args: ['-c', 'exec "$0" "$1" - < "$2"', process.execPath, PROGRAM, fifo],
  });
}

test('a pipe that feeds slowly is waited for in words, and then shown', async () => {
  const fifo = openFifo();
  const lectern = startReading(fifo.path);
  fifo.write(LIGHTHOUSE.slice(0, 100));
  await lectern.waitFor('Reading standard input …');
  fifo.write(LIGHTHOUSE.slice(100));
  fifo.close();
  await lectern.waitFor(isReady);
  expect(passage(lectern.screen())).toContain('kept the lighthouse');
});

test.for(['q', '\x03'])('a pipe that never feeds can be left with %j', async (key) => {
  const fifo = openFifo();
  const lectern = startReading(fifo.path);
  await lectern.waitFor('Reading standard input …');
  lectern.write(key);
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('what came slowly and cannot be read ends the program with words', async () => {
  const fifo = openFifo();
  const lectern = startReading(fifo.path);
  await lectern.waitFor('Reading standard input …');
  fifo.write('GIF89a\u0001\u0000\u0001\u0000');
  fifo.close();
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toMatch(/lectern: standard input is a GIF image/);
});
