import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {isReady, reading, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';

test.for([1, 0])('a terminal of %i by as many is no reason to fail', async (size) => {
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {columns: size, rows: size});
  await lectern.waitFor(() => lectern.modes().alternateScreen, 'waiting for its screen');
  lectern.resize(80, 24);
  await lectern.waitFor(isReady);
  await lectern.waitFor(reading('kept the lighthouse'));
  lectern.resize(1, 1);
  lectern.write('G?');
  lectern.press('esc', 'ctrl-c');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});
