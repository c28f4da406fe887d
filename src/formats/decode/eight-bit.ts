import {Buffer, isUtf8} from 'node:buffer';

// A byte of 8-bit terminal control stands after ASCII, which in UTF-8 no byte from 0x80 to
// 0xBF does, and before what no text in an older encoding has after a letter.
const AFTER_ASCII = '(?<![\\x80-\\xff])';
const SEQUENCES = new RegExp(
  [
    `${AFTER_ASCII}\\x9b[0-9;?]{1,256}[@-~]`,
    `${AFTER_ASCII}\\x9d[0-9]{1,4};[ -~]{0,4096}[\\x07\\x9c]`,
    `${AFTER_ASCII}\\x90(?:[0-9;]{0,16}[$+]?q|tmux;)[ -~]{0,4096}\\x9c`,
    `${AFTER_ASCII}\\x9f[GAP][ -~]{0,4096}\\x9c`,
  ].join('|'),
  'g',
);
const CONTROLS = /[\x80-\x9f]/g;

/**
 * `bytes` with the terminal's 8-bit controls written as escapes of 7 bits, so that no
 * encoding takes them for letters and the cleaner knows them; the same bytes where there are
 * none, or where all is valid UTF-8. Linear.
 */
export function withSevenBitControls(bytes: Uint8Array): Uint8Array {
  if (isUtf8(bytes)) return bytes;
  const raw = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const escaped = raw.replaceAll(SEQUENCES, (sequence) =>
    // ECMA-48, section 5.3.3: a control of the C1 set is ESC and the letter 0x40 below it.
    sequence.replaceAll(
      CONTROLS,
      (control) => `\x1b${String.fromCharCode(control.charCodeAt(0) - 0x40)}`,
    ),
  );
  return escaped === raw ? bytes : Buffer.from(escaped, 'latin1');
}
