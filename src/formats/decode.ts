import {fail, type Result, succeed} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import {decoderNamed, unicodeDecoder} from './decode/decoder.ts';
import type {Decoder} from './decode/decoding.ts';
import {detect} from './decode/detect.ts';
import {withSevenBitControls} from './decode/eight-bit.ts';
import {piecesOf} from './decode/sample.ts';
import {shiftedEncoding} from './decode/shifted.ts';
import {
  countMarks,
  countWritten,
  likenessToUtf8,
  markedEncoding,
  type Unicode,
} from './decode/unicode.ts';
import {unmarkedWide} from './decode/wide.ts';

/** Bytes that are text in some encoding, and what is said of which one it is. */
export type Encoded = {
  readonly bytes: Uint8Array;
  /** The name that the person gives, which is believed; null to find it out. */
  readonly wished: string | null;
  /**
   * The names that others give, the first one believed first: the server's, then what the
   * document declares of itself. Unknown names, and those that cannot be, are passed over.
   */
  readonly declared: readonly (string | null)[];
};

/** A file's text as it stands there, unclean, and what a reader should know about how it was got. */
export type Decoded = {
  readonly text: string;
  /** A sentence each. */
  readonly notes: readonly string[];
};

// A text in another encoding hardly ever holds well-formed sequences of UTF-8 by chance, so
// a few good ones to each bad one mean a damaged file. Fewer are enough where nobody says
// that the text is in another encoding.
const GOOD_TO_BAD = 4;
const GOOD_TO_BAD_LEAST = 2;

/**
 * The text of `bytes`: as the person says; else as a byte order mark says; else UTF-16 or
 * UTF-32 where NULs show it, a shifted encoding where its escapes do, UTF-8 where it is valid
 * or nearly so; as declared; and at last as its statistics suggest, which a note says. Fails
 * only for a wish that names no encoding. Linear.
 */
export async function decode({bytes, wished, declared}: Encoded): Promise<Result<Decoded>> {
  if (wished !== null) return asWished(bytes, wished);
  const shown = markedEncoding(bytes) ?? unmarkedWide(bytes);
  if (shown !== null) return succeed(inUnicode(bytes, shown));
  const shifted = shiftedEncoding(bytes);
  if (shifted !== null) return succeed(read(shifted, bytes));
  return inBytes(withSevenBitControls(bytes), declared);
}

async function inBytes(bytes: Uint8Array, declared: Encoded['declared']): Promise<Result<Decoded>> {
  const likeness = likenessToUtf8(bytes);
  if (likeness >= GOOD_TO_BAD) return succeed(inUnicode(bytes, 'utf-8'));
  for (const name of declared) {
    const decoder = name === null ? null : await decoderNamed(name);
    if (decoder !== null && canBe(decoder, bytes)) return succeed(read(decoder, bytes));
  }
  if (likeness >= GOOD_TO_BAD_LEAST) return succeed(inUnicode(bytes, 'utf-8'));
  const decoder = await detect(bytes);
  const {text, notes} = read(decoder, bytes);
  const guessed = `Read as ${decoder.name}, which is a guess; --encoding NAME overrides it.`;
  return succeed({text, notes: [guessed, ...notes]});
}

/**
 * The first few thousand bytes of a file as text, to judge by what it is: as a byte order
 * mark says, as UTF-16 or UTF-32 where NULs show it, as UTF-8 where it is nearly valid, else
 * letter by letter as Windows-1252, in which ASCII at least is right.
 */
export function decodeHead(bytes: Uint8Array): string {
  const shown = markedEncoding(bytes) ?? unmarkedWide(bytes);
  if (shown !== null) return unicodeDecoder(shown).decode(bytes);
  const utf8 = likenessToUtf8(bytes) >= GOOD_TO_BAD_LEAST;
  return new TextDecoder(utf8 ? 'utf-8' : 'windows-1252').decode(bytes);
}

async function asWished(bytes: Uint8Array, wished: string): Promise<Result<Decoded>> {
  const decoder = await decoderNamed(wished);
  if (decoder === null) {
    return fail(
      `“${cleanLine(wished)}” is the name of no encoding that Lectern knows.`,
      'Give a name such as utf-8, windows-1252 or shift_jis, or leave --encoding out.',
    );
  }
  // "utf-16" and "utf-32" leave open in which order the bytes are: they show it themselves.
  const shown = /^utf-?(?:16|32)$/i.test(wished.trim())
    ? (markedEncoding(bytes) ?? unmarkedWide(bytes))
    : null;
  return succeed(shown === null ? read(decoder, bytes) : inUnicode(bytes, shown));
}

// One letter in ten that is none: the declaration is a mistake.
const MARKS_MOST = 0.1;

/** Whether a declaration can be true of bytes that are neither UTF-8 nor show to be wide. */
function canBe(decoder: Decoder, bytes: Uint8Array): boolean {
  if (/^(?:utf-?(?:16|32)|ucs-?[24]|unicode)/i.test(decoder.name)) return false;
  const text = piecesOf(bytes).map(decoder.decode).join('');
  return countMarks(text) <= MARKS_MOST * text.replaceAll(/[\0-\x7f]+/g, '').length;
}

function inUnicode(bytes: Uint8Array, encoding: Unicode): Decoded {
  return read(unicodeDecoder(encoding), bytes, countWritten(bytes, encoding));
}

/** What `decoder` makes of `bytes`; `written`: how many marks these have themselves. */
function read(decoder: Decoder, bytes: Uint8Array, written = 0): Decoded {
  const text = decoder.decode(bytes);
  const bad = countMarks(text) - written;
  return {text, notes: bad > 0 ? [damaged(decoder.name, bad)] : []};
}

function damaged(encoding: string, bad: number): string {
  const marks = bad === 1 ? 'one mark (\uFFFD) stands' : `${bad} marks (\uFFFD) stand`;
  return `Not quite valid ${encoding}; ${marks} where it could not be read.`;
}
