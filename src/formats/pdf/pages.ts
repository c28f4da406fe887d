import type {PDFDocumentProxy, PDFPageProxy} from 'unpdf/pdfjs';
import type {Reading} from '../format.ts';
import {faceReader} from './faces.ts';
import type {Items, Styles} from './glyphs.ts';
import type {Page} from './run.ts';
import {linksOf, pageOf} from './runs.ts';

/** What could be read of a document's pages. */
export type Pages = {
  readonly pages: readonly Page[];
  /** What could not, a sentence each. */
  readonly notes: readonly string[];
};

// In milliseconds since the file was opened. Who has waited so long would rather have the first
// part of a very thick book than wait on, unless the whole will be there in the end.
const PATIENCE = 4000;
const LAST = 50_000;
// Pages that are read in any case, however long the file took to open.
const FEW = 2;

// More pieces of text than any page has that people can read.
const MOST_ITEMS = 50_000;

/** Reads the pages of `pdf`, which was begun to be read at `start`, a moment of `performance.now()`. */
export async function pagesOf(
  pdf: PDFDocumentProxy,
  reading: Reading,
  start: number,
): Promise<Pages> {
  const count = pdf.numPages;
  const pages: Page[] = [];
  const failed: number[] = [];
  const cut: number[] = [];
  const facesFor = faceReader();
  const first = performance.now();
  let number = 1;
  for (; number <= count; number++) {
    const now = performance.now();
    const elapsed = now - start;
    const foreseen = ((now - first) * count) / (number - 1);
    if (number > FEW && elapsed > PATIENCE && Math.max(foreseen, elapsed) > LAST) break;
    reading.progress({doing: `Reading page ${number} of ${count}`, share: (number - 1) / count});
    try {
      const page = await pdf.getPage(number);
      const {items, styles, whole} = await textOf(page);
      const view = page.getViewport({scale: 1});
      const faces = await facesFor(page, items, styles);
      // Links are no reason to lose a page's words.
      const annotations = await page.getAnnotations().catch(() => []);
      const links = linksOf(annotations, view.transform);
      pages.push(pageOf(number, view, items, styles, faces, links));
      if (!whole) cut.push(number);
      page.cleanup();
    } catch {
      failed.push(number);
    }
  }
  reading.progress({doing: 'Putting the pages in order', share: 1});
  const notes = [...unread(failed, count), ...overfull(cut), ...cutShort(number - 1, count)];
  return {pages, notes};
}

async function textOf(page: PDFPageProxy): Promise<{items: Items; styles: Styles; whole: boolean}> {
  const reader = page.streamTextContent({includeMarkedContent: true}).getReader();
  const items: Items[number][] = [];
  const styles: Styles = {};
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    // The types of PDF.js leave open what it streams.
    const {items: more, styles: others} = part.value as {items: Items; styles: Styles};
    for (const item of more) items.push(item);
    Object.assign(styles, others);
    if (items.length > MOST_ITEMS) {
      await reader.cancel(new Error('too much text'));
      return {items, styles, whole: false};
    }
  }
  return {items, styles, whole: true};
}

function unread(failed: readonly number[], count: number): string[] {
  const [first] = failed;
  if (first === undefined) return [];
  return failed.length === 1
    ? [`Page ${first} of ${count} is damaged and could not be read.`]
    : [`${failed.length} of ${count} pages are damaged and could not be read.`];
}

function overfull(cut: readonly number[]): string[] {
  const [first] = cut;
  if (first === undefined) return [];
  return cut.length === 1
    ? [`Page ${first} has more text than a page can show; only its first part was read.`]
    : [
        `${cut.length} pages have more text than a page can show; only their first parts were read.`,
      ];
}

function cutShort(read: number, count: number): string[] {
  return read < count
    ? [`Only the first ${read} of ${count} pages were read; the rest would take too long.`]
    : [];
}
