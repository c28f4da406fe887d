import {isUtf8} from 'node:buffer';

/** An encoding of Unicode that bytes can show by themselves to be in. */
export type Unicode = 'utf-8' | 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** What a byte order mark at the start of `bytes` says, or null without one. */
export function markedEncoding(bytes: Uint8Array): Unicode | null {
  const [first, second, third, fourth] = bytes;
  if (first === 0xff && second === 0xfe) {
    return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le';
  }
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0 && second === 0 && third === 0xfe && fourth === 0xff) return 'utf-32be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : null;
}

// Enough to see a pattern in, and small enough to look through for every file.
const JUDGED = 8192;
// Of the bytes in the half where NULs stand, at least this share is NUL, and at most that
// share in the other half. Spaces and full stops alone make the first in most languages.
const NULS_LEAST = 0.3;
const NULS_MOST = 0.02;

/**
 * Which of UTF-16 and UTF-32 `bytes` without a byte order mark are in, judged by where NULs
 * stand in their beginning; null when they are in neither, or hardly have any NULs.
 */
export function unmarkedWide(bytes: Uint8Array): Exclude<Unicode, 'utf-8'> | null {
  const judged = bytes.subarray(0, JUDGED);
  const length = judged.length - (judged.length % 4);
  if (length < 2) return judged.length < 2 ? null : ofPairs(judged.subarray(0, 2));
  if (length >= 8 && areUtf32(judged.subarray(0, length), 'le')) return 'utf-32le';
  if (length >= 8 && areUtf32(judged.subarray(0, length), 'be')) return 'utf-32be';
  return ofPairs(judged.subarray(0, length));
}

function ofPairs(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const nuls = [0, 0];
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] === 0) nuls[at & 1] = (nuls[at & 1] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = nuls;
  const pairs = bytes.length / 2;
  if (odd >= NULS_LEAST * pairs && even <= NULS_MOST * pairs) return 'utf-16le';
  if (even >= NULS_LEAST * pairs && odd <= NULS_MOST * pairs) return 'utf-16be';
  return null;
}

function areUtf32(bytes: Uint8Array, order: 'le' | 'be'): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'le');
    if (code === 0 || code > 0x10ffff) return false;
  }
  return true;
}

const MARK = '\uFFFD';

// A text in another encoding hardly ever holds well-formed sequences of UTF-8 by
// chance, so a few good ones to each bad one mean a damaged file, not another encoding.
const GOOD_TO_BAD = 4;

/** Whether `bytes` are UTF-8, or were before a few of them were damaged. Linear. */
export function isNearlyUtf8(bytes: Uint8Array): boolean {
  if (isUtf8(bytes)) return true;
  const text = new TextDecoder('utf-8').decode(bytes);
  const {good, bad} = countSequences(text, bytes);
  return good >= GOOD_TO_BAD * bad;
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
  const written = countWritten(bytes, 'utf-8');
  return {good: beyondAscii - marks + written, bad: marks - written};
}

/** How often U+FFFD stands in `text`. */
export function countMarks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(MARK); at >= 0; at = text.indexOf(MARK, at + 1)) count++;
  return count;
}

const WRITTEN: Readonly<Record<Unicode, readonly number[]>> = {
  'utf-8': [0xef, 0xbf, 0xbd],
  'utf-16le': [0xfd, 0xff],
  'utf-16be': [0xff, 0xfd],
  'utf-32le': [0xfd, 0xff, 0, 0],
  'utf-32be': [0, 0, 0xff, 0xfd],
};

/** How often `bytes` in `encoding` hold U+FFFD themselves. */
export function countWritten(bytes: Uint8Array, encoding: Unicode): number {
  const pattern = WRITTEN[encoding];
  const step = encoding === 'utf-8' ? 1 : pattern.length;
  let count = 0;
  for (let at = 0; at + pattern.length <= bytes.length; at += step) {
    if (pattern.every((byte, i) => bytes[at + i] === byte)) count++;
  }
  return count;
}
