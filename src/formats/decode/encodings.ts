/** An encoding that texts without any mark or declaration may be in. */
export type Suspect = {
  /** As a decoder can be asked for it, and as people know it. */
  readonly name: string;
  /** What jschardet calls it and what is read just like it, in lower case. */
  readonly guesses: readonly string[];
  /** How likely it is before anybody has looked, next to the likeliest: 0 to 1. */
  readonly prior: number;
};

// Where two encodings explain a text almost equally well, the one that is older and rarer
// among articles has to be a little better.
const RARER = 0.998;
const OLD = 0.995;

/**
 * The encodings that are looked for. Those of mainframes, and a few of which hardly a
 * file is left, are not: each is one more to be mistaken for.
 */
export const SUSPECTS: readonly Suspect[] = [
  {name: 'Windows-1252', guesses: ['windows-1252', 'iso-8859-1'], prior: 1},
  {name: 'Windows-1250', guesses: ['windows-1250'], prior: 1},
  {name: 'Windows-1251', guesses: ['windows-1251'], prior: 1},
  {name: 'Windows-1253', guesses: ['windows-1253'], prior: 1},
  {name: 'Windows-1254', guesses: ['windows-1254', 'iso-8859-9'], prior: 1},
  {name: 'Windows-1255', guesses: ['windows-1255'], prior: 1},
  {name: 'Windows-1256', guesses: ['windows-1256'], prior: 1},
  {name: 'Windows-1257', guesses: ['windows-1257'], prior: 1},
  {name: 'Windows-1258', guesses: ['cp1258'], prior: 1},
  {name: 'Windows-874', guesses: ['cp874', 'tis-620'], prior: 1},
  {name: 'KOI8-R', guesses: ['koi8-r'], prior: 1},
  {name: 'Shift_JIS', guesses: ['shift_jis', 'cp932'], prior: 1},
  {name: 'EUC-JP', guesses: ['euc-jp'], prior: 1},
  {name: 'EUC-KR', guesses: ['euc-kr', 'cp949'], prior: 1},
  {name: 'GB18030', guesses: ['gb18030'], prior: 1},
  {name: 'Big5', guesses: ['big5'], prior: 1},
  {name: 'ISO-8859-2', guesses: ['iso-8859-2'], prior: RARER},
  {name: 'ISO-8859-5', guesses: ['iso-8859-5'], prior: RARER},
  {name: 'ISO-8859-6', guesses: ['iso-8859-6'], prior: RARER},
  {name: 'ISO-8859-7', guesses: ['iso-8859-7'], prior: RARER},
  {name: 'ISO-8859-8', guesses: ['iso-8859-8'], prior: RARER},
  {name: 'ISO-8859-13', guesses: ['iso-8859-13'], prior: RARER},
  {name: 'ISO-8859-15', guesses: ['iso8859-15'], prior: RARER},
  {name: 'KOI8-U', guesses: ['koi8-u'], prior: RARER},
  {name: 'ISO-8859-4', guesses: ['iso8859-4'], prior: OLD},
  {name: 'ISO-8859-16', guesses: ['iso8859-16'], prior: OLD},
  {name: 'macintosh', guesses: ['macroman'], prior: OLD},
  {name: 'x-mac-cyrillic', guesses: ['maccyrillic'], prior: OLD},
  {name: 'MacCentralEurope', guesses: ['maclatin2'], prior: OLD},
  {name: 'CP437', guesses: ['cp437'], prior: OLD},
  {name: 'CP850', guesses: ['cp850'], prior: OLD},
  {name: 'CP852', guesses: ['cp852'], prior: OLD},
  {name: 'CP866', guesses: ['ibm866'], prior: OLD},
  {name: 'CP737', guesses: ['cp737'], prior: OLD},
  {name: 'CP857', guesses: ['cp857'], prior: OLD},
];
