import {fileWith} from './articles.ts';
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

/** Opens a Markdown article in a terminal, and is fulfilled when its names and its search are there. */
export async function openArticle(
  text: string,
  options: Omit<TerminalOptions, 'command' | 'args'> = {},
): Promise<Terminal> {
  const lectern = startLectern([fileWith('article.md', text)], options);
  await lectern.waitFor(isReady, 'waiting until the article is open and analysed');
  return lectern;
}

/** Whether the screen shows an open article that nothing is being worked on in. */
export function isReady(screen: readonly string[]): boolean {
  const status = screen.at(-1) ?? '';
  const working = / …|finding names|getting ready|% · +\d+ %/;
  return /¶[\d,]+ of [\d,]+/.test(status) && !working.test(status);
}

/**
 * What the text pane shows, as one line: sentences are found in it wherever their lines
 * are broken.
 */
export function passage(screen: readonly string[]): string {
  const inside = screen.map((row) => row.replace(/^[│┃]/, '').split(/[│┃┤█▀▄◀\u2800-\u28ff]/)[0]);
  return inside.join(' ').replaceAll(/\s+/g, ' ');
}

/** The condition that the text pane shows these words. */
export function reading(words: string): (screen: readonly string[]) => boolean {
  return (screen) => passage(screen).includes(words);
}

/** Runs `lectern` with these arguments to its end, without a terminal. */
export function runLectern(
  args: readonly string[],
  options: Omit<PlainOptions, 'command' | 'args'> = {},
): Promise<Outcome> {
  return runPlain({...options, command: process.execPath, args: [PROGRAM, ...args]});
}
