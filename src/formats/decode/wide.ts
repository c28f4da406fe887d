import {likenessToUtf8, type Unicode} from './unicode.ts';

/** UTF-16 or UTF-32. */
export type Wide = Exclude<Unicode, 'utf-8'>;

// Enough to judge by, and few enough to be looked at for every file.
const JUDGED = 8192;

/**
 * Which of UTF-16 and UTF-32 `bytes` without a byte order mark are in, judged by their
 * beginning; null when they are in neither. Text in any other encoding has no NULs and hardly
 * any other controls, and UTF-16 is full of them: the upper halves of its letters.
 */
export function unmarkedWide(bytes: Uint8Array): Wide | null {
  const judged = bytes.subarray(0, JUDGED);
  const controls = shareOf(judged, (byte) => byte < 0x20 && IN_TEXT[byte] !== 1);
  if (controls < CONTROLS_LEAST || judged.length < 2) return null;
  if (isUtf32(judged, 'le')) return 'utf-32le';
  if (isUtf32(judged, 'be')) return 'utf-32be';
  const halves = shareOf(judged, (byte) => byte < 0x20);
  const utf8 = likenessToUtf8(judged) >= 1;
  if (utf8 && halves < HALVES_IN_UTF8) return null;
  if (shareOfAsciiWords(judged) > ASCII_WORDS_MOST) return null;
  const little = likenessToUtf16(judged, 'le', !utf8);
  const big = likenessToUtf16(judged, 'be', !utf8);
  if (Math.max(little, big) < LIKENESS_LEAST) return null;
  return little >= big ? 'utf-16le' : 'utf-16be';
}

const CONTROLS_LEAST = 0.01;
// ASCII with a control here and there would pass for Chinese in UTF-16. What is UTF-16 and
// valid UTF-8 is in a script whose upper halves are low: nearly half of all bytes.
const HALVES_IN_UTF8 = 0.3;
// In UTF-16 every second byte of ASCII is a NUL. What has more letters is ASCII with controls
// in it, such as is made to attack terminals, and its pairs would pass for Chinese, too.
const ASCII_WORDS_MOST = 0.55;
const LIKENESS_LEAST = 0.5;

/** Of letters and spaces; a digit is also how half of the Japanese kana begin in UTF-16. */
function shareOfAsciiWords(bytes: Uint8Array): number {
  let words = 0;
  for (const byte of bytes) {
    const letter = byte | 0x20;
    if (byte === 0x20 || (letter >= 0x61 && letter <= 0x7a)) words++;
  }
  return words / bytes.length;
}

function shareOf(bytes: Uint8Array, counts: (byte: number) => boolean): number {
  let count = 0;
  for (const byte of bytes) if (counts(byte)) count++;
  return count / bytes.length;
}

// Tab to carriage return, and the escape that logs and shifted encodings are full of.
const IN_TEXT = Uint8Array.from({length: 0x20}, (_, byte) =>
  (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b ? 1 : 0,
);

function isUtf32(bytes: Uint8Array, order: 'le' | 'be'): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const letters = Math.floor(bytes.length / 4);
  let strange = 0;
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, order === 'le');
    if (code < 0x09 || code > 0x10ffff || (code & 0x1ff800) === 0xd800) strange++;
  }
  return letters > 0 && strange <= STRANGE_MOST * letters;
}

const STRANGE_MOST = 0.01;
const NO_TEXT = /[\p{Cn}\p{Co}\p{Cs}\ufffd]|(?![\t-\r\x1b])\p{Cc}/u;
const FREQUENT = /[ \n、。，٬،।]/u;

/**
 * How much `bytes` are like a text in UTF-16 of this order, 0 to 1: the share of letters
 * that come from the same row of Unicode as the one before or are frequent everywhere; 0 when
 * too much is in it that no text has. `ideographs`: whether these may be among them.
 */
function likenessToUtf16(bytes: Uint8Array, order: 'le' | 'be', ideographs: boolean): number {
  const text = new TextDecoder(`utf-16${order}`).decode(bytes.subarray(0, bytes.length & ~1));
  let like = 0;
  let strange = 0;
  let last = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    const frequent = FREQUENT.test(letter);
    if (NO_TEXT.test(letter)) strange++;
    else if (frequent || (rowOf(code) === rowOf(last) && (ideographs || code < 0x3400))) like++;
    if (!frequent) last = code;
  }
  return strange > STRANGE_MOST * text.length ? 0 : like / text.length;
}

/**
 * Most scripts fit into one row of 256 letters; here ideographs and syllables are one each,
 * too. Latin's rarer letters, which ASCII between controls would be taken for, are none.
 */
function rowOf(code: number): number {
  if (code >= 0x3400 && code <= 0x9fff) return 0x4e;
  if (code >= 0xac00 && code <= 0xd7ff) return 0xac;
  return code >= 0x100 && code < 0x250 ? code : code >> 8;
}
