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
  for (const element of elementsOf([top])) {
    const id =
      attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null);
    if (id !== null && id !== '' && !ids.has(id)) ids.set(id, element);
    if (element.tagName === 'a') refer(notes, path, element);
  }
  const found = new Map<Element, string>();
  const crowded = new Set<Element>();
  for (const [id, target] of ids) {
    const place = `${path}#${id}`;
    const reference = notes.references.get(place);
    const note = reference === undefined ? null : noteAround(target);
    if (reference === undefined || note === null) continue;
    if (!reference.stated && !leadsBack(notes, path, note, reference)) continue;
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
  if (!stated) return;
  if (label !== null || textOf(link).trim() === '') setText(link, `[${label ?? own}]`);
  else link.childNodes.push({nodeName: '#text', value: ` [${own}]`, parentNode: link});
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
const HOLDERS = new Set('aside p li div section dd'.split(' '));
const INLINE = new Set('a span sup b i em strong small font'.split(' '));

/** The block that is the note whose anchor `target` is, or null when there is none that could be. */
function noteAround(target: Element): Element | null {
  let element = target;
  for (let levels = 0; levels < 8 && INLINE.has(element.tagName); levels++) {
    const {parentNode} = element;
    if (parentNode === null || !('tagName' in parentNode)) return null;
    element = parentNode;
  }
  if (HOLDERS.has(element.tagName) && !isInTable(element)) return statedAround(element);
  return null;
}

/** A paragraph may have the anchor of the note that it is alone in. */
function statedAround(element: Element): Element {
  const {parentNode} = element;
  if (STATED.test(kindOf(element)) || parentNode === null || !('tagName' in parentNode))
    return element;
  const alone = parentNode.childNodes.find(isElement) === element;
  return alone && STATED.test(kindOf(parentNode)) && HOLDERS.has(parentNode.tagName)
    ? parentNode
    : element;
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

function leadsBack(notes: Notes, path: string, note: Element, {origins}: Reference): boolean {
  let left = MOST_LOOKED_AT;
  for (const element of elementsOf([note])) {
    if (left-- === 0) return false;
    const href = element.tagName === 'a' ? attribute(element, 'href') : null;
    const place = href === null ? null : placeOf(notes.archive, path, href);
    if (place !== null && origins.includes(`${place.path}#${place.fragment}`)) return true;
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
    if (note.tagName === 'li') {
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

/** Takes the number off the note's beginning: it is shown in front of it. */
function withoutLabel(note: Element, label: string): void {
  const rest: Node[] = note.childNodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if ('value' in node) {
      if (node.value.trim() === '') continue;
      const cut = node.value.trimStart();
      const sign = [`[${label}]`, `(${label})`, label].find((each) => cut.startsWith(each));
      const after = sign === undefined ? null : cut.slice(sign.length);
      if (after !== null && !/^[\p{L}\p{N}]/u.test(after))
        node.value = after.replace(/^[.:)\]]?/, '');
      return;
    }
    if (isElement(node)) {
      if (node.tagName === 'a' && labelOf(node) === label) {
        node.childNodes = [];
        return;
      }
      rest.push(...node.childNodes.toReversed());
    }
  }
}
