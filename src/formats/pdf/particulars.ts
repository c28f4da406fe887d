import type {PDFDocumentProxy} from 'unpdf/pdfjs';
import {cleanLine} from '../../text/clean.ts';

/** What a PDF says of itself. */
export type Stated = {
  readonly title: string | null;
  readonly author: string | null;
  /** As YYYY-MM-DD. */
  readonly date: string | null;
  readonly language: string | null;
};

/** What the document's own particulars say, as far as they make sense. */
export async function statedOf(pdf: PDFDocumentProxy): Promise<Stated> {
  // Damaged particulars say nothing.
  const metadata = await pdf.getMetadata().catch(() => null);
  const said: Readonly<Record<string, unknown>> = {...metadata?.info};
  return {
    title: sensibleTitle(textOf(said['Title'])),
    author: sensibleAuthor(textOf(said['Author'])),
    date: dateOf(textOf(said['CreationDate'])),
    language: languageOf(textOf(said['Language'])),
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? cleanLine(value) : '';
}

// What programs put there by themselves: names of files, of programs, of templates.
const NO_TITLE =
  /^(?:\(anonymous\)|untitled|unbenannt|sans titre|title|document\d*|microsoft word|powerpoint|slide 1|layout 1|print|[a-z]:\\|file:)|\.(?:docx?|dvi|tex|indd|qxd|pdf|rtf|odt|pptx?|xlsx?|p65|fm|ps|eps|html?)$/i;

function sensibleTitle(title: string): string | null {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  return letters < 3 || title.length > 300 || NO_TITLE.test(title) ? null : title;
}

const NO_AUTHOR =
  /^(?:\(anonymous\)|admin(?:istrator)?|user|owner|author|unknown|root|anonymous|default)$/i;

function sensibleAuthor(author: string): string | null {
  return /\p{L}{2}/u.test(author) && author.length <= 300 && !NO_AUTHOR.test(author)
    ? author
    : null;
}

/** ISO 32000-1, 7.9.4: D:YYYYMMDDHHmmSS and more; the day is enough. */
function dateOf(text: string): string | null {
  const match = /^(?:D:)?(\d{4})-?(\d\d)-?(\d\d)/.exec(text);
  const [, year = '', month = '', day = ''] = match ?? [];
  const valid = Number(year) > 1980 && Number(month) >= 1 && Number(month) <= 12;
  return match !== null && valid && Number(day) >= 1 && Number(day) <= 31
    ? `${year}-${month}-${day}`
    : null;
}

function languageOf(text: string): string | null {
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(text) ? text : null;
}
