import {test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, reading} from './lectern.ts';

test('H goes back through jumps to where one came from, and L forward again', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {columns: 120, rows: 24});
  lectern.write('H');
  await lectern.waitFor('No earlier place to go back to.');

  lectern.write('scopenhagen\r');
  await lectern.waitFor('mention 1 of 1');
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));

  lectern.write('H');
  await lectern.waitFor(reading('The museum in Copenhagen asked'));
  await lectern.waitFor((screen) => !reading('lit it once more')(screen));
  lectern.write('H');
  await lectern.waitFor(reading('kept the lighthouse'));

  lectern.write('L');
  await lectern.waitFor('mention 1 of 1');
  await lectern.waitFor(reading('The museum in Copenhagen asked'));
  lectern.write('L');
  await lectern.waitFor(reading('lit it once more'));
  lectern.write('L');
  await lectern.waitFor('No later place to go forward to.');
});
