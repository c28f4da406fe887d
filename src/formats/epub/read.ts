import type {Document} from '../../model/document.ts';
import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {assemble, type Contents, type Draft, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {type Archive, openArchive} from '../zip.ts';
import {type Chapter, readChapter, readLooseNotes} from './chapter.ts';
import {type Entry, readNavigation} from './navigation.ts';
import {type Notes, newNotes} from './notes.ts';
import {readingOrder} from './order.ts';
import {type Package, readPackage} from './package.ts';
import type {Place} from './paths.ts';
import {encryptedPaths, isLicensed, locked} from './protection.ts';
import {readText} from './text.ts';

/** A book while it is being read. */
type Book = {
  readonly drafts: Draft[];
  /** For each document that was read: its first draft, how many it has, and its anchors. */
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

// In UTF-16 units of markup. The longest books that are sold have a tenth of it.
const LONGEST = 60_000_000;
const MOST_REMARKS = 5;

/**
 * Reads an EPUB book, 2 or 3: the documents of its spine one after the other, its own table
 * of contents as the outline, each document's notes after it. Documents that the book says
 * are aside come after the rest. Fails for what is no archive or no book, for an encrypted book and for one
 * that has no words.
 */
export async function readEpub(source: Source, reading: Reading): Promise<Result<Document>> {
  const archive = openArchive(source.bytes, source.name);
  if (!archive.ok) return archive;
  const packed = await readPackage(archive.value);
  if (!packed.ok) return packed;
  const encrypted = await encryptedPaths(archive.value);
  if (!encrypted.ok) return encrypted;
  const order = readingOrder(archive.value, packed.value);
  if (order.paths.some((path) => encrypted.value.has(path))) {
    return {ok: false, failure: locked(archive.value)};
  }
  const book = newBook(archive.value, order.remarks);
  await readDocuments(book, order.paths, reading);
  await readNotesElsewhere(book, reading);
  if (book.drafts.length === 0) {
    return {ok: false, failure: book.failure ?? withoutWords(archive.value)};
  }
  return succeed(await documentOf(book, source, packed.value));
}

function newBook(archive: Archive, remarks: readonly string[]): Book {
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

async function readDocuments(
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

/** Notes that the text refers to may stand in a document of their own, outside of the spine. */
async function readNotesElsewhere(book: Book, {encoding}: Reading): Promise<void> {
  const {references, read} = book.notes;
  const paths = new Set<string>();
  for (const [place, {stated}] of references) {
    const path = place.slice(0, place.lastIndexOf('#'));
    if (stated && !read.has(place) && !book.places.has(path)) paths.add(path);
  }
  for (const path of paths) {
    const text = await markupOf(book, path, encoding);
    if (text !== null) addDrafts(book, readLooseNotes(text, path, book.notes));
  }
}

async function documentOf(book: Book, source: Source, packed: Package): Promise<Document> {
  const {metadata} = packed;
  const {drafts} = book;
  const title = metadata.title ?? titleFromName(source.name);
  return assemble(
    {
      title,
      byline: metadata.byline,
      date: metadata.date,
      source: metadata.publisher,
      language: metadata.language,
      origin: source.origin,
      format: 'epub',
      notes: remarksOn(book, packed),
    },
    drafts,
    contentsOf(book, await readNavigation(book.notes.archive, packed)),
  );
}

function remarksOn(book: Book, {metadata}: Package): string[] {
  const remarks = [...book.remarks].slice(0, MOST_REMARKS);
  if (book.unread > 0) {
    remarks.push(
      book.unread === 1
        ? 'One part of the book is damaged and left out.'
        : `${book.unread} parts of the book are damaged and left out.`,
    );
  }
  if (metadata.fixedLayout) {
    remarks.push('The book has pages of a fixed layout; only their text is shown.');
  }
  return remarks;
}

/**
 * The book's own contents; null where its headings say more. An entry that leads nowhere by
 * itself leads where its first part does.
 */
function contentsOf(book: Book, entries: readonly Entry[]): readonly Contents[] | null {
  const contents: Contents[] = [];
  let next: number | null = null;
  for (const {title, level, place} of entries.toReversed()) {
    if (place !== null) next = draftAt(book, place);
    if (next !== null) contents.push({title, level, draft: next});
  }
  const headings = book.drafts.filter(({kind}) => kind === 'heading').length;
  return contents.length < 2 && headings > contents.length ? null : contents.reverse();
}

/** The draft that `place` leads to; null where its document has no text or is not shown. */
function draftAt({places}: Book, {path, fragment}: Place): number | null {
  const target = places.get(path);
  if (target === undefined || target.chapter.drafts.length === 0) return null;
  return target.first + (target.chapter.anchors.get(fragment) ?? 0);
}

function noMarkup({called}: Archive): Failure {
  return fail(
    `${called} is damaged: what should be its chapters is no text.`,
    'Download or copy it again, then open that.',
  ).failure;
}

function withoutWords({called, names}: Archive): Failure {
  const pictures = names.some((name) => /\.(?:jpe?g|png|gif|webp|svg)$/i.test(name));
  return pictures
    ? fail(
        `${called} holds only pictures of its pages, no text.`,
        'Run it through text recognition (OCR) first, or get an edition with text.',
      ).failure
    : fail(`${called} has no text in it.`, 'Open a book that has words in it.').failure;
}
