import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {isReady, reading, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startTerminal} from './terminal.ts';

test('an article piped in is read, and the keys come from the terminal', async () => {
  const lectern = startLectern([], {input: LIGHTHOUSE});
  await lectern.waitFor(isReady);
  expect(lectern.text()).toContain('The last keeper');
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  lectern.write('scopenhagen\r');
  await lectern.waitFor('mention 1 of 1');
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('lectern - reads its standard input from a file too', async () => {
  const lectern = startTerminal({
    command: 'sh',
    args: ['-c', '"$0" "$1" - < "$2"', process.execPath, PROGRAM, fileWith('a.txt', LIGHTHOUSE)],
  });
  await lectern.waitFor(isReady);
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  lectern.press('ctrl-c');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});
