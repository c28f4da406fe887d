import {startTerminal, type Terminal, type TerminalOptions} from './terminal.ts';

const PROMPT = 'ready>';

const SHELLS = {
  // Without line editing, which would set and reset the very modes that are looked at.
  bash: ['--norc', '--noprofile', '--noediting', '-i'],
  sh: ['-i'],
} as const;

/** A terminal with an interactive shell in it, for what only job control shows. */
export type Shell = Terminal & {
  /** Types a command line and Enter. */
  readonly enter: (line: string) => void;
  /** Waits until the shell asks for the next command. */
  readonly waitForPrompt: () => Promise<void>;
};

/** Starts an interactive shell, and is fulfilled when it asks for a command. */
export async function startShell(
  shell: keyof typeof SHELLS,
  options: Omit<TerminalOptions, 'command' | 'args' | 'input'> = {},
): Promise<Shell> {
  const terminal = startTerminal({
    ...options,
    command: shell,
    args: SHELLS[shell],
    env: {PS1: `${PROMPT} `, ...options.env},
  });
  const waitForPrompt = (): Promise<void> =>
    terminal.waitFor(
      (screen) => screen.findLast((row) => row !== '') === PROMPT,
      'waiting for the prompt of the shell',
    );
  await waitForPrompt();
  return {...terminal, enter: (line) => terminal.write(`${line}\r`), waitForPrompt};
}
