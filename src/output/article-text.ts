import type {Block, Document} from '../model/document.ts';
import {rowsFrom} from '../text/layout.ts';
import {forScreen} from '../text/width.ts';

/**
 * The readable text of an article, ending in a line feed: one line a paragraph without a
 * width, else lines of at most `width` cells. List marks, and "> " for quotations, stand
 * before the text; blank lines are those of the document.
 */
export function articleText(document: Document, width: number | null): string {
  const lines = width === null ? paragraphs(document) : wrapped(document, width);
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function paragraphs(document: Document): string[] {
  return document.blocks.flatMap((block, index) => {
    const before = document.blocks[index - 1];
    const blanks = before === undefined ? 0 : gap(document, before, block) - 1;
    const head =
      quoteMarks(block) + indent(block) + (block.marker === '' ? '' : `${block.marker} `);
    const rest = quoteMarks(block) + ' '.repeat(head.length - quoteMarks(block).length);
    const text = document.text.slice(block.start, block.end);
    const lines = text.split('\n').map((line, i) => (i === 0 ? head : rest) + line);
    return [...Array.from({length: blanks}, () => ''), ...lines];
  });
}

function wrapped(document: Document, width: number): string[] {
  const rows = rowsFrom(document, width, 0, Number.MAX_SAFE_INTEGER);
  return rows.map(
    ({start, end, prefix}) =>
      prefix.replaceAll('┃', '>') + forScreen(document.text.slice(start, end)),
  );
}

function gap(document: Document, before: Block, block: Block): number {
  return document.text.slice(before.end, block.start).split('\n').length - 1;
}

function quoteMarks(block: Block): string {
  return '> '.repeat(block.quote);
}

function indent(block: Block): string {
  return '  '.repeat(Math.max(0, block.list - (block.marker === '' ? 0 : 1)));
}
