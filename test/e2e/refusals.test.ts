import {dirname} from 'node:path';
import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {runLectern, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';

const PNG = Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1');
const ZIP = 'PK\u0003\u0004\u0014\u0000\u0000\u0000';

/** At most four lines, in words: no stack, no error code, no class name. */
function expectWords(text: string): void {
  const lines = text.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(4);
  expect(lines[0]).toMatch(/^lectern: ./);
  expect(text).not.toMatch(/^\s+at |Error\b|\bE[A-Z]{4,}\b/m);
}

test('what cannot be read is told in words, with exit code 1', async () => {
  const missing = `${fileWith('there.txt', 'x')}.not`;
  const cases = [
    {file: missing, says: `There is no file ${missing}.`},
    {file: dirname(missing), says: 'is a folder.'},
    {file: fileWith('photo.png', PNG), says: 'photo.png is a PNG image, not an article.'},
    {file: fileWith('archive.docx', ZIP), says: 'archive.docx'},
    {file: fileWith('empty.txt', ''), says: 'empty'},
    {file: fileWith('blank.md', ' \n\n\t\n'), says: ''},
    {file: 'ftp://e.org/news', says: 'ftp'},
    {file: '/dev/null', says: 'is a device'},
  ];
  for (const {file, says} of cases) {
    const {stdout, stderr, code} = await runLectern(['print', file]);
    expect({file, code, stdout}).toEqual({file, code: 1, stdout: ''});
    expectWords(stderr);
    expect(stderr).toContain(says);
  }
});

test('wrong usage is told in words, with exit code 2', async () => {
  const cases = [
    {args: ['--colour'], says: "unknown option '--colour'"},
    {args: ['--theme', 'pink', 'a.txt'], says: 'pink'},
    {args: ['print'], says: 'article'},
    {args: ['print', 'a.txt', 'b.txt'], says: 'argument'},
    {args: ['--encoding', 'goat', 'a.txt'], says: '“goat”'},
    {args: ['print', '--width', 'wide', 'a.txt'], says: 'whole number'},
    {args: ['print', '--width', '0', 'a.txt'], says: 'whole number'},
    {args: ['search', 'camra'], says: 'article'},
    {args: ['--\x1b]0;owned\x07colour'], says: "unknown option '--colour'"},
  ];
  for (const {args, says} of cases) {
    const {stdout, stderr, code} = await runLectern(args);
    expect({args, code, stdout}).toEqual({args, code: 2, stdout: ''});
    expectWords(stderr);
    expect(stderr).toContain(says);
    expect(stderr).toContain('lectern --help');
  }
});

test('the terminal cannot be the article and give the keys', async () => {
  const lectern = startLectern(['-']);
  expect(await lectern.exit).toEqual({code: 2, signal: null});
  expectTidy(lectern);
  expectWords(lectern.text());
});

test('in a terminal, too, what cannot be read ends the program with words', async () => {
  const lectern = startLectern([fileWith('photo.png', PNG)]);
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expectWords(lectern.text());
  expect(lectern.text()).toContain('photo.png is a PNG image');
});
