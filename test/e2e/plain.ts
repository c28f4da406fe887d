import {spawn} from 'node:child_process';
import {once} from 'node:events';
import type {Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {createSandbox, type Environment, PROJECT} from './environment.ts';

const PATIENCE_MS = 20_000;

export type PlainOptions = {
  readonly command: string;
  readonly args?: readonly string[];
  readonly env?: Environment;
  readonly cwd?: string;
  /** Piped into standard input, which is empty otherwise. */
  readonly input?: string | Uint8Array;
};

export type Outcome = {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
};

/**
 * Runs a command to its end without any terminal: all three streams are pipes or empty,
 * and there is no controlling terminal either. Killed when it has not ended in 20 s.
 */
export async function runPlain(options: PlainOptions): Promise<Outcome> {
  const {command, args = [], env = {}, cwd = PROJECT, input} = options;
  const sandbox = createSandbox();
  try {
    const child = spawn(command, args, {
      cwd,
      env: {...sandbox.environment, ...env},
      stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
      // A session of its own, which has no terminal that /dev/tty could lead to.
      detached: true,
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    // Whoever stops reading early breaks the pipe; that is the program's good right.
    child.stdin?.on('error', (error) => {
      if (!('code' in error && error.code === 'EPIPE')) throw error;
    });
    child.stdin?.end(input);
    const closed = once(child, 'close');
    const [stdout, stderr] = await Promise.all([read(child.stdout), read(child.stderr)]);
    await closed;
    return {stdout, stderr, code: child.exitCode, signal: child.signalCode};
  } finally {
    sandbox.remove();
  }
}

async function read(stream: Readable | null): Promise<string> {
  return stream === null ? '' : text(stream);
}
