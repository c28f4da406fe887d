import {isatty, type ReadStream} from 'node:tty';
import {fileURLToPath} from 'node:url';
import {type Result, succeed} from '../model/result.ts';
import type {Choice} from '../state/state.ts';
import type {ThemeName} from '../ui/palette.ts';
import {readArguments} from './arguments.ts';
import {recordCrash} from './crash.ts';
import {openKeyboard} from './keyboard.ts';
import type {PlainRequest} from './plain-commands.ts';
import {complain, EXIT, say} from './say.ts';
import {canPaint, colourDepth} from './terminal-facts.ts';

declare const LECTERN_VERSION: string;

async function main(): Promise<number> {
  const {stdin, stdout, stderr, env} = process;
  const plainly = async (plain: PlainRequest) => {
    const {runPlain} = await import('./plain-commands.ts');
    return runPlain(plain, {stdin, stdout, stderr});
  };
  const request = readArguments(process.argv.slice(2), env, LECTERN_VERSION);
  switch (request.do) {
    case 'say':
      return say(stdout, request.text, stderr);
    case 'refuse':
      await say(stderr, request.text, stderr);
      return EXIT.usage;
    case 'read': {
      const file = request.file ?? (isatty(0) ? null : '-');
      const input = canPaint(stdout, env) ? openKeyboard(stdin) : null;
      if (input === null) {
        if (file !== null) return plainly({do: 'overview', file});
        await complain(stderr, {
          reason: 'There is no terminal to choose an article in.',
          next: 'Name a file: lectern FILE prints it.',
        });
        return EXIT.usage;
      }
      if (file === '-' && input === stdin) {
        await complain(stderr, {
          reason: 'Standard input is this terminal, where the keys come from.',
          next: 'Pipe an article in, or name a file: lectern FILE opens it.',
        });
        return EXIT.usage;
      }
      return readOnScreen(file, input, request.theme);
    }
    default:
      return plainly(request);
  }
}

// What the screen takes is loaded only for it, and while the worker reads the article.
async function readOnScreen(
  file: string | null,
  input: ReadStream,
  themeName: ThemeName,
): Promise<number> {
  const {stdout, stderr, env} = process;
  const choices = file === null ? await shippedArticles() : succeed([]);
  if (!choices.ok) {
    await complain(stderr, choices.failure);
    return EXIT.failed;
  }
  const {readInteractively} = await import('./interactive.ts');
  const ending = await readInteractively({
    file,
    choices: choices.value,
    input,
    worker: new URL('./worker.js', import.meta.url),
    async screen() {
      const [{mount}, {App}, {makeTheme}] = await Promise.all([
        import('../ui/mount.tsx'),
        import('../ui/app.tsx'),
        import('../ui/theme.ts'),
      ]);
      const theme = makeTheme(themeName, colourDepth(stdout, env));
      return (store, onReady) => mount(App, {store, theme, onReady}, input);
    },
  });
  if (ending.failure !== null) await complain(stderr, ending.failure);
  return ending.code;
}

async function shippedArticles(): Promise<Result<readonly Choice[]>> {
  const {listChoices} = await import('./choices.ts');
  return listChoices(fileURLToPath(new URL('../content', import.meta.url)));
}

/** The exit code of `main`, and of a mistake of ours: words and a file instead of a stack. */
async function guarded(): Promise<number> {
  try {
    return await main();
  } catch (error) {
    await complain(process.stderr, await recordCrash(error, new Date()));
    return EXIT.failed;
  }
}

process.exit(await guarded());
