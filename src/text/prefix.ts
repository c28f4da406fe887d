import type {Block, Container, Document} from '../model/document.ts';
import {cellWidth} from './width.ts';

/** What stands on screen before each row of a quotation. */
export const BAR = '┃ ';
const CODE_INDENT = '  ';
/** A prefix that leaves less room for the text, in cells, or less than half, is dropped. */
const LEAST_TEXT = 8;

const ROW_HANG = '  ';

/** What stands before the first row of a block, and before its other rows. */
export type Prefix = {readonly first: string; readonly rest: string};

const NONE: Prefix = {first: '', rest: ''};

/**
 * The prefix of a block on rows of `cells` cells, from the outermost of what it stands in to
 * the innermost: `bar` for a quotation, the mark of a list's item before the first row of its
 * first block and as many spaces before all other rows. Code is indented, a table's row hangs.
 * Where that leaves too little room for the text, only a mark remains, or nothing.
 */
export function prefixOf(document: Document, index: number, cells: number, bar: string): Prefix {
  const block = document.blocks[index];
  if (block === undefined) return NONE;
  const before = document.blocks[index - 1];
  const depth = before === undefined ? 0 : sharedDepth(before, block);
  // No more than could ever fit: a hostile article nests a hundred thousand deep.
  const within = block.within.slice(0, cells);
  const opened = within.slice(depth);
  const code = block.kind === 'code' ? CODE_INDENT : '';
  const hang = block.kind === 'row' ? ROW_HANG : '';
  const full = {
    first:
      blank(within.slice(0, depth), bar) + opened.map((each) => lead(each, bar)).join('') + code,
    rest: blank(within, bar) + code + hang,
  };
  if (fits(full.rest, cells)) return full;
  const item = block.within.slice(depth).findLast(({kind}) => kind === 'item');
  if (item === undefined) return NONE;
  const bare = {first: lead(item, bar), rest: blank([item], bar)};
  return fits(bare.rest, cells) ? bare : NONE;
}

/** The prefix of the blank rows between two blocks: up to the last bar of what both stand in. */
export function gapPrefix(before: Block, after: Block, cells: number, bar: string): string {
  const shared = before.within.slice(0, Math.min(sharedDepth(before, after), cells));
  const quotes = shared.findLastIndex(({kind}) => kind === 'quote') + 1;
  const prefix = blank(shared.slice(0, quotes), bar);
  return fits(prefix, cells) ? prefix : '';
}

/** How many of the containers around `block` are around `before` too. */
function sharedDepth(before: Block, block: Block): number {
  const end = block.within.findIndex(({id}, depth) => before.within[depth]?.id !== id);
  return end < 0 ? block.within.length : end;
}

/** What stands before a row that opens `container`. */
function lead(container: Container, bar: string): string {
  return container.kind === 'quote' ? bar : `${container.marker} `;
}

/** What stands before a row inside all of `containers`. */
function blank(containers: readonly Container[], bar: string): string {
  return containers
    .map((each) => (each.kind === 'quote' ? bar : ' '.repeat(cellWidth(each.marker) + 1)))
    .join('');
}

function fits(prefix: string, cells: number): boolean {
  return cells - cellWidth(prefix) >= Math.max(LEAST_TEXT, cells / 2);
}
