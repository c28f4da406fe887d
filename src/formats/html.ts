import type {Format, Sample} from './format.ts';

const NAMES = /\.(?:x?html?|xht)$/i;
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Web pages, saved or fetched, and pieces of them. */
export const html: Format = {
  id: 'html',
  claim: (sample) => {
    if (isPage(sample)) return 'content';
    const called = NAMES.test(sample.name) || TYPES.has(sample.type ?? '');
    if (called && (hasTags(sample) || BEGINS_AS_MARKUP.test(sample.head))) return 'name';
    return hasTags(sample) && looksLikePart(sample) ? 'look' : null;
  },
  offers: (name) => NAMES.test(name),
  isolated: true,
  read: async (source, reading) => {
    const {readHtml} = await import('./html/read.ts');
    return readHtml(source, reading);
  },
};

// What may stand before the first tag: a byte order mark, comments, an XML declaration.
const BEFORE = /^\s*(?:(?:<\?xml[^>]*>|<!--(?:(?!-->)[\s\S]){0,4000}-->)\s*){0,5}/;

function isPage({head}: Sample): boolean {
  const start = head.slice(BEFORE.exec(head)?.[0].length ?? 0).slice(0, 200);
  return /^(?:<!doctype\s+html\b|<html[\s>]|<head[\s>]|<body[\s>])/i.test(start);
}

// A piece of a page begins with a tag and ends a few blocks. So may Markdown, which has headings
// of its own.
const BEGINS = /^<(?:meta|title|div|p|h[1-6]|article|section|main|table|ul|ol|center)[\s>]/i;
const ENDS = /<\/(?:p|div|h[1-6]|li|td|tr|article|section)>/gi;
const HEADING = /^#{1,6} \S/m;

function looksLikePart({head}: Sample): boolean {
  return (
    BEGINS.test(head.trimStart()) && (head.match(ENDS)?.length ?? 0) >= 3 && !HEADING.test(head)
  );
}

// The head of what is called a page may be no more than a comment, or one long tag.
const BEGINS_AS_MARKUP = /^\s*<[!?a-z]/i;

function hasTags({head}: Sample): boolean {
  return /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/i.test(head);
}
