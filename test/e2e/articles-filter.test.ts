import {writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {isReady, reading, startLectern} from './lectern.ts';
import {docx} from './made/docx.ts';

const GOAT = '# A goat aboard\n\nThey bought three Montenegrin helicopters and one goat.\n';

function folder(): string {
  const made = dirname(fileWith('keeper.md', LIGHTHOUSE));
  writeFileSync(join(made, 'goat.md'), GOAT);
  writeFileSync(join(made, 'letter.docx'), docx());
  return made;
}

test('an article is found by its title, a typo forgiven, and opened', async () => {
  const lectern = startLectern([folder()]);
  await lectern.waitFor('choose an article');
  lectern.write('/keper');
  await lectern.waitFor((screen) => screen[2]?.startsWith(' ❯ The last keeper') === true);
  expect(lectern.text()).not.toContain('A goat aboard');
  lectern.press('enter');
  await lectern.waitFor(reading('kept the lighthouse'));
});

test('an article is found by a word that is only in its text, which the row shows', async () => {
  const lectern = startLectern([folder()]);
  await lectern.waitFor('choose an article');
  lectern.write('/montenegrn');
  await lectern.waitFor(/❯ A goat aboard *\n +text: .*three Montenegrin helicopters.* 1 passage/);
  lectern.press('enter');
  await lectern.waitFor(isReady);
  await lectern.waitFor(reading('three Montenegrin helicopters'));
});

test('so is one in a format that is read in a process of its own', async () => {
  const lectern = startLectern([folder()]);
  await lectern.waitFor('choose an article');
  lectern.write('/ferry came back');
  await lectern.waitFor(/❯ letter\.docx *\n +text: /);
});

test('Esc clears the filter, and never quits', async () => {
  const lectern = startLectern([folder()]);
  await lectern.waitFor('choose an article');
  lectern.write('/zzzz');
  await lectern.waitFor('Nothing like “zzzz” in titles or texts');
  lectern.press('esc');
  await lectern.waitFor('A goat aboard');
  lectern.press('esc');
  lectern.write('j');
  await lectern.waitFor(/❯ The last keeper|❯ letter/);
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
});
