/** A decoder of one encoding. Never throws: what it cannot read becomes U+FFFD. */
export type Decoder = {
  /** The encoding's name as people know it. */
  readonly name: string;
  readonly decode: (bytes: Uint8Array) => string;
};

// Names of encodings are ASCII, and none is longer than "extended_unix_code_packed_format_for_japanese".
const NAME = /^[a-z\d][a-z\d_:.()+ -]{0,60}$/i;
// iconv-lite also calls those encodings, which turn bytes into letters and not into text.
const NO_TEXT = new Set(['base64', 'hex', 'binary', 'internal', 'cesu8', 'utf7imap']);

/**
 * The decoder of the encoding called `name`, in any case and by any of its names; null when
 * there is none. What the platform does not know, iconv-lite may, which loads only then.
 */
export async function decoderNamed(name: string): Promise<Decoder | null> {
  const label = name.trim();
  if (!NAME.test(label)) return null;
  const platform = platformDecoder(label);
  if (platform !== null) return platform;
  const {default: iconv} = await import('iconv-lite');
  if (NO_TEXT.has(label.toLowerCase().replaceAll(/[^a-z\d]/g, ''))) return null;
  if (!iconv.encodingExists(label)) return null;
  return {name: label.toUpperCase(), decode: (bytes) => iconv.decode(bytes, label)};
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
