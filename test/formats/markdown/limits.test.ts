import {expect, test} from 'vitest';
import {read} from '../read.ts';

test.each([
  ['nested too deeply', '>'.repeat(100_000)],
  ['nested too deeply', '- '.repeat(5000)],
  ['nested too deeply', '> - '.repeat(40)],
  ['nested too deeply', Array.from({length: 80}, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
  ['too many signs in one paragraph', '['.repeat(100_000)],
  ['too many signs in one paragraph', '*_'.repeat(50_000)],
  ['too many lines without a blank one', '|a|\n|-|\n'.repeat(11_000)],
  ['too many footnotes', '[^a]: x\n\n'.repeat(6000)],
  ['too long', '- a *b*\n\n'.repeat(22_000)],
  ['too long', '> a\n\nText of *b*.\n\n'.repeat(2000)],
  ['too long', '- a\n\nText of *b*.\n\n'.repeat(2000)],
  ['too long', '[^1]: a\n\n|a|\n|-|\n\n'.repeat(2000)],
  ['too long', '`a` word '.repeat(10) + 'word '.repeat(440_000)],
])('what has or is %s is read as plain text, and says so', async (reason, text) => {
  const document = await read(text, 'big.md');
  expect(document.format).toBe('text');
  expect(document.notes).toHaveLength(1);
  expect(document.notes[0]).toContain(reason);
  expect(document.text.replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
});

test('what articles hold stays Markdown', async () => {
  const paragraph = `${'Some *words* with [links](https://e.org/a_b_c) and `code`. '.repeat(20)}\n\n`;
  const table = `|a|b|\n|-|-|\n${'| **1** | [2](https://e.org) |\n'.repeat(150)}\n`;
  const code = `\`\`\`json\n${'{"a": [1, 2], "b_c": {}},\n'.repeat(400)}\`\`\`\n\n`;
  const notes = Array.from({length: 300}, (_, i) => `[${i}]: https://e.org/a_(${i})`).join('\n');
  const list = '- **item** with `code`\n'.repeat(150);
  const items = '- **item**\n\n  with more\n\n'.repeat(500);
  const quotes = `> Quoted\n> on.\n\n${paragraph}`.repeat(50);
  const document = await read(
    `${paragraph}${table}${code}${list}\n\n${items}${quotes}${notes}`,
    'long.md',
  );
  expect(document.format).toBe('markdown');
  expect(document.notes).toEqual([]);
});
