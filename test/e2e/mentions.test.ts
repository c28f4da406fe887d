import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle, passage, reading} from './lectern.ts';

test('from a name in the list to each of its mentions, and round', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {rows: 24});

  // Choosing the name shows its first mention and lights all in view.
  lectern.write('2');
  await lectern.waitFor('mention 1 of 5');
  expect(lectern.text()).toMatch(/❯ P Mara Lindqvist +5/);
  expect(lectern.look('Mara Lindqvist kept')).toMatchObject({bold: true, inverse: true});

  // Enter goes there; the keys are the text's again.
  lectern.press('enter');
  await lectern.waitFor(() => lectern.look('1 Text')?.bold === true);
  expect(lectern.text()).toContain('mention 1 of 5');

  const sentences = [
    'thanked Mara Lindqvist',
    'Lindqvist read the letter',
    'Mara Lindqvist would not',
    'Lindqvist lit it',
  ];
  for (const [index, sentence] of sentences.entries()) {
    lectern.write('n');
    await lectern.waitFor(`mention ${index + 2} of 5`);
    expect(passage(lectern.screen())).toContain(sentence);
  }
  lectern.write('n');
  await lectern.waitFor('On from the first again.');
  expect(lectern.text()).toContain('mention 1 of 5');
  lectern.write('N');
  await lectern.waitFor('On from the last again.');
  expect(lectern.text()).toContain('mention 5 of 5');
  lectern.write('N');
  await lectern.waitFor('mention 4 of 5');
  expect(lectern.text()).not.toContain('On from');
});

test('moving through the list shows each name, and Esc gives the place back', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {rows: 24});
  lectern.write(' ');
  await lectern.waitFor((screen) => !reading('kept the lighthouse')(screen));
  const page = lectern.screen()[2];
  lectern.write('2');
  await lectern.waitFor('❯ P Mara Lindqvist');
  lectern.press('down');
  await lectern.waitFor(/❯ L Reykjavik/);
  lectern.press('down');
  await lectern.waitFor(/❯ L Copenhagen/);
  await lectern.waitFor(reading('The museum in Copenhagen'));
  lectern.press('esc');
  await lectern.waitFor(() => lectern.screen()[2] === page);
  expect(lectern.look('1 Text')?.bold).toBe(true);
});

test('w and W go from name to name in the text', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {rows: 24});
  lectern.write('w');
  await lectern.waitFor(/mention 1 of 5/);
  lectern.write('w');
  await lectern.waitFor(/mention 1 of 3/);
  expect(lectern.look('Reykjavik as a young')?.inverse).toBe(true);
  lectern.write('W');
  await lectern.waitFor(/mention 1 of 5/);
});
