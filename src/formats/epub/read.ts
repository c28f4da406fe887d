import type {Document} from '../../model/document.ts';
import {type Failure, fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {assemble, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {type Archive, openArchive} from '../zip.ts';
import {type Book, newBook, readDocuments, readNotesElsewhere} from './book.ts';
import {contentsOf} from './contents.ts';
import {readNavigation} from './navigation.ts';
import {readingOrder} from './order.ts';
import {type Package, readPackage} from './package.ts';
import {encryptedPaths, locked} from './protection.ts';

const MOST_REMARKS = 5;

/**
 * Reads an EPUB book, 2 or 3: the documents of its spine one after the other, its own table of
 * contents as the outline, each document's notes after it. Documents that the book says are
 * aside come after the rest. Fails for what is no archive or no book, for an encrypted book and
 * for one that has no words.
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
  await readNotesElsewhere(book, order.paths, reading);
  if (book.drafts.length === 0) {
    return {ok: false, failure: book.failure ?? withoutWords(archive.value)};
  }
  return succeed(await documentOf(book, source, packed.value));
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
        ? 'One part of the book cannot be read and is left out.'
        : `${book.unread} parts of the book cannot be read and are left out.`,
    );
  }
  if (metadata.fixedLayout) {
    remarks.push('The book has pages of a fixed layout; only their text is shown.');
  }
  return remarks;
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
