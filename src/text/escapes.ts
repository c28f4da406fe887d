// Terminal escape sequences as ECMA-48 and xterm's "Control Sequences" define them.
// The words of an article come first: what a terminal would swallow only by accident,
// because a stray ESC stands before a word, is kept. Every quantifier is bounded, and
// where two follow each other they cannot trade characters, so matching is linear in
// hostile input too.

/** Controls that a terminal acts on, or ignores, in the middle of a sequence. */
const INSIDE = '\\x00-\\x08\\x0e-\\x17\\x19\\x1c-\\x1f\\x7f';
const ESC = `\\x1b[${INSIDE}]{0,8}`;
const NO_WORD = '(?!\\p{L})';

const CSI = `(?:${ESC}\\[|\\x9b)`;
const PARAMETERS = `[0-?${INSIDE}]{0,256}`;
// By the letter, "31 people" or "1, a" after an unterminated CSI are control sequences;
// of those with a space or sign before the last byte only the ones in use count.
const CSI_END = `(?:[@-~]|!p|"[pqv]|'[wz{|}~]|[#$*+][@-~]|(?<=[0-6]) q)`;

// String sequences end with ST, an operating system command with BEL too. Another
// escape, CAN, SUB or a line's end aborts them, and then their words are text.
const STRING_END = '(?:\\x1b\\\\|\\x9c)';
const STRING = (also: string): string => `[^\\n\\x18\\x1a\\x1b\\x80-\\x9f${also}]{0,4096}`;
const OSC = `(?:${ESC}\\]|\\x9d)`;
const OTHER_STRING = `(?:${ESC}[PX^_k]|[\\x90\\x98\\x9e\\x9f])`;

const SEQUENCE = new RegExp(
  [
    `${CSI}${PARAMETERS}${CSI_END}`,
    `${OSC}${STRING('\\x07')}(?:\\x07|${STRING_END})`,
    `${OTHER_STRING}${STRING('')}${STRING_END}`,
    // Without an end: the introducer alone.
    `${CSI}|${OSC}|${ESC}(?:[\\^_]|[PX](?!\\p{Ll}))`,
    // Character sets, line sizes, widths of controls.
    `${ESC}(?:[()*+][0AB]|[ #%(-/][0-~]${NO_WORD})`,
    `${ESC}(?:[6-9<=>c\\\\|}~]|[DEFHMNOZklmno]${NO_WORD})`,
  ].join('|'),
  'gu',
);

/**
 * `text` without escape sequences: control sequences (CSI) and two-byte escapes whole;
 * OSC, DCS, APC, PM and SOS strings whole when they end within 4096 characters on the
 * same line, else only their introducer, so an unterminated one swallows no words. Lone
 * ESC and C1 letters may remain. Line ends must be line feeds.
 */
export function withoutEscapes(text: string): string {
  return text.replaceAll(SEQUENCE, '');
}
