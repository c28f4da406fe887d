import {appendFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {isReady, openArticle} from './lectern.ts';

test('Ctrl-L paints the screen anew where somebody else has written on it', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  const before = lectern.screen();
  appendFileSync(lectern.device, '\x1b[5;5HNews for everybody on this machine\x1b[20;1H\x1b[J');
  await lectern.waitFor('News for everybody');
  lectern.press('ctrl-l');
  await lectern.waitFor((screen) => isReady(screen) && screen[4] === before[4]);
  expect(lectern.screen()).toEqual(before);
});
