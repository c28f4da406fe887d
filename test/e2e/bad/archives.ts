import {deflateRawSync} from 'node:zlib';
import {zipOf} from '../../formats/fixtures/zip.ts';
import {docx, paragraph, part} from '../made/docx.ts';
import {CONTAINER, epub, PACKAGE, page} from '../made/epub.ts';
import type {Bad} from './bad.ts';

/** 250 MB of blanks, packed. */
const SIZE = 250_000_000;
const bomb = (): Uint8Array => deflateRawSync(Buffer.alloc(SIZE, 32), {level: 1});

const LAUGHS = `<!DOCTYPE x [<!ENTITY a "ha">${[...'bcdefghijk'].map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghijk'[i]};`.repeat(10)}">`).join('')}]>`;

const cut = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, Math.floor(bytes.length / 2));

const BOOK = [
  {name: 'mimetype', content: 'application/epub+zip', stored: true},
  {name: 'META-INF/container.xml', content: CONTAINER},
  {name: 'c.opf', content: PACKAGE},
  {name: 'a.xhtml', content: page('<p>The ferry came back.</p>')},
];

function bombIn(name: string, size: number): Uint8Array {
  return zipOf([...BOOK.slice(0, 3), {name, content: '', packed: bomb(), lies: {size}}]);
}

/** EPUB books and Word documents. */
export const ARCHIVES: readonly Bad[] = [
  {name: 'bomb.epub', content: () => bombIn('a.xhtml', SIZE)},
  {name: 'lying.epub', content: () => bombIn('a.xhtml', 100)},
  {name: 'cut.epub', content: () => cut(epub()), says: /./},
  {name: 'bare.epub', content: () => epub({'META-INF/container.xml': '<container/>'})},
  {name: 'laughs.epub', content: () => epub({'a.xhtml': LAUGHS + page('<p>ferry &k;</p>')})},
  {
    name: 'laughs2.epub',
    content: () => epub({'c.opf': LAUGHS + PACKAGE.replace('The ferry', '&k;')}),
  },
  {
    name: 'file.epub',
    content: () =>
      epub({
        'a.xhtml': `<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${page('<p>ferry &f;</p>')}`,
      }),
  },
  {
    name: 'slip.epub',
    content: () => epub({'../../../slip.xhtml': page('<p>out</p>')}),
    prints: /ferry/,
  },
  {name: 'deep.epub', content: () => epub({'a.xhtml': page(`${'<div>'.repeat(100_000)}ferry`)})},
  {
    name: 'loop.epub',
    content: () =>
      epub({
        'c.opf': PACKAGE.replace('<itemref idref="a"/>', '<itemref idref="a"/>'.repeat(50_000)),
      }),
  },
  {
    name: 'many.epub',
    content: () =>
      zipOf([
        ...BOOK,
        ...Array.from({length: 20_000}, (_, i) => ({name: `x${i}`, content: '', stored: true})),
      ]),
    prints: /ferry/,
  },
  {
    name: 'locked.epub',
    content: () =>
      epub({
        'META-INF/encryption.xml':
          '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="http://www.w3.org/2001/04/xmlenc#aes256-cbc"/><enc:CipherData><enc:CipherReference URI="a.xhtml"/></enc:CipherData></enc:EncryptedData></encryption>',
      }),
    says: /protect|lock|encrypt/,
  },
  {name: 'empty.zip', content: () => zipOf([]), says: /ZIP/},
  {
    name: 'bomb.docx',
    content: () =>
      zipOf([
        {name: '[Content_Types].xml', content: '<Types/>'},
        {name: 'word/document.xml', content: '', packed: bomb(), lies: {size: SIZE}},
      ]),
    says: /./,
  },
  {
    name: 'laughs.docx',
    content: () => docx({'word/document.xml': LAUGHS + part(paragraph('&k;'))}),
  },
  {
    name: 'deep.docx',
    content: () =>
      docx({
        'word/document.xml': part(`${'<w:tbl><w:tr><w:tc>'.repeat(33_000)}${paragraph('ferry')}`),
      }),
  },
  {
    name: 'rows.docx',
    content: () =>
      docx({
        'word/document.xml': part(
          `<w:tbl>${`<w:tr><w:tc>${paragraph('goat')}</w:tc><w:tc>${paragraph('ferry')}</w:tc></w:tr>`.repeat(50_000)}</w:tbl>`,
        ),
      }),
  },
  {name: 'cut.docx', content: () => cut(docx()), says: /./},
  {name: 'book.docx', content: () => epub(), prints: /ferry/},
  {name: 'none.docx', content: () => docx({'word/document.xml': 'no XML at all'})},
  {
    name: 'locked.docx',
    content: () => Buffer.from(`\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1${'\0'.repeat(600)}`, 'latin1'),
    says: /Office/,
  },
];
