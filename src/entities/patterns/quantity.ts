import type {Candidate} from '../candidate.ts';
import {nounAfter} from './count.ts';
import {designates} from './counted-nouns.ts';
import {type Measured, measureAfter, scaleAfter} from './measure.ts';
import {before, wordBefore} from './neighbours.ts';
import {type NumberSpan, plainNumber} from './numbers.ts';

/** "Four in ten": neither is counted by itself. */
const SHARE =
  /(?<![\p{L}\p{N}–-])(?:one|two|three|four|five|six|seven|eight|nine|[1-9])[ \n](?:in|out[ \n]of)[ \n]$/iu;
const AGE_AFTER = /^[ \n-](?:olds?|ago)\b|^[ \n]of[ \n]age\b|^[ \n]earlier\b/;
const AGE_BEFORE = /\b(?:aged|ages?[ \n]of)[ \n]$/;
const ONE_DAY = /^one[ \n](?:day|time)$/i;

/**
 * Numbers with a unit or a counted noun in `part` among its `numbers`, with the
 * adjectives between; offsets in `part`. The value is a plain number with the unit's sign
 * ("8000 km/h") or the noun; of several units it is in the smallest ("5ft 11in": "71 in").
 * Ages, ordinals, scores, clock times, hyphenated modifiers ("six-month") and years alone
 * are none.
 */
export function findQuantities(part: string, numbers: readonly NumberSpan[]): Candidate[] {
  const found: Candidate[] = [];
  let covered = 0;
  for (const number of numbers) {
    // "787 jets" inside "30 Boeing 787 jets" counts nothing.
    if (number.attached || number.start < covered) continue;
    if (isMoney(part, number) || isModifier(part, number) || isNamed(part, number)) continue;
    const unit = measureAfter(part, number);
    const counted = unit ?? nounAfter(part, number);
    if (counted === null || isAge(part, number, counted)) continue;
    if (isYear(part, number, counted)) continue;
    const minus = unit !== null && hasMinus(part, number);
    covered = counted.end;
    found.push({
      start: number.start - (minus ? 1 : 0),
      end: counted.end,
      kind: 'quantity',
      certainty: unit === null ? 0.75 : 0.9,
      evidence: [unit === null ? 'a number with a counted noun' : 'a number with a unit'],
      value: countValue(part, number, counted, minus),
    });
  }
  return found;
}

function isMoney(part: string, {start}: NumberSpan): boolean {
  return /[\p{Sc}&=^*]/u.test(part.charAt(start - 1));
}

/** "Six-month", "98-metre", "3rd", "21st"; "9st" and "11st" are weights. */
function isModifier(part: string, {start, end}: NumberSpan): boolean {
  const after = part.slice(end, end + 4);
  if (/^[-–‑](?!per|odd)/.test(after)) return true;
  const first = /(?<!1)1$/.test(part.slice(start, end));
  return (first ? /^(?:st|th)(?!\p{L})/u : /^(?:nd|rd|th)(?!\p{L})/u).test(after);
}

/** "Chapter 3", "number 10", "top 10": the number names and does not count. */
function isNamed(part: string, {start, end}: NumberSpan): boolean {
  const word = wordBefore(part, start);
  if (word === undefined) return false;
  if (word === 'in' || word === 'of') return SHARE.test(before(part, start));
  return /^[\d.]+$/.test(part.slice(start, end)) && designates(word);
}

/** Ages, and what dates are counted by: "45 years old", "three days ago". */
function isAge(part: string, {start}: NumberSpan, {end}: Measured): boolean {
  const after = part.slice(end, end + 10);
  if (AGE_AFTER.test(after) || after.startsWith('-')) return true;
  const lead = before(part, start);
  if (AGE_BEFORE.test(lead)) return true;
  // "One day" is a measure only beside words of measuring.
  return (
    ONE_DAY.test(part.slice(start, end)) &&
    !/\b(?:in|within|only|just|after|for|than)[ \n]$/.test(lead) &&
    !/^[ \n](?:after|before)\b/.test(after)
  );
}

/** "2020 marks the centenary": a year at the start of a sentence, and a verb. */
function isYear(part: string, {start, end}: NumberSpan, counted: Measured): boolean {
  return (
    /^(?:19|20)\d\d$/.test(part.slice(start, end)) &&
    /^[ \n]\p{Ll}+s$/u.test(part.slice(end, counted.end)) &&
    /(?:^|[\n.!?“"‘])[ \n]*$/.test(part.slice(Math.max(0, start - 3), start)) &&
    /^[ \n](?:the|a|an|its|their|his|her|our)\b/.test(part.slice(counted.end, counted.end + 8))
  );
}

/** "-5C", where no word or figure stands before the sign. */
function hasMinus(part: string, {start}: NumberSpan): boolean {
  return /(?:^|[\s(])[-−–]$/u.test(before(part, start));
}

function countValue(
  part: string,
  number: NumberSpan,
  {end, sign, mixed = {times: 1, plus: 0}}: Measured,
  minus: boolean,
): string | null {
  if (number.values.length === 0) return null;
  const scale = scaleAfter(part, number);
  // "The 400m race": the letter was the unit, and no scale.
  const times = (end > number.end + scale.length ? scale.times : 1) * mixed.times;
  const last = number.values.length - 1;
  const figures = number.values
    .map((value, i) => plainNumber(value * times + (i === last ? mixed.plus : 0)))
    .join('–');
  return `${minus ? '-' : ''}${figures}${sign === '%' ? '' : ' '}${sign}`;
}
