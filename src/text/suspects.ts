// Whether a text needs cleaning is asked of every text, and most need none: one look at
// each code unit must do. A regular expression with these ranges takes ten times longer.

/** A code unit that the cleaner may have to do something about. */
const SUSPECT = 1;
/** Where combining marks are: a stack of them may be too high. */
const MARKS_NEAR = 2;
/** Half a pair: the other half may be missing. */
const HALF = 4;

const SUSPECTS: readonly (readonly [first: number, last: number])[] = [
  // Controls other than tab and line feed; soft hyphen.
  [0x00, 0x08],
  [0x0b, 0x1f],
  [0x7f, 0x9f],
  [0xad, 0xad],
  // Invisible letters, fillers, bidirectional controls, joiners, selectors.
  [0x34f, 0x34f],
  [0x61c, 0x61c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x2028, 0x202e],
  [0x2060, 0x206f],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
  // Noncharacters and annotations.
  [0xfdd0, 0xfdef],
  [0xfff0, 0xfffb],
  [0xfffe, 0xffff],
  // First halves: invisible controls of shorthand and music, tags and selectors.
  [0xd82f, 0xd82f],
  [0xd834, 0xd834],
  [0xdb40, 0xdb43],
  // Second halves of the noncharacters beyond 0xffff.
  [0xdffe, 0xdfff],
];

const KINDS = table();

function table(): Uint8Array {
  const kinds = new Uint8Array(0x10000);
  kinds.fill(MARKS_NEAR, 0x300, 0x2000);
  kinds.fill(MARKS_NEAR, 0x20d0, 0x2100);
  kinds.fill(MARKS_NEAR, 0x2c00);
  kinds.fill(MARKS_NEAR | HALF, 0xd800, 0xe000);
  for (const [first, last] of SUSPECTS) kinds.fill(SUSPECT, first, last + 1);
  return kinds;
}

/**
 * A combining mark without a letter: at the start of a line, where white space before it may
 * be cut, or after a tab. It would join whatever a screen has before it. (The mark stands
 * first so that long white space is looked through once only.)
 */
export const BASELESS = /\p{M}(?<=(?:^[^\S\n]*|\t)\p{M})/mu;

/** Whether the cleaner would leave `text` as it is; may be false for clean text. */
export function isClean(text: string): boolean {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const kind = KINDS[text.charCodeAt(at)] ?? 0;
    if (kind === SUSPECT) return false;
    seen |= kind;
  }
  if ((seen & HALF) !== 0 && !text.isWellFormed()) return false;
  return (seen & MARKS_NEAR) === 0 || !(/\p{M}{6}/u.test(text) || BASELESS.test(text));
}
