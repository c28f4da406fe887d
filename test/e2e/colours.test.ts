import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {openArticle, startLectern} from './lectern.ts';

/** SGR sequences that set a colour: 30–49, 90–107 and their parameters, but no attributes. */
const COLOUR = /\x1b\[(?:\d+;)*(?:3[0-8]|4[0-8]|9\d|10[0-7])[;m]/;

test('NO_COLOR: no colour at all, and still one sees what has the focus and what is lit', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {env: {NO_COLOR: '1', COLORTERM: 'truecolor'}});
  lectern.write('2');
  await lectern.waitFor('mention 1 of 5');
  expect(lectern.raw()).not.toMatch(COLOUR);
  expect(lectern.look('Mara Lindqvist kept')?.inverse).toBe(true);
  expect(lectern.find('┏ 2 Entities')).not.toBeNull();
});

test('the accent has the colours that the terminal can show', async () => {
  const full = await openArticle(LIGHTHOUSE, {env: {COLORTERM: 'truecolor'}});
  expect(full.look('1 Text')?.foreground).toMatch(/^#/);
  const few = await openArticle(LIGHTHOUSE, {env: {TERM: 'xterm'}});
  expect(Number(few.look('1 Text')?.foreground)).toBeLessThan(16);
});

test('the theme is chosen by --theme, else by LECTERN_THEME', async () => {
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const accent = async (args: readonly string[], theme?: string): Promise<string> => {
    const lectern = startLectern([...args, article], {env: {LECTERN_THEME: theme}});
    await lectern.waitFor('1 Text');
    return lectern.look('1 Text')?.foreground ?? '';
  };
  const light = await accent(['--theme', 'light']);
  expect(await accent([], 'light')).toBe(light);
  expect(await accent(['--theme', 'dark'], 'light')).not.toBe(light);
});
