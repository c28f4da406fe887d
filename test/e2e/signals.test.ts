import {constants} from 'node:os';
import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';
import {expectTidy} from './manners.ts';

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT', 'SIGQUIT'] as const;

test.for(SIGNALS)('%s ends the program and leaves the terminal tidy', async (signal) => {
  const lectern = await openArticle(LIGHTHOUSE);
  lectern.kill(signal);
  expect(await lectern.exit).toEqual({code: 128 + constants.signals[signal], signal: null});
  expectTidy(lectern);
});
