import {lettersOf} from './echoes.ts';
import {isBlock} from './elements.ts';
import {isDateOrByline, isNamedLikeFurniture, isSign} from './furniture.ts';
import {isProse, type Leaf, leavesOf, wordsOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';
import {sizesOf} from './sizes.ts';
import {isElement} from './tree.ts';

// A part that says more than this share of the article is no furniture, whatever its name.
const MOST_FURNITURE = 0.2;
// If all that is named like it says more than this, the page has its own idea of names.
const MOST_BY_NAME = 0.25;

/**
 * Takes out of an article what belongs to the page: share bars, lists of links to other
 * articles, prompts, signs, lines of date and author before the text. `stays` is changed in
 * place; `byline` is who wrote it. Linear.
 */
export function tidy(page: Numbered, byline: string | null, stays: boolean[]): void {
  dropNamed(page, stays);
  dropLinkLists(page, stays);
  dropSigns(page, byline, stays);
}

/** Whether the words are a part of who wrote it. */
function isName(words: string, byline: string | null): boolean {
  const letters = lettersOf(words);
  return letters.length > 2 && lettersOf(byline ?? '').includes(letters);
}

function sizesOfKept(page: Numbered, stays: readonly boolean[]): ReturnType<typeof sizesOf> {
  return sizesOf(page, (number) => stays[number] === true);
}

function drop({ends}: Numbered, number: number, stays: boolean[]): void {
  stays.fill(false, number, ends[number] ?? number);
}

function dropNamed(page: Numbered, stays: boolean[]): void {
  const {text} = sizesOfKept(page, stays);
  const whole = text[0] ?? 0;
  const found: number[] = [];
  let said = 0;
  for (let number = 1; number < page.nodes.length; number++) {
    const node = page.nodes[number];
    const size = text[number] ?? 0;
    if (node === undefined || !isElement(node) || size === 0 || !isBlock(node)) continue;
    if (/^h[1-6]$/.test(node.tagName) || size > MOST_FURNITURE * whole) continue;
    if (!isNamedLikeFurniture(node)) continue;
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

// "READ MORE: …", "IN PICTURES: …", before a link.
const POINTER =
  /^(?:\p{Lu}[\p{Lu} ’'-]{2,24}|(?:[Rr]ead|[Ss]ee|[Ww]atch|[Aa]lso|[Mm]ore|[Rr]elated|[Rr]ecommended|[Ll]isten|[Oo]pinion|[Aa]nalysis|[Ee]xplainer|[Ll]ire|[ÀàAa] lire|[Vv]oir|[Ll]eia|[Ll]e[ae]|[Mm]ehr|[Ll]esen|[Ll]eggi|[Ll]ees|[Ll]äs|[Cc]zytaj|[Чч]итайте)(?!\p{L})[^:：|]{0,24}|相关|关联|阅读|推荐|関連|참고)\s*[:：|]/u;

const SENTENCE_END = /[.!?…。！？।؟"”’»)\]:]$/;

function dropSigns(page: Numbered, byline: string | null, stays: boolean[]): void {
  const leaves = leavesOf(page, (number) => stays[number] === true);
  const first = leaves.findIndex(isProse);
  const last = leaves.findLastIndex(isProse);
  const several = leaves.filter(isProse).length >= 4;
  // A conversation says who speaks all along.
  const labelled = leaves
    .slice(first + 1, last)
    .some((leaf) => isLabel(wordsOf(page, leaf, LONGEST_SIGN), leaf));
  for (const [index, leaf] of leaves.entries()) {
    const {start, end, tagName, size} = leaf;
    const place = index < first ? 'before' : last >= 0 && index > last ? 'after' : 'within';
    if (size > LONGEST_SIGN || tagName === 'pre') continue;
    if (CELLS.has(tagName) && place === 'within') continue;
    const words = wordsOf(page, leaf, LONGEST_SIGN + 20);
    const heading = /^h[1-6]$/.test(tagName);
    if (
      isSign(words, heading) ||
      (several && !heading && leadsElsewhere(words, leaf)) ||
      (place === 'after' && leaf.linked > 0.5) ||
      (place === 'before' && !heading && isDateOrByline(words)) ||
      (place === 'before' && !heading && isName(words, byline)) ||
      (place === 'before' && several && !labelled && isLabel(words, leaf))
    ) {
      stays.fill(false, start, end);
    }
  }
}

const LONGEST_SIGN = 200;

// Inside the text these are data, around it they place menus.
const CELLS: ReadonlySet<string> = new Set(['td', 'th']);

/** Whether a line is a link to another article, and no sentence of this one. */
function leadsElsewhere(words: string, {linked}: Leaf): boolean {
  return (linked > 0.9 && !SENTENCE_END.test(words)) || (linked > 0.5 && POINTER.test(words));
}

/** Whether a few words in a box say what or who, as they do over an article. */
function isLabel(words: string, {tagName, size}: Leaf): boolean {
  return tagName === 'div' && size <= 40 && !SENTENCE_END.test(words);
}
