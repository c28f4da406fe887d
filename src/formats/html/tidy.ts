import {isBlock} from './elements.ts';
import {isNamedLikeFurniture} from './furniture.ts';
import {leavesOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';
import {dropSigns} from './signs.ts';
import {sizesOf} from './sizes.ts';
import {isElement} from './tree.ts';

// A part that says more than this share of the article is no furniture, whatever its name.
const MOST_FURNITURE = 0.2;
// If all that is named like it says more than this, the page has its own idea of names.
const MOST_BY_NAME = 0.25;

/**
 * Takes out of an article what belongs to the page: share bars, lists of links to other
 * articles, prompts, signs, lines of date and author before the text. `stays` is changed in
 * place; `byline` is who wrote it, `asides` are the parts by number that are no text of it.
 * Linear.
 */
export function tidy(
  page: Numbered,
  byline: string | null,
  asides: readonly boolean[],
  stays: boolean[],
): void {
  const leaves = leavesOf(page, (number) => stays[number] === true);
  dropNamed(page, asides, stays);
  dropLinkLists(page, stays);
  dropSigns(page, leaves, byline, asides, stays);
}

function sizesOfKept(page: Numbered, stays: readonly boolean[]): ReturnType<typeof sizesOf> {
  return sizesOf(page, (number) => stays[number] === true);
}

function drop({ends}: Numbered, number: number, stays: boolean[]): void {
  stays.fill(false, number, ends[number] ?? number);
}

function dropNamed(page: Numbered, asides: readonly boolean[], stays: boolean[]): void {
  const {text} = sizesOfKept(page, stays);
  const whole = text[0] ?? 0;
  const found: number[] = [];
  let said = 0;
  for (let number = 1; number < page.nodes.length; number++) {
    const node = page.nodes[number];
    const size = text[number] ?? 0;
    if (node === undefined || !isElement(node) || size === 0 || !isBlock(node)) continue;
    if (/^h[1-6]$/.test(node.tagName) || size > MOST_FURNITURE * whole) continue;
    if (asides[number] !== true || !isNamedLikeFurniture(node)) continue;
    found.push(number);
    said += size;
    number = (page.ends[number] ?? number + 1) - 1;
  }
  if (said <= MOST_BY_NAME * whole) for (const number of found) drop(page, number, stays);
}

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'dl', 'menu', 'table']);

function dropLinkLists(page: Numbered, stays: boolean[]): void {
  const {text, linked} = sizesOfKept(page, stays);
  const whole = text[0] ?? 0;
  let before = '';
  for (let number = 1; number < page.nodes.length; number++) {
    const node = page.nodes[number];
    if (node === undefined || stays[number] !== true) continue;
    if (!isElement(node)) {
      if ('value' in node && node.value.trim() !== '') before = node.value.trim().slice(-1);
      continue;
    }
    const size = text[number] ?? 0;
    if (!LISTS.has(node.tagName) || size === 0 || size > 0.3 * whole) continue;
    // A list that the text announces is part of it.
    if ((linked[number] ?? 0) < 0.75 * size || /[:：]/.test(before)) continue;
    drop(page, number, stays);
  }
}
