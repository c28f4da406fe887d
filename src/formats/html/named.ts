import {isKept, isProse, type Leaf, liesIn} from './leaves.ts';
import type {Numbered} from './numbered.ts';
import {attribute, classesOf, type Element, isElement, lower} from './tree.ts';

const NAMES =
  /^(?:(?:article|story|post|entry|news|blog)[-_]*(?:body|content|text|bodytext|maintext|main-?text)(?:[-_]*(?:inner|wrapper|container))?|(?:body|content)[-_]*(?:article|story|text|body)|td-post-content|c-article-body|page-content__article|text-content)$/;

// Less is a teaser that is called like an article.
const LEAST = 500;
// A part that is named as the text of an article is believed if so much of it was missed.
const MISSED = 0.5;

/**
 * Heeds which part of a page is called the text of the article, by schema.org or by the names that
 * publishers use: where half of that part was missed its running text comes back, and what was taken from
 * after it goes. `stays` is changed in place.
 */
export function heedNames(
  page: Numbered,
  leaves: readonly Leaf[],
  asides: readonly boolean[],
  stays: boolean[],
): void {
  const part = namedPart(page, leaves);
  if (part === null) return;
  const end = page.ends[part] ?? part;
  const own = leaves.filter((leaf) => leaf.start > part && leaf.start < end && isProse(leaf));
  const whole = sizeOfAll(own);
  const found = sizeOfAll(own.filter((leaf) => isKept(page, leaf, stays)));
  if (found < (1 - MISSED) * whole) {
    for (const leaf of own) {
      if (!liesIn(page, leaf.block, part, asides)) stays.fill(true, leaf.start, leaf.end);
    }
  }
  const after = leaves.filter((leaf) => leaf.start >= end);
  const foundAfter = sizeOfAll(after.filter((leaf) => isProse(leaf) && isKept(page, leaf, stays)));
  // A text may be in two parts of which only the first has a publisher's name for it.
  const node = page.nodes[part];
  const byStandard = node !== undefined && isElement(node) && isArticleBody(node);
  if (foundAfter > MISSED * whole && !byStandard) return;
  for (const leaf of after) stays.fill(false, leaf.start, leaf.end);
}

/** The number of the part that is called so and says the most; null when none says enough. */
function namedPart(page: Numbered, leaves: readonly Leaf[]): number | null {
  const sizes = page.nodes.map(() => 0);
  for (const leaf of leaves)
    if (isProse(leaf)) sizes[leaf.block] = (sizes[leaf.block] ?? 0) + leaf.size;
  for (let number = page.nodes.length - 1; number > 0; number--) {
    const parent = page.parents[number] ?? 0;
    sizes[parent] = (sizes[parent] ?? 0) + (sizes[number] ?? 0);
  }
  let [best, most, several] = [-1, LEAST, 0];
  for (const [number, node] of page.nodes.entries()) {
    const size = sizes[number] ?? 0;
    if (size < LEAST || !isElement(node) || !isCalledArticle(node)) continue;
    // Of two inside each other the outer one has all.
    if (best >= 0 && number < (page.ends[best] ?? 0)) continue;
    several++;
    if (size > most) [best, most] = [number, size];
  }
  // A list of articles has many such parts, and none is the article.
  return best >= 0 && (several === 1 || most > 0.7 * (sizes[0] ?? 0)) ? best : null;
}

function isCalledArticle(element: Element): boolean {
  if (isArticleBody(element)) return true;
  const id = (attribute(element, 'id') ?? '').toLowerCase();
  return (
    NAMES.test(id) ||
    classesOf(element)
      .slice(0, 12)
      .some((name) => NAMES.test(name))
  );
}

function isArticleBody(element: Element): boolean {
  return /\barticlebody\b/.test(lower(element, 'itemprop'));
}

function sizeOfAll(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, {size}) => sum + size, 0);
}
