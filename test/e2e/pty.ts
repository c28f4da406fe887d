import {spawnSync} from 'node:child_process';
import {constants} from 'node:os';
import {spawn} from '@lydell/node-pty';
import type {Environment} from './environment.ts';
import {processesOfSession} from './processes.ts';

/** How a program ended: with an exit code, or by a signal. */
export type Exit = {readonly code: number | null; readonly signal: NodeJS.Signals | null};

export type PtyOptions = {
  readonly command: string;
  readonly args: readonly string[];
  /** Size in cells. A size of 0 is possible: some serial lines and CI runners have it. */
  readonly columns: number;
  readonly rows: number;
  readonly env: Environment;
  readonly cwd: string;
  /** Called with every piece of output, as it arrives. */
  readonly onData: (data: string) => void;
};

/** A program that is the leader of a session on a pseudoterminal of its own. */
export type Pty = {
  readonly pid: number;
  /** The terminal's device file, such as /dev/pts/3. */
  readonly device: string;
  /** The master's file descriptor in this process, until the program has ended. */
  readonly descriptor: number;
  /** Fulfilled once the program has ended and its output has been read. */
  readonly exit: Promise<Exit>;
  readonly write: (data: string) => void;
  readonly resize: (columns: number, rows: number) => void;
  /** Closes the terminal under the program, as a closed window or a lost connection does. */
  readonly hangUp: () => void;
  /** Kills every process of the session, and is fulfilled when the program has ended. */
  readonly end: () => Promise<void>;
};

/** Starts a program in a pseudoterminal; the program leads a session of its own there. */
export function openPty(options: PtyOptions): Pty {
  const [command, ...args] = commandLine(options);
  const pty = spawn(command, args, {
    cols: Math.max(1, options.columns),
    rows: Math.max(1, options.rows),
    cwd: options.cwd,
    env: Object.fromEntries(Object.entries(options.env).filter(([, value]) => value !== undefined)),
  });
  // node-pty has these two, but leaves them out of its types.
  const {fd, ptsName} = pty as unknown as {fd: number; ptsName: string};

  let ended = false;
  pty.onData(options.onData);
  const exit = new Promise<Exit>((resolve) => {
    pty.onExit(({exitCode, signal}) => {
      ended = true;
      const name = signalName(signal ?? 0);
      resolve({code: name === null ? exitCode : null, signal: name});
    });
  });

  return {
    pid: pty.pid,
    device: ptsName,
    descriptor: fd,
    exit,
    write: (data) => pty.write(data),
    resize: (columns, rows) => pty.resize(columns, rows),
    hangUp: () => {
      // Not `destroy()`, which also sends SIGHUP itself: here the kernel has to.
      (pty as unknown as {_socket: {destroy: () => void}})._socket.destroy();
    },
    end: async () => {
      for (const pid of [...processesOfSession(pty.pid), ...(ended ? [] : [pty.pid])]) {
        kill(pid, 'SIGKILL');
      }
      await exit;
    },
  };
}

/** Sends a signal to one process; one that has ended meanwhile is none the worse for it. */
export function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('ESRCH'))) throw error;
  }
}

/** Whether the terminal repeats what is typed, and whether it hands input on by lines. */
export type LineDiscipline = {readonly echo: boolean; readonly canonical: boolean};

/** The terminal's settings, by its device file, which must not have been closed for good. */
export function lineDiscipline(device: string): LineDiscipline {
  const flag = process.platform === 'darwin' ? '-f' : '-F';
  const {stdout, stderr} = spawnSync('stty', [flag, device, '-a'], {encoding: 'utf8'});
  const words = stdout.split(/[\s;]+/);
  if (!words.some((word) => /^-?icanon$/.test(word))) throw new Error(`stty said: ${stderr}`);
  return {echo: words.includes('echo'), canonical: words.includes('icanon')};
}

/** node-pty cannot express these two cases itself, so a small program in front does. */
function commandLine({command, args, columns, rows, env}: PtyOptions): [string, ...string[]] {
  const line: [string, ...string[]] = [command, ...args];
  // node-pty sets TERM whenever it finds none.
  const {TERM} = env;
  const inner: [string, ...string[]] = TERM === undefined ? ['env', '-u', 'TERM', ...line] : line;
  if (columns > 0 && rows > 0) return inner;
  return ['sh', '-c', `stty rows ${rows} cols ${columns} && exec "$@"`, 'sh', ...inner];
}

function signalName(number: number): NodeJS.Signals | null {
  const found = Object.entries(constants.signals).find(([, value]) => value === number);
  return found === undefined ? null : (found[0] as NodeJS.Signals);
}
