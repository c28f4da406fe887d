import {constants} from 'node:os';
import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {openFifo} from './fifo.ts';
import {openArticle} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startTerminal} from './terminal.ts';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

test.for(SIGNALS)('%s ends the program and leaves the terminal tidy', async (signal) => {
  const lectern = await openArticle(LIGHTHOUSE);
  lectern.kill(signal);
  expect(await lectern.exit).toEqual({code: 128 + constants.signals[signal], signal: null});
  expectTidy(lectern);
});

test('SIGTERM ends it while it waits for a pipe', async () => {
  const fifo = openFifo();
  const lectern = startTerminal({
    command: 'sh',
    args: ['-c', 'exec "$0" "$1" - < "$2"', process.execPath, PROGRAM, fifo.path],
  });
  await lectern.waitFor('Reading standard input …');
  lectern.kill('SIGTERM');
  expect(await lectern.exit).toEqual({code: 143, signal: null});
  expectTidy(lectern);
});
