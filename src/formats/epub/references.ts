import {attribute, type Element} from '../html/tree.ts';
import type {Archive} from '../zip.ts';
import {placeOf} from './paths.ts';
import {ancestorsOf, kindOf, setText, textOf} from './shape.ts';

/** A note that the text refers to. */
export type Reference = {
  /** What it is called: "3", "*". */
  readonly label: string;
  /** Whether the book says that it is a note; else the note has to lead back here. */
  readonly stated: boolean;
  /** The places that a note leads back to: "path#id". */
  readonly origins: readonly string[];
  /** How many elements of the book come before it. */
  readonly order: number;
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
  /** How many elements have been read. */
  elements: number;
};

/** No notes, before the first document is read. */
export function newNotes(archive: Archive): Notes {
  return {archive, references: new Map(), read: new Set(), unlabelled: 0, elements: 0};
}

const LABEL = /^[[({]?\s*(\d{1,4}[a-z]?|[a-z]|[ivxlc]{1,7}|[*†‡§¶‖]{1,4})\s*[\])}]?[.:]?$/i;
// In UTF-16 units.
const LONGEST_LABEL = 12;

/** The number or sign that is all of the text in `element`, without brackets around it; or null. */
export function labelOf(element: Element): string | null {
  const text = textOf(element).trim();
  return text.length > LONGEST_LABEL ? null : (LABEL.exec(text)?.[1] ?? null);
}

/**
 * Notes what `link` in the document `path` refers to, where it may be a note: what the book
 * says is one, and any link that consists of a number or sign. The former, and of the latter
 * those that are raised, read "[3]" from now on. `before` is the element before it.
 * Returns the place, "path#id"; null where it is no note.
 */
export function refer(
  notes: Notes,
  path: string,
  link: Element,
  before: Element | null,
): string | null {
  const href = attribute(link, 'href');
  if (href === null || !href.includes('#')) return null;
  const stated = /\b(?:noteref|doc-noteref)\b/.test(kindOf(link));
  const label = labelOf(link);
  if (!stated && label === null) return null;
  const place = placeOf(notes.archive, path, href);
  if (place === null || place.fragment === '') return null;
  const key = `${place.path}#${place.fragment}`;
  const known = notes.references.get(key);
  const own = known?.label ?? label ?? String(++notes.unlabelled);
  if (known === undefined) {
    const origins = originsOf(path, link, before);
    notes.references.set(key, {label: own, stated, origins, order: notes.elements - 1});
  }
  if (!stated && !isRaised(link)) return key;
  if (label !== null || textOf(link).trim() === '') setText(link, `[${label ?? own}]`);
  else link.childNodes.push({nodeName: '#text', value: ` [${own}]`, parentNode: link});
  return key;
}

/** Whether a link is set as numbers of notes are. */
function isRaised({childNodes, parentNode}: Element): boolean {
  return parentNode?.nodeName === 'sup' || childNodes.some(({nodeName}) => nodeName === 'sup');
}

/**
 * The places that a note may lead back to: a link's own, those of what is right around it, and
 * that of the empty anchor which some programs put in front of it.
 */
function originsOf(path: string, link: Element, before: Element | null): string[] {
  const around = [link, ...ancestorsOf(link, 2)];
  const empty = before?.parentNode === link.parentNode && before?.childNodes.length === 0;
  if (before !== null && empty) around.push(before);
  return around.flatMap((element) =>
    [attribute(element, 'id'), attribute(element, 'name')].flatMap((name) =>
      name === null ? [] : [`${path}#${name}`],
    ),
  );
}
