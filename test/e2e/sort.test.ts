import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';

test('O orders the list by name, keeps the selected name, and its title says so', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('2');
  await lectern.waitFor(/❯ [A-Z] /);
  const name = /❯ [A-Z] (\S+)/.exec(lectern.text())?.[1] ?? '';
  lectern.write('O');
  await lectern.waitFor('✓ by weight');
  lectern.write('j');
  await lectern.waitFor(/❯ +by count/);
  lectern.write('j');
  await lectern.waitFor(/❯ +by name/);
  lectern.press('enter');
  await lectern.waitFor(/\d · by name/);
  expect(lectern.text()).toMatch(new RegExp(`❯ [A-Z] ${name}`));
});

test('F from the palette hides kinds: the title says how many are left, then how to get them back', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write(':kinds');
  await lectern.waitFor(/❯ Kinds of names/);
  lectern.press('enter');
  await lectern.waitFor('hide all');
  lectern.press('enter');
  await lectern.waitFor('show all');
  lectern.press('esc');
  await lectern.waitFor(/\d of \d kinds/);

  lectern.write('F');
  await lectern.waitFor('show all');
  lectern.press('up');
  await lectern.waitFor(/❯ +show all/);
  lectern.press('enter');
  await lectern.waitFor('hide all');
  lectern.press('enter');
  await lectern.waitFor('show all');
  lectern.press('esc');
  await lectern.waitFor('All kinds are hidden');
});
