import type {DefaultTreeAdapterTypes} from 'parse5';

/** A node of the tree that parse5 makes with its default adapter: plain objects. */
export type Node = DefaultTreeAdapterTypes.ChildNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** Whether `node` is an element, not a text, a comment or a document type. */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** The value of an attribute, or null when `element` has none of this name. */
export function attribute(element: Element, name: string): string | null {
  return element.attrs.find((each) => each.name === name)?.value ?? null;
}

/** The value of an attribute of `element` in lower case, "" when it has none of this name. */
export function lower(element: Element, name: string): string {
  return attribute(element, name)?.toLowerCase().trim() ?? '';
}

// A longer list of classes is somebody's trick.
const LONGEST_CLASSES = 1000;

/** The classes of `element`, in lower case. */
export function classesOf(element: Element): string[] {
  const stated = attribute(element, 'class');
  return stated === null ? [] : stated.slice(0, LONGEST_CLASSES).toLowerCase().split(/\s+/);
}

/** Whether `element` is a link: an anchor may only give its place a name. */
export function isLink(element: Element): boolean {
  return element.tagName === 'a' && attribute(element, 'href') !== null;
}

/** Whether `element` is a box to tick. */
export function isBox(element: Element): boolean {
  return element.tagName === 'input' && lower(element, 'type') === 'checkbox';
}

/** A whole number from 0 to `most` in an attribute; null when it has none. */
export function wholeNumber(element: Element, name: string, most: number): number | null {
  const value = attribute(element, name);
  return value !== null && /^\s*\d{1,9}\s*$/.test(value) ? Math.min(most, Number(value)) : null;
}

/**
 * The children of `element` that are shown: those of a shadow tree, which pages that were
 * saved whole write out as a template, come before its own.
 */
export function childrenOf(element: Element): readonly Node[] {
  const {childNodes} = element;
  if (!childNodes.some(isShadow)) return childNodes;
  const shadow = childNodes.filter(isShadow);
  return [
    ...shadow.flatMap((node) => ('content' in node ? node.content.childNodes : [])),
    ...childNodes,
  ];
}

function isShadow(node: Node): boolean {
  return (
    node.nodeName === 'template' && 'attrs' in node && attribute(node, 'shadowrootmode') !== null
  );
}

/** The text in `element` where it is at most `most` units long, white space cut; else null. */
export function shortText(element: Element, most: number): string | null {
  let text = '';
  const rest: Node[] = [...element.childNodes.slice(0, most + 1)].reverse();
  // Longer chains of elements than this hold no short text, only somebody's trick.
  let left = 50;
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (left-- === 0) return null;
    if (isElement(node)) rest.push(...node.childNodes.slice(0, most + 1).reverse());
    else if ('value' in node) text += node.value.slice(0, 10 * most).trim();
    if (text.length > most) return null;
  }
  return text;
}

/** Calls `see` with every element in `nodes`, in order. Linear, and as deep as the tree may be. */
export function forEachElement(nodes: readonly Node[], see: (element: Element) => void): void {
  const rest: Node[] = nodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isElement(node)) continue;
    see(node);
    for (const child of node.childNodes.toReversed()) rest.push(child);
  }
}
