import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, reading} from './lectern.ts';

test('? shows all keys, filters them as one types, and Esc undoes that step by step', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 100, rows: 30});
  lectern.write('?');
  await lectern.waitFor('All keys');
  await lectern.waitFor(/\d+ more below/);
  expect(lectern.text()).toMatch(/j ↓ .*Line down/);
  lectern.press('pgdn', 'pgdn', 'pgdn', 'pgdn', 'pgdn');
  await lectern.waitFor(/Ctrl-c +Quit at once/);

  lectern.write('suspend');
  await lectern.waitFor(/Ctrl-z +Suspend/);
  expect(lectern.text()).not.toContain('Line down');

  lectern.press('esc');
  await lectern.waitFor('Line down');
  lectern.press('esc');
  await lectern.waitFor(reading('kept the lighthouse'));

  // A key is text there.
  lectern.write('?q');
  await lectern.waitFor('› q');
  await lectern.waitFor('Close what is open, else quit');
});
