import type {Span} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';
import {FIGURES, NUMBER, numberValue, plainNumber} from './numbers.ts';

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['a$', 'AUD'],
  ['au$', 'AUD'],
  ['c$', 'CAD'],
  ['ca$', 'CAD'],
  ['nz$', 'NZD'],
  ['hk$', 'HKD'],
  ['s$', 'SGD'],
  ['r$', 'BRL'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₽', 'RUB'],
  ['₩', 'KRW'],
  ['₺', 'TRY'],
  ['₴', 'UAH'],
  ['₦', 'NGN'],
  ['₪', 'ILS'],
]);

/** Currency words; the code is that of the country named before the word where one is. */
const WORDS: ReadonlyMap<string, string> = new Map([
  ['dollar', 'USD'],
  ['buck', 'USD'],
  ['euro', 'EUR'],
  ['pound', 'GBP'],
  ['pound sterling', 'GBP'],
  ['guinea', 'GBP'],
  ['yen', 'JPY'],
  ['yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['rupee', 'INR'],
  ['rouble', 'RUB'],
  ['ruble', 'RUB'],
  ['cfa franc', 'XOF'],
  ['swiss franc', 'CHF'],
  ['franc', 'FRF'],
  ['us dollar', 'USD'],
  ['u.s. dollar', 'USD'],
  ['american dollar', 'USD'],
  ['australian dollar', 'AUD'],
  ['canadian dollar', 'CAD'],
  ['hong kong dollar', 'HKD'],
  ['singapore dollar', 'SGD'],
  ['egyptian pound', 'EGP'],
  ['peso', 'MXN'],
  ['rand', 'ZAR'],
  ['naira', 'NGN'],
  ['shekel', 'ILS'],
  ['hryvnia', 'UAH'],
  ['real', 'BRL'],
  ['reais', 'BRL'],
  ['zloty', 'PLN'],
  ['krona', 'SEK'],
  ['kronor', 'SEK'],
  ['bitcoin', 'BTC'],
]);

const CODES =
  'USD|EUR|GBP|JPY|CNY|CHF|AUD|CAD|NZD|INR|RUB|BRL|ZAR|SEK|NOK|DKK|PLN|TRY|UAH|KRW|HKD|SGD|MXN|NGN|KES|XOF|ILS|EGP|BTC';
const SIGN = String.raw`(?:US|AU?|CA?|NZ|HK|S|R)?\$|[€£¥₹₽₩₺₴₦₪]`;
const SCALE = String.raw`(?:\s?(?:million|billion|trillion|thousand|mn|bn|tn|m|b|k)(?![\p{L}\p{N}]))?`;
const WORD = [...WORDS.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((word) => `${word.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s`)}s?`)
  .join('|');

const SIGNED = String.raw`(?<sign>${SIGN})\s?(?<figures>(?:${FIGURES})${SCALE})(?:\s(?:US|U\.S\.|American|Australian|Canadian)?\s?dollars)?`;
const CODED = String.raw`(?<code>${CODES})\s(?<coded>(?:${FIGURES})${SCALE})`;
const WORDED = String.raw`(?<number>${NUMBER}|(?:${FIGURES})${SCALE})[\s-](?<word>${WORD}|${CODES})(?![\p{L}\p{N}])(?!-)`;
const AMOUNT = new RegExp(String.raw`(?<![\p{L}\p{N}.,])(?:${SIGNED}|${CODED}|${WORDED})`, 'giu');
/** A cheap test which texts may hold an amount at all. */
const HINT = new RegExp(`[$€£¥₹₽₩₺₴₦₪]|(?:${WORD}|${CODES})`, 'iu');
/** "Pounds" after which a weight is meant. */
const WEIGHT = /^\s(?:of\s(?!sterling)|lighter|heavier|overweight)/u;

/** Amounts of money in `span` of `text`; the value is a currency code and an amount. */
export function findMoney(text: string, span: Span): Candidate[] {
  const part = text.slice(span.start, span.end);
  if (!HINT.test(part)) return [];
  const found: Candidate[] = [];
  for (const match of part.matchAll(AMOUNT)) {
    const groups = match.groups ?? {};
    const word = groups['word']?.toLowerCase().replaceAll(/\s/g, ' ');
    const end = match.index + match[0].length;
    if (word?.startsWith('pound') && WEIGHT.test(part.slice(end, end + 12))) continue;
    const number = groups['figures'] ?? groups['coded'] ?? groups['number'] ?? '';
    const value = numberValue(number);
    const code = codeOf(groups['sign'], groups['code'], word);
    found.push({
      start: span.start + match.index,
      end: span.start + end,
      kind: 'money',
      certainty: 0.95,
      evidence: [word === undefined ? 'a sign of currency' : 'a word of currency'],
      value: value === null || code === null ? null : `${code} ${plainNumber(value)}`,
    });
  }
  return found;
}

function codeOf(
  sign: string | undefined,
  code: string | undefined,
  word: string | undefined,
): string | null {
  if (sign !== undefined) return SIGNS.get(sign.toLowerCase()) ?? null;
  if (code !== undefined) return code.toUpperCase();
  if (word === undefined) return null;
  return WORDS.get(word) ?? WORDS.get(word.replace(/s$/, '')) ?? word.toUpperCase();
}
