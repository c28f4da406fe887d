import type {Contents} from '../assemble.ts';
import type {Book} from './book.ts';
import type {Entry} from './navigation.ts';
import type {Place} from './paths.ts';

/**
 * The book's own contents; null where its headings say more. An entry that leads nowhere by
 * itself leads where its first part does.
 */
export function contentsOf(book: Book, entries: readonly Entry[]): readonly Contents[] | null {
  const contents: Contents[] = [];
  let next: number | null = null;
  for (const {title, level, place} of entries.toReversed()) {
    if (place !== null) next = draftAt(book, place);
    if (next !== null) contents.push({title, level, draft: next});
  }
  const headings = book.drafts.filter(({kind}) => kind === 'heading').length;
  return contents.length < 2 && headings > contents.length ? null : contents.reverse();
}

/** The draft that `place` leads to; null where its document has no text or is not shown. */
function draftAt({places}: Book, {path, fragment}: Place): number | null {
  const target = places.get(path);
  if (target === undefined || target.chapter.drafts.length === 0) return null;
  return target.first + (target.chapter.anchors.get(fragment) ?? 0);
}
