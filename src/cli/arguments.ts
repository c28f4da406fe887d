import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import type {Wishes} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {THEMES, type ThemeName} from '../ui/palette.ts';

/** How articles are to be read. */
export type How = Wishes & {
  /** Web pages from their copies only. */
  readonly offline: boolean;
};

/** What the command line asks for. An article is a path, an address or "-". */
export type Request =
  | {
      readonly do: 'read';
      /** None to choose among those that come with the program. */
      readonly articles: readonly string[];
      readonly theme: ThemeName;
      readonly how: How;
    }
  | {
      readonly do: 'print';
      readonly article: string;
      readonly width: number | null;
      readonly how: How;
    }
  | {
      readonly do: 'entities';
      readonly article: string;
      readonly json: boolean;
      readonly how: How;
    }
  | {
      readonly do: 'search';
      readonly query: string;
      readonly article: string;
      readonly json: boolean;
      readonly how: How;
    }
  /** Help or the version, for standard output. */
  | {readonly do: 'say'; readonly text: string}
  /** The usage was wrong: lines for standard error. */
  | {readonly do: 'refuse'; readonly text: string};

const EXAMPLES = `
Examples:
  lectern                          choose an article that comes with it
  lectern report.pdf               read an article and see who is in it
  lectern https://example.org/a    read a web page
  lectern papers/ notes.md         choose among several
  lectern search camra report.pdf  search it, typos forgiven
`;

const AFTERWARDS = `
In the program ? shows all keys; without a terminal, lectern FILE prints it.
LECTERN_PASSWORD is seen by nobody else. LECTERN_THEME and NO_COLOR: colours.
`;

type Options = {
  readonly theme: ThemeName;
  readonly encoding?: string;
  readonly password?: string;
  readonly offline?: boolean;
};

/**
 * Reads the command line (`argv` without node and script). `environment` gives the default
 * theme in LECTERN_THEME, where a value that is no theme's name counts as none, and the
 * password in LECTERN_PASSWORD.
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): Request {
  let request: Request = {do: 'refuse', text: ''};
  let said = '';
  const program = new Command('lectern')
    .usage('[options] [file | folder | address | -]...')
    .configureHelp({
      visibleArguments: () => [],
      // Choices and defaults are told in the descriptions, in fewer words.
      optionDescription: ({description}) => description,
      showGlobalOptions: true,
      helpWidth: 80,
    })
    .argument('[article...]', 'what to read')
    .addOption(
      new Option('--theme <name>', 'for a dark (usual) or light background')
        .choices(THEMES)
        .default(defaultTheme(environment['LECTERN_THEME'])),
    )
    .option('--encoding <name>', 'of a text, where the guess is wrong')
    .option('--password <word>', 'of a locked file; other users can see it')
    .option('--offline', 'web pages only as they were read before')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .addHelpText('before', EXAMPLES.trimStart())
    .addHelpText('after', AFTERWARDS.trimEnd())
    .configureOutput({
      writeOut: (text) => {
        said += text;
      },
      writeErr: (text) => {
        said += text;
      },
    })
    .exitOverride()
    .action((articles: string[], {theme}: Options) => {
      request = {do: 'read', articles, theme, how: how()};
    });
  // These options hold for every command, wherever they stand.
  const how = (): How => {
    const {encoding = null, password, offline = false} = program.opts<Options>();
    return {
      encoding,
      password: password ?? (environment['LECTERN_PASSWORD'] || null),
      offline,
    };
  };
  program
    .command('print')
    .description('print the readable text')
    .argument('<article>')
    .option('--width <cells>', 'wrap lines to at most this many cells', cells)
    .action((article: string, {width = null}: {width?: number | null}) => {
      request = {do: 'print', article, width, how: how()};
    });
  program
    .command('entities')
    .description('list the names and where they stand')
    .argument('<article>')
    .option('--json', 'as JSON, for scripts')
    .action((article: string, {json = false}: {json?: boolean}) => {
      request = {do: 'entities', article, json, how: how()};
    });
  program
    .command('search')
    .description('search names, headings and text')
    .argument('<query>')
    .argument('<article>')
    .option('--json', 'as JSON, for scripts')
    .action((query: string, article: string, {json = false}: {json?: boolean}) => {
      request = {do: 'search', query, article, json, how: how()};
    });
  try {
    program.parse([...argv], {from: 'user'});
    return request;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return {do: 'say', text: said};
    return {do: 'refuse', text: refusal(error.message)};
  }
}

function defaultTheme(name: string | undefined): ThemeName {
  return THEMES.find((theme) => theme === name) ?? 'dark';
}

function cells(value: string): number {
  const width = Number(value);
  if (Number.isSafeInteger(width) && width >= 1) return width;
  throw new InvalidArgumentError('A width is a whole number of cells, 1 or more.');
}

function refusal(message: string): string {
  const what = cleanLine(message.replace(/^error: /u, ''));
  return `lectern: ${what}\nlectern --help shows what can be asked.\n`;
}
