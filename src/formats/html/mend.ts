import {isCertainSign, isDateOrByline, isSign} from './furniture.ts';
import {isKept, isProse, type Leaf, liesIn, listAround, wordsOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';
import {isElement} from './tree.ts';

const HEADING = /^h[2-6]$/;

/**
 * Gives back what was lost inside an article: paragraphs, lists, headings, tables and quotations
 * that stand between kept ones in the same part of the page and are neither links nor in
 * `asides`; and what begins it: paragraphs, and sentences and lists below its title. `stays` is
 * changed in place.
 */
export function mend(
  page: Numbered,
  leaves: readonly Leaf[],
  asides: readonly boolean[],
  stays: boolean[],
): void {
  const prose = leaves.filter((leaf) => isProse(leaf) && isKept(page, leaf, stays));
  const [first, last] = [prose[0], prose.at(-1)];
  if (first === undefined || last === undefined) return;
  const top = commonPlace(page, prose);
  const begins = page.parents[first.block];
  const lists = listsOfWords(page, leaves);
  const title = titleBefore(page, leaves, first);
  // From the last to the first: a heading comes back with what it heads.
  for (const [index, leaf] of [...leaves.entries()].reverse()) {
    if (leaf.start > last.start || isKept(page, leaf, stays)) continue;
    const inside = leaf.start > first.start && (page.ends[top] ?? 0) > leaf.start;
    const leads =
      leaf.start > title && leaf.start < first.start && isLead(page, leaves, index, stays);
    const beside = leaf.tagName === 'p' && page.parents[leaf.block] === begins && isProse(leaf);
    if (!(inside || beside || leads) || leaf.linked > 0.5) continue;
    if (liesIn(page, leaf.block, leads ? 0 : top, asides)) continue;
    if (leads || isWorthKeeping(page, leaves, index, lists, stays))
      stays.fill(true, leaf.start, leaf.end);
  }
}

/**
 * Where the title ends that stands before `first` in the nearest article or main part around it
 * that has one; infinity where none does.
 */
function titleBefore({nodes, parents}: Numbered, leaves: readonly Leaf[], first: Leaf): number {
  const titles = leaves.filter(
    ({tagName, start}) => /^h[12]$/.test(tagName) && start < first.start,
  );
  for (let at = first.block; at >= 0; at = parents[at] ?? -1) {
    const node = nodes[at];
    if (node === undefined || !isElement(node) || !PARTS.has(node.tagName)) continue;
    const own = titles.filter(({start}) => start > at);
    const title = own.findLast(({tagName}) => tagName === 'h1') ?? own[0];
    if (title !== undefined) return title.end - 1;
  }
  return Number.POSITIVE_INFINITY;
}

const PARTS: ReadonlySet<string> = new Set(['article', 'main']);
const ITEMS: ReadonlySet<string> = new Set(['li', 'dd', 'dt']);
const TEXTS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'header', 'h2', 'h3', 'h4']);
const LEAST_LEAD = 25;
const LONGEST_LEAD = 2000;
const SENTENCE_END = /[.!?…。！？؟।][”"’»«“)]*$/u;

/** Whether a line below a title begins the text: a sentence, an item, what heads a kept item. */
function isLead(
  page: Numbered,
  leaves: readonly Leaf[],
  index: number,
  stays: readonly boolean[],
): boolean {
  const leaf = leaves[index];
  if (leaf === undefined) return false;
  const words = wordsOf(page, leaf, LONGEST_SIGN);
  if (leaf.size <= LONGEST_SIGN && (isDateOrByline(words) || isSign(words, false))) return false;
  if (ITEMS.has(leaf.tagName)) return true;
  const next = leaves[index + 1];
  if (HEADING.test(leaf.tagName) && next !== undefined && ITEMS.has(next.tagName)) {
    return isKept(page, next, stays);
  }
  if (!TEXTS.has(leaf.tagName)) return false;
  return leaf.size >= LEAST_LEAD && SENTENCE_END.test(wordsOf(page, leaf, LONGEST_LEAD));
}

/** The numbers of lists in which an item is no sign: what else stands there is none either. */
function listsOfWords(page: Numbered, leaves: readonly Leaf[]): ReadonlySet<number> {
  const lists = new Set<number>();
  for (const leaf of leaves) {
    if (!isSign(wordsOf(page, leaf, LONGEST_SIGN), false)) lists.add(listAround(page, leaf.block));
  }
  lists.delete(-1);
  return lists;
}

const LONGEST_SIGN = 200;

function isWorthKeeping(
  page: Numbered,
  leaves: readonly Leaf[],
  index: number,
  lists: ReadonlySet<number>,
  stays: readonly boolean[],
): boolean {
  const leaf = leaves[index];
  if (leaf === undefined) return false;
  const words = wordsOf(page, leaf, LONGEST_SIGN);
  if (isCertainSign(words)) return false;
  const next = leaves[index + 1];
  if (HEADING.test(leaf.tagName)) return next !== undefined && isKept(page, next, stays);
  if (isSign(words, false) && !lists.has(listAround(page, leaf.block))) return false;
  return leaf.tagName !== 'div' && leaf.tagName !== 'section' ? true : isProse(leaf);
}

/** The innermost element that holds nine tenths of `leaves`, by size. */
function commonPlace({parents, nodes}: Numbered, leaves: readonly Leaf[]): number {
  const held = nodes.map(() => 0);
  let whole = 0;
  for (const {block, size} of leaves) {
    held[block] = (held[block] ?? 0) + size;
    whole += size;
  }
  let place = 0;
  for (let number = nodes.length - 1; number > 0; number--) {
    const parent = parents[number] ?? 0;
    held[parent] = (held[parent] ?? 0) + (held[number] ?? 0);
  }
  // Parents come before their children: the last one that holds enough is the innermost.
  for (const [number, size] of held.entries()) if (size >= 0.9 * whole) place = number;
  return place;
}
