import type {IUnicodeVersionProvider} from '@xterm/headless';

const ZERO = /^[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]$/u;
const WIDE =
  /^[\p{Emoji_Presentation}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]$/u;
// The halves of flags are emoji, and narrow all the same (EastAsianWidth.txt of Unicode).
const HALF_FLAG = /^\p{Regional_Indicator}$/u;
const HALFWIDTH = /^[\u00ad\uff61-\uffdc]$/u;

/**
 * Character widths of today's terminals. The emulator's built-in table is that of
 * Unicode 6, which knows no emoji. Widths are of single code points, as in wcwidth.
 */
export const CURRENT_WIDTHS: IUnicodeVersionProvider = {
  version: 'current',
  wcwidth: widthOf,
  charProperties: (codepoint, preceding) => {
    // Packed as the emulator wants it: state << 3 | width << 1 | joins the one before.
    const width = widthOf(codepoint);
    const before = (preceding >> 1) & 3;
    const joins = width === 0 && before !== 0;
    return ((joins ? before : width) << 1) | (joins ? 1 : 0);
  },
};

function widthOf(codepoint: number): 0 | 1 | 2 {
  if (codepoint < 0x300) return codepoint < 32 || (codepoint >= 0x7f && codepoint < 0xa0) ? 0 : 1;
  const character = String.fromCodePoint(codepoint);
  if (HALFWIDTH.test(character) || HALF_FLAG.test(character)) return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
