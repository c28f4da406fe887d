import {isDateOrByline, isNamedLikeFurniture, isNamedLikePrompt, isSign} from './furniture.ts';
import {isKept, isProse, type Leaf, wordsOf} from './leaves.ts';
import type {Numbered} from './numbered.ts';
import {isElement} from './tree.ts';

// Text of an article may have a few links.
const FEW_LINKS = 0.25;
// A toolbar may hold a sentence among its words.
const MOSTLY = 0.5;
const LONGEST_SIGN = 200;

/** What leaves up to each one hold together. */
type Sums = {
  readonly size: number[];
  readonly linked: number[];
  readonly prose: number[];
  /** The size of what is prose. */
  readonly running: number[];
  readonly items: number[];
};

/**
 * `asides` without the boxes that are only called so: between the paragraphs of an article a
 * box of running text or of items that are no signs is a part of it, whether its class is
 * "print" or "related-work". After the last paragraph it takes two of them: one is about the
 * author. Linear.
 */
export function withoutBoxesOfText(
  page: Numbered,
  leaves: readonly Leaf[],
  asides: readonly boolean[],
  stays: readonly boolean[],
): boolean[] {
  const own = leaves.filter((leaf) => isProse(leaf) && isKept(page, leaf, stays));
  const last = own.at(-1)?.start ?? -1;
  const sums = sumsOf(page, leaves);
  const indices = indicesOf(page, leaves);
  return asides.map((aside, number) => {
    const node = page.nodes[number];
    if (!aside || node === undefined || !isElement(node) || !isNamedLikeFurniture(node)) {
      return aside;
    }
    if (TAGS.has(node.tagName) || isNamedLikePrompt(node)) return true;
    const end = page.ends[number] ?? number + 1;
    const between = (all: readonly number[]): number =>
      (all[indices[end] ?? 0] ?? 0) - (all[indices[number] ?? 0] ?? 0);
    if (between(sums.linked) > FEW_LINKS * between(sums.size)) return true;
    const paragraphs =
      between(sums.running) < MOSTLY * between(sums.size) ? 0 : between(sums.prose);
    if (end > last) return paragraphs < 2;
    return paragraphs < 1 && (between(sums.items) < 2 || between(sums.linked) > 0);
  });
}

const TAGS: ReadonlySet<string> = new Set(['aside', 'footer', 'nav', 'button']);
const ITEMS: ReadonlySet<string> = new Set(['li', 'dt', 'dd']);

function sumsOf(page: Numbered, leaves: readonly Leaf[]): Sums {
  const sums: Sums = {size: [0], linked: [0], prose: [0], running: [0], items: [0]};
  const add = (all: number[], value: number): number => all.push((all.at(-1) ?? 0) + value);
  for (const leaf of leaves) {
    add(sums.size, leaf.size);
    add(sums.linked, leaf.linked * leaf.size);
    add(sums.prose, isProse(leaf) ? 1 : 0);
    add(sums.running, isProse(leaf) ? leaf.size : 0);
    add(sums.items, isItem(page, leaf) ? 1 : 0);
  }
  return sums;
}

function isItem(page: Numbered, leaf: Leaf): boolean {
  if (!ITEMS.has(leaf.tagName)) return false;
  const words = wordsOf(page, leaf, LONGEST_SIGN);
  return !isSign(words, false) && !isDateOrByline(words);
}

/** By number: how many of `leaves` begin before it. */
function indicesOf({nodes}: Numbered, leaves: readonly Leaf[]): number[] {
  const indices: number[] = [];
  let index = 0;
  for (let number = 0; number <= nodes.length; number++) {
    while ((leaves[index]?.start ?? Number.POSITIVE_INFINITY) < number) index++;
    indices.push(index);
  }
  return indices;
}
