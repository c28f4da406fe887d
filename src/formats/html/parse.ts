import {type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, parseFragment} from 'parse5';
import type {Element, Node} from './tree.ts';
import {isElement} from './tree.ts';

/** A page as parse5 reads it, which is as browsers do: with html, head and body elements. */
export type Page = {
  readonly nodes: readonly Node[];
  readonly html: Element;
  readonly head: Element;
  readonly body: Element;
};

// A page of 10 MB has half of this. Hostile ones make elements out of nothing: unclosed
// ones are opened again in every paragraph, so that their number grows as the square.
const MOST_ELEMENTS = 450_000;

const TOO_MANY = new Error('too many elements');

const bounded = (): typeof defaultTreeAdapter => {
  let elements = 0;
  return {
    ...defaultTreeAdapter,
    createElement: (name, namespace, attributes) => {
      if (++elements > MOST_ELEMENTS) throw TOO_MANY;
      return defaultTreeAdapter.createElement(name, namespace, attributes);
    },
  };
};

/** The tree of a page, or null when it holds more elements than can be laid out. Never throws. */
export function parsePage(source: string): Page | null {
  const document = unlessTooMany(() => parse(source, {treeAdapter: bounded()}));
  if (document === null) return null;
  const html = document.childNodes.find(isNamed('html'));
  const head = html?.childNodes.find(isNamed('head'));
  // In place of a body a page may have frames, which are other pages.
  const body = html?.childNodes.findLast(isElement);
  if (html === undefined || head === undefined || body === undefined) return null;
  return {nodes: document.childNodes, html, head, body};
}

/** What stands in an element whose content was taken for text, such as noscript. */
export function parsePart(source: string): readonly Node[] {
  const part = unlessTooMany(() => parseFragment(source, {treeAdapter: bounded()}));
  return part?.childNodes ?? [];
}

function unlessTooMany<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error === TOO_MANY) return null;
    throw error;
  }
}

function isNamed(name: string): (node: DefaultTreeAdapterTypes.ChildNode) => node is Element {
  return (node): node is Element => isElement(node) && node.tagName === name;
}
