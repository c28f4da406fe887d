// Terminal escape sequences as ECMA-48 and xterm's "Control Sequences" define them, with
// the picture protocols of kitty and iTerm2 and what tmux lets through. The words of an
// article come first: what a terminal would swallow only by accident, because a stray ESC
// stands before a word, is kept. Quantifiers are bounded or run over letters that neither
// begin a sequence nor follow it, so matching is linear in hostile input too.

/** Controls that a terminal acts on, or ignores, in the middle of a sequence. */
const INSIDE = '\\x00-\\x08\\x0e-\\x17\\x19\\x1c-\\x1f\\x7f';
const ESC = `\\x1b[${INSIDE}]{0,8}`;
const NO_WORD = '(?!\\p{L})';
const IN_WORD = '(?<=[\\p{L}\\p{N}])';

const CSI = `(?:${ESC}\\[|\\x9b)`;
const PARAMETERS = `[0-?${INSIDE}]*`;
// By the letter, "31 people" or "1, a" after an unterminated CSI are control sequences;
// of those with a space or sign before the last byte only the ones in use count.
const CSI_END = `(?:[@-~]|!p|"[pqv]|'[wz{|}~]|[#$*+][@-~]|(?<=[0-6]) q)`;

// String sequences end with ST, an operating system command with BEL too. Another
// escape, CAN, SUB or a line's end aborts them, and then their words are text.
const STRING_END = '(?:\\x1b\\\\|\\x9c)';
const STRING = (also: string): string => `[^\\n\\x18\\x1a\\x1b\\x80-\\x9f${also}]{0,4096}`;
const OSC = `(?:${ESC}\\]|\\x9d)`;
const DCS = `(?:${ESC}P|\\x90)`;
const OTHER_STRING = `(?:${ESC}[PX^_k]|[\\x90\\x98\\x9e\\x9f])`;

// Pictures and clipboards are long, but have no spaces; these may have line ends.
const DATA = '[!-~]*';
const LINES_OF_DATA = '[!-~\\n]*';
const PICTURE = `(?:${DCS}[0-9;]{0,32}q|(?:${ESC}_|\\x9f)G|${OSC}(?:1337;File|52;))`;

const SEQUENCE = new RegExp(
  [
    // What tmux is to hand on to the terminal outside: every escape in it is doubled.
    `${DCS}tmux;(?:\\x1b\\x1b(?!Ptmux)|[^\\x1b\\x90\\n]){0,4096}${STRING_END}`,
    `${PICTURE}${LINES_OF_DATA}(?:\\x07|${STRING_END})`,
    // Music, as ANSI.SYS and its kin play it, ends with SO.
    `${CSI}[MN|][A-Z0-9<>.#+-]{0,256}\\x0e`,
    `${CSI}${PARAMETERS}${CSI_END}`,
    `${OSC}(?:${STRING('\\x07')}|${DATA})(?:\\x07|${STRING_END})`,
    `${OTHER_STRING}(?:${STRING('')}|${DATA})${STRING_END}`,
    // Colours of the Linux console, which have no end of their own.
    `${ESC}\\](?:P[\\da-fA-F]{7}|R${NO_WORD})`,
    // Without an end: the introducer alone.
    `${CSI}|${OSC}|${ESC}(?:[\\^_]|[PX](?!\\p{Ll}))`,
    // Character sets, line sizes, widths of controls.
    `${ESC}(?:[()*+][0AB]|#[0-9]|%[@G]|[ #%(-/][0-~]${NO_WORD})`,
    `${ESC}(?:[6-9<=>c\\\\|}~]|[DEFHMNOZklmno]${NO_WORD})`,
    // The letter of a two-byte escape that stands inside a word, or before one, is none of it.
    `${IN_WORD}${ESC}[DEFHMNOZklmno]|${ESC}[DEFHMNOZ](?=\\p{Lu}\\p{Ll})`,
  ].join('|'),
  'gu',
);

/**
 * `text` without escape sequences: control sequences (CSI) and two-byte escapes whole;
 * OSC, DCS, APC, PM and SOS strings whole when they end within 4096 characters on the same
 * line, or further on when they have no spaces, pictures on later lines too; else only their
 * introducer, so an unterminated one swallows no words. Lone ESC and C1 letters may remain.
 * Line ends must be line feeds.
 */
export function withoutEscapes(text: string): string {
  return text.replaceAll(SEQUENCE, '');
}
