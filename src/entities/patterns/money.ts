import type {Candidate} from '../candidate.ts';
import {CODES, DOUBTFUL, HUNDREDTHS, LETTERS, SIGNS, WORDS} from './currencies.ts';
import {currencyOf, isMoney, meaningsOf} from './currency-words.ts';
import {withScale} from './money-scale.ts';
import type {MoneySetting} from './money-setting.ts';
import {type NumberSpan, plainNumber} from './numbers.ts';

const alternatives = (words: Iterable<string>): string =>
  [...words]
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(/[.$/]/g, String.raw`\$&`))
    .join('|');

/** The longest sign with the space after it, and the letter that must not stand before. */
const LONGEST_SIGN = 7;
const BEFORE = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<sign>${alternatives(SIGNS.keys())}|Rs\.?|Dhs?|kr)[ \u00A0]?|(?<code>${CODES})[ \u00A0]?|(?<letter>${alternatives(LETTERS.keys())}))$`,
  'u',
);
const SIGN_AFTER =
  /(?:[ \u00A0]?(?<sign>[€£₽₴₺₸₾₼₫₹]|zł|Kč|FCFA|F CFA|kr)|(?<small>[pc¢]))(?![\p{L}\p{N}$]|\.\p{Ll})/uy;
const WORD_AFTER = /[ \n\u00A0-](?<word>\p{L}[\p{L}.'’]*)/uy;
const STERLING = /[ \n]sterling(?!\p{L})/uy;
const CODE = new RegExp(`^(?:${CODES})$`);
/** "West African CFA francs": no currency has more words before its own. */
const LONGEST_NAME = 4;
/** "$5 million dollars" says it twice, "$5 million Jamaican dollars" says whose they are. */
const AGAIN =
  /[ \n](?:(?<people>US|U\.S\.|\p{Lu}\p{Ll}+(?:[ \n]\p{Lu}\p{Ll}+)?)[ \n])?dollars(?!\p{L})/uy;
const SHARED_SIGNS: ReadonlyMap<string, {readonly word: string; readonly code: string | null}> =
  new Map([
    ['Rs', {word: 'rupee', code: 'INR'}],
    ['Rs.', {word: 'rupee', code: 'INR'}],
    ['Dh', {word: 'dirham', code: null}],
    ['Dhs', {word: 'dirham', code: null}],
    ['kr', {word: 'krone', code: 'SEK'}],
  ]);
const VIDEO = /^(?:240|360|480|576|720|1080|1440|2160)$/;

/**
 * Amounts of money in `part` among its `numbers`; offsets in `part`. The value is a
 * currency code and a plain number, or two for a range, or null where the article does
 * not say which country's money it is.
 */
export function findMoney(
  part: string,
  numbers: readonly NumberSpan[],
  setting: MoneySetting,
): Candidate[] {
  const found: Candidate[] = [];
  for (const number of numbers) {
    const own =
      signed(part, number, setting) ??
      (number.attached
        ? null
        : (signedAfter(part, number, setting) ?? worded(part, number, setting)));
    if (own === null) continue;
    // "In 2020 USD 5m": the currency is that of the figures behind it.
    if (own.start < (found.at(-1)?.end ?? 0)) found.pop();
    found.push(own);
  }
  return found;
}

/** "$3.5 million", "Rs 500 crore", "EUR 3,000", "N1.3bn". */
function signed(part: string, number: NumberSpan, setting: MoneySetting): Candidate | null {
  if (!number.figures && !/\d/.test(part.charAt(number.start))) return null;
  const from = Math.max(0, number.start - LONGEST_SIGN);
  const match = BEFORE.exec(part.slice(from, number.start));
  if (match === null) return null;
  const {sign = '', code, letter} = match.groups ?? {};
  // "R23" is a road, "COP30" a summit.
  if ((letter !== undefined || (code !== undefined && number.attached)) && isShort(part, number))
    return null;
  const meant = letter === undefined ? null : setting.meant(LETTERS.get(letter) ?? []);
  if (letter !== undefined && meant === null) return null;
  const currency =
    meant?.code ?? (code === undefined ? signCode(sign.trim(), setting) : codeOf(code));
  const {end, values} = withScale(part, number);
  AGAIN.lastIndex = end;
  const again = AGAIN.exec(part);
  const people = sign.trim() === '$' ? again?.groups?.['people'] : undefined;
  return amount(
    from + match.index,
    end + (again?.[0].length ?? 0),
    people === undefined
      ? currency
      : currencyOf('dollar', WORDS.get('dollar') ?? [], people, setting),
    values,
    'a sign of currency',
  );
}

/** Letters that several countries write mean the one that the article names, else the commonest. */
function signCode(sign: string, setting: MoneySetting): string | null {
  const shared = SHARED_SIGNS.get(sign);
  if (shared === undefined) return SIGNS.get(sign) ?? null;
  return setting.meant(WORDS.get(shared.word) ?? [])?.code ?? shared.code;
}

/** One or two figures alone are more often a part of a name: "COP30". */
function isShort(part: string, {start, end}: NumberSpan): boolean {
  return end - start < 3 && !/^\p{L}/u.test(part.slice(end));
}

/** "300 €", "50p", "99¢". */
function signedAfter(part: string, number: NumberSpan, setting: MoneySetting): Candidate | null {
  const {end, values} = withScale(part, number);
  if (!number.figures && end === number.end) return null;
  SIGN_AFTER.lastIndex = end;
  const match = SIGN_AFTER.exec(part);
  if (match === null) return null;
  const {sign, small} = match.groups ?? {};
  const to = end + match[0].length;
  if (sign !== undefined) {
    return amount(number.start, to, signCode(sign, setting), values, 'a sign of currency');
  }
  if (end !== number.end) return null;
  const hundredths = values.map((value) => value / 100);
  if (small === 'p') {
    if (VIDEO.test(part.slice(number.start, end))) return null;
    return amount(number.start, to, 'GBP', hundredths, 'pence');
  }
  if (small === 'c' && !setting.has('$') && !setting.has(' cents')) return null;
  return amount(number.start, to, 'USD', hundredths, 'cents');
}

/** "3 million euros", "ten Swiss francs", "5,000 CFA francs". */
function worded(part: string, number: NumberSpan, setting: MoneySetting): Candidate | null {
  const {end, values} = withScale(part, number);
  let to = end;
  for (let i = 0; i < LONGEST_NAME; i++) {
    WORD_AFTER.lastIndex = to;
    const match = WORD_AFTER.exec(part);
    const word = match?.groups?.['word']?.replace(/['’].*$|\.$/u, '');
    if (word === undefined) return null;
    const from = to + 1;
    to = from + word.length;
    if (CODE.test(word))
      return amount(number.start, to, codeOf(word), values, 'a code of currency');
    const known = meaningsOf(word.toLowerCase());
    if (known === null) {
      if (!/^\p{Lu}/u.test(word)) return null;
      // "U.S." keeps its full stop.
      if (part.charAt(to) === '.') to++;
      continue;
    }
    const {singular, meant} = known;
    STERLING.lastIndex = to;
    if (singular === 'pound') to += STERLING.exec(part)?.[0].length ?? 0;
    if (!isMoney(part, number, to, word, singular, setting)) return null;
    const people = part.slice(end + 1, from);
    const currency = currencyOf(singular, meant, people, setting);
    if (currency === null && DOUBTFUL.has(singular)) return null;
    return amount(
      number.start,
      to,
      currency,
      HUNDREDTHS.has(singular) ? values.map((value) => value / 100) : values,
      'a word of currency',
    );
  }
  return null;
}

function codeOf(code: string): string {
  return code === 'RMB' ? 'CNY' : code;
}

function amount(
  start: number,
  end: number,
  currency: string | null,
  values: readonly number[],
  why: string,
): Candidate {
  const figures = values.map(plainNumber).join('–');
  return {
    start,
    end,
    kind: 'money',
    certainty: 0.95,
    evidence: [why],
    value: currency === null || figures === '' ? null : `${currency} ${figures}`,
  };
}
