import {kept, numbered} from './numbered.ts';
import type {Page} from './parse.ts';
import {presentableName, type Said} from './particulars.ts';
import {isIn, readableOf} from './readable.ts';
import type {Node} from './tree.ts';

/** The part of a page that is to be read. */
export type Article = {
  readonly nodes: readonly Node[];
  readonly byline: string | null;
};

/** The article of a page, or the whole page where it has none. */
export function articleIn(page: Page, said: Said): Article {
  const whole = numbered(page.body, () => false);
  const readable = readableOf(whole, said.title);
  if (readable === null) return {nodes: kept(whole, () => true), byline: null};
  const nodes = kept(whole, (number) => isIn(readable, whole, number));
  return {nodes, byline: presentableName(readable.byline)};
}
