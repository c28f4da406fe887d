import fc from 'fast-check';

// Pieces in which the rules of scripts and terminals collide.
const PIECES = [
  'a',
  'b',
  'Zq',
  ' ',
  '  ',
  '-',
  '—',
  '/',
  '.',
  ',',
  '(',
  ')',
  '"',
  '’',
  '7',
  '12',
  'é',
  'ß',
  'ﬁ',
  'İ',
  'e\u0301',
  '\u0301',
  '中',
  '、',
  '。',
  '「',
  '」',
  'ー',
  '한',
  '\u1112',
  '\u1166',
  '\u11af',
  'क',
  '\u094d',
  'ि',
  'ก',
  'ำ',
  'ب',
  '\u064e',
  '\u0600',
  '\u200c',
  '\u200d',
  '👍',
  '🏽',
  '🇲',
  '🇱',
  '❤',
  '\ufe0f',
  '\u20e3',
  '𠮷',
  '\u00a0',
] as const;

/** Texts without line feeds, made of pieces that are hard on segmentation. */
export const anyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), {maxLength: 40})
  .map((pieces) => pieces.join(''));

/** The same with tabs and line feeds. */
export const anyLines: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES, '\n', '\t'), {maxLength: 60})
  .map((pieces) => pieces.join(''));
