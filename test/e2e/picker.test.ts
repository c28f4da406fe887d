import {cpSync, mkdirSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {isReady, passage, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startTerminal} from './terminal.ts';

test('lectern alone offers the articles that come with it, and Enter opens one', async () => {
  const lectern = startLectern([]);
  await lectern.waitFor('choose an article');
  await lectern.waitFor(/❯ Five Nights in the Dark {2}\(our own diary/);
  expect(lectern.text()).toContain('The Clock in the Ice');
  expect(lectern.text()).toContain('The Gate at Harrowmouth');
  lectern.press('down');
  await lectern.waitFor(/❯ Helicopters from Moscow {2}\(our own report/);
  lectern.press('enter');
  await lectern.waitFor(isReady);
  expect(passage(lectern.screen())).toContain('Two combat helicopters');
});

test('q leaves the picker', async () => {
  const lectern = startLectern([]);
  await lectern.waitFor('choose an article');
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
});

test('an article that is gone when it is chosen is told in words', async () => {
  // Lectern in a folder of its own, with articles of its own.
  const folder = dirname(fileWith('empty', ''));
  cpSync(dirname(PROGRAM), join(folder, 'dist'), {recursive: true});
  mkdirSync(join(folder, 'content'));
  const article = (name: string): string => join(folder, 'content', name);
  writeFileSync(article('part 2.md'), '# The second\n\nText.\n');
  writeFileSync(article('part 10.md'), '---\ntitle: The tenth\nbyline: Ana Costa\n---\n\nText.\n');
  const lectern = startTerminal({
    command: process.execPath,
    args: [join(folder, 'dist/lectern.js')],
  });
  await lectern.waitFor(/❯ The second\n +The tenth {2}\(Ana Costa\)/);
  lectern.press('down');
  await lectern.waitFor('❯ The tenth');

  rmSync(article('part 10.md'));
  lectern.press('enter');
  await lectern.waitFor('There is no file');
  expect(lectern.modes().alternateScreen).toBe(true);
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toContain('lectern: There is no file');
});
