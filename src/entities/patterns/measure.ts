import {before} from './neighbours.ts';
import {type NumberSpan, numberValue, plainNumber} from './numbers.ts';
import {RATES, SHORT, SMALLER, UNITS} from './units.ts';

/** Where a measure or count ends, in the part, and what it counts in. */
export type Measured = {
  readonly end: number;
  readonly sign: string;
  /** Of a measure with a smaller part: how many of `sign` the number's unit has, and how many more there are. */
  readonly mixed?: {readonly times: number; readonly plus: number};
};

const PERCENT =
  /(?:\s?%|[ \n\u00A0]per[ \n]?cents?(?!\p{L})|-per-?cent(?!\p{L}))(?<points>(?:age)?[ -]points?(?!\p{L}))?/iuy;
const POINTS = /[ \n](?<which>percentage|basis)[ \n-]points?(?!\p{L})/iuy;
const DEGREES =
  /(?:[ \u00A0]?°[ \u00A0]?(?<sign>[CFK])?|(?<letter>[CF])|[ \n]degrees?(?:[ \n](?<scale>Celsius|Centigrade|Fahrenheit|C|F))?)(?![\p{L}\p{N}])/iuy;
const UNIT =
  /(?<gap>[ \n\u00A0]?)(?:(?<kind>square|cubic|sq\.?|nautical|light|metric|imperial|short|long|troy|fluid)[ \n-])?(?<unit>m\.p\.h\.?|[\p{L}℃℉][\p{L}\p{M}]*(?:[²³]|[23](?!\p{N}))?(?:\/(?:h|s|d))?(?:-(?:hours?|years?))?)(?![\p{L}\p{N}]|\.\p{Ll})/uy;
const RATE = /[ \n](?:per|an?)[ \n](?<time>hour|second|minute)(?!\p{L})/uy;
/** Letters for a scale between figures and a unit or noun: "3.2m people", "21bn litres". */
const SCALE = /(?:mn|m|bn|b|k|tn|trn)(?=[ \n]\p{L})/uy;
const SMALL_NUMBER =
  /^,?(?:[ \n]and)?[ \n]?(?<number>\d{1,2}(?:\.\d+)?|\p{L}+(?:-\p{L}+)?)(?=[ \n]?\p{L})/u;
const INCHES = /^(?:in\b|[ \u00A0]in(?=[.,;:)]|$|[ \n](?:tall|high|long|wide|deep)\b))/u;
const LENGTHS = new Set(['km', 'm', 'cm', 'mm', 'mi', 'nmi', 'ft', 'in', 'ly']);
const RACES = new Set([50, 60, 100, 110, 200, 400, 800, 1500]);
const MANY =
  /^m[ \n](?:people|users|customers|viewers|tonnes|barrels|adults|children|voters|subscribers|shares)\b/;

/** The letters for a scale right after the figures: how many, and what they multiply by. */
export function scaleAfter(
  part: string,
  {end, figures}: NumberSpan,
): {readonly length: number; readonly times: number} {
  SCALE.lastIndex = end;
  const letters = figures ? SCALE.exec(part)?.[0] : undefined;
  if (letters === undefined) return {length: 0, times: 1};
  return {length: letters.length, times: numberValue(`1${letters}`) ?? 1};
}

/** The unit after the number, or null; measures of several parts ("6ft 2in") are one, in the smallest unit. */
export function measureAfter(part: string, number: NumberSpan): Measured | null {
  const {end, values, figures} = number;
  const relative = percentAt(part, end) ?? degreesAt(part, number);
  if (relative !== null) return relative;
  const scale = scaleAfter(part, number);
  const unit = unitAt(part, end + scale.length, figures && scale.length === 0);
  if (unit !== null) return withSmaller(part, unit);
  // "The 400m hurdles" are run over metres; "400m users" are many.
  const race = RACES.has(values[0] ?? 0) && part.charAt(end) === 'm' && scale.length === 1;
  return race && !MANY.test(part.slice(end, end + 16)) ? {end: end + 1, sign: 'm'} : null;
}

function percentAt(part: string, at: number): Measured | null {
  PERCENT.lastIndex = at;
  const percent = PERCENT.exec(part);
  if (percent !== null)
    return {
      end: at + percent[0].length,
      sign: percent.groups?.['points'] === undefined ? '%' : 'pp',
    };
  POINTS.lastIndex = at;
  const points = POINTS.exec(part);
  if (points === null) return null;
  const basis = points.groups?.['which']?.toLowerCase() === 'basis';
  return {end: at + points[0].length, sign: basis ? 'bp' : 'pp'};
}

function degreesAt(part: string, {start, end, figures, values}: NumberSpan): Measured | null {
  DEGREES.lastIndex = end;
  const match = DEGREES.exec(part);
  if (match === null) return null;
  const {sign, letter, scale} = match.groups ?? {};
  // "30C" and "-5C" are temperatures; "5F" is a form at school.
  const warm = (values[0] ?? 0) >= 10 || /[-−–]/.test(part.charAt(start - 1));
  if (letter !== undefined && !(figures && warm && /[CF]/.test(letter))) return null;
  const which = (sign ?? letter ?? scale?.charAt(0) ?? '').toUpperCase();
  return {end: end + match[0].length, sign: which === 'K' ? 'K' : `°${which}`};
}

/** The unit at `at`; `close` says that figures stand right before it. */
function unitAt(part: string, at: number, close: boolean): Measured | null {
  UNIT.lastIndex = at;
  const match = UNIT.exec(part);
  if (match === null) return null;
  const {gap = '', kind = '', unit = ''} = match.groups ?? {};
  const end = at + match[0].length;
  let sign = UNITS.get(unit) ?? UNITS.get(unit.toLowerCase());
  if (sign === undefined || !isUnit(part, unit, gap, close, end)) return null;
  if (kind.startsWith('sq')) sign = `${sign}²`;
  else if (kind === 'cubic') sign = `${sign}³`;
  else if (kind === 'nautical') sign = 'nmi';
  else if (kind === 'light') sign = 'ly';
  RATE.lastIndex = end;
  const rate = LENGTHS.has(sign) ? RATE.exec(part) : null;
  if (rate === null) return {end, sign};
  return {end: end + rate[0].length, sign: `${sign}/${RATES.get(rate.groups?.['time'] ?? '')}`};
}

/** Close behind the figures, or in few letters, only the very sign is a unit: "5G" is none. */
function isUnit(part: string, unit: string, gap: string, close: boolean, end: number): boolean {
  if (gap === '') {
    // The "1960s" are no seconds, "9.58s" are.
    if (unit === 's') return /\.\d+$/.test(before(part, end - 1));
    return close && (SHORT.has(unit) || unit.length > 3);
  }
  if (unit.length > 3 || /^(?:day|ton|bit|bar)$/.test(unit)) return true;
  if (!close || !SHORT.has(unit) || /^(?:in|st|ms|s)$/.test(unit)) return false;
  // "5 m", but not "5 m voters".
  return (
    !/^[mgh]$/.test(unit) || /^(?:[ \n](?!\p{L}*s\b)|[.,;:)]|$)/u.test(part.slice(end, end + 12))
  );
}

/**
 * "6ft 2in", "two hours and 14 minutes": one measure, in the smaller unit. Years and months
 * have no fixed number of days, which are then named beside them: "1 yr 10 d".
 */
function withSmaller(part: string, measured: Measured): Measured {
  const rates = SMALLER.get(measured.sign);
  if (rates === undefined) return measured;
  const match = SMALL_NUMBER.exec(part.slice(measured.end, measured.end + 28));
  const number = match?.groups?.['number'] ?? 'a';
  const count = /^an?$/.test(number) ? null : numberValue(number);
  if (match === null || count === null) return measured;
  const at = measured.end + match[0].length;
  // Behind feet "in" is inches.
  const inches = measured.sign === 'ft' ? INCHES.exec(part.slice(at, at + 12)) : null;
  const unit =
    inches === null
      ? unitAt(part, at, /\d$/.test(number))
      : {end: at + inches[0].length, sign: 'in'};
  const rate = rates.get(unit?.sign ?? '');
  if (unit === null || rate === undefined) return measured;
  const {mixed = {times: 1, plus: 0}} = measured;
  if (rate === null)
    return {
      ...measured,
      end: unit.end,
      sign: `${measured.sign} ${plainNumber(count)} ${unit.sign}`,
    };
  return withSmaller(part, {
    end: unit.end,
    sign: unit.sign,
    mixed: {times: mixed.times * rate, plus: mixed.plus * rate + count},
  });
}
