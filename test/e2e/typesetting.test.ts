import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {isReady, openArticle, reading, startLectern} from './lectern.ts';

const TABLE = [
  '| Harbour | Ships | Opened | Keeper of the light | What the keeper says | Distance |',
  '| --- | --- | --- | --- | --- | --- |',
  '| Horta | 1,204 | 1876 | Mara Lindqvist | It is full in summer | 12 miles |',
  '| Velas | 98 | 1903 | nobody at all | It has been closed | 40 miles |',
].join('\n');

test('a table that is too wide is read sideways, its first column staying', async () => {
  const lectern = await openArticle(`# Harbours\n\n${TABLE}\n`, {columns: 80, rows: 24});
  expect(lectern.text()).toMatch(/Harbour +Ships .*›/);
  expect(lectern.text()).not.toContain('What the keeper');
  lectern.write('lllll');
  await lectern.waitFor(/Horta +‹.* 12 miles/);
  expect(lectern.text()).not.toContain('›  ');
  lectern.write('hhhhh');
  await lectern.waitFor(/Harbour +Ships .*›/);
  // Once a name has been chosen, the keys of the first minute make room for these.
  lectern.write('w');
  await lectern.waitFor(/l more to the right|h to the left/);
});

test('a line of code that is too long has a sign where it is cut, and goes on there', async () => {
  const code = `send(${'"one", '.repeat(12)}"last");`;
  const lectern = await openArticle(`# Code\n\n\`\`\`\n${code}\n\`\`\`\n`, {columns: 80, rows: 24});
  expect(lectern.text()).toMatch(/send\("one".*›/);
  for (let step = 0; step < 8; step++) lectern.press('right');
  await lectern.waitFor(/‹ .*"last"\);/);
});

test('lists in lists have bullets of their own, and headings differ without colour', async () => {
  const text = '# Title\n\n## Part\n\n### Point\n\n- one\n  - two\n    - three\n';
  const lectern = await openArticle(text, {columns: 80, rows: 24, env: {NO_COLOR: '1'}});
  expect(lectern.text()).toMatch(/• one.* {2}◦ two.* {4}▪ three/s);
  expect(lectern.look('Part')).toMatchObject({bold: true, italic: false});
  expect(lectern.look('Point')).toMatchObject({bold: true, italic: true});
});

const PROSE = 'Mara Lindqvist kept the lamp. '.repeat(30).trim();
const NOVEL = [
  'The Project Gutenberg eBook of The Lamp',
  'Title: The Lamp',
  'Author: Ana Duarte',
  '*** START OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
  ...['I', 'II', 'III'].flatMap((number) => [`CHAPTER ${number}`, PROSE, PROSE, PROSE]),
  '*** END OF THE PROJECT GUTENBERG EBOOK THE LAMP ***',
  'The Project Gutenberg Literary Archive Foundation is in Salt Lake City.',
].join('\n\n');

test('a novel has its chapters in the status line, and its licence set apart', async () => {
  const lectern = startLectern([fileWith('pg1.txt', NOVEL)], {columns: 120, rows: 40});
  await lectern.waitFor(isReady);
  expect(lectern.screen()[0]).toMatch(/The Lamp .*Ana Duarte/);
  expect(lectern.text()).toContain('│ Title: The Lamp');
  for (const number of ['I', 'II']) {
    lectern.write('/');
    lectern.write(`chapter ${number}\r`);
    await lectern.waitFor(reading(`CHAPTER ${number} `));
  }
  lectern.write('}');
  await lectern.waitFor(/ CHAPTER II · ¶\d+ of 18 · \d+ %/);
  lectern.write('G');
  await lectern.waitFor(/────────.*│ \*\*\* END OF/s);
  expect(lectern.text()).not.toMatch(/[OL] (?:Project Gutenberg|Salt Lake)/);
});
