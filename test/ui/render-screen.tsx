import {EventEmitter} from 'node:events';
import {stripVTControlCharacters} from 'node:util';
import {render} from 'ink';
import type {Store} from '../../src/state/store.ts';
import {App} from '../../src/ui/app.tsx';
import {makeTheme, type Theme} from '../../src/ui/theme.ts';

/** The whole program on a screen that is only remembered. */
export type Screen = {
  /** The rows painted last, without styles; blanks at the end of a row are not kept. */
  readonly rows: () => readonly string[];
  /** The same with styles. */
  readonly painted: () => string;
  /** How often it was painted. */
  readonly frames: () => number;
  /** Feeds the keyboard with what a terminal sends, and waits until it is on screen. */
  readonly write: (bytes: string) => Promise<void>;
  /** Waits until what was dispatched is on screen. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
};

/** Renders the state of `store` on a terminal of its size. */
export async function renderScreen(
  store: Store,
  theme: Theme = makeTheme('dark', 3),
): Promise<Screen> {
  const frames: string[] = [];
  const output = Object.assign(new EventEmitter(), {
    isTTY: true,
    write(text: string, written?: () => void) {
      // Ink also sends modes of the terminal, and nothing at all to learn when it is through.
      if (stripVTControlCharacters(text) !== '') frames.push(text);
      written?.();
      return true;
    },
  });
  const size = () => store.state().size;
  Object.defineProperties(output, {
    columns: {get: () => size().columns},
    rows: {get: () => size().rows},
  });
  let waiting: string | null = null;
  const input = Object.assign(new EventEmitter(), {
    isTTY: true,
    setEncoding: () => {},
    setRawMode: () => {},
    ref: () => {},
    unref: () => {},
    resume: () => {},
    pause: () => {},
    read() {
      const chunk = waiting;
      waiting = null;
      return chunk;
    },
  });
  const app = render(<App store={store} themes={() => theme} onReady={() => {}} />, {
    // Ink uses no more of its streams than these stand-ins have.
    stdout: output as unknown as NodeJS.WriteStream,
    stderr: output as unknown as NodeJS.WriteStream,
    stdin: input as unknown as NodeJS.ReadStream,
    debug: true,
    exitOnCtrlC: false,
    patchConsole: false,
    interactive: true,
  });
  let told = size();
  const settled = async () => {
    if (size() !== told) output.emit('resize');
    told = size();
    await app.waitUntilRenderFlush();
  };
  await settled();
  return {
    rows: () =>
      stripVTControlCharacters(frames.at(-1) ?? '')
        .split('\n')
        .map((row) => row.trimEnd()),
    painted: () => frames.at(-1) ?? '',
    frames: () => frames.length,
    async write(bytes) {
      waiting = bytes;
      input.emit('readable');
      await settled();
    },
    settled,
    close: () => app.unmount(),
  };
}
