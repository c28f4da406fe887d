import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, passage, reading} from './lectern.ts';

test('find shows matches as one types, counts them, and n goes on', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 100, rows: 24});
  lectern.write('/');
  await lectern.waitFor('find in the text');
  lectern.write('TOWER');
  await lectern.waitFor('1 of 8');
  expect(lectern.look('tower was')?.inverse).toBe(true);
  lectern.press('down');
  await lectern.waitFor('2 of 8');
  lectern.press('enter');
  await lectern.waitFor('match 2 of 8');
  lectern.write('n');
  await lectern.waitFor('match 3 of 8');
  lectern.write('NN');
  await lectern.waitFor('match 1 of 8');
  lectern.write('N');
  await lectern.waitFor('On from the last again.');
});

test('Esc gives the place back, and what is not there is said', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 100, rows: 24});
  lectern.write('/lit it once');
  await lectern.waitFor('1 of 1');
  await lectern.waitFor(reading('lit it once more'));
  lectern.write('!');
  await lectern.waitFor('not in the text');
  lectern.press('enter');
  await lectern.waitFor('Nothing found. Change the words, or Esc goes back.');
  lectern.press('esc');
  await lectern.waitFor((screen) => !screen.join().includes('/ lit it once'));
  expect(passage(lectern.screen())).toContain('kept the lighthouse');
});
