import type {Sample} from '../format.ts';
import {isBinary} from './binary.ts';
import {all, any, called, control, has, holds, type Matches, reads, starts} from './signatures.ts';

/** Kinds of file that are recognised only to be refused, with the same advice. */
export type Kinds = {
  /** Whether they are made to hold articles, which Lectern does not read. */
  readonly articles: boolean;
  /** What to do next, in a sentence. */
  readonly next: string;
  /** What each is, with its article ("a JPEG image"), and how it shows itself. */
  readonly kinds: readonly (readonly [what: string, matches: Matches])[];
};

const ZIP = starts('PK\x03\x04');
// Comments and a document type may come before; none of them can be taken in two ways.
const SVG =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,4000}-->\s*|<!DOCTYPE svg[^>]{0,4000}>\s*){0,8}<(?:\w{1,20}:)?svg\s[^>]{0,2000}xmlns/i;
// Locked documents of today's Office are an old one, with the locked archive in a stream of
// this name, in UTF-16.
const LOCKED = 'EncryptedPackage'.replaceAll(/./g, '$&\0');
const OLE = starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');

/**
 * By the signatures that the formats' own specifications give. Of two that match the earlier
 * one wins.
 */
export const KINDS: readonly Kinds[] = [
  {
    articles: false,
    next: 'Lectern reads text; recognise the words in it first (OCR), and open those.',
    kinds: [
      ['a JPEG image', starts('\xff\xd8\xff')],
      ['a PNG image', starts('\x89PNG\r\n')],
      ['a GIF image', all(starts('GIF8'), control(6, 13))],
      ['a WebP image', all(starts('RIFF'), has(8, 'WEBPVP8'), control(4, 8))],
      ['a TIFF image', starts('II*\0', 'MM\0*')],
      ['an HEIC image', boxes('heic', 'heix', 'heim', 'heis', 'hevc', 'mif1', 'msf1')],
      ['an AVIF image', boxes('avif', 'avis')],
      ['a JPEG 2000 image', starts('\0\0\0\x0cjP  ', '\xff\x4f\xff\x51')],
      ['a JPEG XL image', starts('\0\0\0\x0cJXL ')],
      ['a BMP image', all(starts('BM'), has(6, '\0\0\0\0'))],
      ['an icon', all(starts('\0\0\x01\0', '\0\0\x02\0'), has(5, '\0'), has(9, '\0'), isCounted)],
      ['a Photoshop image', starts('8BPS\0\x01', '8BPS\0\x02')],
      ['an SVG image', reads(SVG)],
    ],
  },
  {
    articles: false,
    next: 'Lectern reads text; look for a transcript of it.',
    kinds: [
      ['a sound file', isSound],
      ['a sound file', boxes('M4A ', 'M4B ', 'M4P ')],
      ['a film', boxes('')],
      ['a film', starts('\x1aE\xdf\xa3', '\0\0\x01\xba', '\0\0\x01\xb3', 'FLV\x01')],
      ['a film', all(starts('RIFF'), has(8, 'AVI LIST'), control(4, 8))],
      ['a film', starts('\x30\x26\xb2\x75\x8e\x66\xcf\x11')],
      ['a film', all(starts('G'), has(188, 'G'), has(376, 'G'), control(0, 188))],
    ],
  },
  {
    articles: true,
    next: 'Save it as a Word document (.docx), PDF or web page, and open that.',
    kinds: [
      [
        'an OpenDocument text',
        all(ZIP, has(30, 'mimetypeapplication/vnd.oasis.opendocument.text')),
      ],
      ['a Pages document', all(ZIP, called(/\.pages$/i))],
      ['a Rich Text document', reads(/^\{\\rtf\d/)],
      ['a WordPerfect document', starts('\xffWPC')],
    ],
  },
  {
    articles: true,
    next: 'Open it in its own program with the password, and save it without one.',
    kinds: [['a locked Office document', all(OLE, holds(LOCKED))]],
  },
  {
    articles: true,
    next: 'Save it as a Word document (.docx), PDF or web page, and open that.',
    kinds: [['an old Office document', OLE]],
  },
  {
    articles: true,
    next: 'Turn it into an EPUB, for which Calibre is one program, and open that.',
    kinds: [
      ['a Kindle book', all(has(60, 'BOOKMOBI'), control(32, 78))],
      ['a Kindle book', all(starts('TPZ'), control(3, 64))],
      ['a Palm book', all(has(60, 'TEXtREAd'), control(32, 78))],
      ['a Microsoft Reader book', all(starts('ITOLITLS'), control(8, 16))],
    ],
  },
  {
    articles: true,
    next: 'Turn it into PDF or text, for which there are djvups, ps2pdf and others, and open that.',
    kinds: [
      ['a DjVu document', all(starts('AT&TFORM'), has(12, 'DJV'))],
      ['a PostScript document', reads(/^(?:\x04)?%!PS(?:-Adobe-\d\.\d[^\n\r]{0,40})?[ \t]*[\r\n]/)],
      ['a PostScript document', starts('\xc5\xd0\xd3\xc6')],
      ['a compiled help file', all(starts('ITSF'), control(4, 16))],
      ['a Safari web archive', all(starts('bplist00'), called(/\.webarchive$/i))],
    ],
  },
  {
    articles: false,
    next: 'Copy the text that you want to read out of it into a file.',
    kinds: [
      [
        'an Excel workbook',
        all(ZIP, any(holds('xl/workbook', 'xl/_rels', 'xl/worksheets'), called(/\.xls[xm]$/i))),
      ],
      [
        'a PowerPoint presentation',
        all(ZIP, any(holds('ppt/presentation', 'ppt/_rels', 'ppt/slides'), called(/\.pptx$/i))),
      ],
      [
        'an OpenDocument spreadsheet',
        all(ZIP, has(30, 'mimetypeapplication/vnd.oasis.opendocument.spr')),
      ],
      [
        'an OpenDocument presentation',
        all(ZIP, has(30, 'mimetypeapplication/vnd.oasis.opendocument.pre')),
      ],
      ['an SQLite database', starts('SQLite format 3\0')],
    ],
  },
  {
    articles: false,
    next: 'If there is a text in it, unpack it on the way: gzip -dc FILE | lectern.',
    kinds: [
      ['a gzip archive', starts('\x1f\x8b')],
      ['a compressed file', starts('\x1f\x9d')],
    ],
  },
  {
    articles: false,
    next: 'If there is a text in it, unpack it on the way: bzip2 -dc FILE | lectern.',
    kinds: [['a bzip2 archive', all(starts('BZh'), has(4, '1AY&SY'), control(10, 64))]],
  },
  {
    articles: false,
    next: 'If there is a text in it, unpack it on the way: xz -dc FILE | lectern.',
    kinds: [['an xz archive', starts('\xfd7zXZ\0')]],
  },
  {
    articles: false,
    next: 'If there is a text in it, unpack it on the way: zstd -dc FILE | lectern.',
    kinds: [['a Zstandard archive', starts('\x28\xb5\x2f\xfd')]],
  },
  {
    articles: false,
    next: 'Unpack it, and open a text that is in it.',
    kinds: [
      ['a 7z archive', starts("7z\xbc\xaf'\x1c")],
      ['an RAR archive', starts('Rar!\x1a\x07')],
      ['a tar archive', all(has(257, 'ustar'), control(0, 512))],
      ['an LZ4 archive', starts('\x04"M\x18')],
      ['an lzip archive', starts('LZIP\x01')],
      ['a cabinet archive', starts('MSCF\0\0\0\0')],
      ['a package', starts('!<arch>\ndebian', '\xed\xab\xee\xdb')],
      ['a ZIP archive', starts('PK\x03\x04', 'PK\x05\x06')],
      ['a disk image', all(has(-512, 'koly'), control(0, 512))],
      ['a disk image', has(32_769, 'CD001')],
    ],
  },
  {
    articles: false,
    next: 'Open a file that has text in it.',
    kinds: [
      ['a program', starts('\x7fELF')],
      [
        'a program',
        starts('\xfe\xed\xfa\xce', '\xfe\xed\xfa\xcf', '\xce\xfa\xed\xfe', '\xcf\xfa\xed\xfe'),
      ],
      ['a program', all(starts('MZ'), control(2, 64))],
      ['a program', starts('\xca\xfe\xba\xbe')],
      ['a WebAssembly module', starts('\0asm\x01\0\0\0')],
      ['a library', all(starts('!<arch>\n'), control(8, 512))],
      ['a font', starts('\0\x01\0\0\0')],
      ['a font', all(starts('OTTO', 'true', 'ttcf', 'wOFF', 'wOF2'), control(4, 16))],
      ['a binary file', isBinary],
    ],
  },
];

/** Files of boxes (ISO 14496-12), of which one of the brands is the first. */
function boxes(...brands: readonly string[]): Matches {
  return all(has(4, 'ftyp'), control(0, 4), any(...brands.map((brand) => has(8, brand))));
}

// An icon says how many pictures it has.
function isCounted({bytes}: Sample): boolean {
  const [, , , , count = 0] = bytes;
  return count >= 1 && count <= 64;
}

/**
 * An ID3 tag has its version next, two bytes from 2.0 to 4.0; Ogg has its own, 0; FLAC the
 * length of its first block, 34, with a bit before it when that is the last one. MP3 and AAC
 * without a tag begin with the header of a frame, whose rates cannot be all ones.
 */
function isSound(sample: Sample): boolean {
  const {bytes} = sample;
  if (starts('ID3')(sample)) return control(3, 5)(sample);
  if (starts('OggS\0', 'fLaC\0\0\0\x22', 'fLaC\x80\0\0\x22', '#!AMR\n', 'MThd\0\0\0\x06')(sample)) {
    return true;
  }
  if (starts('RIFF')(sample)) return has(8, 'WAVEfmt')(sample) && control(4, 8)(sample);
  if (starts('FORM')(sample)) return has(8, 'AIF')(sample) && control(4, 8)(sample);
  const [first = 0, second = 0, third = 0] = bytes;
  const frame = first === 0xff && ((second & 0xe6) === 0xe2 || (second & 0xf6) === 0xf0);
  const rates = (third & 0xf0) !== 0xf0 && (third & 0x0c) !== 0x0c;
  return frame && rates && control(3, 512)(sample);
}
