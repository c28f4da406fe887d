import {withoutBoxesOfText} from './boxes.ts';
import {asidesOf, isFurniture} from './furniture.ts';
import {isKept, isProse, type Leaf, leavesOf, liesIn} from './leaves.ts';
import {mend} from './mend.ts';
import {heedNames} from './named.ts';
import {kept, type Numbered, numbered} from './numbered.ts';
import type {Page} from './parse.ts';
import {presentableName, type Said} from './particulars.ts';
import {isIn, readableOf} from './readable.ts';
import {sizesOf} from './sizes.ts';
import {tidy} from './tidy.ts';
import {heed} from './told.ts';
import type {Node} from './tree.ts';

/** The part of a page that is to be read. */
export type Article = {
  readonly nodes: readonly Node[];
  readonly byline: string | null;
  /** Whether it is the whole page, because no part of it is an article. */
  readonly whole: boolean;
};

// Less text than this is no article but a note, or a sign that the article was missed.
const LEAST = 140;

// A page that says so much without its menus needs none of them.
const ENOUGH = 5000;

// How much running text may stand beside an article, next to its own: comments, teasers. In a
// page that says it is one it may be more.
const MOST_OUTSIDE = 1.3;
const MOST_OUTSIDE_STATED = 3;

/** The article of a page, or the whole page where it has none. */
export function articleIn(page: Page, said: Said): Article {
  const part = withoutFurniture(page);
  const readable = readableOf(part, said.title);
  if (readable === null) return {nodes: kept(part, () => true), byline: null, whole: true};
  const stays = part.nodes.map((_, number) => isIn(readable, part, number));
  const leaves = leavesOf(part, () => true);
  const asides = asidesOf(part);
  heedNames(part, leaves, asides, stays);
  const beside = withoutBoxesOfText(part, leaves, asides, stays);
  mend(part, leaves, beside, stays);
  if (!holdsArticle(part, leaves, asides, stays, said.article)) {
    return {nodes: kept(part, () => true), byline: null, whole: true};
  }
  tidy(part, said.byline, beside, stays);
  heed(part, leaves, said.body, stays);
  return {
    nodes: kept(part, (number) => stays[number] === true),
    byline: presentableName(readable.byline),
    whole: false,
  };
}

/** Whether what was found is most of what the page has to say in running text. */
function holdsArticle(
  page: Numbered,
  leaves: readonly Leaf[],
  asides: readonly boolean[],
  stays: readonly boolean[],
  stated: boolean,
): boolean {
  let inside = 0;
  let outside = 0;
  let size = 0;
  for (const leaf of leaves) {
    const own = isKept(page, leaf, stays);
    if (own) size += leaf.size;
    if (!isProse(leaf)) continue;
    if (own) inside += leaf.size;
    else if (!liesIn(page, leaf.block, 0, asides)) outside += leaf.size;
  }
  return size >= LEAST && outside <= (stated ? MOST_OUTSIDE_STATED : MOST_OUTSIDE) * inside;
}

/** All that a page shows but its menus and comments, unless these are nearly all. */
function withoutFurniture({body}: Page): Numbered {
  const part = numbered(body, isFurniture);
  const left = sizeOfAll(part);
  if (left >= ENOUGH) return part;
  const all = numbered(body, () => false);
  const share = left / Math.max(1, sizeOfAll(all));
  return share > 0.5 || (share > 0.2 && left >= LEAST) ? part : all;
}

function sizeOfAll(page: Numbered): number {
  return sizesOf(page, () => true).text[0] ?? 0;
}
