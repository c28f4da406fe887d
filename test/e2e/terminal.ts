import {onTestFinished} from 'vitest';
import {openTerminal, type Terminal, type TerminalOptions} from './open-terminal.ts';

export type {Terminal, TerminalOptions} from './open-terminal.ts';

/**
 * Starts a command in a terminal of its own. Must be called inside a test, at whose end
 * the whole session is killed and its home removed.
 */
export function startTerminal(options: TerminalOptions): Terminal {
  const terminal = openTerminal(options);
  onTestFinished(terminal.close);
  return terminal;
}
