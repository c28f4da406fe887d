import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, passage} from './lectern.ts';

test('what is pasted into the search is its query, on one line', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('s');
  await lectern.waitFor('Type a name or words');
  lectern.paste('museum\nin\x1b[31m copenhagen\n');
  await lectern.waitFor('› museum in copenhagen');
  await lectern.waitFor(/❯ ¶\d+ .*museum in Copenhagen/);
  expect(lectern.look('3 Search')?.bold).toBe(true);
});

test('what is pasted into the text is not taken as keys', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  const before = passage(lectern.screen());
  lectern.paste('quit now? G');
  await lectern.waitFor('What you paste is not taken as keys.');
  expect(passage(lectern.screen())).toContain('kept the lighthouse');
  expect(before).toContain('kept the lighthouse');
});
