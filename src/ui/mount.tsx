import type {ReadStream} from 'node:tty';
import {render} from 'ink';
import type {ReactNode} from 'react';
import type {AppProps} from './app.tsx';

/** A program on the screen. */
export type Mounted = {
  /** Leaves the screen as it was. */
  readonly unmount: () => void;
  /** Settles when it has left; rejects with what a component threw. */
  readonly left: Promise<unknown>;
};

/**
 * Puts `View` on the terminal's alternate screen, with keys from `input`. Ctrl-C is a key
 * like others, and only what has changed of a frame is written.
 */
export function mount(
  View: (props: AppProps) => ReactNode,
  props: AppProps,
  input: ReadStream,
): Mounted {
  const app = render(<View {...props} />, {
    stdin: input,
    exitOnCtrlC: false,
    interactive: true,
    alternateScreen: true,
    incrementalRendering: true,
    maxFps: 60,
  });
  return {unmount: app.unmount, left: app.waitUntilExit()};
}
