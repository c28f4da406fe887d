import type {Numbered} from './numbered.ts';
import {isElement} from './tree.ts';

/** How much text there is in each node of a page, by number; see `sizeOf`. */
export type Sizes = {
  readonly text: readonly number[];
  /** The part of it that lies in links. */
  readonly linked: readonly number[];
};

// A character of these scripts says about as much as three letters.
const DENSE = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** How much a text says, in letters of an alphabet, white space not counted. */
export function sizeOf(text: string): number {
  const solid = text.replaceAll(/\s+/g, '');
  return solid.length + 2 * (solid.match(DENSE)?.length ?? 0);
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
    if (isElement(node) && node.tagName === 'a') linked[number] = text[number] ?? 0;
    const parent = parents[number] ?? -1;
    if (parent < 0) continue;
    text[parent] = (text[parent] ?? 0) + (text[number] ?? 0);
    linked[parent] = (linked[parent] ?? 0) + (linked[number] ?? 0);
  }
  return {text, linked};
}
