import type {Format, Sample} from './format.ts';

const NAMES = /\.(?:x?html?|xht)$/i;
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Web pages, saved or fetched, and pieces of them. */
export const html: Format = {
  id: 'html',
  claim: (sample) => {
    if (isPage(sample)) return 'content';
    if (!hasTags(sample)) return null;
    return NAMES.test(sample.name) || TYPES.has(sample.type ?? '') ? 'name' : null;
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

function hasTags({head}: Sample): boolean {
  return /<\/?[a-z][a-z\d-]*(?:\s[^<>]*)?\/?>/i.test(head);
}
