import {isGone} from './elements.ts';
import {childrenOf, type Element, isBox, isElement, type Node} from './tree.ts';

/**
 * The nodes of a page that are shown, in reading order, each by its number, with the number of
 * its parent: -1 for the outermost. A parent comes before its children.
 */
export type Numbered = {
  readonly nodes: readonly Node[];
  readonly parents: readonly number[];
  /** The number after the last node in each of them: what it holds is numbered without a gap. */
  readonly ends: readonly number[];
  /** How many elements are open at the deepest place. */
  readonly depth: number;
};

/** Numbers everything in `root` that is shown; `skips` leaves more out. Linear. */
export function numbered(root: Element, skips: (element: Element) => boolean): Numbered {
  const nodes: Node[] = [];
  const parents: number[] = [];
  let depth = 0;
  const depths: number[] = [];
  const rest: {node: Node; parent: number}[] = [{node: root, parent: -1}];
  for (let next = rest.pop(); next !== undefined; next = rest.pop()) {
    const {node, parent} = next;
    if (
      isElement(node)
        ? parent >= 0 && ((isGone(node) && !isBox(node)) || skips(node))
        : !('value' in node)
    ) {
      continue;
    }
    const number = nodes.push(node) - 1;
    parents.push(parent);
    const own = (depths[parent] ?? 0) + 1;
    depths.push(own);
    depth = Math.max(depth, own);
    if (!isElement(node)) continue;
    for (const child of childrenOf(node).toReversed()) rest.push({node: child, parent: number});
  }
  const ends = nodes.map((_, number) => number + 1);
  for (let number = nodes.length - 1; number > 0; number--) {
    const parent = parents[number] ?? 0;
    ends[parent] = Math.max(ends[parent] ?? 0, ends[number] ?? 0);
  }
  return {nodes, parents, ends, depth};
}

/**
 * The tree of those nodes for which `keeps` is true, and of what they stand in; of an element
 * only the kept children remain. White space and line breaks stay where anything around them
 * does. The elements are copies. Linear.
 */
export function kept({nodes, parents}: Numbered, keeps: (number: number) => boolean): Node[] {
  const stays = nodes.map((node, number) => !isBetween(node) && keeps(number));
  for (let number = nodes.length - 1; number > 0; number--) {
    const parent = parents[number] ?? -1;
    if (stays[number] === true && parent >= 0) stays[parent] = true;
  }
  const copies: Node[] = [];
  const top: Node[] = [];
  for (const [number, node] of nodes.entries()) {
    if (stays[number] !== true && !(isBetween(node) && stays[parents[number] ?? -1] === true)) {
      copies.push(node);
      continue;
    }
    const copy: Node = isElement(node) ? {...node, childNodes: []} : node;
    copies.push(copy);
    const parent = copies[parents[number] ?? -1];
    if (parent !== undefined && isElement(parent)) parent.childNodes.push(copy);
    else top.push(copy);
  }
  return top;
}

/** Whether a node only stands between words, or before them. */
function isBetween(node: Node): boolean {
  if (isElement(node)) return node.tagName === 'br' || isBox(node);
  return 'value' in node && node.value.trim() === '';
}
