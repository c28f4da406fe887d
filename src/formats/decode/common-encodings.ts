/**
 * Encodings that texts are met in, by their usual names (those of the WHATWG's Encoding
 * Standard, section 4.2): a choice for people, not all that can be decoded.
 */
export const COMMON_ENCODINGS: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...Array.from({length: 9}, (_, index) => `windows-125${index}`),
  'windows-874',
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part) => `iso-8859-${part}`),
  'koi8-r',
  'koi8-u',
  'macintosh',
  'ibm866',
  'shift_jis',
  'euc-jp',
  'iso-2022-jp',
  'euc-kr',
  'gbk',
  'gb18030',
  'big5',
];
