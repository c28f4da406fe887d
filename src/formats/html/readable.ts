import {Readability} from '@mozilla/readability';
import {parseHTML} from 'linkedom/worker';
import type {Numbered} from './numbered.ts';
import {extentOf} from './sizes.ts';
import {type Element, isElement, isLink, type Node} from './tree.ts';

/** What Readability takes for the article of a page. */
export type Readable = {
  /** The numbers of the elements whose text belongs to it, and of texts that lie in boxes. */
  readonly numbers: ReadonlySet<number>;
  readonly byline: string | null;
};

// It reads the whole page again and again: on larger ones it takes longer than a person waits.
const MOST_NODES = 40_000;
const MOST_SAID = 3_000_000;
const DEEPEST = 400;

// A shorter result makes it try again with fewer scruples, and take the longest. In scripts
// whose letters are words an article has fewer of them.
const LEAST = 400;
const LEAST_DENSE = 150;

const NUMBER = 'data-number';
const NAMES: ReadonlySet<string> = new Set([
  'id',
  'class',
  'role',
  'rel',
  'itemprop',
  'href',
  'src',
  'alt',
  'dir',
]);
const LONGEST_VALUE = 300;

/**
 * What Readability takes for the article among `page`, whose first node is the body; null when
 * it finds none, or the page is too large for it. Its DOM is one of our making: linkedom's own
 * parser loses text where tags are missing.
 */
export function readableOf(page: Numbered, title: string | null): Readable | null {
  if (page.nodes.length > MOST_NODES || page.depth > DEEPEST) return null;
  const {letters, size} = extentOfAll(page);
  if (letters > MOST_SAID) return null;
  const {document} = parseHTML('<!doctype html><html><head></head><body></body></html>');
  document.title = title ?? '';
  fill(document, page);
  // The tree stays what it is: what comes back are numbers, and attributes survive all it does.
  const article = new Readability<Marked>(document, {
    disableJSONLD: true,
    charThreshold: size > 1.5 * letters ? LEAST_DENSE : LEAST,
    serializer: (root: Marked) => root,
  }).parse();
  const root = article?.content;
  if (!root) return null;
  const numbers = Array.from(root.querySelectorAll(`[${NUMBER}]`), (element) =>
    Number(element.getAttribute(NUMBER)),
  );
  return {numbers: new Set(numbers), byline: article?.byline ?? null};
}

function extentOfAll({nodes}: Numbered): ReturnType<typeof extentOf> {
  let letters = 0;
  let size = 0;
  for (const node of nodes) {
    if (!('value' in node)) continue;
    const extent = extentOf(node.value);
    letters += extent.letters;
    size += extent.size;
  }
  return {letters, size};
}

/** The little that is needed of a DOM: the compiler knows none. */
type Marked = {
  readonly querySelectorAll: (
    selector: string,
  ) => Iterable<{readonly getAttribute: (name: string) => string | null}>;
};
type Made = {
  readonly appendChild: (child: Made) => void;
  readonly setAttribute: (name: string, value: string) => void;
};
type Maker = {
  readonly body: Made;
  readonly createElement: (name: string) => Made;
  readonly createTextNode: (text: string) => Made;
};

function fill(document: Maker, {nodes, parents}: Numbered): void {
  const made: Made[] = [];
  for (const [number, node] of nodes.entries()) {
    const parent = parents[number] ?? -1;
    const own = number === 0 ? document.body : make(document, node, nodes[parent]);
    made.push(own);
    if (isElement(node)) dress(own, node, number);
    const loose = hasWords(node) && isHolder(nodes[parent]);
    made[parent]?.appendChild(loose ? wrapped(document, own, number) : own);
  }
}

function make(document: Maker, node: Node, parent: Node | undefined): Made {
  return isElement(node)
    ? document.createElement(nameOf(node, parent))
    : document.createTextNode('value' in node ? node.value : '');
}

/** What to call an element: Readability goes by names, and takes some for what they are not. */
function nameOf(element: Element, parent: Node | undefined): string {
  const {tagName} = element;
  if (tagName === 'a') return isLink(element) ? 'a' : 'span';
  // Whose words are quoted, not the end of a page.
  if (tagName === 'footer' && parent?.nodeName === 'blockquote') return 'p';
  return /^[a-z][a-z\d]*$/.test(tagName) ? tagName : 'span';
}

// Boxes come and go while an article is made of them: what they hold needs numbers of its own.
const HOLDERS: ReadonlySet<string> = new Set(
  'body div section article main center form'.split(' '),
);

function isHolder(node: Node | undefined): boolean {
  return node !== undefined && isElement(node) && HOLDERS.has(node.tagName);
}

function wrapped(document: Maker, made: Made, number: number): Made {
  const span = document.createElement('span');
  span.setAttribute(NUMBER, String(number));
  span.appendChild(made);
  return span;
}

function dress(made: Made, element: Element, number: number): void {
  for (const {name, value} of element.attrs) {
    // A link that runs a script would be made text, and its number would go with it.
    if (!NAMES.has(name) || (name === 'href' && /^\s*javascript:/i.test(value))) continue;
    made.setAttribute(name, value.slice(0, LONGEST_VALUE));
  }
  if (!isHolder(element)) made.setAttribute(NUMBER, String(number));
}

function hasWords(node: Node): boolean {
  return 'value' in node && node.value.trim() !== '';
}

/** Whether the node of this number belongs to what was found. */
export function isIn({numbers}: Readable, {nodes, parents}: Numbered, number: number): boolean {
  const node = nodes[number];
  const parent = parents[number] ?? -1;
  if (node === undefined || parent < 0) return false;
  if (isElement(node)) return numbers.has(number);
  return numbers.has(isHolder(nodes[parent]) ? number : parent);
}
