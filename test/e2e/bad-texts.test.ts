import {mkdirSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, describe, expect, test} from 'vitest';
import {expectCleanOrRefused, testEach} from './bad/expect.ts';
import {PAGES} from './bad/pages.ts';
import {TEXTS} from './bad/texts.ts';
import {openFifo} from './fifo.ts';
import {runLectern} from './lectern.ts';

testEach('bad texts', TEXTS);
testEach('bad pages', PAGES);

const folder = mkdtempSync(join(tmpdir(), 'lectern-bad-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe('bad places', () => {
  const within = (name: string): string => join(folder, name);
  mkdirSync(within('folder'));
  symlinkSync(within('nowhere'), within('dangling.txt'));
  symlinkSync(within('round.txt'), within('round.txt'));

  test.each([
    [within('folder'), /is a folder/],
    [within('missing.txt'), /no file/],
    [within('dangling.txt'), /no file/],
    [within('round.txt'), /leads back to itself/],
    [within('folder/in/nowhere.txt'), /no file/],
    [`${within('x')}${'y'.repeat(300)}`, /too long/],
    ['/dev/zero', /device/],
    ['/dev/null', /device/],
    ['', /./],
    ['ftp://e.org/a', /./],
    ['file:///nowhere/at/all', /no file/],
    ['https:///nothing', /./],
    ['http://127.0.0.1:1/', /./],
  ])('%s', async (argument, says) => {
    const outcome = await runLectern(['print', argument]);
    expectCleanOrRefused(outcome);
    expect([outcome.code, outcome.stderr]).toEqual([1, expect.stringMatching(says)]);
  });
});

test('a pipe that is closed before anything came is told in words', async () => {
  const fifo = openFifo();
  const reading = runLectern(['print', fifo.path]);
  fifo.close();
  const outcome = await reading;
  expectCleanOrRefused(outcome);
  expect(outcome.stderr).toContain('Nobody writes into');
});
