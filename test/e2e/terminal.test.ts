import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {describe, expect, test} from 'vitest';
import {poll} from './deadline.ts';
import {TIDY} from './modes.ts';
import {runPlain} from './plain.ts';
import {processesOfSession} from './processes.ts';
import {startShell} from './shell.ts';
import {startTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

const KEYS = join(import.meta.dirname, 'fixtures/keys.ts');

async function startKeys(options: Partial<TerminalOptions> = {}): Promise<Terminal> {
  const terminal = startTerminal({command: process.execPath, args: [KEYS], ...options});
  await terminal.waitFor('ready');
  return terminal;
}

describe('a program in a terminal', () => {
  test('shows its screen, its looks and its modes', async () => {
    const terminal = await startKeys({columns: 40, rows: 12});
    expect(terminal.screen()).toHaveLength(12);
    expect(terminal.screen()[0]).toBe('size 40x12');
    expect(terminal.screen()[1]).toBe('日本 red blue line 🎉|');
    expect(terminal.find('red')).toEqual({row: 1, column: 5});
    expect(terminal.look('red')).toMatchObject({text: 'r', bold: true, foreground: '1'});
    expect(terminal.look('blue')).toMatchObject({inverse: true, foreground: '#0102ff'});
    expect(terminal.look('line')).toMatchObject({underline: true, foreground: 'default'});
    // Two cells each for the two ideographs and for the emoji.
    expect(terminal.find('|')?.column).toBe(4 + ' red blue line '.length + 2);
    expect(terminal.find('green')).toBeNull();
    expect(terminal.look('green')).toBeNull();
    expect(terminal.modes()).toEqual({
      ...TIDY,
      alternateScreen: true,
      cursorVisible: false,
      bracketedPaste: true,
    });
    expect(terminal.settings()).toEqual({echo: false, canonical: false});
  });

  test('gets keys, pastes, answers and a new size', async () => {
    const terminal = await startKeys();
    terminal.press('pgdn');
    await terminal.waitFor('"\\u001b[6~"');
    terminal.write('camra\r');
    await terminal.waitFor('"camra\\r"');
    terminal.paste('two\nlines');
    await terminal.waitFor('"\\u001b[200~two\\rlines\\u001b[201~"');
    terminal.write('c');
    await terminal.waitFor(/"\\u001b\[\d+;\d+R"/);
    terminal.resize(30, 10);
    await terminal.waitFor('size 30x10');
    terminal.press('ctrl-z');
    await terminal.waitFor('"\\u001a"');
  });

  test('is seen to leave the terminal tidy', async () => {
    const terminal = await startKeys();
    terminal.write('q');
    expect(await terminal.exit).toEqual({code: 0, signal: null});
    expect(terminal.modes()).toEqual(TIDY);
    expect(terminal.settings()).toEqual({echo: true, canonical: true});
  });

  test('is seen to leave it untidy', async () => {
    const terminal = await startKeys();
    // Node itself resets raw mode on every exit that it knows of, so this has to be a kill.
    terminal.kill('SIGKILL');
    expect(await terminal.exit).toEqual({code: null, signal: 'SIGKILL'});
    expect(terminal.modes()).toMatchObject({alternateScreen: true, cursorVisible: false});
    expect(terminal.settings()).toEqual({echo: false, canonical: false});
    expect(terminal.raw()).toContain('\x1b[?1049h');
  });

  test('ends with a code', async () => {
    const terminal = await startKeys();
    terminal.write('d');
    expect(await terminal.exit).toEqual({code: 4, signal: null});
    expect(terminal.modes().alternateScreen).toBe(true);
  });

  test('ends with its terminal', async () => {
    const terminal = await startKeys();
    await terminal.hangUp();
    expect(await terminal.exit).toEqual({code: null, signal: 'SIGHUP'});
  });

  test('has a clean environment, with what the test sets and without what it unsets', async () => {
    const terminal = startTerminal({
      command: 'sh',
      args: ['-c', 'echo "[$CI|$NO_COLOR|$' + '{TERM-unset}|$GIVEN]"; ls -d "$XDG_STATE_HOME"'],
      env: {TERM: undefined, GIVEN: 'yes', CI: undefined},
    });
    await terminal.waitFor('[||unset|yes]');
    await terminal.exit;
    const folder = terminal.screen()[1] ?? '';
    expect(folder).toContain('lectern-');
    expect(existsSync(folder)).toBe(true);
  });

  test('may have a terminal without a size', async () => {
    const terminal = startTerminal({command: 'stty', args: ['size'], columns: 0, rows: 0});
    await terminal.exit;
    expect(terminal.raw()).toContain('0 0');
  });

  test('gets piped input beside the keys', async () => {
    const terminal = startTerminal({
      command: 'sh',
      args: ['-c', 'cat; head -n 1 < /dev/tty'],
      input: 'piped\n',
    });
    await terminal.waitFor('piped');
    terminal.write('typed\r');
    await terminal.waitFor(/typed\ntyped/);
    expect(await terminal.exit).toEqual({code: 0, signal: null});
  });

  test('that never shows what is waited for fails at its end, with its screen', async () => {
    const terminal = startTerminal({command: 'echo', args: ['something else']});
    await expect(terminal.waitFor('nothing')).rejects.toThrow(/ended[\s\S]*something else/);
  });

  let leader = 0;
  test('is killed with its children at the end of the test', async () => {
    const terminal = startTerminal({
      command: 'sh',
      args: ['-c', `trap "" HUP; sleep 1000 & echo started; sleep 1000`],
    });
    await terminal.waitFor('started');
    await poll(
      'waiting for both children',
      () => processesOfSession(terminal.pid).length === 3,
      () => '',
    );
    leader = terminal.pid;
  });
  test('and nothing is left of it', async () => {
    expect(leader).not.toBe(0);
    await poll(
      'waiting for the end of all of them',
      () => processesOfSession(leader).length === 0,
      () => processesOfSession(leader).join(),
    );
  });
});

describe('a program under a shell', () => {
  test.for(['bash', 'sh'] as const)('is stopped and continued (%s)', async (name) => {
    const shell = await startShell(name);
    shell.enter('cat');
    await shell.waitFor(/> cat\n/);
    shell.write('one\r');
    await shell.waitFor(/one\none/);
    shell.press('ctrl-z');
    await shell.waitFor(/Stopped/);
    await shell.waitForPrompt();
    shell.enter('fg');
    await shell.waitFor(/> fg\ncat\n/);
    shell.write('two\r');
    await shell.waitFor(/two\ntwo/);
    shell.press('ctrl-d');
    await shell.waitForPrompt();
    expect(shell.settings()).toEqual({echo: true, canonical: true});
  });
});

describe('a program without a terminal', () => {
  test('is given its input, and its two outputs and code are told apart', async () => {
    const outcome = await runPlain({
      command: 'sh',
      args: ['-c', 'cat; echo "$HOME" >&2; [ -t 0 ] || exit 3'],
      input: 'input',
    });
    expect(outcome).toMatchObject({stdout: 'input', code: 3, signal: null});
    expect(outcome.stderr).toContain('lectern-');
  });

  test('has no controlling terminal', async () => {
    const {code} = await runPlain({command: 'sh', args: ['-c', ': < /dev/tty']});
    expect(code).not.toBe(0);
  });

  test('may stop reading early', async () => {
    const {stdout} = await runPlain({
      command: 'head',
      args: ['-n', '1'],
      input: 'line\n'.repeat(100_000),
    });
    expect(stdout).toBe('line\n');
  });
});
