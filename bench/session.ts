import {setTimeout as pause} from 'node:timers/promises';
import {createEmulator} from '../test/e2e/emulator.ts';
import {createSandbox, PROJECT} from '../test/e2e/environment.ts';
import {peakMemory} from '../test/e2e/processes.ts';
import {type Exit, openPty} from '../test/e2e/pty.ts';

/** A silence this long ends a paint: longer than a frame, shorter than a person notices. */
const QUIET_MS = 60;
/** How long a key may go unanswered before it counts as one that does nothing. */
const UNANSWERED_MS = 5_000;
/** How long to wait for what has to come. */
const PATIENCE_MS = 30_000;

/** What a program asks a terminal about itself, and may be waiting to hear. */
const QUERY = /\x1b\[[?>]?\d*[cnu]|\x1b\[\?\d+\$p|\x1b\]1[01];\?/;

/** What the screen may show; its rows are joined by line feeds. */
export type Condition = (screen: string) => boolean;

/** The answer to the start of the program or to a key. Times in ms since then. */
export type Answer = {
  /** The first byte. */
  readonly first: number;
  /** The last byte before a silence: the paint is complete. */
  readonly last: number;
  readonly bytes: number;
};

export type Command = {
  readonly command: string;
  readonly args: readonly string[];
  readonly columns: number;
  readonly rows: number;
};

/** A program that is being measured. */
export type Session<Sight extends string> = {
  /**
   * Waits until the sight has been on the screen and the program is silent. `shown` is the
   * time of the byte that showed it. From the moment before the start. Fails if it never comes.
   */
  readonly until: (sight: Sight) => Promise<Answer & {readonly shown: number}>;
  /** Sends keys in one write, and waits for the answer. Null when there is none. */
  readonly send: (keys: string) => Promise<Answer | null>;
  /** Bytes written during so many ms of doing nothing. */
  readonly idle: (ms: number) => Promise<number>;
  /** Peak resident memory so far, in bytes, of the program and its children. */
  readonly memory: () => number;
  /** How the program ends. Fails if it does not end. */
  readonly exit: () => Promise<Exit>;
  /** Kills whatever still runs and removes its home. */
  readonly close: () => Promise<void>;
};

/**
 * Starts a program in a terminal, in a home of its own, to be measured from outside.
 * `sights` are what to look out for on its screen, by name.
 *
 * While it writes, its output is only stamped with the time; the emulator, which says what
 * is on the screen, runs in the silences, so the observer takes no time from the observed.
 */
export function startSession<Sight extends string>(
  {command, args, columns, rows}: Command,
  sights: Readonly<Record<Sight, Condition>>,
): Session<Sight> {
  const sandbox = createSandbox();
  const chunks: {readonly at: number; readonly data: string}[] = [];
  let emulated = 0;
  const shown = new Map<Sight, number>();
  let ended: Exit | null = null;
  const emulator = createEmulator(columns, rows, (answer) => pty.write(answer));
  const screen = (): string => emulator.screen().join('\n').trimEnd();

  /** Emulates what is still unread, and notes when each sight was seen first. */
  const catchUp = async (): Promise<void> => {
    for (let chunk = chunks[emulated]; chunk !== undefined; chunk = chunks[emulated]) {
      emulated += 1;
      await emulator.feed(chunk.data);
      for (const [sight, condition] of Object.entries<Condition>(sights)) {
        // The keys of `sights` are Sights; Object.entries forgets it.
        const name = sight as Sight;
        if (!shown.has(name) && condition(screen())) shown.set(name, chunk.at);
      }
    }
  };

  const begun = performance.now();
  const pty = openPty({
    command,
    args,
    columns,
    rows,
    env: sandbox.environment,
    cwd: PROJECT,
    onData: (data) => {
      chunks.push({at: performance.now(), data});
      if (QUERY.test(data)) void catchUp();
    },
  });
  void pty.exit.then((exit) => {
    ended = exit;
  });

  /** Waits for a silence after chunk `from`; false when there is no such chunk by `limit`. */
  const silence = async (from: number, limit: number): Promise<boolean> => {
    for (;;) {
      const now = performance.now();
      const last = chunks.length > from ? chunks.at(-1) : undefined;
      if (last !== undefined && (ended !== null || now - last.at >= QUIET_MS)) return true;
      if (last === undefined && (ended !== null || now >= limit)) return false;
      if (now >= limit + PATIENCE_MS)
        throw new Error(`${command} never stops writing:\n${screen()}`);
      await pause(last === undefined ? 1 : Math.max(1, last.at + QUIET_MS - now));
    }
  };

  const answer = (since: number, from: number): Answer | null => {
    const own = chunks.slice(from);
    const [first] = own;
    const last = own.at(-1);
    if (first === undefined || last === undefined) return null;
    return {first: first.at - since, last: last.at - since, bytes: size(own)};
  };

  return {
    until: async (sight) => {
      const limit = performance.now() + PATIENCE_MS;
      for (let read = 0; await silence(read, limit); ) {
        read = chunks.length;
        await catchUp();
        const at = shown.get(sight);
        const paint = answer(begun, 0);
        if (at !== undefined && paint !== null) return {...paint, shown: at - begun};
      }
      throw new Error(`${[command, ...args].join(' ')}: no ${sight}; screen:\n${screen()}`);
    },
    send: async (keys) => {
      const since = performance.now();
      const from = chunks.length;
      pty.write(keys);
      await silence(from, since + UNANSWERED_MS);
      const found = answer(since, from);
      await catchUp();
      return found;
    },
    idle: async (ms) => {
      const from = chunks.length;
      await pause(ms);
      return size(chunks.slice(from));
    },
    memory: () => peakMemory(pty.pid),
    exit: async () => {
      const limit = performance.now() + PATIENCE_MS;
      while (ended === null) {
        if (performance.now() > limit) throw new Error(`${command} does not end:\n${screen()}`);
        await pause(1);
      }
      return ended;
    },
    close: async () => {
      await pty.end();
      sandbox.remove();
    },
  };
}

function size(chunks: readonly {readonly data: string}[]): number {
  return chunks.reduce((sum, {data}) => sum + Buffer.byteLength(data), 0);
}
