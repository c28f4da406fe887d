import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {nearFile, withNearFile} from '../../src/cli/near-file.ts';

function folderWith(...names: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-near-'));
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}));
  for (const name of names) writeFileSync(join(folder, name), 'x');
  return folder;
}

test.each([
  ['reprot.pdf', 'report.pdf'],
  ['Report.pdf', 'report.pdf'],
  ['report', 'report.pdf'],
  ['report.txt', 'report.pdf'],
  ['harbor.md', 'harbour.md'],
  ['haarbour', 'harbour.md'],
  ['chaptres', 'chapters'],
])('“%s” is close to %s in its folder', async (typed, meant) => {
  const folder = folderWith('harbour.md', 'report.pdf', '.hidden.md');
  mkdirSync(join(folder, 'chapters'));
  expect(await nearFile(join(folder, typed))).toBe(join(folder, meant));
});

test.each(['holiday.md', 'hiden.md', 'nowhere/report.pdf', 'x', 'report.pdf'])(
  'nothing is suggested for “%s”',
  async (typed) => {
    const folder = folderWith('harbour.md', 'report.pdf', '.hidden.md');
    expect(await nearFile(join(folder, typed))).toBeNull();
  },
);

test('a failure keeps its words, and what to do begins with the suggestion', async () => {
  const folder = folderWith('report.pdf');
  const failure = {reason: 'There is no file.', next: 'Check the name.'};
  const meant = join(folder, 'report.pdf');
  expect(await withNearFile(failure, join(folder, 'reprot.pdf'))).toEqual({
    reason: 'There is no file.',
    next: `Did you mean ${meant}? Check the name.`,
  });
  expect(await withNearFile(failure, join(folder, 'x.y'))).toEqual(failure);
  expect(await withNearFile(failure, '-')).toEqual(failure);
  expect(await withNearFile(failure, 'https://example.org/reprot.pdf')).toEqual(failure);
});
