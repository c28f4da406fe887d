import {cleanLine} from '../../text/clean.ts';
import {attribute, type Element, isElement, type Node} from '../html/tree.ts';
import {attributeOf, elementsIn, elementsWithin, textWithin, type XmlElement} from '../xml-tree.ts';
import type {Archive} from '../zip.ts';
import type {Item, Package} from './package.ts';
import {type Place, placeOf} from './paths.ts';
import {elementsOf, kindOf, textOf} from './shape.ts';
import {readText, readTree} from './text.ts';
import {contentTree} from './xhtml.ts';

/** An entry of a book's own table of contents. */
export type Entry = {
  readonly title: string;
  /** From 1. */
  readonly level: number;
  /** Null where it only stands above others. */
  readonly place: Place | null;
};

const MOST_ENTRIES = 20_000;
const DEEPEST = 6;
const NCX = 'application/x-dtbncx+xml';

/** The file of the book that is its navigation document (EPUB 3), or null. */
function navigationItem({items}: Package): Item | null {
  return [...items.values()].find(({properties}) => properties.includes('nav')) ?? null;
}

/**
 * The book's own table of contents in its order: that of the navigation document of EPUB 3,
 * else that of the NCX of EPUB 2, without what leads out of the book; empty where there is
 * neither or it cannot be read. At most 20,000 entries; what is deeper than the sixth level
 * stands at the sixth.
 */
export async function readNavigation(archive: Archive, book: Package): Promise<readonly Entry[]> {
  const nav = navigationItem(book)?.path ?? null;
  const entries = nav === null ? [] : await fromNavigation(archive, nav);
  if (entries.length > 0) return entries;
  const ncx = book.toc ?? [...book.items.values()].find(({type}) => type === NCX);
  const path = ncx?.path ?? archive.names.find((name) => /\.ncx$/i.test(name));
  return path === undefined ? [] : fromNcx(archive, path);
}

/** As an entry what stands in the file `path`; nothing where it leads out of the book. */
function entryOf(
  archive: Archive,
  path: string,
  {title, level, href}: {title: string; level: number; href: string | null},
): Entry[] {
  const place = href === null ? null : placeOf(archive, path, href);
  if (href !== null && place === null) return [];
  return [{title: cleanLine(title), level: Math.min(level, DEEPEST), place}];
}

async function fromNcx(archive: Archive, path: string): Promise<readonly Entry[]> {
  const tree = await readTree(archive, path);
  if (!tree.ok) return [];
  const entries: Entry[] = [];
  const visit = (parent: XmlElement, level: number): void => {
    for (const point of elementsIn(parent, 'navpoint')) {
      if (entries.length === MOST_ENTRIES) return;
      const [label] = elementsIn(point, 'navlabel');
      const [content] = elementsIn(point, 'content');
      const title = label === undefined ? '' : textWithin(label);
      const href = content === undefined ? null : attributeOf(content, 'src');
      entries.push(...entryOf(archive, path, {title, level, href}));
      visit(point, level + 1);
    }
  };
  for (const map of elementsWithin(tree.value, 'navmap')) visit(map, 1);
  return entries;
}

async function fromNavigation(archive: Archive, path: string): Promise<readonly Entry[]> {
  const decoded = await readText(archive, path);
  if (!decoded.ok) return [];
  const tree = contentTree(decoded.value.text);
  const navs = [...elementsOf(tree)].filter(({tagName}) => tagName === 'nav');
  const toc = navs.find((nav) => isToc(nav)) ?? navs.find((nav) => !isOtherList(nav));
  return toc === undefined ? [] : entriesOf(archive, path, toc);
}

function isToc(nav: Element): boolean {
  return /(?:^|\s)(?:toc|doc-toc)(?:\s|$)/.test(kindOf(nav));
}

/** Whether `element` lists something else of the book than its parts: its pages, places of note. */
export function isOtherList(element: Element): boolean {
  return /\b(?:page-list|doc-pagelist|landmarks)\b/.test(kindOf(element));
}

type Step = {readonly node: Node; readonly level: number};

// The first link or text of an item is its name, a list in it are its parts.
function entriesOf(archive: Archive, path: string, toc: Element): Entry[] {
  const entries: Entry[] = [];
  const steps: Step[] = [];
  const push = (element: Element, level: number): void => {
    for (const node of element.childNodes.toReversed()) steps.push({node, level});
  };
  push(toc, 0);
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const {node, level} = step;
    if (!isElement(node) || entries.length === MOST_ENTRIES) continue;
    if (node.tagName === 'ol' || node.tagName === 'ul') push(node, level + 1);
    else if (level > 0 && (node.tagName === 'a' || isBareName(node))) {
      const href = attribute(node, 'href');
      entries.push(...entryOf(archive, path, {title: textOf(node), level, href}));
    } else push(node, level);
  }
  return entries;
}

function isBareName(element: Element): boolean {
  return (
    element.tagName === 'span' &&
    [...elementsOf(element.childNodes)].every(({tagName}) => tagName !== 'a')
  );
}
