import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, reading} from './lectern.ts';

test('what is pasted is never taken as keys; into the search it goes on one line', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.paste('quit now? G');
  await lectern.waitFor('What you paste is not taken as keys.');
  expect(reading('kept the lighthouse')(lectern.screen())).toBe(true);

  lectern.write('s');
  await lectern.waitFor('Type a name or words');
  lectern.paste('museum\nin\x1b[31m copenhagen\n');
  await lectern.waitFor('› museum in copenhagen');
  await lectern.waitFor(/❯ ¶\d+ .*museum in Copenhagen/);
  expect(lectern.look('3 Search')?.bold).toBe(true);
});
