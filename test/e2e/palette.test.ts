import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, reading} from './lectern.ts';

test(': finds a command in spite of a typo and runs it, and says why another cannot run', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 100, rows: 30});
  lectern.write(':');
  await lectern.waitFor('Commands');
  await lectern.waitFor(/Line down.* j ↓/);

  // No jump has been made: the row says so, and so does Enter.
  lectern.write('back to before');
  await lectern.waitFor(/❯ Back to before the last jump · No earlier place/);
  lectern.press('enter');
  await lectern.waitFor((screen) => screen.at(-1)?.includes('No earlier place') === true);
  expect(lectern.text()).toContain('Commands');

  lectern.press('esc');
  await lectern.waitFor('Line down');
  lectern.write('kinsd');
  await lectern.waitFor(/❯ Kinds of names shown in the list .*F/);
  lectern.press('enter');
  await lectern.waitFor('hide all');
  lectern.press('esc');
  await lectern.waitFor(reading('kept the lighthouse'));
});

test.each([
  [40, 12],
  [20, 5],
])('the palette is of use at %i×%i', async (columns, rows) => {
  const lectern = await openArticle(LIGHTHOUSE, {columns, rows});
  lectern.write(':');
  await lectern.waitFor('❯ Line down');
  lectern.write('all keys');
  await lectern.waitFor('❯ All keys');
  lectern.press('enter');
  await lectern.waitFor('›');
});
