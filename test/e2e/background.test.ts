import {mkdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {poll} from './deadline.ts';
import {createSandbox} from './environment.ts';
import {isReady, openArticle, reading, startLectern} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {startShell} from './shell.ts';
import type {Terminal} from './terminal.ts';

const WHITE = 'rgb:ffff/ffff/ffff';
const BLACK = 'rgb:0000/0000/0000';
const FULL = {COLORTERM: 'truecolor'};

/** The colour of the title of the pane in focus: each theme has its own. */
function accent(lectern: Terminal): string | undefined {
  return lectern.look('1 Text')?.foreground;
}

/** The accent of a theme that is asked for. */
async function accentOf(theme: string): Promise<string> {
  const lectern = startLectern(['--theme', theme, fileWith('keeper.md', LIGHTHOUSE)], {env: FULL});
  await lectern.waitFor('1 Text');
  return accent(lectern) ?? '';
}

test('a light terminal says so, and gets the light theme', async () => {
  const light = await accentOf('light');
  const lectern = await openArticle(LIGHTHOUSE, {env: FULL, background: WHITE});
  await lectern.waitFor(() => accent(lectern) === light, 'waiting for the light theme');
  // Nothing waits for the answer: the first frame is there before the question.
  const [before = ''] = lectern.raw().split('\x1b]11;?');
  expect(before).toMatch(/Reading|1 Text/);
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
  expect(lectern.text().trim()).toBe('');
});

test('a terminal that never answers is dark, and every key typed meanwhile counts', async () => {
  const dark = await accentOf('dark');
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {
    columns: 120,
    rows: 32,
    env: FULL,
    answering: () => {},
  });
  await lectern.waitFor('1 Text');
  expect(accent(lectern)).toBe(dark);
  lectern.write('scopenhagen\r');
  await lectern.waitFor(/(mention|match) 1 of 1/);
  lectern.write('q');
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expectTidy(lectern);
});

test('an answer that comes late and in pieces is no key, whatever is typed between', async () => {
  const light = await accentOf('light');
  const answers: string[] = [];
  let send: (text: string) => void = () => {};
  const lectern = await openArticle(LIGHTHOUSE, {
    env: FULL,
    background: WHITE,
    answering: (answer, passOn) => {
      answers.push(answer);
      send = passOn;
    },
  });
  await poll('waiting for both answers', () => answers.length >= 2, lectern.text);
  const whole = answers.join('');
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
  // The parts begin with what would be commands: ] goes to the next section, r, g and q.
  for (const part of [whole.slice(0, 1), whole.slice(1, 6), whole.slice(6, 14), whole.slice(14)]) {
    send(part);
  }
  await lectern.waitFor(() => accent(lectern) === light, 'waiting for the light theme');
  expect(reading('lit it once more')(lectern.screen())).toBe(true);
});

test('left at once by a person whose terminal answers late, it leaves the answer to nobody', async () => {
  const answers: string[] = [];
  let send: (text: string) => void = () => {};
  const shell = await startShell('bash', {
    env: FULL,
    background: WHITE,
    answering: (answer, passOn) => {
      answers.push(answer);
      send = passOn;
    },
  });
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await poll('waiting for the question', () => answers.length >= 2, shell.text);
  shell.write('q');
  // Only a program that still has the terminal to itself takes these off the shell.
  expect(shell.settings()).toEqual({echo: false, canonical: false});
  send(answers.join(''));
  await shell.waitForPrompt();
  expectTidy(shell);
  shell.enter('echo nothing "left"');
  await shell.waitFor('nothing left');
  expect(shell.text()).not.toMatch(/rgb:|11;|\d+c/);
});

test('suspended at once, it takes the answer before the shell has the terminal', async () => {
  const answers: string[] = [];
  let send: (text: string) => void = () => {};
  const shell = await startShell('bash', {
    background: WHITE,
    answering: (answer, passOn) => {
      answers.push(answer);
      send = passOn;
    },
  });
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await poll('waiting for the question', () => answers.length >= 2, shell.text);
  shell.press('ctrl-z');
  send(answers.join(''));
  await shell.waitFor(/[Ss]topped/);
  await shell.waitForPrompt();
  expect(shell.text()).not.toMatch(/rgb:|11;/);
  shell.enter('fg');
  await shell.waitFor(isReady);
  shell.write('q');
  await shell.waitForPrompt();
});

test('the option beats the environment, that the config file, and that the terminal', async () => {
  const sandbox = createSandbox();
  onTestFinished(sandbox.remove);
  const folder = join(sandbox.folder, 'config', 'lectern');
  mkdirSync(folder, {recursive: true});
  const article = fileWith('keeper.md', LIGHTHOUSE);
  const look = async (args: readonly string[], theme?: string): Promise<string | undefined> => {
    const lectern = startLectern([...args, article], {
      sandbox,
      env: {...FULL, LECTERN_THEME: theme},
      background: BLACK,
    });
    await lectern.waitFor('1 Text');
    return accent(lectern);
  };
  const dark = await look([]);
  writeFileSync(join(folder, 'config.yaml'), 'theme: light\n');
  const light = await look([]);
  expect(light).not.toBe(dark);
  expect(await look([], 'plain')).toBe('default');
  expect(await look(['--theme', 'dark'], 'plain')).toBe(dark);
});

test('a wrong line of the config file is named, and the rest of it holds', async () => {
  const sandbox = createSandbox();
  onTestFinished(sandbox.remove);
  const folder = join(sandbox.folder, 'config', 'lectern');
  mkdirSync(folder, {recursive: true});
  writeFileSync(join(folder, 'config.yaml'), '# mine\ncolour: red\ntheme: plain\n');
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {sandbox, env: FULL});
  await lectern.waitFor('config.yaml, line 2: there is no setting “colour”.');
  await lectern.waitFor('1 Text');
  expect(accent(lectern)).toBe('default');
});
