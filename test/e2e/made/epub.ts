import {strToU8, type Zippable, zipSync} from 'fflate';

export const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="c.opf" media-type="application/oebps-package+xml"/></rootfiles></container>';

export const PACKAGE =
  '<package xmlns="http://www.idpf.org/2007/opf" xmlns:dc="http://purl.org/dc/elements/1.1/" version="3.0"><metadata><dc:title>The ferry</dc:title><dc:creator>A. Costa</dc:creator></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>';

/** A page of a book with this body. */
export function page(body: string): string {
  return `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>One</title></head><body>${body}</body></html>`;
}

const WHOLE: Readonly<Record<string, string>> = {
  'META-INF/container.xml': CONTAINER,
  'c.opf': PACKAGE,
  'a.xhtml': page('<h1>One</h1><p>The ferry came back. Nobody had missed it.</p>'),
};

/** A book of one page, with these entries besides or instead of its own. */
export function epub(entries: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const files: Zippable = {mimetype: [strToU8('application/epub+zip'), {level: 0}]};
  for (const [name, content] of Object.entries({...WHOLE, ...entries})) {
    files[name] = typeof content === 'string' ? strToU8(content) : content;
  }
  // Always of the same day, so that it is always the same.
  return zipSync(files, {mtime: new Date(2026, 0, 1)});
}
