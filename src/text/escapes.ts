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
// "31 people" after an unterminated CSI is a control sequence by the letter (a space
// may precede its last byte), but the only one in use is "0 q" to "6 q".
const CSI_END = `(?:[!"$'*]{0,2}[@-~]|[ -/]{1,2}[@-~]${NO_WORD}|(?<=[0-6]) q)`;

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
    `${CSI}|${OSC}|${ESC}[\\^_]`,
    // Character sets, line sizes, widths of controls.
    `${ESC}(?:[()*+][0AB]|[ #%(-/][0-~]${NO_WORD})`,
    `${ESC}(?:[6-9<=>c\\\\|}~]|[DEFHMNOPXZklmno]${NO_WORD})`,
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
