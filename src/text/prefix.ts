import type {Block, Container, Document} from '../model/document.ts';
import {cellWidth} from './width.ts';

/** What stands on screen before each row of a quotation. */
const BAR = '┃ ';
// What is not the article's own is set apart by less than a quotation is.
const THIN_BAR = '│ ';
const CODE_INDENT = '  ';
/** A prefix that leaves less room for the text, in cells, or less than half, is dropped. */
const LEAST_TEXT = 8;

const ROW_HANG = '  ';

/** The bars before a quotation, and before a notice that is not the article's own. */
export type Bars = {readonly quote: string; readonly notice: string};

export const BARS: Bars = {quote: BAR, notice: THIN_BAR};

/** What stands before the first row of a block, and before its other rows. */
export type Prefix = {readonly first: string; readonly rest: string};

const NONE: Prefix = {first: '', rest: ''};

/**
 * The prefix of a block on rows of `cells` cells, from the outermost of what it stands in to
 * the innermost: a bar for a quotation, the mark of a list's item before the first row of its
 * first block and as many spaces before all other rows. Code is indented, and `hanging` rows hang.
 * Where that leaves too little room for the text, only a mark remains, or nothing.
 */
export function prefixOf(
  document: Document,
  index: number,
  cells: number,
  bars: Bars,
  hanging: boolean,
): Prefix {
  const block = document.blocks[index];
  if (block === undefined) return NONE;
  const before = document.blocks[index - 1];
  const depth = before === undefined ? 0 : sharedDepth(before, block);
  // No more than could ever fit: a hostile article nests a hundred thousand deep.
  const within = block.within.slice(0, cells);
  const opened = within.slice(depth);
  const code = block.kind === 'code' ? CODE_INDENT : '';
  const hang = hanging ? ROW_HANG : '';
  const full = {
    first:
      blank(within.slice(0, depth), bars) +
      opened.map((each, at) => lead(each, within.slice(0, depth + at), bars)).join('') +
      code,
    rest: blank(within, bars) + code + hang,
  };
  if (fits(full.rest, cells)) return full;
  const item = block.within.slice(depth).findLast(({kind}) => kind === 'item');
  if (item === undefined) return NONE;
  const outer = block.within.slice(0, block.within.indexOf(item));
  const bare = {first: lead(item, outer, bars), rest: blank([item], bars)};
  return fits(bare.rest, cells) ? bare : NONE;
}

/** The prefix of the blank rows between two blocks: up to the last bar of what both stand in. */
export function gapPrefix(before: Block, after: Block, cells: number, bars: Bars): string {
  const shared = before.within.slice(0, Math.min(sharedDepth(before, after), cells));
  const quotes = shared.findLastIndex(({kind}) => kind !== 'item') + 1;
  const prefix = blank(shared.slice(0, quotes), bars);
  return fits(prefix, cells) ? prefix : '';
}

/** How many of the containers around `block` are around `before` too. */
function sharedDepth(before: Block, block: Block): number {
  const end = block.within.findIndex(({id}, depth) => before.within[depth]?.id !== id);
  return end < 0 ? block.within.length : end;
}

const BULLETS = ['•', '◦', '▪'] as const;

/** What stands before a row that opens `container`, which stands in `outer`. */
function lead(container: Container, outer: readonly Container[], bars: Bars): string {
  if (container.kind !== 'item') return bars[container.kind];
  // A dot says only that an item begins: how deep in lists it is shows in its shape.
  const depth = outer.filter((each) => each.kind === 'item' && isDot(each.marker)).length;
  const marker = isDot(container.marker) ? BULLETS[depth % BULLETS.length] : null;
  return `${marker ?? container.marker} `;
}

function isDot(marker: string): boolean {
  return marker === BULLETS[0];
}

/** What stands before a row inside all of `containers`. */
function blank(containers: readonly Container[], bars: Bars): string {
  return containers
    .map((each) =>
      each.kind === 'item' ? ' '.repeat(cellWidth(each.marker) + 1) : bars[each.kind],
    )
    .join('');
}

function fits(prefix: string, cells: number): boolean {
  return cells - cellWidth(prefix) >= Math.max(LEAST_TEXT, cells / 2);
}
