import {expect, onTestFinished, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {createSandbox} from './environment.ts';
import {isReady, openArticle, startLectern} from './lectern.ts';

test('the first three runs tell the keys to begin with, the fourth does not', async () => {
  const sandbox = createSandbox();
  onTestFinished(sandbox.remove);
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const options = {columns: 120, rows: 30, sandbox};
  for (let run = 1; run <= 3; run++) {
    const lectern = startLectern([article], options);
    await lectern.waitFor('New here?  2 names · s search · Enter jumps · ? all keys');
    await lectern.waitFor(/¶1 of \d+/);
    lectern.write('q');
    expect(await lectern.exit).toEqual({code: 0, signal: null});
  }
  const lectern = startLectern([article], options);
  await lectern.waitFor(isReady);
  await lectern.waitFor('Tab pane');
  lectern.write('j');
  await lectern.waitFor('Tab pane');
  lectern.write('q');
  await lectern.exit;
  expect(lectern.raw()).not.toContain('New here?');
});

test('who has chosen a name is told no more', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 30});
  await lectern.waitFor('New here?');
  lectern.write('2');
  await lectern.waitFor((screen) => !screen.join().includes('New here?'));
  lectern.press('enter');
  await lectern.waitFor('n next');
  expect(lectern.text()).not.toContain('New here?');
});

test('an article without names says what can be done with it all the same', async () => {
  const lectern = await openArticle('Nobody came, and nothing was said about it.\n', {
    columns: 120,
    rows: 40,
  });
  await lectern.waitFor('No names in this text.');
  await lectern.waitFor('A card tells of a name');
  await lectern.waitFor('New here?  s search');
  lectern.write('K');
  await lectern.waitFor('This text has no names. Its words can be searched: s.');
  lectern.write('s');
  lectern.write('nothing');
  await lectern.waitFor(/1 hit/);
  lectern.write('zzzz');
  await lectern.waitFor(/Nothing found for “nothingzzzz”/);
  await lectern.waitFor('fewer letters');
});
