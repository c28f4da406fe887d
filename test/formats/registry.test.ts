import {describe, expect, test} from 'vitest';
import {offersFile, READ_PLAINLY, readDocument} from '../../src/formats/registry.ts';
import {read, refusal} from './read.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('what a file is read as', () => {
  const list = '# Shopping\n\nSome **bread** and *milk*.\n';

  test('its name decides between texts', async () => {
    expect((await read(list, 'list.md')).format).toBe('markdown');
    expect((await read(list, 'LIST.Markdown')).format).toBe('markdown');
    expect((await read(list, 'list.txt')).format).toBe('text');
    expect((await read('No markup at all.', 'a.md')).format).toBe('markdown');
  });

  test('without a telling name, text that has two signs of Markdown is Markdown', async () => {
    expect((await read(list, 'standard input')).format).toBe('markdown');
    expect((await read('---\ntitle: A day\n---\n\nIt began.', 'day')).format).toBe('markdown');
    expect((await read('See [it](https://e.org).\n\n```\ncode\n```\n', 'x')).format).toBe(
      'markdown',
    );
  });

  test('one sign alone is chance', async () => {
    for (const text of [
      '#!/bin/sh\n# A comment\n# Another\necho done\n',
      'A price of 5*3 **and** so on.',
      '- bread\n- milk\n',
      '---\n\nAfter a rule.\n\n---\n',
      'He wrote: "a_b_c" [sic] (twice).',
    ]) {
      expect((await read(text, 'standard input')).format).toBe('text');
    }
  });

  test('content is stronger than a name', async () => {
    const {reason} = await refusal('%PDF-1.7\n%âãÏÓ', 'notes.txt');
    expect(reason).toBe('notes.txt is a damaged PDF document: no pages can be found in it.');
  });
});

const odf = (kind: string): string =>
  `PK\x03\x04${'\0'.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.${kind}`;

describe('what is refused, and how', () => {
  test.each([
    ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'a JPEG image, not an article'],
    ['a.png', '\x89PNG\r\n\x1a\n', 'a PNG image, not an article'],
    ['a.gif', 'GIF89a\x80\x02\xe0\x01\xf7\0\0', 'a GIF image, not an article'],
    ['a.webp', 'RIFF\x10\0\0\0WEBPVP8 ', 'a WebP image, not an article'],
    ['a.mp3', 'ID3\x03\0\0\0\0\x0f\x76', 'a sound file, not an article'],
    ['a.ogg', 'OggS\0\x02', 'a sound file, not an article'],
    ['a.flac', 'fLaC\0\0\0\x22\x10\0', 'a sound file, not an article'],
    ['a.wav', 'RIFF\x24\x08\0\0WAVEfmt \x10', 'a sound file, not an article'],
    ['b.mp3', `\xff\xfb\x90\x64${'\0'.repeat(60)}`, 'a sound file, not an article'],
    ['a.aac', '\xff\xf1\x50\x80\x02\x1f\xfc', 'a sound file, not an article'],
    ['a.m4a', '\0\0\0\x20ftypM4A \0', 'a sound file, not an article'],
    ['a.aiff', 'FORM\0\0\x10\0AIFFCOMM', 'a sound file, not an article'],
    ['a.mp4', '\0\0\0\x18ftypmp42', 'a film, not an article'],
    ['a.mkv', '\x1aE\xdf\xa3\x93B\x82\x88matroska', 'a film, not an article'],
    ['a.avi', 'RIFF\x10\0\0\0AVI LIST', 'a film, not an article'],
    ['a.flv', 'FLV\x01\x05\0\0\0\x09', 'a film, not an article'],
    ['a.ts', `G\x40\0\x10${'\0'.repeat(184)}G${'\xff'.repeat(187)}G`, 'a film, not an article'],
    ['a.heic', '\0\0\0\x18ftypheic', 'an HEIC image, not an article'],
    ['a.avif', '\0\0\0\x1cftypavif', 'an AVIF image, not an article'],
    ['a.bmp', 'BM\x36\x10\0\0\0\0\0\0\x36', 'a BMP image, not an article'],
    ['a.ico', '\0\0\x01\0\x02\0\x10\x10\0\0\x01', 'an icon, not an article'],
    ['a.psd', '8BPS\0\x01\0\0', 'a Photoshop image, not an article'],
    ['a.svg', '<?xml version="1.0"?>\n<!-- a --><svg xmlns="x">', 'an SVG image, not an article'],
    ['a.jp2', '\0\0\0\x0cjP  \r\n\x87\n', 'a JPEG 2000 image, not an article'],
    ['a.rar', 'Rar!\x1a\x07\x01\0', 'an RAR archive, not an article'],
    ['a.txt.xz', '\xfd7zXZ\0\0\x04', 'an xz archive, not an article'],
    ['a.cab', 'MSCF\0\0\0\0', 'a cabinet archive, not an article'],
    ['a.deb', '!<arch>\ndebian-binary', 'a package, not an article'],
    ['a.iso', `${'\0'.repeat(32_768)}\x01CD001`, 'a disk image, not an article'],
    ['a.dmg', `${'\0'.repeat(600)}koly${'\0'.repeat(508)}`, 'a disk image, not an article'],
    ['a.exe', 'MZ\x90\0\x03\0\0\0', 'a program, not an article'],
    ['a.dylib', '\xcf\xfa\xed\xfe\x07\0', 'a program, not an article'],
    ['A.class', '\xca\xfe\xba\xbe\0\0\0\x41', 'a program, not an article'],
    ['a.wasm', '\0asm\x01\0\0\0', 'a WebAssembly module, not an article'],
    ['a.ttf', '\0\x01\0\0\0\x0e', 'a font, not an article'],
    ['a.woff2', 'wOF2\0\x01\0\0', 'a font, not an article'],
    ['a.odt', odf('text'), 'an OpenDocument text, which Lectern cannot read'],
    ['a.ods', odf('spreadsheet'), 'an OpenDocument spreadsheet, not an article'],
    ['a.xlsx', 'PK\x03\x04\x14\0\x06\0xl/workbook.xml', 'an Excel workbook, not an article'],
    ['b.pptx', 'PK\x03\x04\x14\0', 'a PowerPoint presentation, not an article'],
    ['a.doc', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'an old Office document, which Lectern cannot'],
    [
      'b.docx',
      `\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0${[...'EncryptedPackage'].join('\0')}\0`,
      'a locked Office document, which Lectern cannot read',
    ],
    [
      'a.mobi',
      `The_goat${'\0'.repeat(52)}BOOKMOBI\0\0`,
      'a Kindle book, which Lectern cannot read',
    ],
    ['a.djvu', 'AT&TFORM\0\0\x10\0DJVU', 'a DjVu document, which Lectern cannot read'],
    [
      'a.ps',
      '%!PS-Adobe-3.0 EPSF-3.0\n%%Title',
      'a PostScript document, which Lectern cannot read',
    ],
    ['a.webarchive', 'bplist00\xd1_\x10\x0fWebMainResource', 'a Safari web archive'],
    ['a.bz2', 'BZh61AY&SY\xd0\x10\x07', 'a bzip2 archive, not an article'],
    ['a.tar', `a.txt${'\0'.repeat(252)}ustar\x0000`, 'a tar archive, not an article'],
    ['a.zip', 'PK\x03\x04\x14\0', 'a ZIP archive, not an article'],
    ['a.gz', '\x1f\x8b\x08', 'a gzip archive, not an article'],
    ['ls', '\x7fELF\x02\x01', 'a program, not an article'],
    ['report.pdf', '%PDF-1.4', 'a damaged PDF document'],
    ['c.docx', 'PK\x03\x04\x14\0', 'cut off or damaged'],
    ['d', 'PK\x03\x04\x14\0\x06\0word/document.xml', 'cut off or damaged'],
    ['e.rtf', '{\\rtf1\\ansi', 'a Rich Text document, which Lectern cannot read'],
    ['g', '\x01\0\x02\0\x03\0\0\0', 'a binary file, not an article'],
  ])('%s', async (name, content, what) => {
    const {reason, next} = await refusal(bytes(content), name);
    expect(reason).toContain(`${name} is ${what}`);
    expect(next).toMatch(/^[A-Z].*\.$/);
  });

  test.each([
    'GIF89a is a format for pictures.',
    'ID3 tags are notes in music files.',
    'OggS opens every page of an Ogg file.',
    'fLaC is how a FLAC file begins.',
    'The ftyp box comes first.',
    'RIFF, a WAVEfmt and more stand in sound files.',
    'RIFF, a WEBPVP8 and more stand in picture files.',
    'BZh91AY&SY is how a bzip2 file begins.',
    `${'It is a long way to '.repeat(12)}the real name of ustar, a format for archives.`,
    'BM is how a BMP file begins, and MZ a program.',
    'MZ is how a program begins.',
    'FORM and AIFF stand in sound files.',
    'FLV is a format for films.',
    'Rar! A cry of a lion.',
    'OTTO was a king.',
    'LZIP, MSCF, MThd and 8BPS are names.',
    '%!PS-Adobe-3.0 is how a PostScript file begins.',
    'AT&TFORM is how a DjVu file begins.',
    '<svg> is the element of drawings.',
    '%PDF-1.7 is how a PDF file begins.',
    '{\\rtf is how a Rich Text document begins.',
  ])('an article about a format is an article: %s', async (text) => {
    expect((await read(text)).text).toBe(text);
  });

  test('bytes without any signature by their controls', async () => {
    const noise = Uint8Array.from({length: 2000}, (_, i) => (i * 7919 + (i >> 3)) % 256);
    expect((await refusal(noise, 'noise')).reason).toContain('a binary file');
  });

  test('a packed text, with how to unpack it', async () => {
    expect((await refusal(bytes('\x1f\x8b\x08'), 'a.txt.gz')).next).toContain('gzip -dc FILE');
    expect((await refusal(bytes('\xfd7zXZ\0'), 'a.txt.xz')).next).toContain('xz -dc FILE');
  });

  test('what attacks a terminal with many controls but has words is text', async () => {
    const text = 'word\x07\x08 next\x0e\x0f '.repeat(100);
    expect((await read(text)).text).toMatch(/^word next word next/);
  });

  test('a long comment before a drawing is passed over in one go', async () => {
    const text = `${'<!---->'.repeat(2000)}<p>`;
    expect((await read(text)).blocks).not.toEqual([]);
  });

  test('text that a terminal would obey is text', async () => {
    const text = '\x1b[31mred\x1b[0m and \x07bell and a \0 too';
    expect((await read(text)).text).toContain('red');
    const eightBit = bytes('one\x9b31m two\x07 three\x90 four\x9d0;five and \x08\x08 six words');
    expect((await read(eightBit)).text).toMatch(/one.*two.*three.*four.*five and .*six words/);
    const utf16 = Uint8Array.of(0xff, 0xfe, 0x48, 0, 0x69, 0, 0x21, 0);
    expect((await read(utf16)).text).toBe('Hi!');
  });

  test('nothing in it', async () => {
    expect((await refusal('', 'notes.txt')).reason).toBe('notes.txt is empty.');
    expect((await refusal(' \n\t\n', 'notes.txt')).reason).toBe('notes.txt has no text in it.');
    expect((await refusal('<!-- only this -->\n', 'a.md')).reason).toBe('a.md has no text in it.');
  });

  test('names in messages are clean', async () => {
    expect((await refusal('', 'a\x1b[2Jb\nc.txt')).reason).toMatch(/^[ -~]+$/);
  });
});

test('offersFile: what is called like an article', () => {
  expect(['a.md', 'b.TXT', 'c.markdown', 'd.pdf'].every(offersFile)).toBe(true);
  expect(['a.jpg', 'b', 'md', 'c.gif'].some(offersFile)).toBe(false);
});

test('what is to be known of how it was fetched is among the notes of every format', async () => {
  for (const name of ['a.txt', 'a.md', 'a.html']) {
    const stated = {
      type: null,
      charset: null,
      address: 'https://e.org/',
      notes: ['A copy.\u001b[1m'],
    };
    const source = {bytes: bytes('Some words in a page.'), name, origin: 'https://e.org/', stated};
    const result = await readDocument(source, READ_PLAINLY);
    expect(result.ok && result.value.notes).toEqual(['A copy.']);
  }
});
