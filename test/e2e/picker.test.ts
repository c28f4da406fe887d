import {expect, test} from 'vitest';
import {isReady, passage, startLectern} from './lectern.ts';

test('lectern alone offers the articles that come with it, and Enter opens one', async () => {
  const lectern = startLectern([]);
  await lectern.waitFor('choose an article');
  await lectern.waitFor(/❯ Helicopters from Moscow {2}\(our own report/);
  lectern.press('enter');
  await lectern.waitFor(isReady);
  expect(passage(lectern.screen())).toContain('Two combat helicopters');
});

test('q leaves the picker', async () => {
  const lectern = startLectern([]);
  await lectern.waitFor('choose an article');
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
});
