import type {Decoder} from './decoding.ts';
import {shiftedNamed} from './shifted.ts';
import type {Unicode} from './unicode.ts';
import {decodeUtf32} from './utf32.ts';

// Names of encodings are ASCII and short.
const NAME = /^[a-z\d][a-z\d_:.()+ -]{0,60}$/i;
// iconv-lite also calls those encodings that turn bytes into letters and not into text.
const NO_TEXT = new Set(['base64', 'hex', 'binary', 'internal']);
// Which iconv-lite has by other names.
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['maccentraleurope', 'maccenteuro'],
  ['maclatin2', 'maccenteuro'],
  ['kz1048', 'rk1048'],
  ['ptcp154', 'pt154'],
]);

/**
 * The decoder of the encoding called `name`, in any case and by any of its names; null when
 * there is none. What the platform does not know, iconv-lite may, which loads only then.
 */
export async function decoderNamed(name: string): Promise<Decoder | null> {
  const label = name.trim();
  if (!NAME.test(label)) return null;
  const bare = label.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  if (NO_TEXT.has(bare)) return null;
  if (bare === 'utf32' || bare === 'utf32le') return unicodeDecoder('utf-32le');
  if (bare === 'utf32be') return unicodeDecoder('utf-32be');
  const own = shiftedNamed(bare) ?? platformDecoder(label);
  if (own !== null) return own;
  const {default: iconv} = await import('iconv-lite');
  const known = ALIASES.get(bare) ?? label;
  if (!iconv.encodingExists(known)) return null;
  return {name: label, decode: (bytes) => iconv.decode(bytes, known)};
}

/** The decoder of an encoding of Unicode; a byte order mark at the start is no part of the text. */
export function unicodeDecoder(encoding: Unicode): Decoder {
  const name = encoding.toUpperCase();
  if (encoding === 'utf-32le' || encoding === 'utf-32be') {
    return {name, decode: (bytes) => decodeUtf32(bytes, encoding)};
  }
  const decoder = new TextDecoder(encoding);
  return {name, decode: (bytes) => decoder.decode(bytes)};
}

function platformDecoder(label: string): Decoder | null {
  try {
    const decoder = new TextDecoder(label);
    return {name: label, decode: (bytes) => decoder.decode(bytes)};
  } catch {
    // It throws at a name that it does not know.
    return null;
  }
}
