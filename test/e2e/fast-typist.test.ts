import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {openArticle, passage, startLectern} from './lectern.ts';

test('a whole search in one write finds and jumps, and so do commands in one write', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('scopenhagen\r');
  await lectern.waitFor(() => lectern.look('1 Text')?.bold === true);
  await lectern.waitFor('mention 1 of 1');
  expect(passage(lectern.screen())).toContain('The museum in Copenhagen');

  lectern.write('g2g\rnnK');
  await lectern.waitFor('3 of 5');
  await lectern.waitFor(/❯ ¶\d+ .*Lindqvist read/);
});

test('what is typed before the article is analysed is not lost', async () => {
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {columns: 120, rows: 32});
  await lectern.waitFor('1 Text');
  lectern.write('scopenhagen\r');
  // The text can be searched before the names in it are known, and whichever is found is gone to.
  await lectern.waitFor(/(?:mention|match) 1 of 1/);
  expect(passage(lectern.screen())).toContain('The museum in Copenhagen');
});
