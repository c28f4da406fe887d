import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';

test('the menu of kinds hides and shows them in the list', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  lectern.write('F');
  await lectern.waitFor('hide all');
  expect(lectern.text()).toMatch(/✓ P people \(1\)/);
  expect(lectern.text()).toMatch(/✓ L places \(2\)/);

  // A fast hand, or a slow line: two keys arrive as one.
  lectern.write('\x1b[B\r');
  await lectern.waitFor(/❯ {3}L places \(2\)/);
  lectern.press('esc');
  await lectern.waitFor(/\d of \d · \d of \d kinds/);
  expect(lectern.text()).not.toContain('L Reykjavik');
  expect(lectern.text()).toContain('P Mara Lindqvist');

  lectern.write('F');
  await lectern.waitFor('show all');
  lectern.write('k');
  await lectern.waitFor(/❯ +show all/);
  lectern.press('enter');
  await lectern.waitFor('hide all');
  lectern.write('q');
  await lectern.waitFor('L Reykjavik');
});
