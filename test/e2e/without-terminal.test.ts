import {expect, test} from 'vitest';
import {fileWith, LIGHTHOUSE} from './articles.ts';
import {PROGRAM} from './environment.ts';
import {runLectern, startLectern} from './lectern.ts';
import {runPlain} from './plain.ts';
import {startTerminal} from './terminal.ts';

const ESCAPE = /\x1b/;

// Elsewhere there is no /dev/full and no setsid.
const onLinux = test.runIf(process.platform === 'linux');

test('without a terminal, lectern FILE prints the article and its names', async () => {
  const {stdout, stderr, code} = await runLectern([fileWith('keeper.md', LIGHTHOUSE)]);
  expect(code).toBe(0);
  expect(stderr).toBe('');
  expect(stdout).toContain('The last keeper\n');
  expect(stdout).toContain('On her last evening Lindqvist lit it once more.\n');
  expect(stdout).toMatch(/^person +Mara Lindqvist +5/m);
  expect(stdout).not.toMatch(ESCAPE);
});

test('so it does with an article that is piped in', async () => {
  for (const args of [[], ['-']]) {
    const {stdout, code} = await runLectern(args, {input: LIGHTHOUSE});
    expect(code).toBe(0);
    expect(stdout).toContain('lit it once more.\n');
    expect(stdout).toMatch(/^person +Mara Lindqvist +5/m);
  }
});

const NO_SCREEN = [
  {what: 'TERM=dumb', env: {TERM: 'dumb'}},
  {what: 'TERM unset', env: {TERM: undefined}},
  {what: 'CI=true', env: {CI: 'true'}},
] as const;

test.for(NO_SCREEN)('and so it does in a terminal with $what', async ({env}) => {
  const lectern = startLectern([fileWith('keeper.md', LIGHTHOUSE)], {env, rows: 80});
  expect(await lectern.exit).toEqual({code: 0, signal: null});
  expect(lectern.raw()).not.toMatch(ESCAPE);
  expect(lectern.text()).toContain('lit it once more.');
  expect(lectern.text()).toMatch(/^person +Mara Lindqvist +5/m);
});

test('with nothing to read and no terminal to choose in, it says what to do', async () => {
  const lectern = startLectern([], {env: {TERM: 'dumb'}});
  expect(await lectern.exit).toEqual({code: 2, signal: null});
  expect(lectern.text()).toContain('There is no terminal to choose an article in.');
});

onLinux(
  'in a terminal that no keys can come from, an article that is piped in is printed',
  async () => {
    const lectern = startTerminal({
      command: 'sh',
      // A session of its own has no controlling terminal.
      args: [
        '-c',
        'cat "$0" | setsid -w "$@"',
        fileWith('keeper.md', LIGHTHOUSE),
        process.execPath,
        PROGRAM,
      ],
      rows: 80,
    });
    expect(await lectern.exit).toEqual({code: 0, signal: null});
    expect(lectern.raw()).not.toMatch(ESCAPE);
    expect(lectern.text()).toContain('lit it once more.');
  },
);

test('a reader that has seen enough is no trouble: lectern FILE | head', async () => {
  const article = fileWith('long.md', LIGHTHOUSE.repeat(200));
  const outcome = await runPlain({
    command: 'bash',
    args: ['-o', 'pipefail', '-c', '"$@" | head -n 1', 'bash', process.execPath, PROGRAM, article],
  });
  expect(outcome).toMatchObject({stdout: 'The last keeper\n', stderr: '', code: 0});
});

test
  .runIf(process.platform === 'linux')
  .for([[[]], [['print']], [['entities', '--json']], [['search', 'lamp']]] as const)(
  'a full device is told in words: %j',
  async ([args]) => {
    const {stderr, code} = await runPlain({
      command: 'sh',
      args: [
        '-c',
        '"$@" > /dev/full',
        'sh',
        process.execPath,
        PROGRAM,
        ...args,
        fileWith('keeper.md', LIGHTHOUSE),
      ],
    });
    expect(code).toBe(1);
    expect(stderr).toBe(
      'lectern: There is no space left where the output goes.\nSend it somewhere else.\n',
    );
  },
);

onLinux('messages that cannot be written are no trouble', async () => {
  const {stdout, code} = await runPlain({
    command: 'sh',
    args: [
      '-c',
      '"$@" 2> /dev/full',
      'sh',
      process.execPath,
      PROGRAM,
      'print',
      // Not UTF-8, which is noted on standard error.
      fileWith('keeper.txt', Buffer.from('Caf\xe9 in Orl\xe9ans.\n', 'latin1')),
    ],
  });
  expect({stdout, code}).toEqual({stdout: 'Café in Orléans.\n', code: 0});
});
