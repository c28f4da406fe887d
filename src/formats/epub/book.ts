import {type Failure, fail} from '../../model/result.ts';
import {cleanLine} from '../../text/clean.ts';
import type {Draft} from '../assemble.ts';
import type {Reading} from '../format.ts';
import type {Archive} from '../zip.ts';
import {type Chapter, readChapter, readLooseNotes} from './chapter.ts';
import {isLicensed, locked} from './protection.ts';
import {type Notes, newNotes} from './references.ts';
import {readText} from './text.ts';

/** A book while it is being read. */
export type Book = {
  readonly drafts: Draft[];
  /** The documents that were read, each with the index of its first draft. */
  readonly places: Map<string, {readonly first: number; readonly chapter: Chapter}>;
  readonly notes: Notes;
  /** What is to be said about how it was read. */
  readonly remarks: Set<string>;
  /** How many containers have been met. */
  containers: number;
  /** In UTF-16 units, of the documents so far. */
  length: number;
  /** How many documents could not be read, and why the first could not. */
  unread: number;
  failure: Failure | null;
};

// In UTF-16 units of markup. Few books that are sold have a third of it.
const LONGEST = 30_000_000;

/** A book of which nothing has been read, but of which `remarks` are to be made. */
export function newBook(archive: Archive, remarks: readonly string[]): Book {
  return {
    drafts: [],
    places: new Map(),
    notes: newNotes(archive),
    remarks: new Set(remarks),
    containers: 0,
    length: 0,
    unread: 0,
    failure: null,
  };
}

/** Reads the documents `paths` one after the other. */
export async function readDocuments(
  book: Book,
  paths: readonly string[],
  {encoding, progress}: Reading,
): Promise<void> {
  for (const [index, path] of paths.entries()) {
    if (book.length > LONGEST) {
      book.remarks.add(
        `Only the first ${index} of ${paths.length} parts are shown: the book is too long.`,
      );
      return;
    }
    progress({doing: `Reading part ${index + 1} of ${paths.length}`, share: index / paths.length});
    const text = await markupOf(book, path, encoding);
    if (text !== null) addChapter(book, path, readChapter(text, path, book.notes));
  }
}

/** The text of the content document `path`; null where it cannot be read. */
async function markupOf(book: Book, path: string, encoding: string | null): Promise<string | null> {
  const {archive} = book.notes;
  const decoded = await readText(archive, path, encoding);
  if (!decoded.ok) return unread(book, decoded.failure);
  const {text, notes} = decoded.value;
  if (text.length > LONGEST) return unread(book, tooLong(archive, path));
  book.length += text.length;
  if (!isMarkup(text)) {
    return unread(book, isLicensed(archive) ? locked(archive) : noMarkup(archive));
  }
  for (const note of notes) book.remarks.add(note);
  return text;
}

// In UTF-16 units: enough to tell markup from bytes of something else.
const JUDGED = 4096;
const MOST_CONTROLS = 40;

function isMarkup(text: string): boolean {
  const controls = text.slice(0, JUDGED).match(/[\0-\x08\x0e-\x1f\x7f-\x9f\ufffd]/g);
  return /<[a-z!?]/i.test(text) && (controls?.length ?? 0) <= MOST_CONTROLS;
}

function unread(book: Book, failure: Failure): null {
  book.unread++;
  book.failure ??= failure;
  return null;
}

function addChapter(book: Book, path: string, chapter: Chapter): void {
  if (isCover(book, chapter)) return;
  book.places.set(path, {first: book.drafts.length, chapter});
  addDrafts(book, chapter.drafts);
}

function addDrafts(book: Book, drafts: readonly Draft[]): void {
  let last = book.containers - 1;
  for (const [index, each] of drafts.entries()) {
    const within = each.within.map((container) => ({
      ...container,
      id: container.id + book.containers,
    }));
    for (const {id} of within) last = Math.max(last, id);
    book.drafts.push({...each, within, gap: index === 0 ? GAP_OF_CHAPTERS : each.gap});
  }
  book.containers = last + 1;
}

const GAP_OF_CHAPTERS = 3;

/** Whether a document only holds the picture on the book's front. */
function isCover({drafts}: Book, chapter: Chapter): boolean {
  const [only, second] = chapter.drafts;
  if (only === undefined || second !== undefined || drafts.length > 0) return false;
  return /^\[[^[\]]*\]$/.test(only.text.trim());
}

// More are no notes of one book.
const MOST_ELSEWHERE = 200;

/**
 * Reads the notes that the text refers to and that stand in documents of their own, which are
 * not among the book's parts.
 */
export async function readNotesElsewhere(
  book: Book,
  parts: readonly string[],
  {encoding}: Reading,
): Promise<void> {
  const {references, read} = book.notes;
  const known = new Set(parts);
  const paths = new Set<string>();
  for (const [place, {stated}] of references) {
    const path = place.slice(0, place.lastIndexOf('#'));
    if (stated && !read.has(place) && !known.has(path)) paths.add(path);
  }
  for (const path of [...paths].slice(0, MOST_ELSEWHERE)) {
    if (book.length > LONGEST) return;
    const text = await markupOf(book, path, encoding);
    if (text !== null) addDrafts(book, readLooseNotes(text, path, book.notes));
  }
}

function noMarkup({called}: Archive): Failure {
  return fail(
    `${called} is damaged: what should be its chapters is no text.`,
    'Download or copy it again, then open that.',
  ).failure;
}

function tooLong({called}: Archive, path: string): Failure {
  return fail(
    `${called} is too long to be read: one of its parts, ${cleanLine(path)}, has ${LONGEST / 1_000_000} million letters and more.`,
    'Get it in several volumes.',
  ).failure;
}
