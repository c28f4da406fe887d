import type {Numbered} from './numbered.ts';
import {isElement, isLink} from './tree.ts';

/** How much text there is in each node of a page, by number; see `sizeOf`. */
export type Sizes = {
  readonly text: readonly number[];
  /** The part of it that lies in links. */
  readonly linked: readonly number[];
};

/** How many letters a text has, white space not counted, and how much they say. */
export function extentOf(text: string): {readonly letters: number; readonly size: number} {
  let letters = 0;
  let dense = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit)) continue;
    letters++;
    if (isDense(unit)) dense++;
  }
  return {letters, size: letters + 2 * dense};
}

/** How much a text says, in letters of an alphabet. */
export function sizeOf(text: string): number {
  return extentOf(text).size;
}

function isSpace(unit: number): boolean {
  return unit <= 0x20 || unit === 0xa0 || unit === 0x3000;
}

// Han, kana and hangul: a character says about as much as three letters.
function isDense(unit: number): boolean {
  return unit >= 0x2e80 && (unit <= 0x9fff || (unit >= 0xac00 && unit <= 0xd7af));
}

/** The sizes of the nodes of `page`, as far as `counts` says that a text counts. Linear. */
export function sizesOf({nodes, parents}: Numbered, counts: (number: number) => boolean): Sizes {
  const text: number[] = nodes.map((node, number) =>
    !isElement(node) && 'value' in node && counts(number) ? sizeOf(node.value) : 0,
  );
  const linked: number[] = nodes.map(() => 0);
  for (let number = nodes.length - 1; number >= 0; number--) {
    const node = nodes[number];
    if (node === undefined) continue;
    if (isElement(node) && isLink(node)) linked[number] = text[number] ?? 0;
    const parent = parents[number] ?? -1;
    if (parent < 0) continue;
    text[parent] = (text[parent] ?? 0) + (text[number] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[number] ?? 0);
  }
  return {text, linked};
}
