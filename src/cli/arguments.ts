import {Command, CommanderError, InvalidArgumentError, Option} from 'commander';
import {cleanLine} from '../text/clean.ts';
import {THEMES, type ThemeName} from '../ui/palette.ts';

/** What the command line asks for. */
export type Request =
  | {readonly do: 'read'; readonly file: string | null; readonly theme: ThemeName}
  | {readonly do: 'print'; readonly file: string; readonly width: number | null}
  | {readonly do: 'entities'; readonly file: string; readonly json: boolean}
  | {
      readonly do: 'search';
      readonly query: string;
      readonly file: string;
      readonly json: boolean;
    }
  /** Help or the version, for standard output. */
  | {readonly do: 'say'; readonly text: string}
  /** The usage was wrong: lines for standard error. */
  | {readonly do: 'refuse'; readonly text: string};

const EXAMPLES = `
Examples:
  lectern                          choose an article that comes with it
  lectern report.md                read an article and see who is in it
  curl … | lectern                 read what another program prints
  lectern entities report.md       list the names in it
  lectern search camra report.md   search it, typos forgiven
`;

const AFTERWARDS = `
In the program ? shows all keys. Without a terminal, lectern FILE prints the
article and its names. NO_COLOR turns colours off; LECTERN_THEME sets the theme.
`;

/**
 * Reads the command line (`argv` without node and script). `environment` gives the default
 * theme in LECTERN_THEME; a value that is no theme's name counts as none.
 */
export function readArguments(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  version: string,
): Request {
  let request: Request = {do: 'refuse', text: ''};
  let said = '';
  const program = new Command('lectern')
    .description('Read an article in the terminal and see who and what it is about.')
    .usage('[options] [file | -]')
    .configureHelp({visibleArguments: () => [], helpWidth: 80})
    .argument('[file]', 'text or Markdown file, or - for standard input')
    .addOption(
      new Option('--theme <name>', 'colours for your background')
        .choices(THEMES)
        .default(defaultTheme(environment['LECTERN_THEME'])),
    )
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
    .action((file: string | undefined, options: {theme: ThemeName}) => {
      request = {do: 'read', file: file ?? null, theme: options.theme};
    });
  program
    .command('print')
    .description('print the readable text')
    .argument('<file>', 'file, or - for standard input')
    .option('--width <cells>', 'wrap lines to at most this many cells', cells)
    .action((file: string, options: {width?: number}) => {
      request = {do: 'print', file, width: options.width ?? null};
    });
  program
    .command('entities')
    .description('list the names and where they stand')
    .argument('<file>', 'file, or - for standard input')
    .option('--json', 'as JSON, for scripts')
    .action((file: string, options: {json?: boolean}) => {
      request = {do: 'entities', file, json: options.json === true};
    });
  program
    .command('search')
    .description('search names, headings and text')
    .argument('<query>', 'what to search for')
    .argument('<file>', 'file, or - for standard input')
    .option('--json', 'as JSON, for scripts')
    .action((query: string, file: string, options: {json?: boolean}) => {
      request = {do: 'search', query, file, json: options.json === true};
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
