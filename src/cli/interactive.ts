import {constants} from 'node:os';
import {join} from 'node:path';
import {setTimeout as delay} from 'node:timers/promises';
import type {ReadStream} from 'node:tty';
import envPaths from 'env-paths';
import {createRunner} from '../effects/run-effect.ts';
import {createSavedState} from '../effects/saved-state.ts';
import type {Failure} from '../model/result.ts';
import type {Wishes} from '../model/source.ts';
import {readModest} from '../sources/file.ts';
import type {Size} from '../state/geometry.ts';
import type {Message} from '../state/message.ts';
import {type Choice, initialState, type Reference, type Screen} from '../state/state.ts';
import {createStore, type Store} from '../state/store.ts';
import type {Theming} from '../state/theme.ts';
import type {Suspend} from '../ui/app.tsx';
import type {Mounted} from '../ui/mount.tsx';
import {startWorker} from '../workers/client.ts';
import {recordCrash} from './crash.ts';
import {createTerminalInput} from './input/terminal-input.ts';
import type {ReadArgument} from './reading.ts';
import {EXIT} from './say.ts';
import {createSuspension} from './suspend.ts';

export type InteractiveOptions = {
  /** The one article that was asked for, or what there is to choose among. */
  readonly articles:
    | (Reference & {readonly name: string})
    | {readonly choices: readonly Choice[]}
    /** Nothing was named: what comes with Lectern is offered, and what was read lately. */
    | {readonly shipped: readonly Choice[]};
  readonly read: ReadArgument;
  readonly wishes: Wishes;
  /** Where keys come from. */
  readonly input: ReadStream;
  readonly theming: Theming;
  /** What is to be said at the start, a sentence each. */
  readonly remarks: readonly string[];
  /** Whether the terminal can be asked what its background is. */
  readonly mayAsk: boolean;
  readonly worker: URL;
  /** Loads what paints the screen, while the worker already reads; another one in tests. */
  readonly screen: () => Promise<PutOnScreen>;
};

/** Puts the store's state on the screen; `onReady` gets the means to suspend it. */
export type PutOnScreen = (
  store: Store,
  keys: ReadStream,
  onReady: (suspend: Suspend) => void,
) => Mounted;

/** How the program ended: its exit code, and what is to be said about it afterwards. */
export type Ending = {
  readonly code: number;
  readonly failure: Failure | null;
};

/** The number of the article that was named on the command line. */
const FIRST = 1;

const SIGNALS = ['SIGHUP', 'SIGINT', 'SIGQUIT', 'SIGTERM'] as const;

/** The exit code by convention: 128 and the signal's number. */
function codeOf(signal: (typeof SIGNALS)[number]): number {
  return 128 + constants.signals[signal];
}

// A disk that is slower than this keeps nobody in the program.
const LONGEST_WRITE_MS = 500;

// An article that is read within this time is the first thing painted; only a slower one
// is preceded by a screen that says so.
const PATIENCE_MS = 400;

/**
 * Runs the program on the terminal until it is left, and leaves the terminal as it was.
 * When the one article that it was asked for cannot be read, it ends by itself.
 */
export async function readInteractively(options: InteractiveOptions): Promise<Ending> {
  const {articles, input} = options;
  const output = process.stdout;
  const ended = Promise.withResolvers<Ending>();
  let ending: Ending | null = null;
  const end = (code: number, failure: Failure | null = null) => {
    ending ??= {code, failure};
    ended.resolve(ending);
  };
  const crash = (error: unknown) => {
    void recordCrash(error, new Date()).then((failure) => end(EXIT.failed, failure));
  };
  const suspension = createSuspension(crash, () => terminal.settled());
  const hearSignals = listenToSignals((signal, code) => {
    // The terminal is tidy then, and touching it from the background would stop us.
    if (suspension.isAway()) dieOf(signal);
    else end(code);
  });
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);

  const saved = createSavedState(
    () => join(envPaths('lectern', {suffix: ''}).log, 'state.json'),
    Date.now,
    (now, note) => store.dispatch({type: 'saved-read', saved: now, note}),
  );
  const choices = 'choices' in articles ? articles.choices : [];
  const screen: Screen =
    'path' in articles
      ? {kind: 'loading', name: articles.name, progress: null}
      : {kind: 'choosing'};
  // Only who names nothing sees at once what was read lately.
  const offered =
    'shipped' in articles ? {shipped: articles.shipped, saved: await saved.peek()} : {};
  const initial = initialState(sizeOf(output), screen, choices, {
    ...offered,
    theming: options.theming,
  });
  const store: Store = createStore(initial, (effect) => run(effect));
  const run = createRunner(
    {
      saved,
      readModest,
      listShipped: async () => (await import('./choices.ts')).shippedChoices(),
      read: options.read,
      startWorker: (onReport, onCrash) => startWorker(options.worker, onReport, onCrash),
      suspend: suspension.stop,
      redraw: suspension.repaint,
      quit: () => {
        const {screen: last} = store.state();
        if (last.kind === 'failed') end(EXIT.failed, last.failure);
        else end(EXIT.fine);
      },
    },
    options.wishes,
    (message: Message) => store.dispatch(message),
  );
  const write = (text: string) => void output.write(text);
  const terminal = createTerminalInput(input, store, write, options.mayAsk);
  const leave = () => {
    run({type: 'stop'});
    suspension.close();
    hearSignals.close();
  };

  if ('path' in articles) {
    store.subscribe(() => {
      const {screen: now, article} = store.state();
      if (now.kind === 'failed' && article === FIRST) end(EXIT.failed, now.failure);
    });
    store.dispatch({type: 'article-chosen', ...articles});
  }
  if (options.remarks.length > 0) {
    store.dispatch({type: 'remarked', text: options.remarks.join(' ')});
  }
  const putOnScreen = await options.screen();
  await Promise.race([settled(store, PATIENCE_MS), ended.promise]);
  if (ending !== null) {
    leave();
    return ending;
  }

  const onResize = () => store.dispatch({type: 'resized', size: sizeOf(output)});
  output.prependListener('resize', onResize);
  // A terminal that is gone cannot be restored, and nobody is there to be told.
  let gone = false;
  const vanish = () => {
    gone = true;
    end(codeOf('SIGHUP'));
  };
  output.on('error', vanish);
  input.on('error', vanish);
  input.on('end', vanish);
  // Ink does this only after its first frame, into which a key typed now would be echoed.
  input.setRawMode(true);
  const app = putOnScreen(store, terminal.keys, suspension.ready);
  app.left.then(() => end(EXIT.fine), crash);
  // What is kept from run to run is read and written only now that the first frame is out.
  setImmediate(saved.begin);
  setImmediate(terminal.ask);

  const last = await ended.promise;
  // An answer that comes later would be the shell's to print.
  if (!gone) await terminal.settled();
  app.unmount();
  await Promise.race([saved.settled(), delay(LONGEST_WRITE_MS, undefined, {ref: false})]);
  output.off('resize', onResize);
  leave();
  return last;
}

function listenToSignals(hear: (signal: NodeJS.Signals, code: number) => void): {
  readonly close: () => void;
} {
  const listeners = SIGNALS.map((signal) => {
    const listener = () => hear(signal, codeOf(signal));
    process.on(signal, listener);
    return {signal, listener};
  });
  return {
    close() {
      for (const {signal, listener} of listeners) process.off(signal, listener);
    },
  };
}

/** Ends the process as the signal would if nobody listened to it. */
function dieOf(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}

/** Waits until the article is read or has failed, but at most `ms` milliseconds. */
function settled(store: Store, ms: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const check = () => {
      if (store.state().screen.kind !== 'loading') done();
    };
    const timer = setTimeout(done, ms);
    const unsubscribe = store.subscribe(check);
    check();
  });
}

// A terminal that does not know its size (0 by 0) is taken for the usual one.
function sizeOf(output: NodeJS.WriteStream): Size {
  return {columns: output.columns || 80, rows: output.rows || 24};
}
