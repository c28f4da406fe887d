import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, passage, reading} from './lectern.ts';

test('a terminal made tiny and large again while searching keeps the query and the place', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 40});
  lectern.write('scopen');
  await lectern.waitFor(/❯ L Copenhagen/);
  await lectern.waitFor(reading('The museum in Copenhagen'));
  const before = lectern.screen();

  lectern.resize(20, 5);
  await lectern.waitFor(
    (screen) => screen.length === 5 && screen[0]?.startsWith('› copen') === true,
  );
  await lectern.waitFor(/❯ L Copenhagen/);

  lectern.resize(120, 40);
  await lectern.waitFor(
    (screen) => screen.join('\n') === before.join('\n'),
    'waiting for the same screen',
  );
  lectern.write('hagen');
  await lectern.waitFor('› copenhagen');
});

test('a terminal of 20 by 5 shows the text', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 20, rows: 5});
  expect(passage(lectern.screen())).toMatch(/^ ?The last keeper /);
  lectern.write('j');
  await lectern.waitFor((screen) => screen.join(' ').includes('Mara Lindqvist'));
});

test('another size keeps the passage at the top', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 24});
  lectern.write('}}}');
  await lectern.waitFor((screen) =>
    passage(screen.slice(2)).startsWith(' A letter from Reykjavik'),
  );
  for (const [columns, rows] of [
    [60, 12],
    [90, 20],
    [30, 7],
    [20, 3],
    [140, 25],
  ] as const) {
    lectern.resize(columns, rows);
    await lectern.waitFor(
      (screen) => screen.length === rows && /^\W*(1 Text.*?)?A letter/.test(passage(screen)),
      `waiting for the passage at ${columns} by ${rows}`,
    );
  }
});
