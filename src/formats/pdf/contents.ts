import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {cleanLine} from '../../text/clean.ts';
import type {Contents} from '../assemble.ts';
import type {Placed} from './drafts.ts';

/** An entry of the document's own outline: the page that it leads to, and how far down. */
export type Bookmark = {
  readonly title: string;
  readonly level: number;
  /** Counted from 1. */
  readonly page: number;
  /** In points from the foot of the page, or null for its head. */
  readonly above: number | null;
};

// More than any contents that people read; each costs a look-up.
const MOST = 2000;

type Node = {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Node[];
};

/** The outline that the document carries, in its order; empty when it has none. */
export async function bookmarksOf(pdf: PDFDocumentProxy): Promise<Bookmark[]> {
  // A damaged outline is none: headings take its place.
  const roots: readonly Node[] = (await pdf.getOutline().catch(() => null)) ?? [];
  const bookmarks: Bookmark[] = [];
  const steps = roots.map((node) => ({node, level: 1})).reverse();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (bookmarks.length >= MOST) break;
    const {node, level} = step;
    for (const child of node.items.toReversed()) steps.push({node: child, level: level + 1});
    const place = await placeOf(pdf, node.dest);
    const title = cleanLine(node.title);
    if (place !== null && title !== '') bookmarks.push({title, level, ...place});
  }
  return bookmarks;
}

async function placeOf(
  pdf: PDFDocumentProxy,
  dest: Node['dest'],
): Promise<{page: number; above: number | null} | null> {
  try {
    const explicit = typeof dest === 'string' ? await pdf.getDestination(dest) : dest;
    const [target, , , above] = explicit ?? [];
    const index =
      typeof target === 'number'
        ? target
        : // What is no reference is refused there.
          await pdf.getPageIndex(target as Parameters<PDFDocumentProxy['getPageIndex']>[0]);
    return {page: index + 1, above: typeof above === 'number' ? above : null};
  } catch {
    // An entry that leads nowhere is no entry.
    return null;
  }
}

/**
 * The contents that bookmarks make: each leads to the draft that has its title near where it
 * points, else to the first one there. Null when there are none, so that headings serve.
 */
export function contentsOf(
  bookmarks: readonly Bookmark[],
  placed: readonly Placed[],
  heights: ReadonlyMap<number, number>,
): Contents[] | null {
  const starts = new Map<number, number>();
  for (const [index, {page}] of placed.entries()) if (!starts.has(page)) starts.set(page, index);
  const contents = bookmarks.flatMap(({title, level, page, above}): Contents[] => {
    const first = starts.get(page);
    if (first === undefined) return [];
    const y = above === null ? 0 : (heights.get(page) ?? 0) - above;
    return [{title, level, draft: draftAt(placed, first, page, y, title)}];
  });
  return contents.length > 0 ? contents : null;
}

// Drafts of one page that are looked at for a title.
const LOOKED_AT = 400;

function draftAt(
  placed: readonly Placed[],
  first: number,
  page: number,
  y: number,
  title: string,
): number {
  const wanted = lettersOf(title);
  let below = -1;
  for (let index = first; index < first + LOOKED_AT; index++) {
    const there = placed[index];
    if (there === undefined || there.page > page + 1) break;
    const text = lettersOf(there.draft.text.slice(0, title.length + 20));
    if (wanted !== '' && text.endsWith(wanted) && text.length <= wanted.length + 6) return index;
    if (below < 0 && there.page === page && there.y >= y - 2) below = index;
  }
  return below < 0 ? first : below;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
}
