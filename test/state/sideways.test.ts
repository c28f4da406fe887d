import {stripVTControlCharacters} from 'node:util';
import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import type {State} from '../../src/state/state.ts';
import {read} from '../formats/read.ts';
import {expectToFill, part, partsOf} from '../ui/lines.ts';
import {namesIn} from './articles.ts';
import {openSession, type Session} from './session.ts';

const SIZE = {columns: 90, rows: 30};

const WIDE = [
  ['Country', 'Capital', 'What it sells', 'Head of government', 'Currency', 'Where Ana Duarte was'],
  ['---', '---', '---', '---', '---', '---'],
  ['Mali', 'Bamako', 'gold and cotton', 'a prime minister', 'the franc', 'Horta'],
  ['Niger', 'Niamey', 'uranium', 'a prime minister', 'the franc', 'Horta'],
]
  .map((row) => `| ${row.join(' | ')} |`)
  .join('\n');
const CODE = `\`\`\`\nconst one = ${"'a long line of code', ".repeat(8)}end;\nshort();\n\`\`\``;

async function session(text: string): Promise<Session> {
  const document: Document = await read(text, 'a.md');
  return openSession(SIZE, {document, entities: namesIn(document)});
}

function screen(open: Session): string {
  return part(open.state(), 'text').map(stripVTControlCharacters).join('\n');
}

describe('l and h', () => {
  test('bring the rest of a wide table into sight and back, the first column staying', async () => {
    const open = await session(`Words.\n\n${WIDE}\n`);
    expect(screen(open)).toContain('›');
    expect(screen(open)).not.toContain('Currency');
    for (let step = 0; step < 9; step++) open.keys('l');
    expect(screen(open)).toMatch(/Country.*‹.*Where Ana/);
    expect(screen(open)).not.toContain('›');
    expect(open.state().notice?.text).toBe('This is the right edge.');
    for (let step = 0; step < 9; step++) open.keys('h');
    expect(screen(open)).toMatch(/Country.*Capital/);
    expect(open.reader().side).toBe(0);
  });

  test('move code by eight cells, all its lines together, with signs at the cut edges', async () => {
    const open = await session(`Words.\n\n${CODE}\n`);
    expect(screen(open)).toMatch(/const one = .*›/);
    open.keys('l');
    expect(screen(open)).toMatch(/‹ e = 'a long.*›/);
    expect(screen(open)).toMatch(/‹ +[│█]/);
    for (let step = 0; step < 40; step++) open.keys('right');
    expect(screen(open)).toMatch(/‹ .*end;/);
    expect(screen(open)).not.toContain('›');
  });

  test('say that there is nothing to move', async () => {
    const open = await session('Only words.\n');
    open.keys('l');
    expect(open.state().notice?.text).toBe('Nothing here is wider than the page.');
  });
});

test('no painted row is wider than its pane, at any size and however far it is moved', async () => {
  const wide = `## A\n\n### B\n\n${WIDE}\n\n> ${CODE.replaceAll('\n', '\n> ')}\n\n- 中文\n\n  ${CODE.replaceAll('\n', '\n  ')}\n\n[^1]\n\n[^1]: note\n`;
  const document = await read(wide.replaceAll('one', '中文🌊'), 'a.md');
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 130}),
      fc.integer({min: 1, max: 40}),
      fc.nat(12),
      fc.nat(600),
      (columns, rows, side, top) => {
        const open = openSession({columns, rows}, {document, entities: []});
        const reader = {...open.reader(), side, top};
        const state: State = {...open.state(), screen: {kind: 'ready', reader}};
        for (const {lines, box} of partsOf(state)) expectToFill(lines, box);
      },
    ),
    {numRuns: 150},
  );
});

test('a jump brings the words into sight, sideways too', async () => {
  const open = await session(`Words.\n\n${WIDE}\n\n${CODE}\n`);
  open.keys('/');
  open.type('Where Ana');
  expect(screen(open)).toMatch(/Country.*‹.*Where Ana/);
  open.keys('ctrl-u');
  open.type('end;');
  expect(screen(open)).toContain('end;');
});

test('every word of a row of several lines can be brought into view', async () => {
  const words = Array.from({length: 400}, (_, n) => `word${n}x`).join(' ');
  const open = await session(
    `| A | B |\n|---|---|\n| ${words} | ${words.replaceAll('x', 'y')} |\n`,
  );
  for (const word of ['word399x', 'word0y', 'word399y', 'word200x']) {
    open.keys('/ ctrl-u');
    open.type(word);
    expect(screen(open)).toContain(`${word} `);
    open.keys('enter');
  }
});
