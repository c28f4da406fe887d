import {isBlock} from './elements.ts';
import type {Numbered} from './numbered.ts';
import {sizeOf} from './sizes.ts';
import {isElement, isLink} from './tree.ts';

/** A run of text that no block interrupts: a paragraph, a heading, an item, a cell, or a part of one. */
export type Leaf = {
  /** Its nodes, by number: from the first text on, up to but without `end`. */
  readonly start: number;
  readonly end: number;
  /** The block that it stands in. */
  readonly block: number;
  readonly tagName: string;
  /** How much it says; see `sizeOf`. */
  readonly size: number;
  /** How much of that lies in links, 0 to 1. */
  readonly linked: number;
};

/** The runs of text on a page, in order, as far as `counts` says that a text counts. Linear. */
export function leavesOf(page: Numbered, counts: (number: number) => boolean): Leaf[] {
  const {nodes, parents} = page;
  const leaves: Leaf[] = [];
  /** By number: the block around it, and whether it lies in a link. */
  const blocks: number[] = [];
  const links: boolean[] = [];
  let open = {start: -1, end: -1, block: -1, size: 0, linked: 0};
  let breaks = 0;
  const close = (): void => {
    const block = nodes[open.block];
    if (open.size > 0 && block !== undefined && isElement(block)) {
      const {start, end, size, linked} = open;
      const {tagName} = block;
      leaves.push({start, end, block: open.block, tagName, size, linked: linked / size});
    }
    open = {start: -1, end: -1, block: -1, size: 0, linked: 0};
    breaks = 0;
  };
  for (const [number, node] of nodes.entries()) {
    const parent = parents[number] ?? -1;
    const around = blocks[parent] ?? 0;
    links.push((links[parent] ?? false) || (isElement(node) && isLink(node)));
    if (isElement(node)) {
      const block = isBlock(node) || number === 0;
      blocks.push(block ? number : around);
      if (block) close();
      else if (node.tagName === 'br' && ++breaks > 1) close();
      continue;
    }
    blocks.push(around);
    const size = 'value' in node && counts(number) ? sizeOf(node.value) : 0;
    if (size === 0) continue;
    if (open.block !== around) close();
    if (open.size === 0) open = {start: number, end: number, block: around, size: 0, linked: 0};
    open.end = number + 1;
    open.size += size;
    if (links[number] === true) open.linked += size;
    breaks = 0;
  }
  close();
  return leaves;
}

/** The words of `leaf`, at most `most` units of them, white space as single spaces. */
export function wordsOf({nodes}: Numbered, {start, end}: Leaf, most: number): string {
  let words = '';
  for (let at = start; at < end && words.length < most; at++) {
    const node = nodes[at];
    if (node === undefined) continue;
    if (isElement(node)) words += node.tagName === 'br' ? ' ' : '';
    else words += 'value' in node ? node.value.slice(0, 2 * most) : '';
  }
  return words.replaceAll(/\s+/g, ' ').trim().slice(0, most);
}

/** Whether a leaf is running text: long, and not for the most part links. */
export function isProse({size, linked}: Leaf): boolean {
  return size >= 70 && linked < 0.4;
}

/** Whether any words of `leaf` are kept. */
export function isKept({nodes}: Numbered, {start, end}: Leaf, stays: readonly boolean[]): boolean {
  for (let at = start; at < end; at++) {
    const node = nodes[at];
    if (stays[at] === true && node !== undefined && 'value' in node && node.value.trim() !== '') {
      return true;
    }
  }
  return false;
}

/** Whether the node of this number, or one around it below `top`, is one that `marks` marks. */
export function liesIn(
  {parents}: Numbered,
  number: number,
  top: number,
  marks: readonly boolean[],
): boolean {
  for (let at = number; at > top; at = parents[at] ?? -1) if (marks[at] === true) return true;
  return false;
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'dir']);

/** The number of the innermost list around the node of this number, or that it is; -1 for none. */
export function listAround({nodes, parents}: Numbered, number: number): number {
  for (let at = number; at >= 0; at = parents[at] ?? -1) {
    const node = nodes[at];
    if (node !== undefined && isElement(node) && LISTS.has(node.tagName)) return at;
  }
  return -1;
}
