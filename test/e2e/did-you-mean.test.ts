import {dirname, join} from 'node:path';
import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {runLectern, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';

test('a slip in an option, a command or a value is answered with what was meant', async () => {
  const article = fileWith('ferry.md', 'The ferry left Oslo.');
  const cases = [
    {args: ['--them', 'light', article], meant: '--theme'},
    {args: ['--theme', 'drak', article], meant: 'dark'},
    {args: ['--encoding', 'windws-1252', article], meant: 'windows-1252'},
    {args: ['serach', 'ferry', article], meant: 'lectern search'},
    {args: ['serach'], meant: 'lectern search'},
    {args: ['entites', article, '--json'], meant: 'entities'},
  ];
  for (const {args, meant} of cases) {
    const {stdout, stderr, code} = await runLectern(args);
    expect({args, code, stdout}).toEqual({args, code: 2, stdout: ''});
    expect(stderr).toContain(`Did you mean ${meant}?`);
    expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(4);
  }
});

test('a slip in the name of a file is answered with the file next to it', async () => {
  const article = fileWith('ferry-report.md', 'The ferry left Oslo.');
  const slip = join(dirname(article), 'fery-report.md');
  const {stderr, code} = await runLectern(['entities', slip]);
  expect(code).toBe(1);
  expect(stderr).toContain(`Did you mean ${article}?`);

  const lectern = startLectern([slip], {columns: 200});
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expectTidy(lectern);
  expect(lectern.text()).toContain(`Did you mean ${article}?`);
});

test('an article that is called like a mistyped command opens all the same', async () => {
  const folder = dirname(fileWith('serach', 'The ferry left Oslo.'));
  const {stdout, code} = await runLectern(['serach'], {cwd: folder});
  expect(code).toBe(0);
  expect(stdout).toContain('Oslo');
});
