import {PROGRAM} from './environment.ts';
import {type Outcome, type PlainOptions, runPlain} from './plain.ts';
import {startTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

/** Starts `lectern` with these arguments in a terminal. */
export function startLectern(
  args: readonly string[],
  options: Omit<TerminalOptions, 'command' | 'args'> = {},
): Terminal {
  return startTerminal({...options, command: process.execPath, args: [PROGRAM, ...args]});
}

/** Starts `npm start` with these arguments, as the README tells people to, in a terminal. */
export function startNpm(
  args: readonly string[],
  options: Omit<TerminalOptions, 'command' | 'args'> = {},
): Terminal {
  return startTerminal({
    ...options,
    command: 'npm',
    args: ['start', '--', ...args],
    // npm asks the registry for news of itself when somebody sits at a terminal.
    env: {npm_config_update_notifier: 'false', ...options.env},
  });
}

/** Runs `lectern` with these arguments to its end, without a terminal. */
export function runLectern(
  args: readonly string[],
  options: Omit<PlainOptions, 'command' | 'args'> = {},
): Promise<Outcome> {
  return runPlain({...options, command: process.execPath, args: [PROGRAM, ...args]});
}
