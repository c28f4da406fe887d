import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import type {Wishes} from '../model/source.ts';
import {THEME_CHOICES, type ThemeChoice, themeChoice} from '../state/theme.ts';
import {cleanLine} from '../text/clean.ts';
import {commandMeant} from './command-names.ts';
import {nearest} from './nearest.ts';

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
      /** Null when neither an option nor the environment says. */
      readonly theme: ThemeChoice | null;
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
  lectern                          choose an article; inside, ? shows all keys
  lectern report.pdf               read an article and see who is in it
  lectern https://example.org/a    read a web page
  lectern papers/ notes.md         choose among several
  lectern search camra report.pdf  search it, typos forgiven
`;

const PRINT_EXAMPLES = `
Examples:
  lectern print report.pdf             a line a paragraph
  lectern print report.pdf --width 72  wrapped, with its tables and lists
`;

const ENTITIES_EXAMPLES = `
Examples:
  lectern entities report.pdf         who and what is in it
  lectern entities report.pdf --json  the same for a script
`;

const SEARCH_EXAMPLES = `
Examples:
  lectern search camra report.pdf           finds Camara, too
  lectern search 'kind:place' report.pdf    all places
  lectern search 'sadio camara' report.pdf  both words, in any order
`;

const AFTERWARDS = `
LECTERN_PASSWORD is seen by nobody else. LECTERN_THEME and NO_COLOR: colours.
`;

type Options = {
  readonly theme?: ThemeChoice;
  readonly encoding?: string;
  readonly password?: string;
  readonly offline?: boolean;
};

/**
 * Reads the command line (`argv` without node and script). `environment` gives the theme
 * in LECTERN_THEME, unless an option does, where a value that is no theme's name counts as none, and the
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
    .addOption(new Option('--theme <name>', THEME_CHOICES.join(', ')).choices(THEME_CHOICES))
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
    .action(
      (
        articles: string[],
        {theme = themeChoice(environment['LECTERN_THEME'])}: {theme?: ThemeChoice | null},
      ) => {
        request = {do: 'read', articles, theme, how: how()};
      },
    );
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
    .addHelpText('before', PRINT_EXAMPLES.trimStart())
    .argument('<article>')
    .option('--width <cells>', 'wrap lines to at most this many cells', cells)
    .action((article: string, {width = null}: {width?: number | null}) => {
      request = {do: 'print', article, width, how: how()};
    });
  program
    .command('entities')
    .description('list the names and where they stand')
    .addHelpText('before', ENTITIES_EXAMPLES.trimStart())
    .argument('<article>')
    .option('--json', 'as JSON, for scripts')
    .action((article: string, {json = false}: {json?: boolean}) => {
      request = {do: 'entities', article, json, how: how()};
    });
  program
    .command('search')
    .description('search names, headings and text')
    .addHelpText('before', SEARCH_EXAMPLES.trimStart())
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
    return {do: 'refuse', text: refusal(error, argv[0] ?? '')};
  }
}

function cells(value: string): number {
  const width = Number(value);
  if (Number.isSafeInteger(width) && width >= 1) return width;
  throw new InvalidArgumentError('A width is a whole number of cells, 1 or more.');
}

const WHAT_NEXT = 'lectern --help shows what can be asked.';

function refusal({code, message}: CommanderError, first: string): string {
  const command = code === 'commander.unknownOption' ? commandMeant(first) : null;
  // A mistyped command passes for an article, which has no such option.
  if (command !== null && command !== first) {
    return refusalOf(`There is no command “${cleanLine(first)}”. ${didYouMean(command)}`);
  }
  const what = cleanLine(message.replace(/^error: /u, ''));
  const wrong = /^option '(\S+).*?' argument '(.*)' is invalid\. (.+)$/u.exec(what);
  if (wrong === null) return refusalOf(what);
  const [, option, value = '', why = ''] = wrong;
  const choices = /^Allowed choices are (.+)\.$/u.exec(why)?.[1]?.split(', ') ?? null;
  if (choices === null) return refusalOf(`${option} cannot be “${value}”. ${why}`);
  const meant = nearest(value, choices);
  const allowed = `${option} cannot be “${value}”, only ${choices.join(', ')}.`;
  return refusalOf(meant === null ? allowed : `${allowed} ${didYouMean(meant)}`);
}

function refusalOf(what: string): string {
  return `lectern: ${what}\n${WHAT_NEXT}\n`;
}

function didYouMean(name: string): string {
  return `(Did you mean ${name}?)`;
}
