import {expect, test} from 'vitest';
import {fileWith} from './articles.ts';
import {isReady, runLectern, startLectern} from './lectern.ts';

const PAYLOADS = {
  title: '\x1b]0;owned title\x07',
  link: '\x1b]8;;https://evil.example/\x1b\\',
  clipboard: '\x1b]52;c;b3duZWQ=\x07',
  colour: '\x1b[38;5;201m',
  question: '\x1b[6n',
  device: '\x1bP+q544e\x1b\\',
  mouse: '\x1b[?1003h',
  reset: '\x1bc',
  eightBit: '\x9b31m',
  override: '\u202e',
  isolate: '\u2067',
  tags: '\u{e0041}\u{e0042}',
  bell: '\x07',
} as const;

const WORDS = Object.values(PAYLOADS)
  .map((payload, index) => `word${index}${payload}next${index}`)
  .join(' ');

const FORMATS = {
  'hostile.txt': `Heading ${PAYLOADS.title}of it\n\n${WORDS}\n\nUnterminated \x1b]0;keeps its words\n`,
  'hostile.md': `---\ntitle: "A ${'\\e'}]0;owned title${'\\a'} title"\n---\n\n# Heading ${PAYLOADS.colour}of it\n\n[link](https://evil.example/${PAYLOADS.reset}) ${WORDS}\n`,
} as const;

test.for(Object.entries(FORMATS))(
  'nothing of %s reaches the terminal but its words',
  async ([name, text]) => {
    // With a theme chosen, Lectern itself asks the terminal nothing.
    const lectern = startLectern(['--theme', 'dark', fileWith(name, text)]);
    await lectern.waitFor(isReady);
    lectern.write('sword3');
    await lectern.waitFor(/› word3 .*hit/);
    const raw = lectern.raw();
    for (const payload of Object.values(PAYLOADS)) expect(raw).not.toContain(payload);
    // Not a single operating system command, bell, 8-bit control or override, whatever it says.
    expect(raw).not.toMatch(/\x1b[\]P_^X]|[\x07\x80-\x9f\u202a-\u202e\u2066-\u2069]/);
    for (const [index] of Object.values(PAYLOADS).entries()) {
      expect(lectern.text()).toContain(`word${index}`);
    }
    expect(lectern.modes().mouse).toBe(false);
  },
);

test('nor does anything of a file name', async () => {
  const lectern = startLectern([`no${PAYLOADS.title}such${PAYLOADS.colour}file.txt`]);
  expect(await lectern.exit).toEqual({code: 1, signal: null});
  expect(lectern.raw()).not.toMatch(/\x1b|\x07/);
  expect(lectern.text()).toContain('nosuchfile.txt');
});

test('nor does anything of what is printed', async () => {
  const article = fileWith('hostile.txt', FORMATS['hostile.txt']);
  const query = `word3${PAYLOADS.title}`;
  for (const args of [[article], ['entities', article, '--json'], ['search', query, article]]) {
    const {stdout, code} = await runLectern(args);
    expect(code).toBe(0);
    expect(stdout).toContain('word');
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]/u);
  }
});
