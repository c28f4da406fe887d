import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, reading} from './lectern.ts';

test('K shows the card of the name here; moving shows its mentions, Enter goes to one', async () => {
  // Without room for a card under the list.
  const lectern = await openArticle(LIGHTHOUSE, {columns: 110, rows: 26});
  lectern.write('K');
  await lectern.waitFor('Mara Lindqvist · person');
  await lectern.waitFor('1 of 5');
  expect(lectern.text()).toContain('also Lindqvist (2)');
  expect(lectern.text()).toMatch(/❯ ¶2 +Mara Lindqvist kept/);

  lectern.write('jjj');
  await lectern.waitFor(/❯ ¶\d+ .*lamp\. Mara Lindqvist/);
  await lectern.waitFor(reading('Mara Lindqvist would not'));

  lectern.press('enter');
  await lectern.waitFor('2 Entities');
  expect(lectern.text()).toContain('mention 4 of 5');
  expect(lectern.look('1 Text')?.bold).toBe(true);
  lectern.write('n');
  await lectern.waitFor('mention 5 of 5');
});

test('Esc closes the card and gives the place back', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 110, rows: 26});
  lectern.write('K');
  await lectern.waitFor('Mara Lindqvist · person');
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  lectern.press('esc');
  await lectern.waitFor(reading('kept the lighthouse'));
  await lectern.waitFor('2 Entities');
});
