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
  const shown: string[] = [];
  for (const env of [{COLORTERM: 'truecolor'}, {TERM: 'xterm-256color'}, {TERM: 'xterm'}]) {
    const lectern = await openArticle(LIGHTHOUSE, {env});
    shown.push(lectern.look('1 Text')?.foreground ?? '');
  }
  const [full, many, few] = shown;
  expect(full).toMatch(/^#/);
  expect(Number(many)).toBeGreaterThan(15);
  expect(Number(few)).toBeLessThan(16);
});

test('the theme is chosen by --theme, else by LECTERN_THEME, else it is dark', async () => {
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const accent = async (args: readonly string[], theme?: string): Promise<string> => {
    const lectern = startLectern([...args, article], {
      env: {COLORTERM: 'truecolor', LECTERN_THEME: theme},
    });
    await lectern.waitFor('1 Text');
    return lectern.look('1 Text')?.foreground ?? '';
  };
  const dark = await accent([]);
  const light = await accent(['--theme', 'light']);
  expect(light).not.toBe(dark);
  expect(await accent([], 'light')).toBe(light);
  expect(await accent(['--theme', 'dark'], 'light')).toBe(dark);
});
