import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';

test('/ filters the list as one types, Enter goes to the name, and all are there again', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('2/reyk');
  await lectern.waitFor(/❯ L Reykjavik/);
  await lectern.waitFor(/1 of \d+ · by weight/);
  expect(lectern.text()).not.toMatch(/P Mara Lindqvist +5/);
  lectern.press('enter');
  await lectern.waitFor(() => lectern.look('1 Text')?.bold === true);
  expect(lectern.text()).toContain('mention 1 of 3');

  lectern.write('2');
  await lectern.waitFor(() => lectern.look('2 Entities')?.bold === true);
  await lectern.waitFor(/P Mara Lindqvist +5/);
  lectern.write('/zzz');
  await lectern.waitFor('No name like this.');
  lectern.press('esc');
  await lectern.waitFor(/P Mara Lindqvist +5/);
});
