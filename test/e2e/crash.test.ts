import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {beforeAll, expect, onTestFinished, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {bundleFixture} from './bundle-fixture.ts';
import {createSandbox} from './environment.ts';
import {isReady, reading} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startTerminal} from './terminal.ts';

let program = '';
beforeAll(async () => {
  const bundle = await bundleFixture('failing.tsx', 'failing-worker.ts');
  program = bundle.program;
  return bundle.remove;
}, 60_000);

const MISHAPS = [
  {what: 'a pane that throws', key: '?', says: 'The help fell over.'},
  {what: 'an error outside of any pane', key: 'F', says: 'The menu fell over.'},
  {what: 'a promise that nobody caught', key: 'K', says: 'The card fell over.'},
];

test.for(MISHAPS)(
  '$what ends the program in words; the stack is in a file',
  async ({key, says}) => {
    const sandbox = createSandbox();
    onTestFinished(sandbox.remove);
    const lectern = startTerminal({
      command: process.execPath,
      args: [program, fileWith('keeper.md', LIGHTHOUSE)],
      columns: 200,
      sandbox,
    });
    await lectern.waitFor(isReady);
    lectern.write(key);
    expect(await lectern.exit).toEqual({code: 1, signal: null});
    expectTidy(lectern);

    const folder = join(sandbox.folder, 'state/lectern');
    const [name = ''] = readdirSync(folder);
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(new RegExp(`${says}\n +at `));
    expect(lectern.text()).toContain('Lectern has made a mistake and had to stop.');
    expect(lectern.text()).toContain(join(folder, name));
    expect(lectern.screen().filter((row) => row !== '')).toHaveLength(2);
  },
);

test('a crash whose stack cannot be kept is told all the same', async () => {
  const lectern = startTerminal({
    command: process.execPath,
    args: [program, fileWith('keeper.md', LIGHTHOUSE)],
    columns: 200,
    env: {XDG_STATE_HOME: '/dev/null'},
  });
  // The same folder is where recent articles are kept: that it cannot be is told first.
  await lectern.waitFor('cannot be kept');
  lectern.write('?');
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toContain('The help fell over.');
  expect(lectern.text()).toContain('could not be written down');
});

test('the worker falling over is told, and reading goes on', async () => {
  const lectern = startTerminal({
    command: process.execPath,
    args: [program, fileWith('keeper.md', LIGHTHOUSE)],
  });
  await lectern.waitFor(isReady);
  lectern.write('scrash');
  await lectern.waitFor('has stopped');
  lectern.press('esc', 'esc');
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  expect(lectern.text()).toContain('P Mara Lindqvist');
  lectern.write('scopenhagen');
  await lectern.waitFor(/Search has stopped/);
  lectern.press('ctrl-c');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('the worker falling over while it opens the article ends the program in words', async () => {
  const lectern = startTerminal({
    command: process.execPath,
    args: [program, fileWith('crash.md', LIGHTHOUSE)],
  });
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toContain('has stopped (out of luck)');
});
