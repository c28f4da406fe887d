import type {Document} from '../model/document.ts';
import {fail, type Result, succeed} from '../model/result.ts';
import type {Source} from '../model/source.ts';
import {cleanLine} from '../text/clean.ts';
import {decodeHead} from './decode.ts';
import {docx} from './docx.ts';
import {epub} from './epub.ts';
import {CLAIMS, type Format, type Reading, type Sample} from './format.ts';
import {html} from './html.ts';
import {markdown} from './markdown.ts';
import {pdf} from './pdf.ts';
import {plain} from './plain.ts';
import {UNREADABLE} from './unreadable.ts';

/** Every kind of file that Lectern knows. Of two equal claims the earlier row wins. */
const FORMATS: readonly Format[] = [epub, docx, html, pdf, ...UNREADABLE, markdown, plain];

// Enough for a front matter and the first few paragraphs.
const HEAD_BYTES = 16_384;

/** To read a file as it says itself how, and tell nobody how far it has come. */
export const READ_PLAINLY: Reading = {encoding: null, password: null, progress: () => {}};

/**
 * The article in `source`, read as what its content says it is, else its name. Fails in
 * words for an empty file and for a kind of file that Lectern does not read. What is to be
 * known of how it was fetched is among its notes.
 */
export async function readDocument(source: Source, reading: Reading): Promise<Result<Document>> {
  if (source.bytes.length === 0) return empty(source);
  const result = await formatOf(sampleOf(source)).read(source, reading);
  if (!result.ok) return result;
  if (result.value.blocks.length === 0) return empty(source);
  const fetched = (source.stated?.notes ?? []).map(cleanLine);
  return succeed({...result.value, notes: [...result.value.notes, ...fetched]});
}

/** Whether `source` must be read in a process of its own (see `Format.isolated`). */
export function needsIsolation(source: Source): boolean {
  return source.bytes.length > 0 && formatOf(sampleOf(source)).isolated;
}

function sampleOf({bytes, name, stated}: Source): Sample {
  const head = decodeHead(bytes.subarray(0, HEAD_BYTES));
  return {bytes, name, type: stated?.type ?? null, head};
}

function formatOf(sample: Sample): Format {
  const claims = FORMATS.map((format) => format.claim(sample));
  for (const claim of CLAIMS) {
    const format = FORMATS[claims.indexOf(claim)];
    if (format !== undefined) return format;
  }
  return plain;
}

/** Whether a picker should offer a file of this name: it is called like an article. */
export function offersFile(name: string): boolean {
  return FORMATS.some((format) => format.offers(name));
}

function empty({name, bytes, stated}: Source): Result<Document> {
  const called = cleanLine(name);
  return bytes.length === 0
    ? fail(`${called} is empty.`, 'Open a file that has text in it.')
    : fail(
        `${called} has no text in it.`,
        stated === null
          ? 'Open a file that has words in it.'
          : 'Look at it in a browser: it may lead to another page, or be written by scripts.',
      );
}
