import {attribute, type Element, isElement, lower, type Node} from '../html/tree.ts';

/**
 * What an element is in a book, by EPUB's vocabulary and by ARIA's roles: "footnote doc-
 * footnote".
 */
export function kindOf(element: Element): string {
  return `${lower(element, 'epub:type')} ${lower(element, 'role')}`;
}

/** All elements of `nodes` in their order, at any depth. */
export function* elementsOf(nodes: readonly Node[]): Generator<Element> {
  const rest: Node[] = nodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) rest.push(child);
  }
}

/** All text in `element`, pictures as their alternative; unclean. */
export function textOf(element: Element): string {
  let text = '';
  const rest: Node[] = [element];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if ('value' in node) text += node.value;
    if (!isElement(node)) continue;
    if (node.tagName === 'img') text += attribute(node, 'alt') ?? '';
    for (const child of node.childNodes.toReversed()) rest.push(child);
  }
  return text;
}

/** A new element in `parentNode`, which does not know it yet. */
export function newElement(
  tagName: string,
  attributes: Readonly<Record<string, string>>,
  parentNode: Element | null,
): Element {
  const attrs = Object.entries(attributes).map(([name, value]) => ({
    name: name.toLowerCase(),
    value,
  }));
  return {nodeName: tagName, tagName, attrs, namespaceURI: XHTML, childNodes: [], parentNode};
}

const XHTML = 'http://www.w3.org/1999/xhtml' as Element['namespaceURI'];

/** Makes another element of `element`, with the same attributes and children. */
export function rename(element: Element, tagName: string): void {
  element.tagName = tagName;
  element.nodeName = tagName;
}

/** Makes `text` all that is in `element`. */
export function setText(element: Element, text: string): void {
  element.childNodes = [{nodeName: '#text', value: text, parentNode: element}];
}

// Deeper ones the tree of a book does not have.
const DEEPEST = 300;

/** The elements around `element`, the innermost first, at most so many. */
export function ancestorsOf(element: Element, most = DEEPEST): Element[] {
  const ancestors: Element[] = [];
  let {parentNode} = element;
  while (parentNode !== null && 'tagName' in parentNode && ancestors.length < most) {
    ancestors.push(parentNode);
    ({parentNode} = parentNode);
  }
  return ancestors;
}
