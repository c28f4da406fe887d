import {attribute, classesOf, type Element, isElement, type Node} from '../html/tree.ts';
import {withoutLabel} from './note-label.ts';
import {placeOf} from './paths.ts';
import {labelOf, type Notes, type Reference, refer} from './references.ts';
import {ancestorsOf, elementsOf, kindOf, newElement, rename, setText} from './shape.ts';

/** A note in a document: its blocks are between the two anchors (see `Blocks`). */
export type Note = {readonly label: string; readonly start: string; readonly end: string};

/**
 * Finds the references to notes in the document `path`, whose tree is under `top`, and the
 * notes in it that it or earlier documents refer to: changes the tree so that references read
 * "[3]", that notes between paragraphs come after the rest, and that no note repeats its own
 * number. References are what the book says are some, and links that consist of a sign and
 * whose target, further on in the book, leads back or is called a note. Linear.
 */
export function settleNotes(notes: Notes, path: string, top: Element): readonly Note[] {
  const targets = new Map<string, {readonly element: Element; readonly order: number}>();
  const described = new Map<Element, Element>();
  const links = new Map<string, Element>();
  let before: Element | null = null;
  for (const element of elementsOf([top])) {
    const order = notes.elements++;
    const id =
      attribute(element, 'id') ?? (element.tagName === 'a' ? attribute(element, 'name') : null);
    if (id !== null && id !== '' && !targets.has(id)) targets.set(id, {element, order});
    if (element.tagName === 'dl') pair(element, described);
    const place = element.tagName === 'a' ? refer(notes, path, element, before) : null;
    if (place !== null) links.set(place, element);
    before = element;
  }
  const found = new Map<Element, string>();
  const crowded = new Set<Element>();
  for (const [id, {element, order}] of targets) {
    const place = `${path}#${id}`;
    const reference = notes.references.get(place);
    const around = reference === undefined ? null : blockAround(element);
    if (reference === undefined || around === null) continue;
    const follows = reference.order < order;
    const isNote = isCalledNote(around) || leadsBack(notes, path, around, reference);
    if (!reference.stated && !(follows && isNote)) continue;
    const note = noteOf(around, described);
    if (note === null) continue;
    notes.read.add(place);
    const link = links.get(place);
    if (link !== undefined && !reference.stated) setText(link, `[${reference.label}]`);
    if (found.has(note) && found.get(note) !== reference.label) crowded.add(note);
    else found.set(note, reference.label);
  }
  for (const note of crowded) found.delete(note);
  return placed(found, top);
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

const CLASS = /^(?:_id)?(?:foot|end)-?notes?(?:$|[-_])|^(?:fn|note)$/i;

function isCalledNote(block: Element): boolean {
  const {parentNode} = block;
  const around = parentNode !== null && 'tagName' in parentNode ? [block, parentNode] : [block];
  return around.some(
    (element) =>
      STATED.test(kindOf(element)) || classesOf(element).some((name) => CLASS.test(name)),
  );
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

/** Marks the notes in the tree, and moves those that interrupt the text to its end. */
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
