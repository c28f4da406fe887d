import {type ChildProcess, fork, spawn} from 'node:child_process';
import {fileURLToPath} from 'node:url';

// In the bundle the parser lies beside this file and all that it loads beside it; in the
// sources it loads from the whole project.
const SUFFIX = /\.m?[jt]s$/.exec(import.meta.url)?.[0] ?? '.js';
const PARSER = new URL(`./parser${SUFFIX}`, import.meta.url);
const READABLE = new URL(SUFFIX === '.ts' ? '../..' : '.', import.meta.url);

// A book of ten megabytes takes a tenth of this; beyond it a process ends by itself, however
// long the one who watches it looks away.
const HEAP_MEGABYTES = 512;

/**
 * Starts the process that reads one hostile file. It has no environment, no input and
 * nowhere to write: only the channel for messages. Node's permission model, where this
 * Node has it, keeps it from writing files, reading any but the program's own, and starting
 * processes or threads; and no text becomes code in it. It ends with the
 * thread that started it, however that ends. `program` is another one in tests.
 */
export function startParser(program: URL = PARSER): ChildProcess {
  const child = fork(program, [], {
    env: {},
    execArgv: [
      `--max-old-space-size=${HEAP_MEGABYTES}`,
      '--disallow-code-generation-from-strings',
      ...permissions(program),
    ],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  endWithUs(child);
  return child;
}

function permissions(program: URL): readonly string[] {
  if (!hasPermissionModel(process.versions.node)) return [];
  const readable = [READABLE, new URL('.', program)].map((url) => fileURLToPath(url));
  return ['--permission', ...new Set(readable.map((folder) => `--allow-fs-read=${folder}*`))];
}

/** Whether a Node of this version has the permission model as more than an experiment. */
function hasPermissionModel(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major >= 24 || (major === 22 && minor >= 13) || (major === 23 && minor >= 5);
}

/**
 * Lets `child` die with this thread. A parser that is busy does not hear that its channel has
 * closed, so somebody else has to: a shell that waits on a pipe from here, which the kernel
 * closes even when this process is killed. Where there is no such shell, only a parser that
 * is not busy notices.
 */
function endWithUs(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const guard = spawn('/bin/sh', ['-c', 'read -r _; kill -9 "$0"', String(child.pid)], {
    env: {},
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  guard.on('error', () => {});
  guard.stdin.on('error', () => {});
  child.on('exit', () => guard.kill('SIGKILL'));
}
