import type {Block, Container, Document} from '../model/document.ts';
import {markCells} from './list-marks.ts';
import {cellWidth, padStart} from './width.ts';

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
  const markOf: Measure = (item) => markCells(document, index, item);
  const outer = within.slice(0, depth);
  const full = {
    first: blank(outer, bars, markOf) + leads(opened, dots(outer), bars, markOf) + code,
    rest: blank(within, bars, markOf) + code + hang,
  };
  if (fits(full.rest, cells)) return full;
  const item = block.within.slice(depth).findLast(({kind}) => kind === 'item');
  if (item === undefined) return NONE;
  const around = dots(block.within.slice(0, block.within.indexOf(item)));
  const bare = {
    first: leads([item], around, bars, markOf),
    rest: blank([item], bars, markOf),
  };
  return fits(bare.rest, cells) ? bare : NONE;
}

/** The prefix of the blank rows between the block of this index and the next: up to the last bar of what both stand in. */
export function gapPrefix(document: Document, index: number, cells: number, bars: Bars): string {
  const [before, after] = document.blocks.slice(index, index + 2);
  if (before === undefined || after === undefined) return '';
  const shared = before.within.slice(0, Math.min(sharedDepth(before, after), cells));
  const quotes = shared.findLastIndex(({kind}) => kind !== 'item') + 1;
  const prefix = blank(shared.slice(0, quotes), bars, (item) => markCells(document, index, item));
  return fits(prefix, cells) ? prefix : '';
}

/** How many of the containers around `block` are around `before` too. */
function sharedDepth(before: Block, block: Block): number {
  const end = block.within.findIndex(({id}, depth) => before.within[depth]?.id !== id);
  return end < 0 ? block.within.length : end;
}

const BULLETS = ['•', '◦', '▪'] as const;

type Item = Extract<Container, {kind: 'item'}>;
type Measure = (item: Item) => number;

/** What stands before a row that opens all of `containers`, `depth` dots being around them. */
function leads(
  containers: readonly Container[],
  depth: number,
  bars: Bars,
  markOf: Measure,
): string {
  let dotted = depth;
  let prefix = '';
  for (const each of containers) {
    if (each.kind !== 'item') prefix += bars[each.kind];
    // A dot says only that an item begins: how deep in lists it is shows in its shape.
    else if (isDot(each)) prefix += `${BULLETS[dotted++ % BULLETS.length] ?? each.marker} `;
    else prefix += `${padStart(each.marker, markOf(each))} `;
  }
  return prefix;
}

function dots(containers: readonly Container[]): number {
  return containers.filter(isDot).length;
}

function isDot(container: Container): boolean {
  return container.kind === 'item' && container.marker === BULLETS[0];
}

/** What stands before a row inside all of `containers`. */
function blank(containers: readonly Container[], bars: Bars, markOf: Measure): string {
  return containers
    .map((each) => (each.kind === 'item' ? ' '.repeat(markOf(each) + 1) : bars[each.kind]))
    .join('');
}

function fits(prefix: string, cells: number): boolean {
  return cells - cellWidth(prefix) >= Math.max(LEAST_TEXT, cells / 2);
}
