import {attribute, type Element, isElement, type Node} from '../html/tree.ts';
import type {Archive} from '../zip.ts';
import {placeOf} from './paths.ts';
import {elementsOf, kindOf, newElement, rename, setText, textOf} from './shape.ts';

/** A note that the text refers to. */
type Reference = {
  /** What it is called: "3", "*". */
  readonly label: string;
  /** Whether the book says that it is a note; else the note has to lead back here. */
  readonly stated: boolean;
  /** The places that a note leads back to: "path#id". */
  readonly origins: readonly string[];
};

/** The notes of a book, as far as it has been read. */
export type Notes = {
  readonly archive: Archive;
  /** By where the note is: "path#id". Of two references to a note the first counts. */
  readonly references: Map<string, Reference>;
  /** The places whose notes have been read. */
  readonly read: Set<string>;
  /** How many references were without a label of their own. */
  unlabelled: number;
};

export function newNotes(archive: Archive): Notes {
  return {archive, references: new Map(), read: new Set(), unlabelled: 0};
}

/** A note in a document: its blocks are between the two anchors (see `Blocks`). */
export type Note = {readonly label: string; readonly start: string; readonly end: string};

/**
 * Finds the references to notes in the document `path`, whose tree is under `top`, and the
 * notes in it that it or earlier documents refer to: changes the tree so that references read
 * "[3]", that notes between paragraphs come after the rest, and that no note repeats its own
 * number. References are what the book says are some, and links that consist of a sign and
 * whose target begins with a link back. Linear.
 */
export function settleNotes(notes: Notes, path: string, top: Element): readonly Note[] {
  const ids = new Map<string, Element>();
  const described = new Map<Element, Element>();
  for (const element of elementsOf([top])) {
    const id =
      attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null);
    if (id !== null && id !== '' && !ids.has(id)) ids.set(id, element);
    if (element.tagName === 'dl') pair(element, described);
    if (element.tagName === 'a') refer(notes, path, element);
  }
  const found = new Map<Element, string>();
  const crowded = new Set<Element>();
  for (const [id, target] of ids) {
    const place = `${path}#${id}`;
    const reference = notes.references.get(place);
    const around = reference === undefined ? null : blockAround(target);
    if (reference === undefined || around === null) continue;
    if (!reference.stated && !leadsBack(notes, path, around, reference)) continue;
    const note = noteOf(around, described);
    if (note === null) continue;
    notes.read.add(place);
    if (found.has(note) && found.get(note) !== reference.label) crowded.add(note);
    else found.set(note, reference.label);
  }
  for (const note of crowded) found.delete(note);
  return placed(found, top);
}

const LABEL = /^[[({]?\s*(\d{1,4}[a-z]?|[a-z]|[ivxlc]{1,7}|[*†‡§¶‖]{1,4})\s*[\])}]?[.:]?$/i;
// In UTF-16 units.
const LONGEST_LABEL = 12;

function labelOf(element: Element): string | null {
  const text = textOf(element).trim();
  return text.length > LONGEST_LABEL ? null : (LABEL.exec(text)?.[1] ?? null);
}

function refer(notes: Notes, path: string, link: Element): void {
  const href = attribute(link, 'href');
  if (href === null || !href.includes('#')) return;
  const stated = /\b(?:noteref|doc-noteref)\b/.test(kindOf(link));
  const label = labelOf(link);
  if (!stated && label === null) return;
  const place = placeOf(notes.archive, path, href);
  if (place === null || place.fragment === '') return;
  const key = `${place.path}#${place.fragment}`;
  const known = notes.references.get(key);
  const own = known?.label ?? label ?? String(++notes.unlabelled);
  if (known === undefined) {
    notes.references.set(key, {label: own, stated, origins: originsOf(path, link)});
  }
  if (!stated && !isRaised(link)) return;
  if (label !== null || textOf(link).trim() === '') setText(link, `[${label ?? own}]`);
  else link.childNodes.push({nodeName: '#text', value: ` [${own}]`, parentNode: link});
}

/** Whether a link is set as numbers of notes are. */
function isRaised({childNodes, parentNode}: Element): boolean {
  return parentNode?.nodeName === 'sup' || childNodes.some(({nodeName}) => nodeName === 'sup');
}

/** The places of a link and of what is right around it: a note may lead back to any of these. */
function originsOf(path: string, link: Element): string[] {
  return [link, ...ancestorsOf(link, 2)].flatMap((element) =>
    [attribute(element, 'id'), attribute(element, 'name')].flatMap((name) =>
      name === null ? [] : [`${path}#${name}`],
    ),
  );
}

const STATED = /\b(?:footnote|endnote|rearnote|note|doc-footnote|doc-endnote)\b/;
const HOLDERS = new Set('aside p li div section dt dd'.split(' '));
const INLINE = new Set('a span sup b i em strong small font'.split(' '));

/** The block that `target` is or stands in, or null when a note cannot be there. */
function blockAround(target: Element): Element | null {
  let element = target;
  for (let levels = 0; levels < 8 && INLINE.has(element.tagName); levels++) {
    const {parentNode} = element;
    if (parentNode === null || !('tagName' in parentNode)) return null;
    element = parentNode;
  }
  return HOLDERS.has(element.tagName) && !isInTable(element) ? element : null;
}

/**
 * The note whose anchor is in `block`: what stands beside it where it is only a number in a
 * list of terms, what is around it where the book says that this is the note.
 */
function noteOf(block: Element, described: ReadonlyMap<Element, Element>): Element | null {
  if (block.tagName === 'dt') {
    const description = labelOf(block) === null ? undefined : described.get(block);
    // Its number is shown with the note.
    if (description !== undefined) block.childNodes = [];
    return description ?? null;
  }
  const {parentNode: parent} = block;
  if (STATED.test(kindOf(block)) || parent === null || !('tagName' in parent)) return block;
  const begins = parent.childNodes.find(isElement) === block;
  return begins && STATED.test(kindOf(parent)) && HOLDERS.has(parent.tagName) ? parent : block;
}

/** Adds to `described` what follows each term of a list of terms. */
function pair(list: Element, described: Map<Element, Element>): void {
  let term: Element | null = null;
  for (const node of list.childNodes) {
    if (!isElement(node)) continue;
    if (term !== null && node.tagName === 'dd') described.set(term, node);
    term = node.tagName === 'dt' ? node : null;
  }
}

function isInTable(element: Element): boolean {
  return ancestorsOf(element).some(({tagName}) => tagName === 'td' || tagName === 'th');
}

// Deeper ones the tree of a book does not have.
const DEEPEST = 300;

function ancestorsOf(element: Element, most = DEEPEST): Element[] {
  const ancestors: Element[] = [];
  let {parentNode} = element;
  while (parentNode !== null && 'tagName' in parentNode && ancestors.length < most) {
    ancestors.push(parentNode);
    ({parentNode} = parentNode);
  }
  return ancestors;
}

// How far into a note a link back is looked for.
const MOST_LOOKED_AT = 200;

/** Whether `note` begins with a link back, or has one that is no reference itself: "↩". */
function leadsBack(notes: Notes, path: string, note: Element, {origins}: Reference): boolean {
  let left = MOST_LOOKED_AT;
  let begun = false;
  const rest: Node[] = [note];
  for (let node = rest.pop(); node !== undefined && left > 0; node = rest.pop()) {
    left--;
    if ('value' in node) begun ||= /[\p{L}\p{N}]/u.test(node.value);
    if (!isElement(node)) continue;
    const href = node.tagName === 'a' ? attribute(node, 'href') : null;
    const place = href === null ? null : placeOf(notes.archive, path, href);
    if (place !== null && origins.includes(`${place.path}#${place.fragment}`)) {
      return !begun || labelOf(node) === null;
    }
    rest.push(...node.childNodes.slice(0, left).toReversed());
  }
  return false;
}

function placed(found: ReadonlyMap<Element, string>, top: Element): readonly Note[] {
  const settled: Note[] = [];
  const ends = new Map<Node, Element>();
  const moved = new Set<Node>();
  const parents = new Set<Element>();
  const lists = new Map<Element, boolean>();
  for (const [note, label] of found) {
    const around = ancestorsOf(note);
    const [parent] = around;
    if (parent === undefined || around.some((element) => found.has(element))) continue;
    if (note.tagName === 'dd') rename(note, 'div');
    else if (note.tagName === 'li') {
      if (!lists.has(parent)) lists.set(parent, isListOfNotes(parent, found));
      if (lists.get(parent) !== true) continue;
      rename(note, 'div');
    } else if (standsBetween(note, around)) moved.add(note);
    withoutLabel(note, label);
    note.attrs = note.attrs.filter(({name}) => name !== 'hidden' && name !== 'style');
    // No id of a book has a control character in it.
    const name = `\0note ${settled.length}`;
    note.childNodes.unshift(newElement('a', {id: `${name} start`}, note));
    ends.set(note, newElement('a', {id: `${name} end`}, parent));
    parents.add(parent);
    settled.push({label, start: `${name} start`, end: `${name} end`});
  }
  for (const [list, ofNotes] of lists) if (ofNotes) rename(list, 'div');
  const withEnd = (node: Node): Node[] => {
    const end = ends.get(node);
    return end === undefined ? [node] : [node, end];
  };
  for (const parent of parents) {
    parent.childNodes = parent.childNodes.flatMap((node) => (moved.has(node) ? [] : withEnd(node)));
  }
  const body = [...elementsOf([top])].find(({tagName}) => tagName === 'body') ?? top;
  for (const note of moved) body.childNodes.push(...withEnd(note));
  return settled;
}

/** Whether a list's items are all notes: then their numbers are the list's own. */
function isListOfNotes(list: Element, found: ReadonlyMap<Element, string>): boolean {
  return list.childNodes.every((node) => !isElement(node) || found.has(node));
}

/** Whether a note interrupts the text: notes that are collected somewhere stay there. */
function standsBetween(note: Element, around: readonly Element[]): boolean {
  if (note.tagName !== 'aside' && !/\b(?:doc-)?footnote\b/.test(kindOf(note))) return false;
  return !around.some((element) =>
    /\b(?:footnotes|endnotes|rearnotes|doc-endnotes)\b/.test(kindOf(element)),
  );
}

// In UTF-16 units: a number, its brackets and the space around them.
const LONGEST_BEGINNING = 24;

/** Takes the number off the note's beginning: it is shown in front of it. */
function withoutLabel(note: Element, label: string): void {
  const texts = firstTexts(note);
  const beginning = texts.map(({value}) => value).join('');
  const [all = ''] = NUMBERED.exec(beginning.slice(0, LONGEST_BEGINNING)) ?? [];
  if (all.replaceAll(/[^\p{L}\p{N}*†‡§¶‖]/gu, '') !== label) return;
  let left = all.length;
  for (const text of texts) {
    const cut = Math.min(left, text.value.length);
    text.value = text.value.slice(cut);
    left -= cut;
  }
}

const NUMBERED =
  /^\s*[[({]?\s*(?:[\p{L}\p{N}]{1,7}(?![\p{L}\p{N}])|[*†‡§¶‖]{1,4})\s*[\])}]?[.:]?\s*/u;

/** The texts that `element` begins with, enough of them for a number. */
function firstTexts(element: Element): TextNode[] {
  const texts: TextNode[] = [];
  let length = 0;
  const rest: Node[] = [element];
  for (let node = rest.pop(); node !== undefined && length < LONGEST_BEGINNING; node = rest.pop()) {
    if (isText(node)) {
      texts.push(node);
      length += node.value.trim().length;
    } else if (isElement(node)) rest.push(...node.childNodes.toReversed());
  }
  return texts;
}

type TextNode = Extract<Node, {value: string}>;

function isText(node: Node): node is TextNode {
  return 'value' in node;
}
