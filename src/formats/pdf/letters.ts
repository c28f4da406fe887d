/** Letters of scripts that are read from right to left. */
const RTL = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/gu;
const LETTERS = /\p{L}/gu;

/** Whether most letters of `text` are of a script that is read from right to left. */
export function isRtl(text: string): boolean {
  const rtl = text.match(RTL)?.length ?? 0;
  return rtl > 0 && rtl * 2 > (text.match(LETTERS)?.length ?? 0);
}

const ODD =
  /[\u00a0\u2000-\u200a\u2010\u2011\u202f\u2f00-\u2fd5\ue000-\ufaff\ufb00-\ufb06\ufb1d-\ufdfb\ufe10-\ufe19\ufe30-\ufe4f\ufe70-\ufefc]/g;

/** What Symbol and Wingdings have at the places where fonts keep bullets and ticks. */
const DINGBATS: Readonly<Record<string, string>> = {
  '\uf02d': '–',
  '\uf06c': '●',
  '\uf06e': '■',
  '\uf06f': '□',
  '\uf071': '❑',
  '\uf075': '◆',
  '\uf076': '❖',
  '\uf077': '⬥',
  '\uf09e': '·',
  '\uf09f': '•',
  '\uf0a7': '▪',
  '\uf0a8': '◻',
  '\uf0ae': '→',
  '\uf0b7': '•',
  '\uf0d8': '➢',
  '\uf0e0': '→',
  '\uf0fc': '✓',
};

/**
 * `raw` with the letters that only a font knows made ordinary ones: ligatures taken apart,
 * Arabic shaped for its place in a word unshaped, signs turned for vertical lines turned
 * back, radicals made the signs that they are, spaces and hyphens of every width made plain
 * ones, places of the private use area read as the fonts that use them do (Symbol and
 * Wingdings, and Adobe's old-style figures and small capitals); what nobody can know there
 * is dropped.
 */
export function ordinary(raw: string): string {
  return raw.replaceAll(ODD, (letter) => {
    const code = letter.charCodeAt(0);
    if (code >= 0xf900 || (code >= 0x2f00 && code <= 0x2fd5)) return letter.normalize('NFKC');
    if (code < 0xe000) return code === 0x2010 || code === 0x2011 ? '-' : ' ';
    const dingbat = DINGBATS[letter];
    if (dingbat !== undefined) return dingbat;
    if (code >= 0xf730 && code <= 0xf739) return String.fromCharCode(code - 0xf700);
    if (code >= 0xf761 && code <= 0xf77a) return String.fromCharCode(code - 0xf720);
    if (code > 0xf020 && code < 0xf07f) return String.fromCharCode(code - 0xf000);
    return '';
  });
}

const UNSPACED = '[\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3001-\\u3011\\uff01-\\uff60]';
const LOOSE = new RegExp(`(?<=${UNSPACED}) (?=${UNSPACED})`, 'gu');
const SPELT = /^(?:[\p{L}\p{N}] ){4,}[\p{L}\p{N}]$/u;

const LEADERS = /(?:[ \u00a0]?[.·…]){5,}/g;

/**
 * `text` of a line without the spaces that are none: between signs of scripts that set no
 * spaces, and in a word that is spaced out to be seen. Rows of dots that lead the eye become one
 * sign.
 */
export function closedUp(text: string): string {
  if (SPELT.test(text)) return text.replaceAll(' ', '');
  const plain = text.replaceAll(LEADERS, ' …');
  return /[\u3000-\uffff]/.test(plain) ? plain.replaceAll(LOOSE, '') : plain;
}
