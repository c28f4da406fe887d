import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {isReady, reading, startLectern} from './lectern.ts';

const FERRY = `# The ferry\n\nAna Duarte stood on the quay in Horta.\n\n${'The quay was empty. '.repeat(300)}\n\nDuarte went home.\n`;

test('going to another article and back with A loses neither place nor names nor search', async () => {
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE), fileWith('ferry.md', FERRY)]);
  await lectern.waitFor('❯ The last keeper');
  lectern.press('enter');
  await lectern.waitFor(isReady);
  // The last mention but one, with the search and the name that led there.
  lectern.write('slindqvst');
  await lectern.waitFor(/› lindqvst +1 name \+ 5/);
  lectern.press('enter');
  await lectern.waitFor('mention 1 of 5');
  lectern.write('nnn');
  await lectern.waitFor('mention 4 of 5');
  await lectern.waitFor(/¶\d+ of \d+/);
  const before = lectern.screen();
  lectern.write('A');
  await lectern.waitFor('The last keeper  on the screen');
  lectern.press('down');
  await lectern.waitFor('❯ The ferry');
  lectern.press('enter');
  await lectern.waitFor(reading('stood on the quay in Horta'));
  await lectern.waitFor(isReady);

  lectern.write('A');
  await lectern.waitFor('The ferry  on the screen');
  lectern.press('down');
  await lectern.waitFor('❯ The last keeper');
  lectern.press('enter');
  await lectern.waitFor('mention 4 of 5');
  await lectern.waitFor(isReady);
  expect(lectern.screen()).toEqual(before);
  // Its search answers at once: the index is still there.
  lectern.write('s');
  lectern.press('ctrl-u');
  lectern.write('reykjavk');
  await lectern.waitFor(/› reykjavk +1 name \+ \d/);
});
