import type {Document} from '../../model/document.ts';
import {fail, type Result, succeed} from '../../model/result.ts';
import type {Source} from '../../model/source.ts';
import {cleanLine} from '../../text/clean.ts';
import {assemble, titleFromName} from '../assemble.ts';
import type {Reading} from '../format.ts';
import {holdsBomb} from './bombs.ts';
import {bookmarksOf, contentsOf} from './contents.ts';
import type {Placed} from './drafts.ts';
import {layOut} from './layout.ts';
import {type Opened, openPdf} from './open.ts';
import {pagesOf} from './pages.ts';
import {statedOf} from './particulars.ts';
import {textless} from './textless.ts';

const UNREADABLE =
  'Some of it is set in Chinese, Japanese or Korean type that is not in the file, and could not be read.';

/**
 * Reads the text of a PDF in reading order. Fails in words when it is locked, damaged, or has
 * no text. A long document is read as far as the time goes that a reader waits.
 */
export async function readPdf(source: Source, reading: Reading): Promise<Result<Document>> {
  const name = cleanLine(source.name);
  const start = performance.now();
  if (await holdsBomb(source.bytes)) {
    return fail(
      `${name} unpacks to more than any article has.`,
      'It may be made to keep a program busy; try another copy of it.',
    );
  }
  const opened = await openPdf(source.bytes, name, reading.password);
  if (!opened.ok) return opened;
  try {
    return await readOpen(opened.value, source, name, reading, start);
  } finally {
    await opened.value.pdf.loadingTask.destroy();
  }
}

async function readOpen(
  {pdf, missing}: Opened,
  source: Source,
  name: string,
  reading: Reading,
  start: number,
): Promise<Result<Document>> {
  const {pages, notes} = await pagesOf(pdf, reading, start);
  if (pages.length === 0) {
    return fail(
      `None of the pages of ${name} can be read.`,
      'The file may be damaged; get it anew, or repair it, for example with qpdf.',
    );
  }
  if (pages.every(({runs}) => runs.length === 0)) return textless(source.bytes, name, missing);
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
        notes: missing.size > 0 ? [...notes, UNREADABLE] : notes,
      },
      placed.map(({draft}) => draft),
      contents,
    ),
  );
}

/**
 * The largest heading on the first page, when the document does not say what it is called; not
 * where many are as large, since they head its parts.
 */
function largestOf(placed: readonly Placed[]): string | null {
  const first = placed.flatMap(({page, draft}) => {
    return page === 1 && draft.kind === 'heading' ? [draft] : [];
  });
  const top = first.reduce((least, {level}) => Math.min(least, level), Infinity);
  const largest = first.filter(({level}) => level === top);
  return largest.length <= 2 ? (largest[0]?.text ?? null) : null;
}
