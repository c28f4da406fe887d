import {readFileSync} from 'node:fs';
import {expect, onTestFinished, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {poll} from './deadline.ts';
import {PROGRAM} from './environment.ts';
import {isReady, openArticle, startLectern, startNpm} from './lectern.ts';
import {processesOfSession} from './processes.ts';
import {kill} from './pty.ts';
import {startShell} from './shell.ts';
import {startTerminal, type Terminal} from './terminal.ts';

/** Takes the terminal away and waits until nothing of its session is left. */
async function vanish(terminal: Terminal): Promise<void> {
  await terminal.hangUp();
  await terminal.exit;
  await poll(
    'waiting for the end of the whole session',
    () => processesOfSession(terminal.pid).length === 0,
    () => `Left: ${processesOfSession(terminal.pid).join(', ')}`,
  );
}

test('the program ends with its terminal', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  await vanish(lectern);
  expect(await lectern.exit).toEqual({code: 129, signal: null});
});

test('also when the article came through a pipe', async () => {
  const lectern = startLectern([], {input: LIGHTHOUSE});
  await lectern.waitFor(isReady);
  await vanish(lectern);
});

test('also under npm start', async () => {
  const lectern = startNpm([fileWith('keeper.md', LIGHTHOUSE)]);
  await lectern.waitFor(isReady);
  await vanish(lectern);
});

test('also while it is suspended', async () => {
  const shell = await startShell('bash');
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await shell.waitFor(isReady);
  shell.press('ctrl-z');
  await shell.waitFor('Stopped');
  await shell.waitForPrompt();
  await vanish(shell);
});

test.runIf(process.platform === 'linux')('also when nobody sends it a signal', async () => {
  const pidFile = fileWith('pid', '');
  // In a session of its own it has the terminal for its streams, but not for its signals.
  const lectern = startTerminal({
    command: 'setsid',
    args: [
      '-w',
      'sh',
      '-c',
      'echo $$ > "$0"; exec "$@"',
      pidFile,
      process.execPath,
      PROGRAM,
      fileWith('keeper.md', LIGHTHOUSE),
    ],
  });
  await lectern.waitFor(isReady);
  const pid = Number(readFileSync(pidFile, 'utf8'));
  onTestFinished(() => kill(pid, 'SIGKILL'));
  expect(isAlive(pid)).toBe(true);
  await lectern.hangUp();
  await poll(
    'waiting for its end',
    () => !isAlive(pid),
    () => `${pid} is still there.`,
  );
});

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
