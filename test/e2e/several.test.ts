import {mkdirSync, writeFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {reading, runLectern, startLectern} from './lectern.ts';
import {docx} from './made/docx.ts';
import {epub} from './made/epub.ts';
import {pdf} from './made/pdf.ts';
import {expectTidy} from './manners.ts';
import type {Terminal} from './terminal.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>The page of the goat</title></head><body><article><h1>The goat</h1><p>${'Nobody knew whose goat it was, and the goat did not say. '.repeat(8)}</p></article></body></html>`;

/** A folder with an article of every kind, one that is damaged, and what is no article. */
function mixedFolder(): string {
  const folder = dirname(fileWith('a keeper.md', LIGHTHOUSE));
  const put = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  put('b page.html', PAGE);
  put('c book.epub', epub());
  put('d letter.docx', docx());
  put('e paper.pdf', pdf());
  put('f broken.epub', epub().subarray(0, 300));
  put('photo.jpg', '\u00ff');
  put('.hidden.txt', 'Nothing to see.');
  mkdirSync(join(folder, 'inner'));
  writeFileSync(join(folder, 'inner', 'deep.txt'), 'Not right in it.');
  return folder;
}

/** Filters the list by a title and opens the article that is called so. */
async function choose(lectern: Terminal, title: string): Promise<void> {
  lectern.write(`/${title}`);
  await lectern.waitFor((screen) => screen[2]?.startsWith(` ❯ ${title}`) === true, title);
  lectern.press('enter');
}

test('a folder of every kind is chosen from; one fails, and others follow', {
  timeout: 90_000,
}, async () => {
  const lectern = startLectern([mixedFolder()]);
  await lectern.waitFor('choose an article');
  await lectern.waitFor('❯ The last keeper');
  const rows = lectern.screen().map((row) => row.replace(/^ ❯?/, '').trim());
  expect(rows.slice(1, 7)).toEqual([
    'The last keeper',
    'b page.html',
    'c book.epub',
    'd letter.docx',
    'e paper.pdf',
    'f broken.epub',
  ]);
  expect(lectern.text()).not.toMatch(/photo|hidden|deep/);

  await choose(lectern, 'f broken.epub');
  await lectern.waitFor(/f broken\.epub \S.*\./);
  expect(lectern.modes().alternateScreen).toBe(true);
  lectern.press('esc');

  for (const [title, words] of [
    ['b page.html', 'whose goat it was'],
    ['c book.epub', 'The ferry came back'],
    ['d letter.docx', 'The ferry came back'],
    ['e paper.pdf', 'The ferry came back'],
    ['The last keeper', 'kept the lighthouse'],
  ] as const) {
    await lectern.waitFor('choose an article');
    await choose(lectern, title);
    await lectern.waitFor(reading(words));
    lectern.write('A');
  }
  await lectern.waitFor('❯ The last keeper  on the screen');
  lectern.press('esc');
  await lectern.waitFor(reading('kept the lighthouse'));
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('files, folders and what is not there are offered together', async () => {
  const folder = mixedFolder();
  const lone = fileWith('lone.txt', 'A lone text of a few words.\n');
  const lectern = startLectern([lone, folder, join(folder, 'missing.md')], {rows: 12});
  await lectern.waitFor('❯ lone');
  lectern.write('G');
  await lectern.waitFor('❯ missing.md');
  lectern.press('enter');
  await lectern.waitFor('There is no file');
  lectern.press('enter');
  await lectern.waitFor('❯ lone');
  lectern.press('enter');
  await lectern.waitFor(reading('A lone text'));
});

test('a folder without articles, and several without a terminal, are told in words', async () => {
  const empty = join(dirname(fileWith('x', '')), 'empty');
  mkdirSync(empty);
  const lectern = startLectern([empty]);
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expect(lectern.text()).toMatch(/lectern: There are no articles in/);
  expectTidy(lectern);

  const several = await runLectern([mixedFolder(), fileWith('b.txt', 'b')]);
  expect([several.code, several.stdout]).toEqual([2, '']);
  expect(several.stderr).toMatch(/^lectern: There is no terminal to choose an article in\.\n.*\n$/);
});

test.for(['print', 'entities', 'search'])('%s takes no folder, and says so', async (command) => {
  const folder = mixedFolder();
  const args = command === 'search' ? ['search', 'goat', folder] : [command, folder];
  const {stdout, stderr, code} = await runLectern(args);
  expect([stdout, code]).toEqual(['', 1]);
  expect(stderr).toContain(`${basename(folder)} is a folder.\nName one of the files in it.\n`);
});
