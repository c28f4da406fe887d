import type {Block, Document} from '../model/document.ts';
import {cellWidth} from './width.ts';

/** What stands on screen before each row of a quotation. */
export const BAR = '┃ ';
const CODE_INDENT = '  ';
/** Of a list whose mark is out of sight. */
const LIST_INDENT = 2;
/** How far back the marks of the lists around a block are looked for, in blocks. */
const LOOK_BACK = 64;
/** A prefix that leaves less room for the text, in cells, or less than half, is dropped. */
const LEAST_TEXT = 8;

const ROW_HANG = '  ';

/** What stands before the first row of a block, and before its other rows. */
export type Prefix = {readonly first: string; readonly rest: string};

const NONE: Prefix = {first: '', rest: ''};

/**
 * The prefix of a block on rows of `cells` cells: `bar` for each quotation it stands in, the
 * indentation of its lists and code, the mark of its list item on the first row. A table's
 * row hangs. Where that leaves too little room for the text, only the mark remains, or nothing.
 */
export function prefixOf(document: Document, index: number, cells: number, bar: string): Prefix {
  const block = document.blocks[index];
  if (block === undefined) return NONE;
  // No more than could ever fit: a hostile article nests a hundred thousand deep.
  const bars = bar.repeat(Math.min(block.quote, cells));
  const code = block.kind === 'code' ? CODE_INDENT : '';
  const mark = block.marker === '' ? '' : `${block.marker} `;
  const levels = block.marker === '' ? block.list : block.list - 1;
  const outer = Math.min(listIndent(document, index, levels), cells);
  const hang = block.kind === 'row' ? ROW_HANG : '';
  const full = {
    first: bars + ' '.repeat(outer) + mark + code,
    rest: bars + ' '.repeat(outer + cellWidth(mark)) + code + hang,
  };
  if (fits(full.rest, cells)) return full;
  const bare = {first: mark, rest: ' '.repeat(cellWidth(mark))};
  return fits(bare.rest, cells) ? bare : NONE;
}

/** The prefix of the blank rows between two blocks: the bars of the quotations around both. */
export function gapPrefix(before: Block, after: Block, cells: number, bar: string): string {
  const bars = bar.repeat(Math.min(before.quote, after.quote, cells));
  return fits(bars, cells) ? bars : '';
}

function fits(prefix: string, cells: number): boolean {
  return cells - cellWidth(prefix) >= Math.max(LEAST_TEXT, cells / 2);
}

// A nested item and a second paragraph start under the words of the item they belong
// to, so the marks of the items around decide.
function listIndent(document: Document, index: number, levels: number): number {
  let indent = 0;
  let level = levels;
  for (let i = index - 1; i >= Math.max(0, index - LOOK_BACK) && level > 0; i--) {
    const block = document.blocks[i];
    if (block === undefined || block.list === 0) break;
    if (block.marker === '' || block.list > level) continue;
    indent += LIST_INDENT * (level - block.list) + cellWidth(block.marker) + 1;
    level = block.list - 1;
  }
  return indent + LIST_INDENT * Math.max(0, level);
}
