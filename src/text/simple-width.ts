// Code units that are a whole letter of a known width as long as their neighbours are
// of this kind too: no marks, joiners, conjoining letters or halves of a pair among
// them. Anything else goes through Intl.Segmenter and string-width; the tests hold
// every entry against both.
const NARROW: readonly (readonly [first: number, last: number])[] = [
  // Tab and line feed: see forScreen.
  [0x09, 0x0a],
  [0x20, 0x7e],
  // Latin, without the soft hyphen; Greek, Cyrillic, Armenian.
  [0xa0, 0xac],
  [0xae, 0x2ff],
  [0x370, 0x482],
  [0x48a, 0x58a],
  // Hebrew, Arabic, Devanagari, Thai and Georgian letters.
  [0x5d0, 0x5ea],
  [0x620, 0x64a],
  [0x671, 0x6d5],
  [0x904, 0x939],
  [0xe01, 0xe30],
  [0xe40, 0xe46],
  [0x10d0, 0x10ff],
  [0x1e00, 0x1fff],
  // Punctuation and symbols, without the invisible ones.
  [0x2000, 0x200a],
  [0x2010, 0x2027],
  [0x202f, 0x205f],
  [0x2070, 0x20c0],
  [0x2100, 0x2319],
  [0x2500, 0x25fc],
  [0x2800, 0x28ff],
  [0xff61, 0xff9d],
];

const WIDE: readonly (readonly [first: number, last: number])[] = [
  // CJK punctuation, kana, ideographs, Hangul syllables, full-width forms.
  [0x3000, 0x3029],
  [0x3041, 0x3096],
  [0x309b, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xf900, 0xfaff],
  [0xff01, 0xff60],
];

function table(): Uint8Array {
  const widths = new Uint8Array(0x10000);
  for (const [first, last] of NARROW) widths.fill(1, first, last + 1);
  for (const [first, last] of WIDE) widths.fill(2, first, last + 1);
  return widths;
}

/**
 * Cells by UTF-16 code unit: 1 or 2 for a simple letter, 0 for anything that must be
 * looked at together with its neighbours. Between two simple letters there is always a
 * grapheme boundary.
 */
export const SIMPLE_WIDTH: Uint8Array = table();
