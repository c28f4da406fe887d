import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {isReady, openArticle, startLectern, startNpm} from './lectern.ts';
import {expectTidy} from './manners.ts';

test('q leaves', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  expect(lectern.modes()).toMatchObject({alternateScreen: true, cursorVisible: false});
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
  expect(lectern.text().trim()).toBe('');
});

test.for([
  ['the search', 's', 'Type a name or words'],
  ['a menu', 'F', 'hide all'],
] as const)('Ctrl-C leaves from %s', async ([, key, shown]) => {
  const lectern = await openArticle(LIGHTHOUSE);
  lectern.write(key);
  await lectern.waitFor(shown);
  lectern.press('ctrl-c');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test.for(['q', '\x03'])('%j leaves before anything is painted', async (key) => {
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)]);
  await lectern.waitFor(() => lectern.modes().alternateScreen, 'waiting for its screen');
  lectern.write(key);
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('npm start -- FILE opens the file, and q leaves npm too', async () => {
  const lectern = startNpm([fileWith('keeper.md', LIGHTHOUSE)]);
  await lectern.waitFor(isReady);
  expect(lectern.text()).toContain('The last keeper');
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});
