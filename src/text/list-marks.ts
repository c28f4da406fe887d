import type {Block, Container, Document} from '../model/document.ts';
import {cellWidth} from './width.ts';

type Item = Extract<Container, {kind: 'item'}>;

// Per document, by id of an item: the cells of the widest number in its list.
const widths = new WeakMap<Document, Map<number, number>>();

const NUMBER = /^\(?\p{N}{1,6}[.)]?$/u;

/**
 * How many cells the mark of an item takes, which stands around the block of this index: a number
 * as many as the widest of its list, so that all of them end in one column. Looks a list
 * through once, in time linear in its blocks.
 */
export function markCells(document: Document, index: number, item: Item): number {
  if (!NUMBER.test(item.marker)) return cellWidth(item.marker);
  const known = widths.get(document) ?? new Map<number, number>();
  widths.set(document, known);
  if (!known.has(item.id)) measure(document, index, item, known);
  return known.get(item.id) ?? cellWidth(item.marker);
}

function measure(document: Document, index: number, item: Item, known: Map<number, number>): void {
  const {blocks} = document;
  const own = blocks[index];
  const depth = own?.within.findIndex(({id}) => id === item.id) ?? -1;
  if (own === undefined || depth < 0) return;
  const numbers = new Set<number>();
  let widest = 0;
  const take = (block: Block | undefined): boolean => {
    const other = block?.within[depth];
    if (other?.kind !== 'item' || block?.within[depth - 1]?.id !== own.within[depth - 1]?.id) {
      return false;
    }
    if (NUMBER.test(other.marker) && !numbers.has(other.id)) {
      numbers.add(other.id);
      widest = Math.max(widest, cellWidth(other.marker));
    }
    return true;
  };
  for (let at = index; take(blocks[at]); at++);
  for (let at = index - 1; take(blocks[at]); at--);
  for (const id of numbers) known.set(id, widest);
}
