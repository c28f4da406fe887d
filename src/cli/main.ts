import {isatty} from 'node:tty';
import {type Failure, type Result, succeed} from '../model/result.ts';
import {readArguments} from './arguments.ts';
import {commandMeant} from './command-names.ts';
import {configPath, readConfig} from './config/read-config.ts';
import {recordCrash} from './crash.ts';
import {backgroundHint, mayBeAsked} from './input/background.ts';
import type {InteractiveOptions} from './interactive.ts';
import {openKeyboard} from './keyboard.ts';
import {identityOf, isFolder, nameOf} from './named.ts';
import {exists, withNearFile} from './near-file.ts';
import {nearest} from './nearest.ts';
import type {PlainRequest} from './plain-commands.ts';
import {readingFrom} from './reading.ts';
import {complain, EXIT, say} from './say.ts';
import {canPaint, colourDepth} from './terminal-facts.ts';

declare const LECTERN_VERSION: string;

async function main(): Promise<number> {
  const {stdin, stdout, stderr, env} = process;
  const surroundings = {stdin, environment: env, version: LECTERN_VERSION};
  const plainly = async (plain: PlainRequest) => {
    const {runPlain} = await import('./plain-commands.ts');
    return runPlain(plain, {...surroundings, stdout, stderr});
  };
  const request = readArguments(process.argv.slice(2), env, LECTERN_VERSION);
  const encoding = 'how' in request ? request.how.encoding : null;
  if (encoding !== null && !(await isEncoding(encoding))) {
    return refuse({
      reason: `“${encoding}” is the name of no encoding that Lectern knows.`,
      next: `${await encodingMeant(encoding)} lectern --help shows what can be asked.`,
    });
  }
  switch (request.do) {
    case 'say':
      return say(stdout, request.text, stderr);
    case 'refuse':
      await say(stderr, request.text, stderr);
      return EXIT.usage;
    case 'read': {
      const {how} = request;
      const mistyped = await mistypedCommand(request.articles);
      if (mistyped !== null) return refuse(mistyped);
      const named = request.articles.length === 0 && !isatty(0) ? ['-'] : request.articles;
      const input = canPaint(stdout, env) ? openKeyboard(stdin) : null;
      const [only, ...others] = named;
      if (input === null) {
        if (only !== undefined && others.length === 0) {
          return plainly({do: 'overview', article: only, how});
        }
        return refuse({
          reason: 'There is no terminal to choose an article in.',
          next: 'Name one file: lectern FILE prints it.',
        });
      }
      if (named.includes('-') && input === stdin) {
        return refuse({
          reason: 'Standard input is this terminal, where the keys come from.',
          next: 'Pipe an article in, or name a file: lectern FILE opens it.',
        });
      }
      const articles = await toRead(named);
      if (!articles.ok) {
        await complain(stderr, articles.failure);
        return EXIT.failed;
      }
      const config = await readConfig(configPath());
      return readOnScreen(articles.value, {
        input,
        theming: {
          choice: request.theme ?? config.settings.theme ?? 'auto',
          background: backgroundHint(env['COLORFGBG']),
        },
        remarks: config.remarks,
        mayAsk: mayBeAsked(env['TERM']),
        read: readingFrom(surroundings, {offline: how.offline, watched: true}),
        wishes: how,
      });
    }
    default:
      return plainly(request);
  }
}

// Names of encodings are many, and few people give one.
async function isEncoding(name: string): Promise<boolean> {
  const {decoderNamed} = await import('../formats/decode/decoder.ts');
  return (await decoderNamed(name)) !== null;
}

async function encodingMeant(typed: string): Promise<string> {
  const {COMMON_ENCODINGS} = await import('../formats/decode/common-encodings.ts');
  const meant = nearest(typed, COMMON_ENCODINGS);
  return meant === null
    ? 'Give a name such as windows-1252 or shift_jis.'
    : `Did you mean ${meant}?`;
}

async function refuse(failure: Failure): Promise<number> {
  await complain(process.stderr, failure);
  return EXIT.usage;
}

/** What to say when the first article is none, and probably was to be a command. */
async function mistypedCommand(articles: readonly string[]): Promise<Failure | null> {
  const [first] = articles;
  const command = first === undefined ? null : commandMeant(first);
  if (first === undefined || command === null || (await exists(first))) return null;
  return {
    reason: `There is no command and no file “${first}”. (Did you mean lectern ${command}?)`,
    next: 'lectern --help shows what can be asked.',
  };
}

/** What the arguments come to: one article, several to choose among, or what there is anyway. */
async function toRead(named: readonly string[]): Promise<Result<InteractiveOptions['articles']>> {
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0 && !(await isFolder(only))) {
    return succeed({path: only, id: identityOf(only), name: nameOf(only)});
  }
  // Most starts have one article and no need for what lists them.
  const {choicesAmong, choicesIn, shippedChoices} = await import('./choices.ts');
  if (only === undefined) return succeed({shipped: await shippedChoices()});
  if (others.length > 0) return succeed({choices: await choicesAmong(named)});
  const found = await choicesIn(only);
  return found.ok ? succeed({choices: found.value}) : found;
}

// What the screen takes is loaded only for it, and while the worker reads the article.
async function readOnScreen(
  articles: InteractiveOptions['articles'],
  options: Omit<InteractiveOptions, 'articles' | 'worker' | 'screen'>,
): Promise<number> {
  const {stdout, stderr, env} = process;
  const {readInteractively} = await import('./interactive.ts');
  const ending = await readInteractively({
    ...options,
    articles,
    worker: new URL('./worker.js', import.meta.url),
    async screen() {
      const [{mount}, {App}, {createThemes}] = await Promise.all([
        import('../ui/mount.tsx'),
        import('../ui/app.tsx'),
        import('../ui/theme.ts'),
      ]);
      const themes = createThemes(colourDepth(stdout, env));
      return (store, keys, onReady) => mount(App, {store, themes, onReady}, keys);
    },
  });
  if (ending.failure !== null) {
    const failure =
      'path' in articles ? await withNearFile(ending.failure, articles.path) : ending.failure;
    await complain(stderr, failure);
  }
  return ending.code;
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
