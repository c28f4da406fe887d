import {fail} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import type {Format, Sample} from './format.ts';

/** How a kind of file that is no article shows itself. */
type Kind = {
  readonly id: string;
  /** With its article: "a JPEG image". */
  readonly what: string;
  /** Whether it may hold an article that Lectern does not read. */
  readonly article: boolean;
  readonly matches: (sample: Sample) => boolean;
};

/**
 * Signatures as the formats' own specifications give them; a character of them is a byte.
 * Where a signature is letters, an article may begin with it ("GIF89a is a format…"), and
 * what must follow it and is no text is asked for too.
 */
const KINDS: readonly Kind[] = [
  {id: 'jpeg', what: 'a JPEG image', article: false, matches: starts('\xff\xd8\xff')},
  {id: 'png', what: 'a PNG image', article: false, matches: starts('\x89PNG\r\n')},
  {id: 'gif', what: 'a GIF image', article: false, matches: all(starts('GIF8'), control(6, 13))},
  {
    id: 'webp',
    what: 'a WebP image',
    article: false,
    matches: all(has(8, 'WEBPVP8'), control(4, 8)),
  },
  {id: 'tiff', what: 'a TIFF image', article: false, matches: starts('II*\0', 'MM\0*')},
  {id: 'sound', what: 'a sound file', article: false, matches: isSound},
  {id: 'wav', what: 'a sound file', article: false, matches: all(has(8, 'WAVEfmt'), control(4, 8))},
  {
    id: 'mp4',
    what: 'a film or picture file',
    article: false,
    matches: all(has(4, 'ftyp'), control(0, 4)),
  },
  {id: 'elf', what: 'a program', article: false, matches: starts('\x7fELF')},
  {id: 'gzip', what: 'a gzip archive', article: false, matches: starts('\x1f\x8b')},
  {
    id: 'bzip2',
    what: 'a bzip2 archive',
    article: false,
    matches: all(starts('BZh'), has(4, '1AY&SY'), control(10, 64)),
  },
  {id: 'xz', what: 'an xz archive', article: false, matches: starts('\xfd7zXZ\0')},
  {id: '7z', what: 'a 7z archive', article: false, matches: starts("7z\xbc\xaf'\x1c")},
  {id: 'zstd', what: 'a Zstandard archive', article: false, matches: starts('\x28\xb5\x2f\xfd')},
  {
    id: 'tar',
    what: 'a tar archive',
    article: false,
    matches: all(has(257, 'ustar'), control(0, 512)),
  },
  {id: 'sqlite', what: 'an SQLite database', article: false, matches: starts('SQLite format 3\0')},
  {id: 'pdf', what: 'a PDF document', article: true, matches: isPdf},
  {id: 'docx', what: 'a Word document', article: true, matches: isDocx},
  {id: 'doc', what: 'an old Office document', article: true, matches: starts('\xd0\xcf\x11\xe0')},
  {id: 'zip', what: 'a ZIP archive', article: false, matches: starts('PK\x03\x04', 'PK\x05\x06')},
  {id: 'rtf', what: 'a Rich Text document', article: true, matches: isRtf},
  {id: 'html', what: 'a web page', article: true, matches: isHtml},
  {id: 'binary', what: 'a binary file', article: false, matches: isBinary},
];

/**
 * The kinds of file that are recognised only to be refused by their name in words. One
 * that Lectern learns to read leaves this list for a file of its own.
 */
export const UNREADABLE: readonly Format[] = KINDS.map(({id, what, article, matches}) => ({
  id,
  claim: (sample) => (matches(sample) ? 'content' : null),
  offers: () => false,
  isolated: false,
  read: ({name}) =>
    article
      ? fail(
          `${cleanLine(name)} is ${what}, which Lectern cannot read yet.`,
          'Save its text as a .txt or .md file and open that.',
        )
      : fail(
          `${cleanLine(name)} is ${what}, not an article.`,
          'Open a plain text or Markdown file.',
        ),
}));

function starts(...signatures: readonly string[]): Kind['matches'] {
  return (sample) => signatures.some((signature) => has(0, signature)(sample));
}

function all(...conditions: readonly Kind['matches'][]): Kind['matches'] {
  return (sample) => conditions.every((condition) => condition(sample));
}

/** Whether a byte from `start` up to `end` is one that no text file needs. */
function control(start: number, end: number): Kind['matches'] {
  return ({bytes}) => bytes.subarray(start, end).some(isControl);
}

function has(offset: number, signature: string): Kind['matches'] {
  return ({bytes}) => {
    for (let i = 0; i < signature.length; i++) {
      if (bytes[offset + i] !== signature.charCodeAt(i)) return false;
    }
    return true;
  };
}

// An ID3 tag has its version next, two bytes from 2.0 to 4.0; Ogg has its own, 0; FLAC the
// length of its first block, 34, with a bit before it when that is the last one.
function isSound(sample: Sample): boolean {
  if (starts('ID3')(sample)) return control(3, 5)(sample);
  return starts('OggS\0', 'fLaC\0\0\0\x22', 'fLaC\x80\0\0\x22')(sample);
}

// Both may be letters throughout, but not as a sentence goes on.
function isPdf({head}: Sample): boolean {
  return /^%PDF-\d\.\d[ \t]*(?:[\r\n]|$)/.test(head);
}

function isRtf({head}: Sample): boolean {
  return /^\{\\rtf\d/.test(head);
}

// The parts of a Word document are in a folder of this name inside the archive.
function isDocx(sample: Sample): boolean {
  return (
    starts('PK\x03\x04')(sample) && (sample.head.includes('word/') || /\.docx$/i.test(sample.name))
  );
}

function isHtml({head}: Sample): boolean {
  return /^\s*(?:<\?xml[^>]*>\s*)?(?:<!doctype html|<html[\s>])/i.test(head);
}

// Shares that no text reaches: a third NUL, as in UTF-16 without its mark; or, where there
// are enough bytes to judge by, one in twenty a control character that no text file needs.
const NUL_SHARE = 0.3;
const CONTROL_SHARE = 0.05;
const ENOUGH = 512;
const JUDGED = 8192;

function isBinary({bytes}: Sample): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return false;
  }
  const judged = bytes.subarray(0, JUDGED);
  let nuls = 0;
  let controls = 0;
  for (const byte of judged) {
    if (byte === 0) nuls++;
    if (isControl(byte)) controls++;
  }
  if (nuls > judged.length * NUL_SHARE) return true;
  return judged.length >= ENOUGH && controls > judged.length * CONTROL_SHARE;
}

// Tab to carriage return are white space; escape sequences are in many logs.
function isControl(byte: number): boolean {
  return (byte < 0x20 && (byte < 0x09 || byte > 0x0d) && byte !== 0x1b) || byte === 0x7f;
}
