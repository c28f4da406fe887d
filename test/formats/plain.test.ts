import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {documentOfText} from '../../src/formats/plain.ts';
import {cleanText} from '../../src/text/clean.ts';
import {expectLinear} from '../text/linear.ts';
import {expectLaws, outline} from './laws.ts';
import {read} from './read.ts';

const blocksOf = async (text: string): Promise<string[]> => outline(await read(text));

const LONG =
  'The council of the little town met again on Tuesday evening to discuss the bridge, the money for the bridge and the people who would have to pay for it.';
const OTHER =
  'Nobody in the room had expected the engineer to speak, but she did, and for a quarter of an hour there was no other sound than her voice and the rain.';

/** `text` as an editor wraps it: greedily, at `width` columns. */
function wrapped(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    if (line.trim() !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line += line.trim() === '' ? word : ` ${word}`;
    }
  }
  return [...lines, line].join('\n');
}

describe('paragraphs', () => {
  test('a line each, with blank lines or without', async () => {
    const expected = [`paragraph: ${LONG}`, `paragraph: ${OTHER}`, `paragraph: ${LONG}`];
    expect(await blocksOf(`${LONG}\n${OTHER}\n${LONG}\n`)).toEqual(expected);
    expect(await blocksOf(`${LONG}\n\n\n${OTHER}\n\n${LONG}`)).toEqual(expected);
  });

  test('short lines among long ones are paragraphs too', async () => {
    expect(await blocksOf(`${LONG}\n“Yes,” he said.\n“No.”\n${OTHER}`)).toHaveLength(4);
  });

  test('hard-wrapped at any width, with blank lines between', async () => {
    for (const width of [46, 60, 72, 100]) {
      const text = [LONG, OTHER, LONG].map((line) => wrapped(line, width)).join('\n\n');
      expect(await blocksOf(text)).toEqual([
        `paragraph: ${LONG}`,
        `paragraph: ${OTHER}`,
        `paragraph: ${LONG}`,
      ]);
    }
  });

  test('hard-wrapped, with indented first lines and no blank lines', async () => {
    const said = '“Nobody,” he said.';
    const text = [LONG, OTHER, said, said, LONG].map((line) => wrapped(line, 64, '   ')).join('\n');
    expect(await blocksOf(text)).toEqual(
      [LONG, OTHER, said, said, LONG].map((line) => `paragraph: ${line}`),
    );
  });

  test('hard-wrapped, with nothing between but a short last line', async () => {
    const text = [LONG, OTHER, LONG].map((line) => wrapped(line, 60)).join('\n');
    expect(await blocksOf(text)).toEqual([LONG, OTHER, LONG].map((line) => `paragraph: ${line}`));
  });

  test('entries whose first line alone is not indented', async () => {
    const entry = (text: string): string => wrapped(text, 60).replaceAll('\n', '\n    ');
    expect(await blocksOf(`${entry(LONG)}\n${entry(OTHER)}\n${entry(LONG)}`)).toEqual(
      [LONG, OTHER, LONG].map((line) => `paragraph: ${line}`),
    );
  });

  test('two lines through which a sentence runs', async () => {
    expect(
      await blocksOf('This is a text of two lines that were wrapped somewhere in\nthe middle.'),
    ).toEqual([
      'paragraph: This is a text of two lines that were wrapped somewhere in the middle.',
    ]);
  });

  test('hyphens at the end of a line stay', async () => {
    const text =
      'The engineer who spoke to the council was not at all well-\nknown in the town, and that was what made people listen.';
    expect((await read(text)).text).toContain('well- known');
  });

  test('Chinese lines are joined without a space', async () => {
    const line = '市议会星期二晚上再次开会讨论那座旧桥和修桥的钱以及谁来付这笔钱的问题';
    expect(await blocksOf(`　　${line}\n${line}\n${line}。`)).toEqual([
      `paragraph: ${line}${line}${line}。`,
    ]);
  });
});

describe('line breaks that the author meant', () => {
  test('verse', async () => {
    const verse =
      'The frost has drawn upon the pane\na forest of white ferns,\nthe kettle on the kitchen stove\nsings softly as it burns.';
    expect(await blocksOf(`${verse}\n\n${verse}`)).toEqual([
      `paragraph: ${verse}`,
      `paragraph: ${verse}`,
    ]);
  });

  test('verse in the middle of wrapped prose, with its indentation', async () => {
    const verse = 'Home is the keeper,\n  home from the light,\nhome is the keeper.';
    const prose = wrapped(`${LONG} ${OTHER} ${LONG}`, 70);
    expect(await blocksOf(`${prose}\n\n${verse.replaceAll(/^/gm, '     ')}\n\n${prose}`)).toEqual([
      `paragraph: ${LONG} ${OTHER} ${LONG}`,
      `paragraph: ${verse}`,
      `paragraph: ${LONG} ${OTHER} ${LONG}`,
    ]);
  });

  test.each([
    ['a long line', 'I knew a man who kept the lamp upon the eastern pier,'],
    ['the end of a sentence', 'I knew a man who kept the lamp.'],
  ])('verse with an indented line in it after %s', async (_, first) => {
    const verse = `${first}\n  And every night he climbed the stair and told the boats,\nThe tide is high, the reef is near,\n  Keep off, keep off, ye drowsy floats,\nAnd no one came to thank him.`;
    expect(await blocksOf(verse)).toEqual([`paragraph: ${verse}`]);
    expect(await blocksOf(`${verse}\n\n${verse}`)).toHaveLength(2);
    const prose = wrapped(`${LONG} ${OTHER} ${LONG}`, 72);
    expect(await blocksOf(`${prose}\n\n${verse}\n\n${prose}`)).toEqual([
      `paragraph: ${LONG} ${OTHER} ${LONG}`,
      `paragraph: ${verse}`,
      `paragraph: ${LONG} ${OTHER} ${LONG}`,
    ]);
  });

  test('verse whose first line is the indented one', async () => {
    const verse = '    Home from the hill,\nhome from the light,\n    home is the keeper.';
    expect(await blocksOf(`${verse}\n\n${verse}`)).toEqual([
      `paragraph: ${verse}`,
      `paragraph: ${verse}`,
    ]);
  });

  test('a mail: its head, its list, what it quotes, its address', async () => {
    const text = [
      'From: Ann Lee <ann@example.org>\nTo: Bo Ek <bo@example.org>\nSubject: The bridge',
      `Dear Bo,\n${wrapped(LONG, 66)}`,
      `We need:\n- the report\n- ${wrapped(OTHER, 60).replaceAll('\n', '\n  ')}\n2) money`,
      '> On Monday you wrote that you would send it all in the\n> course of the week.',
      'Ann Lee\n12 High Street\nLittle Town',
    ].join('\n\n');
    expect(await blocksOf(text)).toEqual([
      'paragraph: From: Ann Lee <ann@example.org>\nTo: Bo Ek <bo@example.org>\nSubject: The bridge',
      'paragraph: Dear Bo,',
      `paragraph: ${LONG}`,
      'paragraph: We need:',
      'paragraph: - the report',
      `paragraph: - ${OTHER}`,
      'paragraph: 2) money',
      'paragraph: > On Monday you wrote that you would send it all in the\n> course of the week.',
      'paragraph: Ann Lee\n12 High Street\nLittle Town',
    ]);
  });

  test('the items of a list stand close together', async () => {
    expect((await read('- bread\n- milk\n\nThat is all.')).text).toBe(
      '- bread\n- milk\n\nThat is all.',
    );
  });

  test('any number of them', async () => {
    const names = Array.from({length: 150_000}, () => 'Ann').join('\n');
    expect((await read(names)).text === names).toBe(true);
  });

  test('lines indented with tabs', async () => {
    expect(await blocksOf('if late\n\twait\n  \tor go\n\t\thome')).toEqual([
      'paragraph: if late\n        wait\n        or go\n                home',
    ]);
  });

  test('columns made with tabs', async () => {
    expect(await blocksOf('Ann\t31\tOslo\nBartholomew\t4\tRome')).toEqual([
      'paragraph: Ann     31      Oslo\nBartholomew     4       Rome',
    ]);
  });
});

describe('title and headings', () => {
  test('a short first line without a stop is the title', async () => {
    for (const text of [
      `A bridge too old\n\n${LONG}\n`,
      `A bridge too old\n${LONG}\n${OTHER}\n`,
      `A bridge too old\n${wrapped(`${LONG} ${OTHER}`, 70)}\n`,
      `\n\n  A bridge too old\nBy Ann Lee\n\n${LONG}\n`,
      `A bridge too old\n================\n\n${LONG}`,
    ]) {
      const document = await read(text, 'bridge.txt');
      expect(document.title).toBe('A bridge too old');
      expect(document.blocks[0]).toMatchObject({kind: 'heading', level: 1, start: 0, end: 16});
    }
  });

  test('any other first line is not, and the file gives the title', async () => {
    for (const first of [
      'It was raining.',
      'Dear Bo,',
      '“Who is it?” he asked',
      '- bread',
      'From: Ann Lee',
      'and then it rained',
      '* * *',
      LONG,
    ]) {
      const document = await read(`${first}\n\n${LONG}`, 'the bridge.v2.txt');
      expect(document.title).toBe('the bridge.v2');
      expect(document.blocks[0]?.kind).not.toBe('heading');
    }
    expect((await read('Only one line', 'note.txt')).title).toBe('note');
    expect((await read(LONG, 'standard input')).title).toBe('standard input');
    expect((await read(LONG, '.txt')).title).toBe('.txt');
  });

  test('chapters, with their titles', async () => {
    const prose = wrapped(`${LONG} ${OTHER}`, 70);
    expect(
      await blocksOf(
        `CHAPTER I\n\nOn the Bridge\n\n\n${prose}\n\nChapter 2: The Road\n\n${prose}\n\nPart Three\nAt Home\n\n${prose}\n\nEpilogue\n\n${prose}\n\nIV.\n\n${prose}`,
      ),
    ).toEqual([
      'h2: CHAPTER I\nOn the Bridge',
      `paragraph: ${LONG} ${OTHER}`,
      'h2: Chapter 2: The Road',
      `paragraph: ${LONG} ${OTHER}`,
      'h2: Part Three\nAt Home',
      `paragraph: ${LONG} ${OTHER}`,
      'h2: Epilogue',
      `paragraph: ${LONG} ${OTHER}`,
      'h2: IV.',
      `paragraph: ${LONG} ${OTHER}`,
    ]);
  });

  test('a few words between two paragraphs that announce the second', async () => {
    expect(await blocksOf(`${LONG}\n\nWhat came before\n\n${OTHER}`)).toEqual([
      `paragraph: ${LONG}`,
      'h2: What came before',
      `paragraph: ${OTHER}`,
    ]);
    expect((await blocksOf(`${LONG}\n\nThe price\n---------\n${OTHER}`))[1]).toBe('h3: The price');
  });

  test('sentences, speeches, greetings and signatures are none', async () => {
    for (const line of [
      'It was raining.',
      'Who knows?',
      'Chapter 2 says more.',
      '“No,” he said',
      'Yours sincerely,',
      'then it was over',
      'he said:',
      'See www.example.org',
      'write to ann@example.org',
    ]) {
      expect(await blocksOf(`${LONG}\n\n${line}\n\n${OTHER}`)).toContain(`paragraph: ${line}`);
    }
    expect(await blocksOf(`${LONG}\n\nYours,\n\nAnn Lee\n\n${OTHER}`)).toContain(
      'paragraph: Ann Lee',
    );
  });

  test('a row of signs is a rule', async () => {
    expect((await blocksOf(`${LONG}\n\n* * *\n\n${OTHER}`))[1]).toBe('rule: * * *');
  });
});

describe('laws', () => {
  test.each([
    'word and word\n',
    'A line.\n\n',
    '- a\n',
    'x',
    'A b ',
    '\ta\tb\n',
    ' a.\n   b\n',
    'CHAPTER I\n\n',
    '中文',
  ])('time grows with length: %j', (piece) => {
    const run = (text: string): unknown =>
      documentOfText({text, notes: []}, {name: 'a.txt', origin: 'a.txt'});
    expectLinear(run, piece, 100_000);
  });

  test('a few narrow lines of prose, each of them full, are one paragraph', async () => {
    const lengths = [
      9, 5, 7, 4, 10, 5, 2, 9, 9, 10, 9, 5, 9, 4, 5, 4, 7, 2, 2, 7, 9, 6, 10, 3, 7, 7, 6, 2, 8, 2,
      2, 2, 2, 2, 5, 5, 2, 2, 2, 4, 2,
    ];
    const line = `The ${lengths.map((length) => 'a'.repeat(length)).join(' ')}.`;
    expect(await blocksOf(wrapped(line, 48))).toEqual([`paragraph: ${line}`]);
  });

  test('wrapping prose and reading it gives the prose back', async () => {
    const word = fc.string({
      unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'),
      minLength: 2,
      maxLength: 11,
    });
    const paragraph = fc
      .array(word, {minLength: 40, maxLength: 120})
      .map((words) => `The ${words.join(' ')}.`);
    await fc.assert(
      fc.asyncProperty(
        fc.array(paragraph, {minLength: 1, maxLength: 5}),
        fc.integer({min: 48, max: 110}),
        fc.constantFrom('\n\n', '\n\n\n', '\r\n\r\n'),
        async (paragraphs, width, blank) => {
          const text = paragraphs.map((line) => wrapped(line, width)).join(blank);
          expect(await blocksOf(text)).toEqual(paragraphs.map((line) => `paragraph: ${line}`));
        },
      ),
    );
  });

  const pieces = fc.constantFrom(
    ...['\n', '\n', '\n\n', ' ', ' ', '  ', '\t', '\r\n', '\f', '\u3000', '\u00a0'],
    ...['word', 'Word', 'a', 'it was late.', '“Yes,”', LONG, wrapped(LONG, 50), '中文', '👩‍🚀'],
    ...['- item', '3. item', '> quoted', '---', '* * *', 'CHAPTER II', 'IV', 'By Ann', 'é'],
    ...['\x1b[31m', '\u202e', '\u200b', '\0'],
  );
  const texts = fc
    .oneof(
      fc.array(pieces, {maxLength: 40}),
      fc.array(fc.integer({min: 0, max: 0xffff}).map((unit) => String.fromCharCode(unit))),
    )
    .map((parts) => parts.join(''));

  test('a document of plain text is its clean text but for white space', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const bare = (some: string): string => some.replaceAll(/[\s_]/g, '');
        const wanted = bare(cleanText(text.toWellFormed().replace(/^\uFEFF/, '')));
        fc.pre(wanted !== '' && !/^(?:\s*<|%PDF|ID3)/.test(text) && !text.includes('\0'));
        const document = await read(text, 'a.txt');
        expect(bare(document.text)).toBe(wanted);
        expectLaws(document);
      }),
      {numRuns: 500},
    );
  });
});
