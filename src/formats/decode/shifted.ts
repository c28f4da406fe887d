import type {Decoder} from './decoding.ts';

// Encodings of 7 bits that shift between ASCII and two-byte letters: to a reader of UTF-8
// they are valid ASCII. Those of Chinese and Korean are EUC with the highest bit taken off.

const HIGH = 0x80;

/** HZ (RFC 1843), which has its two-byte letters between "~{" and "~}". */
const HZ: Decoder = {name: 'HZ-GB-2312', decode: hz};

/** ISO-2022-KR (RFC 1557), which has them between SO and SI. */
const ISO_2022_KR: Decoder = {name: 'ISO-2022-KR', decode: iso2022kr};

const JAPANESE = new TextDecoder('iso-2022-jp');
/** ISO-2022-JP (RFC 1468), which has them after an escape. */
const ISO_2022_JP: Decoder = {name: 'ISO-2022-JP', decode: (bytes) => JAPANESE.decode(bytes)};

const NAMED: ReadonlyMap<string, Decoder> = new Map([
  ['hz', HZ],
  ['hzgb2312', HZ],
  ['iso2022kr', ISO_2022_KR],
  ['csiso2022kr', ISO_2022_KR],
  ['iso2022jp', ISO_2022_JP],
  ['csiso2022jp', ISO_2022_JP],
]);

/** The decoder of a shifted encoding by its name, which is in lower case, letters and digits only. */
export function shiftedNamed(name: string): Decoder | null {
  return NAMED.get(name) ?? null;
}

/** The shifted encoding that `bytes` show to be in, or null; a bad byte or two are borne. Linear. */
export function shiftedEncoding(bytes: Uint8Array): Decoder | null {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!/\x1b\$|~\{/.test(text)) return null;
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0;
  if (high > HIGH_MOST * text.length) return null;
  if (text.includes('\x1b$)C') && text.includes('\x0e')) return ISO_2022_KR;
  if (JAPANESE_LETTERS.test(text)) return ISO_2022_JP;
  // Code has such braces too, so all of them must hold letters of Chinese.
  return CHINESE_LETTERS.test(text) && !text.replaceAll(CHINESE_ALL, '').includes('~{') ? HZ : null;
}

const HIGH_MOST = 0.01;
const JAPANESE_LETTERS = /\x1b\$(?:@|B|\(D)(?:[!-~]{2}){1,4000}[\r\n]{0,2}\x1b\(/;
const CHINESE_LETTERS = /~\{(?:[!-w][!-~]){2,4000}~\}/;
const CHINESE_ALL = /~\{(?:[!-w][!-~]){1,4000}~\}|~\{(?:[!-w][!-~]){1,4000}\r?\n/g;

function hz(bytes: Uint8Array): string {
  const euc: number[] = [];
  let double = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    const next = bytes[at + 1] ?? 0;
    if (byte === 0x7e && next === (double ? 0x7d : 0x7b)) {
      double = !double;
      at++;
    } else if (byte === 0x7e && !double && (next === 0x7e || next === 0x0a)) {
      // "~~" is a tilde, and one at the end of a line continues it.
      if (next === 0x7e) euc.push(byte);
      at++;
    } else if (byte === 0x0a) {
      double = false;
      euc.push(byte);
    } else if (double && byte > 0x20 && next > 0x20) {
      euc.push(byte | HIGH, next | HIGH);
      at++;
    } else {
      euc.push(byte);
    }
  }
  return new TextDecoder('gbk').decode(Uint8Array.from(euc));
}

function iso2022kr(bytes: Uint8Array): string {
  const euc: number[] = [];
  let double = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === 0x0e || byte === 0x0f) double = byte === 0x0e;
    else if (byte === 0x1b && bytes[at + 1] === 0x24 && bytes[at + 2] === 0x29) at += 3;
    else {
      if (byte === 0x0a) double = false;
      euc.push(double && byte > 0x20 && byte < 0x7f ? byte | HIGH : byte);
    }
  }
  return new TextDecoder('euc-kr').decode(Uint8Array.from(euc));
}
