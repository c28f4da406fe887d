/** Numbers in figures, as English and as the continent of Europe writes them. */

/** Longer figures are codes, not numbers. */
const LONGEST = 24;
const ENGLISH =
  /^(?:\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d+)(?:\.\d+)?$/;
/** Thousands apart by points, a comma before hundredths: where nothing else can be meant. */
const CONTINENTAL = /^\d{1,3}(?:(?:\.\d{3}){2,}(?:,\d+)?|(?:\.\d{3})+,\d{1,2})$/;
const DECIMAL_COMMA = /^\d{1,3},\d{1,2}$/;
/** Four bytes, as of an address of the Internet. */
const ADDRESS = /^\d+(?:\.(?:1\d\d|2[0-5]\d)){3}$/;

/** Whether the figures are a number as English writes it: "1,234.5", "10 000", "1,50,000". */
export function isFigures(own: string): boolean {
  return own.length <= LONGEST && ENGLISH.test(own) && !/^0\d/.test(own);
}

/**
 * Whether they are one as the continent writes it: "1.234,56", "1.000.000"; "2,5" only
 * where it `measures` something, as before "million" or behind a sign of euros, or it
 * would be two numbers. "1.234" is always English.
 */
export function isContinental(own: string, measures: boolean): boolean {
  if (own.length > LONGEST || /^0\d/.test(own)) return false;
  if (CONTINENTAL.test(own)) return !ADDRESS.test(own);
  return measures && DECIMAL_COMMA.test(own);
}

/** A number that is either, with whatever follows it, as English has it: "1.234,5 million" is "1234.5 million". */
export function inEnglish(text: string): string {
  const own = /^[\d.,]+/.exec(text)?.[0] ?? '';
  if (!CONTINENTAL.test(own) && !DECIMAL_COMMA.test(own)) return text;
  return own.replaceAll('.', '').replace(',', '.') + text.slice(own.length);
}
