import {fail, type Result, succeed} from '../model/result.ts';
import {cleanLine} from '../text/clean.ts';
import {decoderNamed} from './decode/decoder.ts';
import {detect} from './decode/detect.ts';
import {
  countMarks,
  countWritten,
  isNearlyUtf8,
  markedEncoding,
  type Unicode,
  unmarkedWide,
} from './decode/unicode.ts';

/** Bytes that are text in some encoding, and what is said of which one it is. */
export type Encoded = {
  readonly bytes: Uint8Array;
  /** The name that the person gives, which is believed; null to find it out. */
  readonly wished: string | null;
  /**
   * The names that others give, the one to believe first first: the server's, then the one
   * that the document itself declares. Unknown names and names that cannot be are passed over.
   */
  readonly declared: readonly (string | null)[];
};

/** A file's text as it stands there, unclean, and what a reader should know about how it was got. */
export type Decoded = {
  readonly text: string;
  /** A sentence each. */
  readonly notes: readonly string[];
};

/**
 * The text of `bytes`: as the person says; else as a byte order mark says; else UTF-16 or
 * UTF-32 where NULs show it, UTF-8 where it is valid or nearly so, as declared, and at last
 * as its statistics suggest, which a note says. Fails only for a wish that is no encoding's
 * name. Linear.
 */
export async function decode({bytes, wished, declared}: Encoded): Promise<Result<Decoded>> {
  if (wished !== null) {
    const decoder = await decoderNamed(wished);
    if (decoder !== null) return succeed(said(decoder.decode(bytes), decoder.name, 0));
    return fail(
      `“${cleanLine(wished)}” is the name of no encoding that Lectern knows.`,
      'Give a name such as utf-8, windows-1252 or shift_jis, or leave --encoding out.',
    );
  }
  const unicode =
    markedEncoding(bytes) ?? unmarkedWide(bytes) ?? (isNearlyUtf8(bytes) ? 'utf-8' : null);
  if (unicode !== null) return succeed(await ofUnicode(bytes, unicode));
  for (const name of declared) {
    const decoder = name === null ? null : await decoderNamed(name);
    if (decoder !== null) return succeed(said(decoder.decode(bytes), decoder.name, 0));
  }
  const decoder = await detect(bytes);
  const {text, notes} = said(decoder.decode(bytes), decoder.name, 0);
  const guessed = `Read as ${decoder.name}, which is a guess; --encoding NAME overrides it.`;
  return succeed({text, notes: [guessed, ...notes]});
}

/**
 * The first few thousand bytes of a file as text, to judge by what it is: as a byte order
 * mark says, as UTF-16 or UTF-32 where NULs show it, as UTF-8 where it is nearly valid, else
 * letter by letter as Windows-1252, in which ASCII at least is right.
 */
export function decodeHead(bytes: Uint8Array): string {
  const unicode = markedEncoding(bytes) ?? unmarkedWide(bytes);
  if (unicode === 'utf-32le' || unicode === 'utf-32be') return narrowed(bytes, unicode);
  if (unicode !== null) return new TextDecoder(unicode).decode(bytes);
  return new TextDecoder(isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252').decode(bytes);
}

function narrowed(bytes: Uint8Array, encoding: 'utf-32le' | 'utf-32be'): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    letters.push(code > 0x10ffff ? '\uFFFD' : String.fromCodePoint(code));
  }
  return letters.join('').replace(/^\uFEFF/, '');
}

async function ofUnicode(bytes: Uint8Array, encoding: Unicode): Promise<Decoded> {
  const decoder = await decoderNamed(encoding);
  const text = decoder === null ? '' : decoder.decode(bytes);
  return said(
    text,
    encoding.slice(0, 6).toUpperCase().replace(/-$/, ''),
    countWritten(bytes, encoding),
  );
}

/** `text`, and a note on what of it could not be read; `written`: the marks that it has itself. */
function said(text: string, encoding: string, written: number): Decoded {
  const bad = countMarks(text) - written;
  return {text, notes: bad > 0 ? [damaged(encoding, bad)] : []};
}

function damaged(encoding: string, bad: number): string {
  return bad === 1
    ? `Not quite valid ${encoding}; one mark (\uFFFD) stands where it could not be read.`
    : `Not quite valid ${encoding}; ${bad} marks (\uFFFD) stand where it could not be read.`;
}
