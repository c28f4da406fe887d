import {join} from 'node:path';
import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {PROJECT} from './environment.ts';
import {isReady, openArticle, passage, reading, startLectern} from './lectern.ts';

test('the article that comes with Lectern opens with its text, its names and its length', async () => {
  const article = join(PROJECT, 'content/helicopters-from-moscow.md');
  const lectern = startLectern([article], {columns: 120, rows: 40});
  await lectern.waitFor(isReady);
  const [title] = lectern.screen();
  expect(title).toContain('Helicopters from Moscow');
  expect(title).toContain('our own report');
  expect(title).toMatch(/\d+ words, 2 min/);
  expect(passage(lectern.screen())).toContain('Defence Minister Sadio Camara');
  expect(lectern.text()).toMatch(/P Sadio Camara .*│/);
  expect(lectern.look('What the plane brought')?.bold).toBe(true);
});

test('reading goes on by lines, half pages, pages, paragraphs, and to both ends', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  const top = (): string => lectern.screen()[2] ?? '';
  const first = top();
  expect(first).toContain('The last keeper');

  for (const [on, back] of [
    ['j', 'k'],
    ['d', 'u'],
    [' ', 'b'],
    ['}', '{'],
  ] as const) {
    lectern.write(on);
    await lectern.waitFor(() => top() !== first, `waiting for ${on} to go on`);
    lectern.write(back);
    await lectern.waitFor(() => top() === first, `waiting for ${back} to go back`);
  }

  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  expect(lectern.screen().at(-1)).toContain('100 %');
  lectern.write('g');
  await lectern.waitFor(() => top() === first);
});
