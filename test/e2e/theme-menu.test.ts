import {expect, test} from 'vitest';
import {LIGHTHOUSE} from './articles.ts';
import {openArticle} from './lectern.ts';

test('C shows each theme while it is moved to; Esc brings the one before back, Enter keeps one', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {
    columns: 120,
    rows: 32,
    env: {COLORTERM: 'truecolor', LECTERN_THEME: 'dark'},
  });
  const accent = () => lectern.look('1 Text')?.foreground;
  // While the menu is open it alone has the accent.
  const tried = () => lectern.look('❯')?.foreground;
  const dark = accent();
  lectern.write('C');
  await lectern.waitFor(/❯ ✓ for a dark background/);
  expect(tried()).toBe(dark);
  lectern.press('down');
  await lectern.waitFor(/❯ +for a light background/);
  await lectern.waitFor(() => tried() !== dark, 'waiting for another theme');
  const light = tried();
  lectern.press('esc');
  await lectern.waitFor('2 Entities');
  expect(accent()).toBe(dark);

  lectern.write(':theme');
  await lectern.waitFor(/❯ Theme: the colours/);
  lectern.press('enter');
  await lectern.waitFor(/❯ ✓ for a dark background/);
  lectern.press('down', 'enter');
  await lectern.waitFor('theme: light');
  await lectern.waitFor('2 Entities');
  expect(accent()).toBe(light);
});

test('a theme that depends on the background asks for it only when it is tried', async () => {
  const lectern = await openArticle(LIGHTHOUSE, {
    env: {COLORTERM: 'truecolor', LECTERN_THEME: 'dark'},
    background: 'rgb:ffff/ffff/ffff',
  });
  const dark = lectern.look('1 Text')?.foreground;
  expect(lectern.raw()).not.toContain('\x1b]11;?');
  lectern.write('C');
  await lectern.waitFor(/❯ ✓ for a dark background/);
  lectern.press('up');
  await lectern.waitFor(/❯ +as the terminal is/);
  lectern.press('enter');
  await lectern.waitFor(() => {
    const now = lectern.look('1 Text')?.foreground;
    return now?.startsWith('#') === true && now !== dark;
  }, 'waiting for the light theme');
  expect(lectern.raw()).toContain('\x1b]11;?');
});
