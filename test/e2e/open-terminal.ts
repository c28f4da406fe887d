import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {poll} from './deadline.ts';
import {type Cell, createEmulator, type Position} from './emulator.ts';
import {createSandbox, type Environment, PROJECT, type Sandbox} from './environment.ts';
import {type Key, sequenceOf} from './keys.ts';
import type {Modes} from './modes.ts';
import {type Exit, kill, type LineDiscipline, lineDiscipline, openPty} from './pty.ts';

export type TerminalOptions = {
  readonly command: string;
  readonly args?: readonly string[];
  /** Size in cells; 100 by 30 unless told otherwise. Either may be 0. */
  readonly columns?: number;
  readonly rows?: number;
  /** Set on top of the sandbox's environment; `undefined` takes a variable away. */
  readonly env?: Environment;
  /** The project's root unless told otherwise. */
  readonly cwd?: string;
  /** Piped into standard input; keys then have to come from the controlling terminal. */
  readonly input?: string | Uint8Array;
  /**
   * Stands between what the terminal answers to queries and the program, which gets what it
   * passes on: now, later, or never.
   */
  readonly answering?: (answer: string, passOn: (answer: string) => void) => void;
  /** What it answers to the question for its background (OSC 11); nothing unless told. */
  readonly background?: string;
  /** Given to run several programs in one home; else each has its own. */
  readonly sandbox?: Sandbox;
};

/** What to wait for: words on the screen, a pattern over its rows, or anything else. */
export type Condition = string | RegExp | ((screen: readonly string[]) => boolean);

/** A program in a terminal, and the person in front of it. */
export type Terminal = {
  /** The id of the program; with `input`, of the shell that pipes. */
  readonly pid: number;
  /** The terminal's device file, for what others write on it. */
  readonly device: string;
  /** The rows on the screen, right-trimmed. */
  readonly screen: () => readonly string[];
  /** The same, joined by line feeds. */
  readonly text: () => string;
  /** The look of one cell. */
  readonly cell: (position: Position) => Cell;
  /** Where `text` begins on the screen, or null. It is not looked for across rows. */
  readonly find: (text: string) => Position | null;
  /** The look of the first cell of `text`, or null when it is not there. */
  readonly look: (text: string) => Cell | null;
  readonly cursor: () => Position;
  readonly modes: () => Modes;
  /** Whether the line discipline echoes and buffers lines; also after the end. */
  readonly settings: () => LineDiscipline;
  /** Everything that was written so far. */
  readonly raw: () => string;
  /** Sends characters as they are, in one write. */
  readonly write: (keys: string) => void;
  /** Sends keys by name, a write each. */
  readonly press: (...keys: readonly Key[]) => void;
  /** Pastes as a terminal does: in brackets where the program has asked for them. */
  readonly paste: (text: string) => void;
  readonly waitFor: (condition: Condition, what?: string) => Promise<void>;
  readonly resize: (columns: number, rows: number) => void;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Takes the terminal away from under the program. */
  readonly hangUp: () => Promise<void>;
  readonly exit: Promise<Exit>;
};

/** A terminal together with what ends it. */
export type OpenTerminal = Terminal & {
  /** Kills the whole session and removes its home, unless that was handed in. */
  readonly close: () => Promise<void>;
};

/** Starts a command in a terminal of its own; whoever starts it also closes it. */
export function openTerminal(options: TerminalOptions): OpenTerminal {
  const {columns = 100, rows = 30, cwd = PROJECT} = options;
  const sandbox = options.sandbox ?? createSandbox();
  const chunks: string[] = [];
  let fed = Promise.resolve();
  let exited: Exit | null = null;

  const {answering = (answer, passOn) => passOn(answer)} = options;
  const emulator = createEmulator(
    columns,
    rows,
    (answer) => answering(answer, (passed) => pty.write(passed)),
    options.background,
  );
  const pty = openPty({
    ...commandWithInput(options, sandbox),
    columns,
    rows,
    cwd,
    env: {...sandbox.environment, ...options.env},
    onData: (data) => {
      chunks.push(data);
      fed = emulator.feed(data);
    },
  });
  // With the last descriptor of the master, the terminal and its settings would be gone
  // as soon as the program ends. This child only holds on to it; it ends with its input.
  const holder = spawn('cat', {stdio: ['pipe', 'ignore', 'ignore', pty.descriptor]});
  const letGo = async (): Promise<void> => {
    if (holder.exitCode !== null || holder.signalCode !== null) return;
    const ended = once(holder, 'exit');
    holder.stdin?.end();
    await ended;
  };
  const exit = pty.exit.then(async (how) => {
    await fed;
    exited = how;
    return how;
  });
  const text = (): string => emulator.screen().join('\n');
  const holds = (condition: Condition): boolean => {
    // A terminal that knows synchronised output shows no half of a frame.
    if (exited === null && emulator.modes().synchronisedOutput) return false;
    if (typeof condition === 'function') return condition(emulator.screen());
    return typeof condition === 'string' ? text().includes(condition) : condition.test(text());
  };
  const describe = (): string => {
    const state = exited === null ? 'still runs' : `has ended (${JSON.stringify(exited)})`;
    return `The program ${state}; its screen:\n${text()}\nModes: ${JSON.stringify(emulator.modes())}`;
  };

  return {
    pid: pty.pid,
    device: pty.device,
    screen: emulator.screen,
    text,
    cell: emulator.cell,
    find: emulator.find,
    look: (wanted) => {
      const position = emulator.find(wanted);
      return position === null ? null : emulator.cell(position);
    },
    cursor: emulator.cursor,
    modes: emulator.modes,
    settings: () => lineDiscipline(pty.device),
    raw: () => chunks.join(''),
    write: pty.write,
    press: (...keys) => {
      for (const key of keys) pty.write(sequenceOf(key));
    },
    paste: (pasted) => {
      const typed = pasted.replaceAll('\n', '\r');
      pty.write(emulator.modes().bracketedPaste ? `\x1b[200~${typed}\x1b[201~` : typed);
    },
    waitFor: (condition, what = `waiting for ${condition}`) =>
      poll(
        what,
        async () => {
          await fed;
          return holds(condition);
        },
        describe,
        () => exited !== null,
      ),
    resize: (newColumns, newRows) => {
      emulator.resize(newColumns, newRows);
      pty.resize(newColumns, newRows);
    },
    kill: (signal) => kill(pty.pid, signal),
    hangUp: async () => {
      await letGo();
      pty.hangUp();
    },
    exit,
    close: async () => {
      await pty.end();
      await letGo();
      if (options.sandbox === undefined) sandbox.remove();
    },
  };
}

/** The command itself, or a pipe into it when there is something to pipe. */
function commandWithInput(
  {command, args = [], input}: TerminalOptions,
  {folder}: Sandbox,
): {readonly command: string; readonly args: readonly string[]} {
  if (input === undefined) return {command, args};
  const file = join(folder, 'piped-input');
  writeFileSync(file, input);
  return {
    command: 'sh',
    args: ['-c', 'file=$1; shift; cat "$file" | "$@"', 'sh', file, command, ...args],
  };
}
