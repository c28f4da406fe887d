import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, passage, reading} from './lectern.ts';

test('a search with a typo shows what it found, says why, and Enter goes there', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('s');
  await lectern.waitFor('Type a name or words');
  lectern.write('copnhagen');
  await lectern.waitFor(/› copnhagen .*1 name \+ \d/);

  // The name first, with the reason why it is a hit, and shown in the text already.
  await lectern.waitFor(/❯ L Copenhagen +name, 1 letter off/);
  await lectern.waitFor(reading('The museum in Copenhagen'));
  expect(lectern.look('Copenhagen asked')?.inverse).toBe(true);
  expect(lectern.look('3 Search')?.bold).toBe(true);

  lectern.press('enter');
  await lectern.waitFor(() => lectern.look('1 Text')?.bold === true);
  expect(passage(lectern.screen())).toContain('The museum in Copenhagen');
  expect(lectern.text()).toContain('mention 1 of 1');
});

test('headings and text are hits too; arrows go through them', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('s');
  lectern.write('letter');
  await lectern.waitFor(/❯ § .*A letter from Reykjavik +heading/);
  await lectern.waitFor(/ ¶\d+ +.*read the letter twice/);
  lectern.press('down', 'down');
  await lectern.waitFor(/❯ ¶/);
  lectern.press('up', 'up');
  await lectern.waitFor(/❯ §/);
});

test('Esc clears the query, found or not, then gives the place back', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('scopenhagen');
  await lectern.waitFor(reading('The museum in Copenhagen'));
  lectern.press('esc');
  await lectern.waitFor('Type a name or words');
  await lectern.waitFor(reading('kept the lighthouse'));
  lectern.write('xylophone');
  await lectern.waitFor('Nothing found for “xylophone”.');
  expect(passage(lectern.screen())).toContain('kept the lighthouse');
  lectern.press('esc');
  await lectern.waitFor('Type a name or words');
  lectern.press('esc');
  await lectern.waitFor(() => lectern.look('1 Text')?.bold === true);
});
