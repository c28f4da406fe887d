import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import type {Document} from '../../model/document.ts';
import {fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine} from '../../text/clean.ts';
import {assemble, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {bookmarksOf, contentsOf} from './contents.ts';
import type {Placed} from './drafts.ts';
import {faceReader} from './faces.ts';
import {layOut} from './layout.ts';
import {openPdf} from './open.ts';
import {statedOf} from './particulars.ts';
import type {Page} from './run.ts';
import {linksOf, pageOf} from './runs.ts';

/**
 * Reads the text of a PDF in reading order. Fails in words when it is locked, damaged, or has
 * no text. A long document is read as far as the time goes that a reader waits.
 */
export async function readPdf(source: Source, reading: Reading): Promise<Result<Document>> {
  const name = cleanLine(source.name);
  const opened = await openPdf(source.bytes, name, reading.password);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  try {
    return await readOpen(pdf, source, name, reading);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readOpen(
  pdf: PDFDocumentProxy,
  source: Source,
  name: string,
  reading: Reading,
): Promise<Result<Document>> {
  const {pages, notes, pictures} = await pagesOf(pdf, reading);
  if (pages.every(({runs}) => runs.length === 0)) {
    return pictures
      ? fail(
          `${name} holds only scanned images.`,
          'Run it through OCR first, for example with ocrmypdf.',
        )
      : fail(`${name} has no text in it.`, 'Open a file that has words in it.');
  }
  const placed = layOut(pages);
  const stated = await statedOf(pdf);
  const heights = new Map(pages.map(({number, height}) => [number, height]));
  const contents = contentsOf(await bookmarksOf(pdf), placed, heights);
  return succeed(
    assemble(
      {
        title: stated.title ?? largestOf(placed) ?? titleFromName(source.name),
        byline: stated.author,
        date: stated.date,
        source: null,
        language: stated.language,
        origin: source.origin,
        format: 'pdf',
        notes,
      },
      placed.map(({draft}) => draft),
      contents,
    ),
  );
}

// In milliseconds: who has waited so long would rather have the first part of a thick book.
const PATIENCE = 5500;

type Read = {
  readonly pages: readonly Page[];
  readonly notes: readonly string[];
  /** Whether pages without text show pictures. */
  readonly pictures: boolean;
};

async function pagesOf(pdf: PDFDocumentProxy, reading: Reading): Promise<Read> {
  const count = pdf.numPages;
  const pages: Page[] = [];
  const failed: number[] = [];
  const facesFor = faceReader();
  const start = performance.now();
  const pictures = false;
  let number = 1;
  for (; number <= count && performance.now() - start < PATIENCE; number++) {
    reading.progress({doing: `Reading page ${number} of ${count}`, share: (number - 1) / count});
    try {
      const page = await pdf.getPage(number);
      const content = await page.getTextContent({includeMarkedContent: true});
      const view = page.getViewport({scale: 1});
      const faces = await facesFor(page, Object.keys(content.styles), content.styles);
      const links = linksOf(await page.getAnnotations(), view.transform);
      pages.push(pageOf(number, view, content.items, content.styles, faces, links));
      page.cleanup();
    } catch {
      failed.push(number);
    }
  }
  const notes = [...unread(failed, count), ...cutShort(number - 1, count)];
  return {pages, notes, pictures};
}

function unread(failed: readonly number[], count: number): string[] {
  if (failed.length === 0) return [];
  const [first] = failed;
  return failed.length === 1
    ? [`Page ${first} of ${count} is damaged and could not be read.`]
    : [`${failed.length} of ${count} pages are damaged and could not be read.`];
}

function cutShort(read: number, count: number): string[] {
  return read < count
    ? [`Only the first ${read} of ${count} pages were read; the rest would take too long.`]
    : [];
}

/** The largest heading on the first page, when the document does not say what it is called. */
function largestOf(placed: readonly Placed[]): string | null {
  const headings = placed.filter(({page, draft}) => page === 1 && draft.kind === 'heading');
  const [best] = headings.toSorted((a, b) => a.draft.level - b.draft.level);
  return best?.draft.text ?? null;
}
