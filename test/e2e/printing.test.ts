import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {runLectern} from './lectern.ts';

test('print gives one line a paragraph', async () => {
  const {stdout, code} = await runLectern(['print', fileWith('keeper.md', LIGHTHOUSE)]);
  expect(code).toBe(0);
  const lines = stdout.split('\n');
  expect(lines[0]).toBe('The last keeper');
  expect(lines).toContain(
    'Lindqvist read the letter twice, the neighbours said, and then went up to clean the lamp.',
  );
  expect(stdout).toMatch(/more\.\n$/);
});

test('print --width wraps, and loses and adds no word', async () => {
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const whole = await runLectern(['print', article]);
  const narrow = await runLectern(['print', article, '--width', '30']);
  const words = (text: string): readonly string[] => text.split(/\s+/);
  expect(words(narrow.stdout)).toEqual(words(whole.stdout));
  const lengths = narrow.stdout.split('\n').map((line) => line.length);
  expect(Math.max(...lengths)).toBeLessThanOrEqual(30);
});

test('entities lists the names with how often they are named', async () => {
  const {stdout, code} = await runLectern(['entities', fileWith('keeper.md', LIGHTHOUSE)]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^person +Mara Lindqvist +5 .*also Lindqvist/m);
  expect(stdout).toMatch(/^place +Reykjavik +3$/m);
});

test('search forgives a typo, and nothing found is no failure', async () => {
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const found = await runLectern(['search', 'copnhagen', article]);
  expect(found.code).toBe(0);
  expect(found.stdout).toContain('Copenhagen');
  const none = await runLectern(['search', 'xylophone', article]);
  expect(none.code).toBe(0);
  expect(none.stderr).toBe('');
});

test('search --json says where and why', async () => {
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const search = await runLectern(['search', 'copnhagen', article, '--json']);
  const {version, total, hits} = JSON.parse(search.stdout);
  expect(search.code).toBe(0);
  expect(version).toBe(1);
  expect(total).toBe(hits.length);
  expect(hits[0]).toMatchObject({field: 'name', tier: 'fuzzy', edits: 1, label: 'Copenhagen'});
  const {document} = JSON.parse((await runLectern(['entities', article, '--json'])).stdout);
  const {start, end} = hits[0].at;
  expect(document.text.slice(start, end)).toBe('Copenhagen');

  const none = await runLectern(['search', 'xylophone', article, '--json']);
  expect(JSON.parse(none.stdout)).toMatchObject({version: 1, total: 0, hits: []});
  expect(none.code).toBe(0);
});

test('--help fits a terminal of 80 by 24', async () => {
  const {stdout, stderr, code} = await runLectern(['--help']);
  expect({stderr, code}).toEqual({stderr: '', code: 0});
  const lines = stdout.trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(24);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(80);
});

test('--version prints the version', async () => {
  const {stdout, code} = await runLectern(['--version']);
  expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  expect(code).toBe(0);
});
