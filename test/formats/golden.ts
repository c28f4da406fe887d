import {expect} from 'vitest';
import type {Document} from '../../src/model/document.ts';
import {expectLaws} from './laws.ts';

/**
 * A document as a text that a person can check line by line: what is known of it, then
 * every block with what it stands in, its cells and its marks, then its contents.
 */
function modelOf(document: Document): string {
  const {title, byline, date, source, language, format, notes, text, blocks, marks} = document;
  const lines = [`title: ${title}`, `format: ${format}`];
  for (const [name, value] of Object.entries({byline, date, source, language})) {
    if (value !== null) lines.push(`${name}: ${value}`);
  }
  lines.push(...notes.map((note) => `note: ${note}`), '');
  for (const {kind, level, within, header, cells, start, end} of blocks) {
    const around = within.map((each) =>
      each.kind === 'item' ? `item#${each.id} ${each.marker} ` : `${each.kind}#${each.id} `,
    );
    const name = kind === 'heading' ? `h${level}` : header ? 'header' : kind;
    const own = text.slice(start, end).replaceAll('\n', '\n    ');
    lines.push(`${around.join('')}${name}: ${own}`);
    if (cells.length > 0) {
      const words = cells.map((cell) => `[${text.slice(cell.start, cell.end)}]`);
      lines.push(`    cells ${words.join(' ')}`);
    }
    for (const mark of marks) {
      if (mark.start < start || mark.end > end) continue;
      const target = mark.kind === 'link' ? ` → ${mark.target}` : '';
      lines.push(`    ${mark.kind} [${text.slice(mark.start, mark.end)}]${target}`);
    }
  }
  lines.push('');
  for (const entry of document.outline) {
    const [there] = text.slice(entry.start, entry.start + 40).split('\n');
    lines.push(`${'  '.repeat(entry.level - 1)}- ${entry.title} → ${there}`);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/**
 * Expects the document to keep the laws and to be the one that the golden file has, which a
 * person has checked: test/formats/golden/`name`.txt. `vitest -u` writes it anew.
 */
export async function expectGolden(document: Document, name: string): Promise<void> {
  expectLaws(document);
  await expect(modelOf(document)).toMatchFileSnapshot(`golden/${name}.txt`);
}
