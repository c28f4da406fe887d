import {cleanLine} from '../../text/clean.ts';
import {attribute, classesOf, type Element, isElement, type Node} from '../html/tree.ts';
import {isOtherList} from './navigation.ts';
import {elementsOf, kindOf, newElement, rename, setText, textOf} from './shape.ts';

/**
 * Makes of a book's content what a web page would have: changes the tree under `top`. Marks
 * of printed pages go, and so do lists of pages and of landmarks; of several versions of the
 * same content one stays; drawings become their words; what stands in for an embedded object
 * stands there; the table of contents loses the numbers that it is never shown with.
 */
export function adapt(top: Element): void {
  for (const element of elementsOf([top])) {
    if (!element.childNodes.some(isOfBooks)) continue;
    element.childNodes = element.childNodes.flatMap((child) =>
      isElement(child) && isOfBooks(child) ? adapted(child, element) : [child],
    );
  }
}

const OF_BOOKS = new Set('svg object noscript label legend switch nav'.split(' '));

function isOfBooks(node: Node): boolean {
  if (!isElement(node)) return false;
  return OF_BOOKS.has(node.tagName) || (node.attrs.length > 0 && isPageMark(node));
}

function adapted(element: Element, parent: Element): Node[] {
  switch (element.tagName) {
    case 'svg':
      return drawing(element, parent);
    case 'object':
    case 'noscript':
      rename(element, 'div');
      return [element];
    // A book has no form to fill in: these are words like others.
    case 'label':
    case 'legend':
      rename(element, 'span');
      return [element];
    case 'switch':
      return versions(element, parent);
    case 'nav':
      if (isOtherList(element)) return [];
      for (const list of elementsOf(element.childNodes)) {
        if (list.tagName === 'ol') rename(list, 'ul');
      }
      return [element];
    default:
      // The mark of a page.
      return [];
  }
}

const PAGE_CLASS = /^(?:x-ebookmaker-)?page-?(?:num(?:ber)?|no|break)s?$/;
// "page 1234", "[Pg xxxviii]".
const PAGE = /^[^\p{L}\p{N}]*(?:p(?:age|g)?\.?\s*)?(?:\d{1,5}|[ivxlc]{1,9})?[^\p{L}\p{N}]*$/iu;
// In UTF-16 units.
const LONGEST_PAGE = 16;

/** Whether `element` only says that here another page of the printed book begins. */
function isPageMark(element: Element): boolean {
  const called = classesOf(element).some((name) => PAGE_CLASS.test(name));
  if (!called && !/\b(?:doc-)?pagebreak\b/.test(kindOf(element))) return false;
  const text = textOf(element).trim();
  return text.length <= LONGEST_PAGE && PAGE.test(text);
}

/** The words in a drawing; where there are none, what it is called. */
function drawing(svg: Element, parent: Element): Node[] {
  const holder = newElement('span', {}, parent);
  const rest: Node[] = svg.childNodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (!isElement(node)) continue;
    if (node.tagName === 'text' || node.tagName === 'foreignobject') {
      const words = newElement('span', {}, holder);
      setText(words, `${textOf(node)} `);
      holder.childNodes.push(words);
    } else rest.push(...node.childNodes.toReversed());
  }
  if (holder.childNodes.length > 0) return [holder];
  const title = [...elementsOf(svg.childNodes)].find(({tagName}) => tagName === 'title');
  const alt = cleanLine(title === undefined ? (attribute(svg, 'aria-label') ?? '') : textOf(title));
  return alt === '' ? [] : [newElement('img', {alt}, parent)];
}

/** Of the versions that EPUB 3.0 lets a book offer, the one for every program, else the first. */
function versions(element: Element, parent: Element): Node[] {
  const children = element.childNodes.filter(isElement);
  const chosen =
    children.find(({tagName}) => tagName === 'default') ??
    children.find(({tagName}) => tagName === 'case');
  if (chosen === undefined) return [element];
  rename(chosen, 'span');
  chosen.parentNode = parent;
  return [chosen];
}
