import type {Span} from '../../model/span.ts';
import {inEnglish, isContinental, isFigures} from './figures.ts';

/** A number of running text: "8,000", "2.5 million", "twenty-five", "three dozen", "10 to 15". */
export type NumberSpan = Span & {
  /** The value, or both ends of a range; empty where it is too large to be exact. */
  readonly values: readonly number[];
  /** Whether it ends in figures, so that a unit may follow without a space. */
  readonly figures: boolean;
  /** Whether a letter stands right before it, which only a sign of currency may. */
  readonly attached: boolean;
};

const ONES = 'one two three four five six seven eight nine'.split(' ');
const TEENS =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const SMALL_VALUES: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['an', 1],
  ['zero', 0],
  ...[...ONES, ...TEENS].map((word, i) => [word, i + 1] as const),
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Powers of ten and the like, in words and as the letters that news writes after figures. */
const SCALES: ReadonlyMap<string, number> = new Map(
  (
    [
      [12, 'dozen dozens'],
      [100, 'hundred'],
      [1e3, 'thousand k'],
      [1e5, 'lakh lakhs'],
      [1e6, 'million mn mln m'],
      [1e7, 'crore crores cr'],
      [1e9, 'billion bn bln b'],
      [1e12, 'trillion trn tn'],
    ] as const
  ).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
);

const SMALL = `(?:${TENS.join('|')})(?:[- ](?:${ONES.join('|')}))?|${[...TEENS, ...ONES].join('|')}`;
const SCALE = 'dozen|hundred|thousand|lakhs?|million|crores?|billion|trillion';
const SCALED = String.raw`(?:[ \n-](?:${SCALE})\b)`;
const WORDS = String.raw`\b(?=[aefhnost])(?:(?:(?:${SMALL}|a half|half an?|an?)${SCALED}+(?:[ \n](?:and[ \n])?(?:${SMALL})\b(?!-)${SCALED}*){0,3}|(?:${SMALL})(?:[ -]and[ -]a[ -]half(?:${SCALED})?)?)\b|\bhalf an?(?=[ \n](?:hour|mile|kilomet|metre|meter|century|inch|acre|pound|ton|litre|gallon|point|percent|per[ \n]cent|degree)))`;
/** Thousands apart by a space are read as one, what else adjoins is looked at afterwards. */
const FIGURES = String.raw`[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\w-])|\d[\d.,]*`;
const NUMBERS = new RegExp(`(${FIGURES})|${WORDS}`, 'gi');
const SCALES_AFTER = new RegExp(String.raw`(?:(?:[ \n\u00A0-](?:${SCALE}))+\b|½)`, 'iy');
const RANGE = /^(?:[-–‑]|\s(?:to|or)\s)$/;
const HYPHEN = /^[-–‑]$/;

/**
 * The numbers in `part`, in order, offsets in `part`. Ranges are one number. Clock
 * times, scores, fractions, versions, dates in figures and parts of codes ("Covid-19",
 * "F-35") are none. Every character is read a bounded number of times.
 */
export function findNumbers(part: string): NumberSpan[] {
  return joinRanges(part, readNumbers(part)).filter((number) => standsAlone(part, number));
}

function readNumbers(part: string): NumberSpan[] {
  const found: NumberSpan[] = [];
  for (const match of part.matchAll(NUMBERS)) {
    const start = match.index;
    const figures = match[1];
    const attached = start > 0 && /[\p{L}_]/u.test(part.charAt(start - 1));
    if (figures === undefined) {
      if (!attached)
        found.push({start, end: start + match[0].length, ...read(match[0]), attached: false});
      continue;
    }
    const own = figures.replace(/[.,]{1,3}$/, '');
    let end = start + own.length;
    SCALES_AFTER.lastIndex = end;
    const scale = own.length === figures.length ? (SCALES_AFTER.exec(part)?.[0].length ?? 0) : 0;
    if (!isFigures(own) && !isContinental(own, scale > 0 || part.charAt(start - 1) === '€')) {
      // What is no number keeps its place, so that nothing joins over it.
      found.push({start, end, values: [], figures: true, attached: true});
      continue;
    }
    end += scale;
    found.push({start, end, ...read(part.slice(start, end)), attached});
  }
  return found;
}

function read(text: string): {values: number[]; figures: boolean} {
  // Most numbers are plain figures or one word.
  const plain = /^\d{1,15}$/.test(text) ? Number(text) : SMALL_VALUES.get(text);
  if (plain !== undefined) return {values: [plain], figures: /^\d/.test(text)};
  const value = numberValue(inEnglish(text));
  return {values: value === null ? [] : [value], figures: /[\d½]$/.test(text)};
}

/** "10 to 15" and "5-7 million" are one; longer chains ("2021-07-04") and scores none. */
function joinRanges(part: string, numbers: readonly NumberSpan[]): NumberSpan[] {
  const joined: NumberSpan[] = [];
  for (let i = 0; i < numbers.length; i++) {
    const low = numbers[i];
    if (low === undefined) break;
    let chain = 1;
    for (;;) {
      const last = numbers[i + chain - 1];
      const next = numbers[i + chain];
      if (last === undefined || next === undefined || next.start - last.end > 4) break;
      const gap = part.slice(last.end, next.start);
      if (!(chain === 1 ? RANGE : HYPHEN).test(gap)) break;
      chain++;
    }
    const high = numbers[i + 1];
    if (chain === 1 || high === undefined) joined.push(low);
    else if (chain === 2) {
      const range = rangeOf(part, low, high);
      if (range !== null) joined.push(range);
      else if (!HYPHEN.test(part.slice(low.end, high.start))) joined.push(low, high);
    }
    i += chain - 1;
  }
  return joined;
}

function rangeOf(part: string, low: NumberSpan, high: NumberSpan): NumberSpan | null {
  const [from] = low.values;
  const [to] = high.values;
  if (from === undefined || to === undefined) return null;
  const ownScale = /(?:[ \n-](\p{L}+)|½)$/u.exec(part.slice(high.start, high.end))?.[1];
  const scale = SCALES.get(ownScale?.toLowerCase() ?? '') ?? 1;
  const shared = from < to / scale ? from * scale : from;
  if (shared >= to) return null;
  return {...high, start: low.start, attached: low.attached, values: [shared, to]};
}

function standsAlone(part: string, {start, end, values, attached}: NumberSpan): boolean {
  if (values.length === 0 && attached) return false;
  const before = part.slice(Math.max(0, start - 2), start);
  const after = part.slice(end, end + 2);
  return (
    !/(?:[\p{L}\p{N}][-–‑/:.,]|[#@/\\+_])$/u.test(before) && !/^(?:[:/]\d|[-–‑.]\d|@)/.test(after)
  );
}

/**
 * The value of one number written in figures, words or both, a letter for its scale
 * included ("3.5bn"); null when it is none. Powers of ten multiply what stands before them.
 */
export function numberValue(text: string): number | null {
  const parts = text
    .toLowerCase()
    .replaceAll(/,|(?<=\d)[ \u00A0\u2009\u202F](?=\d)/g, '')
    .replace(/(\d)(?=[a-z])/, '$1 ')
    .replace(/(\d)?½/, (_, whole: string | undefined) => `${whole ?? '0'}.5`)
    .replace(/^a half/, 'half')
    .replace(/[ -]and[ -]a[ -]half(?=$|[ \n-])/, ' point-half')
    .split(/[\s-]+/)
    .filter((part) => part !== '' && part !== 'and' && part !== 'point');
  if (parts.length === 0) return null;
  let total = 0;
  let current: number | null = null;
  for (const [i, part] of parts.entries()) {
    const scale = SCALES.get(part);
    const small = SMALL_VALUES.get(part);
    if (part === 'half') current = (current ?? 0) + 0.5;
    else if (/^\d+(?:\.\d+)?$/.test(part)) current = (current ?? 0) + Number(part);
    else if (small !== undefined) {
      // "Half a million" is half of it.
      if (parts[i - 1] !== 'half') current = (current ?? 0) + small;
    } else if (scale === undefined) return null;
    else if (scale < 1000) current = (current ?? 1) * scale;
    else {
      // "Two lakh crore" is a scale of a scale.
      total = current === null && total > 0 ? total * scale : total + (current ?? 1) * scale;
      current = null;
    }
  }
  const value = total + (current ?? 0);
  return Number.isSafeInteger(Math.round(value)) ? value : null;
}

/** A number as plain digits, without the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
