// Where a line may break inside a word, by the first code unit of a grapheme: a small
// part of Unicode Standard Annex 14, with the line-start and line-end prohibitions of
// Japanese and Chinese typesetting (JIS X 4051).

/** A letter or digit. */
const WORD = 1;
/** White space at which a line breaks; no-break spaces are not among them. */
export const SPACE = 2;
/** Written without spaces: breaks before and after, unless prohibited. */
const IDEOGRAPH = 4;
/** Prohibited at the start of a line. */
const NO_START = 8;
/** Prohibited at the end of a line. */
const NO_END = 16;
/** A hyphen or slash: a break after it, between letters. */
const HYPHEN = 32;
/** A dash: a break after it. */
const DASH = 64;

const MAY_BREAK_AFTER = IDEOGRAPH | HYPHEN | DASH;

const CLOSING = ',.!?;:)]}%…’”»›°′″‰‼⁇⁈⁉℃';
const OPENING = '([{“‘«‹$£€¥#';
const CLOSING_CJK = '、。，．：；？！）〕］｝〉》」』】〙〗〟｠｣｡､･・ーｰ％゛゜～〜';
const SMALL_KANA = 'ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶｧｨｩｪｫｬｭｮｯ々〻ゝゞヽヾ';
const OPENING_CJK = '「『（〔［｛〈《【〘〖〝｟｢￥＄￡';
const SPACES =
  '\t \u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u200b\u205f\u3000';
const NO_BREAK_SPACES = '\u00a0\u2007\u202f';

const IDEOGRAPHS: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x2fdf],
  [0x3005, 0x30ff],
  [0x3105, 0x312f],
  [0x3190, 0xa4cf],
  [0xf900, 0xfaff],
  [0xff01, 0xff9d],
  // First halves of pairs: pictographs, and the ideographs of planes 2 and 3.
  [0xd83c, 0xd83e],
  [0xd840, 0xd8bf],
];

const CLASSES = table();

function table(): Uint8Array {
  const classes = new Uint8Array(0x10000).fill(WORD, 0x80);
  const mark = (letters: string, value: number): void => {
    for (const letter of letters) classes[letter.charCodeAt(0)] = value;
  };
  classes.fill(WORD, 0x30, 0x3a).fill(WORD, 0x41, 0x5b).fill(WORD, 0x61, 0x7b);
  for (const [first, last] of IDEOGRAPHS) classes.fill(IDEOGRAPH, first, last + 1);
  mark(CLOSING, NO_START);
  mark(OPENING, NO_END);
  // Straight quotes say neither whether they open nor whether they close.
  mark('"\'', NO_START | NO_END);
  mark(CLOSING_CJK + SMALL_KANA, IDEOGRAPH | NO_START);
  mark(OPENING_CJK, IDEOGRAPH | NO_END);
  mark('-‐/', HYPHEN | NO_START);
  mark('–—―', DASH | NO_START);
  mark(SPACES, SPACE);
  mark(NO_BREAK_SPACES, 0);
  return classes;
}

/** The class of a grapheme, as a set of bits, by its first UTF-16 code unit. */
export function breakClass(unit: number): number {
  return CLASSES[unit] ?? 0;
}

/** Whether a grapheme of this class makes a word of what it stands in, and not only signs. */
export function isWord(breaking: number): boolean {
  return (breaking & (WORD | IDEOGRAPH)) !== 0;
}

/**
 * Whether a line of `text` may break at `at`, between two graphemes of the classes
 * `before` and `after`, neither of them white space. `wordBefore`: whether `isWord` held
 * for one since the last white space, so that an option ("--help") keeps its hyphens.
 */
export function mayBreak(
  text: string,
  at: number,
  before: number,
  after: number,
  wordBefore: boolean,
): boolean {
  if (((before & MAY_BREAK_AFTER) | (after & IDEOGRAPH)) === 0) return false;
  if ((after & NO_START) !== 0 || (before & NO_END) !== 0) return false;
  if (((before | after) & IDEOGRAPH) !== 0) return true;
  if (!wordBefore) return false;
  if ((before & DASH) !== 0) return (after & (WORD | NO_END)) !== 0;
  const earlier = breakClass(text.charCodeAt(at - 2));
  // Two hyphens are a typewriter's dash.
  if ((earlier & HYPHEN) !== 0) return (after & (WORD | NO_END)) !== 0;
  // "al-Assad" breaks; "km/h", "T-shirt", "F-16" and "59N6-TE" stay together.
  return (
    (earlier & WORD) !== 0 &&
    (breakClass(text.charCodeAt(at - 3)) & WORD) !== 0 &&
    letter(text.charCodeAt(at)) &&
    letter(text.charCodeAt(at + 1)) &&
    !digitInWord(text, at - 2)
  );
}

/** Whether there is a digit among the letters and digits up to `last`, as far as they go back. */
function digitInWord(text: string, last: number): boolean {
  for (let at = last; at >= 0; at--) {
    const unit = text.charCodeAt(at);
    if ((breakClass(unit) & WORD) === 0) return false;
    if (!letter(unit)) return true;
  }
  return false;
}

function letter(unit: number): boolean {
  return (breakClass(unit) & WORD) !== 0 && !(unit >= 0x30 && unit <= 0x39);
}
