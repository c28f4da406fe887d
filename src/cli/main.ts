import {isatty} from 'node:tty';
import {fileURLToPath} from 'node:url';
import {readArguments} from './arguments.ts';
import {listChoices} from './choices.ts';
import {runPlain} from './plain-commands.ts';
import {complain, EXIT, say} from './say.ts';
import {canPaint, colourDepth} from './terminal-facts.ts';

declare const LECTERN_VERSION: string;

async function main(): Promise<number> {
  const {stdin, stdout, stderr, env} = process;
  const streams = {stdin, stdout, stderr};
  const request = readArguments(process.argv.slice(2), env, LECTERN_VERSION);
  switch (request.do) {
    case 'say':
      return say(stdout, request.text, stderr);
    case 'refuse':
      await say(stderr, request.text, stderr);
      return EXIT.usage;
    case 'read': {
      const file = request.file ?? (isatty(0) ? null : '-');
      if (!canPaint(stdout, env)) {
        if (file !== null) return runPlain({do: 'overview', file}, streams);
        await complain(stderr, {
          reason: 'There is no terminal to choose an article in.',
          next: 'Name a file: lectern FILE prints it.',
        });
        return EXIT.usage;
      }
      return readOnScreen(file, request.theme);
    }
    default:
      return runPlain(request, streams);
  }
}

// Everything of the screen is loaded only for it: the other commands start without.
async function readOnScreen(file: string | null, themeName: 'dark' | 'light'): Promise<number> {
  const [{readInteractively}, {App}, {makeTheme}, choices] = await Promise.all([
    import('./interactive.tsx'),
    import('../ui/app.tsx'),
    import('../ui/theme.ts'),
    file === null ? listChoices(fileURLToPath(new URL('../content', import.meta.url))) : [],
  ]);
  const ending = await readInteractively({
    file,
    choices,
    theme: makeTheme(themeName, colourDepth(process.stdout, process.env)),
    worker: new URL('./worker.js', import.meta.url),
    view: App,
  });
  if (ending.failure !== null) await complain(process.stderr, ending.failure);
  return ending.code;
}

process.exit(await main());
