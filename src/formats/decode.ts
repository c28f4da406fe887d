import {isUtf8} from 'node:buffer';

/** A file's text as it stands there, unclean, and what a reader should know about how it was got. */
export type Decoded = {
  readonly text: string;
  /** A sentence each. */
  readonly notes: readonly string[];
};

// A text in another encoding hardly ever holds well-formed sequences of UTF-8 by
// chance, so a few good ones to each bad one mean a damaged file, not another encoding.
const GOOD_TO_BAD = 4;

const MARK = '\uFFFD';

/**
 * The text of `bytes`: what a byte order mark says (UTF-8, UTF-16 of either order), else
 * UTF-8 where it is valid or nearly so, else Windows-1252. Never fails; linear.
 */
export function decode(bytes: Uint8Array): Decoded {
  const marked = markedEncoding(bytes);
  if (marked !== null && marked !== 'utf-8') return utf16(bytes, marked);
  const text = new TextDecoder('utf-8').decode(bytes);
  if (isUtf8(bytes)) return {text, notes: []};
  const {good, bad} = countSequences(text, bytes);
  if (marked === null && good < GOOD_TO_BAD * bad) {
    const note = 'Not valid UTF-8; read as Windows-1252.';
    return {text: new TextDecoder('windows-1252').decode(bytes), notes: [note]};
  }
  return {text, notes: [damaged('UTF-8', bad)]};
}

function markedEncoding(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | null {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const text = new TextDecoder(encoding).decode(bytes);
  const written = countBytes(bytes, encoding === 'utf-16le' ? [0xfd, 0xff] : [0xff, 0xfd], 2);
  const bad = countMarks(text) - written;
  return {text, notes: bad > 0 ? [damaged('UTF-16', bad)] : []};
}

function damaged(encoding: string, bad: number): string {
  return bad === 1
    ? `Not quite valid ${encoding}; one mark (${MARK}) stands where it could not be read.`
    : `Not quite valid ${encoding}; ${bad} marks (${MARK}) stand where it could not be read.`;
}

/** How many sequences of several bytes are well formed in `bytes`, and how many are not. */
function countSequences(text: string, bytes: Uint8Array): {good: number; bad: number} {
  let beyondAscii = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The second half of a pair belongs to a sequence that was counted with the first.
    if (unit >= 0x80 && (unit & 0xfc00) !== 0xdc00) beyondAscii++;
  }
  // A file may hold the mark itself: then it is a good sequence like any other.
  const marks = countMarks(text);
  const written = countBytes(bytes, [0xef, 0xbf, 0xbd], 1);
  return {good: beyondAscii - marks + written, bad: marks - written};
}

function countMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) count++;
  return count;
}

/** How often `pattern` stands in `bytes` at a multiple of `step`. */
function countBytes(bytes: Uint8Array, pattern: readonly number[], step: number): number {
  let count = 0;
  for (let at = 0; at + pattern.length <= bytes.length; at += step) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) count++;
  }
  return count;
}
