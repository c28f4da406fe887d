import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {isReady, openArticle, reading, startLectern} from './lectern.ts';

test('in a menu every key of one write counts', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 32});
  // Opens the kinds, goes to the second and hides it.
  lectern.write('Fj\r');
  await lectern.waitFor((screen) => {
    const kinds = screen.filter((row) => /\([0-9]+\)/.test(row));
    return (kinds[0]?.includes('✓') ?? false) && !kinds[1]?.includes('✓');
  }, 'waiting until the second kind is hidden');
  // An arrow and a number: the number chooses the first, wherever the arrow went.
  lectern.write('\x1b[B1');
  await lectern.waitFor(
    (screen) => screen.filter((row) => /\([0-9]+\)/.test(row))[0]?.includes('✓') === false,
    'waiting until the first kind is hidden',
  );
});

test('in the picker too, and what follows goes to the article that it opens', async () => {
  const lectern = startLectern([
    fileWith('first.md', '# The first\n\nNothing much.\n'),
    fileWith('keeper.md', LIGHTHOUSE),
  ]);
  await lectern.waitFor('choose an article');
  lectern.write('j\r');
  await lectern.waitFor(isReady);
  expect(reading('kept the lighthouse')(lectern.screen())).toBe(true);
});
