import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {poll} from './deadline.ts';
import {isReady, openArticle, reading} from './lectern.ts';
import {expectTidy} from './manners.ts';
import {processesOfSession} from './processes.ts';
import {type Shell, startShell} from './shell.ts';

// Elsewhere there is no /proc to find the program in.
const onLinux = test.runIf(process.platform === 'linux');

const isStopped = (screen: readonly string[]): boolean => /[Ss]topped/.test(screen.join());

/** Ctrl-Z in an open article: the shell has the terminal, as it was. */
async function suspend(shell: Shell): Promise<void> {
  shell.press('ctrl-z');
  await shell.waitFor(isStopped, 'waiting for the shell to say that it stopped');
  await shell.waitForPrompt();
  expectTidy(shell);
  shell.enter('echo still "here"');
  await shell.waitFor('still here');
  await shell.waitForPrompt();
}

/** fg: the article is there again, and takes keys. */
async function resume(shell: Shell): Promise<void> {
  shell.enter('fg');
  await shell.waitFor(isReady, 'waiting for the article to be painted again');
  expect(shell.modes()).toMatchObject({
    alternateScreen: true,
    cursorVisible: false,
    bracketedPaste: true,
  });
  shell.write('G');
  await shell.waitFor(reading('lit it once more'));
}

async function leave(shell: Shell): Promise<void> {
  shell.write('q');
  await shell.waitForPrompt();
  expectTidy(shell);
}

const WAYS = [
  {what: 'a file under bash', name: 'bash', line: 'node dist/lectern.js FILE'},
  {what: 'a file under sh', name: 'sh', line: 'node dist/lectern.js FILE'},
  {what: 'a pipe under bash', name: 'bash', line: 'cat FILE | node dist/lectern.js'},
  {what: 'npm start under bash', name: 'bash', line: 'npm start -- FILE'},
] as const;

test.for(WAYS)('Ctrl-Z and fg, twice: $what', async ({name, line}) => {
  const shell = await startShell(name, {env: {npm_config_update_notifier: 'false'}});
  shell.enter(line.replace('FILE', fileWith('keeper.md', LIGHTHOUSE)));
  await shell.waitFor(isReady);
  await suspend(shell);
  await resume(shell);
  await suspend(shell);
  await resume(shell);
  await leave(shell);
});

test('after fg it has the size that the terminal has got meanwhile', async () => {
  const shell = await startShell('bash', {columns: 100, rows: 30});
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await shell.waitFor(isReady);
  await suspend(shell);
  shell.resize(60, 20);
  shell.enter('fg');
  await shell.waitFor((screen) => screen[0]?.startsWith(' 1 Text ') === true && isReady(screen));
  expect(shell.screen()).toHaveLength(20);
  await leave(shell);
});

onLinux('stopped by others it is painted again after fg, and so after bg and fg', async () => {
  const shell = await startShell('bash');
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await shell.waitFor(isReady);
  const [lectern = 0] = processesOfSession(shell.pid).filter((pid) => pid !== shell.pid);
  // SIGSTOP leaves it no moment to hand the terminal back.
  process.kill(lectern, 'SIGSTOP');
  await shell.waitFor(isStopped, 'waiting for the shell to say that it stopped');
  await resume(shell);

  process.kill(lectern, 'SIGTSTP');
  await shell.waitFor(isStopped, 'waiting for the shell to say that it stopped');
  await shell.waitForPrompt();
  expectTidy(shell);
  // In the background it is stopped as soon as it reaches for the terminal.
  shell.enter('bg; wait %1; echo waited');
  await shell.waitFor(/^waited/m);
  await shell.waitForPrompt();
  await resume(shell);
  await leave(shell);
});

onLinux('started in the background it waits for fg before it touches the terminal', async () => {
  const shell = await startShell('bash');
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)} & wait -n`);
  await shell.waitFor(isStopped, 'waiting for the shell to say that it stopped');
  await shell.waitForPrompt();
  expectTidy(shell);
  await resume(shell);
  await leave(shell);
});

onLinux('killed while it is stopped, it ends without touching what the shell has', async () => {
  const shell = await startShell('bash');
  shell.enter(`node dist/lectern.js ${fileWith('keeper.md', LIGHTHOUSE)}`);
  await shell.waitFor(isReady);
  await suspend(shell);
  shell.enter('kill %1');
  await shell.waitFor(() => processesOfSession(shell.pid).length === 1, 'waiting for its end');
  // Asked until it knows, because bash may for a moment still take for stopped what it has
  // killed: its `wait` gives up on that, and its own notice comes late.
  await poll(
    'waiting for the shell to know how it ended',
    async () => {
      shell.enter('jobs');
      await shell.waitForPrompt();
      return /\[1\]\+ +Terminated/.test(shell.raw());
    },
    shell.text,
  );
  expectTidy(shell);
  expect(shell.raw()).toMatch(/still here.*Terminated/s);
});

test('without a shell that could bring it back, Ctrl-Z leaves the article on the screen', async () => {
  const lectern = await openArticle(LIGHTHOUSE);
  lectern.press('ctrl-z');
  await lectern.waitFor(() => lectern.raw().split('\x1b[?1049h').length === 3);
  await lectern.waitFor(isReady);
  lectern.write('G');
  await lectern.waitFor(reading('lit it once more'));
});
