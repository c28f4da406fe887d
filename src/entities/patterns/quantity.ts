import type {Span} from '../../model/span.ts';
import type {Candidate} from '../candidate.ts';
import {NUMBER, numberValue, plainNumber} from './numbers.ts';

/** Units by every way in which texts write them, to the sign used in values. */
const UNITS: ReadonlyMap<string, string> = new Map(
  (
    [
      ['km', 'km kilometre kilometres kilometer kilometers kms'],
      ['m', 'm metre metres meter meters'],
      ['cm', 'cm centimetre centimetres centimeter centimeters'],
      ['mm', 'mm millimetre millimetres millimeter millimeters'],
      ['mi', 'mile miles'],
      ['yd', 'yard yards yds'],
      ['ft', 'ft foot feet'],
      ['in', 'inch inches'],
      ['ha', 'ha hectare hectares'],
      ['acre', 'acre acres'],
      ['kg', 'kg kilogram kilograms kilo kilos kilogramme kilogrammes'],
      ['g', 'g gram grams gramme grammes'],
      ['mg', 'mg milligram milligrams'],
      ['t', 'tonne tonnes ton tons'],
      ['lb', 'lb lbs pound pounds'],
      ['oz', 'oz ounce ounces'],
      ['l', 'litre litres liter liters'],
      ['ml', 'ml millilitre millilitres milliliter milliliters'],
      ['gal', 'gallon gallons'],
      ['bbl', 'barrel barrels'],
      ['km/h', 'km/h kph kmh'],
      ['mph', 'mph'],
      ['kW', 'kw kilowatt kilowatts'],
      ['MW', 'mw megawatt megawatts'],
      ['GW', 'gw gigawatt gigawatts'],
      ['kWh', 'kwh'],
      ['MB', 'mb megabyte megabytes'],
      ['GB', 'gb gigabyte gigabytes'],
      ['TB', 'tb terabyte terabytes'],
      ['Hz', 'hz hertz'],
      ['°C', '°c ℃ celsius'],
      ['°F', '°f ℉ fahrenheit'],
      ['°', '° degree degrees'],
      ['%', '% percent'],
      ['pp', 'pp'],
      ['s', 'second seconds sec secs'],
      ['min', 'minute minutes min mins'],
      ['h', 'hour hours hr hrs'],
      ['d', 'day days'],
      ['wk', 'week weeks'],
      ['mo', 'month months'],
      ['yr', 'year years'],
    ] as const
  ).flatMap(([sign, forms]) => forms.split(' ').map((form) => [form, sign] as const)),
);

const RATES: ReadonlyMap<string, string> = new Map([
  ['hour', 'h'],
  ['second', 's'],
  ['minute', 'min'],
  ['day', 'd'],
  ['week', 'wk'],
  ['month', 'mo'],
  ['year', 'yr'],
]);

const IRREGULAR =
  /^(?:people|men|women|children|police|personnel|troops|feet|teeth|geese|mice|oxen|aircraft|spacecraft|sheep|cattle|fish|staff|species|series|crew|lives|wives|media|criteria|phenomena|data)$/;
/** Words that end in -s and are no plurals, or begin something new. */
const NO_PLURAL =
  /(?:ss|us|is|ous|'s)$|^(?:was|has|does|as|his|its|this|thus|always|perhaps|yes|less|times|is|us|goes|says|besides|afterwards|years-old|towards|plus|minus|across|unless|whereas|hers|ours|yours|theirs|sometimes|others|news|degrees)$/;
const STOP =
  /^(?:of|in|on|at|to|for|from|by|with|and|or|but|nor|than|then|that|who|which|when|while|as|is|are|was|were|be|been|had|has|have|will|would|can|could|may|might|must|should|do|did|does|the|a|an|he|she|it|they|we|you|i|his|her|its|their|our|my|your|this|these|those|there|here|not|no|all|so|if|each|more|less|ago|later|earlier|before|after|about|per|into|over|under|up|down|out|off|through|between|among|during|since|until|only|just|also|say|said|says|went|came|made|took|got|saw|one|two|three|times)$/;

const QUANTITY = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,$€£¥#:/@-])(?<number>${NUMBER}(?:(?:\s?[-–]\s?|\s(?:to|or)\s)${NUMBER})?)`,
  'giu',
);
const UNIT =
  /^(?:\s?(?<short>%|°\s?[CF]?|℃|℉)|\s(?<cent>per\s?cent|percentage\spoints?)|\s?(?<kind>square|cubic)?\s?(?<unit>[\p{L}/]+))(?<rate>\s(?:per|an?|each)\s(?:hour|second|minute|day|week|month|year)(?![\p{L}]))?(?![\p{L}\p{N}])/u;
const NEXT = /^[ \n](?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]*)/u;

/**
 * Numbers with a unit or a counted noun in `span` of `text`, with the adjectives
 * between. Ages, ordinals, scores, clock times and years alone are none.
 */
export function findQuantities(text: string, span: Span): Candidate[] {
  const part = text.slice(span.start, span.end);
  const found: Candidate[] = [];
  for (const match of part.matchAll(QUANTITY)) {
    const number = match.groups?.['number'] ?? '';
    // "787 jets" inside "30 Boeing 787 jets" counts nothing.
    if (span.start + match.index < (found.at(-1)?.end ?? 0)) continue;
    if (number.length === 0 || /^(?:one|a)$/i.test(number)) continue;
    const from = match.index + number.length;
    const rest = part.slice(from, from + 120);
    const measured = unitAfter(number, rest);
    const counted = measured ?? nounAfter(number, rest);
    if (counted === null) continue;
    const end = from + counted.length;
    if (isAge(part.slice(end, end + 8))) continue;
    found.push({
      start: span.start + match.index,
      end: span.start + end,
      kind: 'quantity',
      certainty: measured === null ? 0.75 : 0.9,
      evidence: [measured === null ? 'a number with a counted noun' : 'a number with a unit'],
      value: counted.value,
    });
  }
  return found;
}

type Counted = {readonly length: number; readonly value: string | null};

function countOf(number: string, unit: string): string | null {
  const [low = '', high] = number.split(/\s?[–]\s?|\s(?:to|or)\s|(?<=\d)\s?-\s?(?=\d)/);
  const values = [low, ...(high === undefined ? [] : [high])].map(numberValue);
  if (values.some((value) => value === null)) return null;
  const figures = values.map((value) => plainNumber(value ?? 0)).join('–');
  return unit === '%' ? `${figures}%` : `${figures} ${unit}`;
}

function unitAfter(number: string, rest: string): Counted | null {
  const match = UNIT.exec(rest);
  const groups = match?.groups;
  if (match === null || groups === undefined) return null;
  const {short, cent, kind, unit, rate} = groups;
  let sign: string | undefined;
  if (short !== undefined) sign = UNITS.get(short.replaceAll(/\s/g, '').toLowerCase()) ?? short;
  else if (cent !== undefined) sign = cent.startsWith('percentage') ? 'pp' : '%';
  else if (unit !== undefined) {
    // "5 m" is a length, "a hundred in" is not: short signs need figures before them.
    const plain = unit.toLowerCase();
    if (plain.length <= 2 && !/\d$/.test(number)) return null;
    if (plain.length > 2 && !/^\s/.test(rest) && !/\d$/.test(number)) return null;
    sign = UNITS.get(plain);
    if (plain === 'in') return null;
    if (kind !== undefined && sign !== undefined) sign += kind === 'square' ? '²' : '³';
  }
  if (sign === undefined) return null;
  const per = rate === undefined ? undefined : RATES.get(rate.trim().split(/\s/).at(-1) ?? '');
  return {
    length: match[0].length,
    value: countOf(number, per === undefined ? sign : `${sign}/${per}`),
  };
}

/** The counted noun: the first plural among the next words, whatever adjectives precede it. */
function nounAfter(number: string, rest: string): Counted | null {
  let at = 0;
  for (let i = 0; i < 5; i++) {
    const word = NEXT.exec(rest.slice(at))?.groups?.['word'];
    if (word === undefined) return null;
    const lower = word.toLowerCase().replaceAll('’', "'");
    if (STOP.test(lower)) return null;
    at += 1 + word.length;
    const plural =
      IRREGULAR.test(word) ||
      (/^\p{Ll}.*[a-z]s$/u.test(word) && !NO_PLURAL.test(lower) && lower.length > 3);
    if (!plural) continue;
    const following = NEXT.exec(rest.slice(at))?.groups?.['word']?.toLowerCase() ?? '';
    // "two police officers", "five people": police and the like may only describe.
    if (
      /^(?:police|staff|crew|media|series)$/.test(lower) &&
      /[a-z]s$/.test(following) &&
      !STOP.test(following) &&
      !NO_PLURAL.test(following)
    )
      continue;
    if (/^\d{4}$/.test(number) && Number(number) > 1500 && Number(number) < 2100) return null;
    return {length: at, value: countOf(number, rest.slice(0, at).trim().replaceAll(/\s+/g, ' '))};
  }
  return null;
}

function isAge(after: string): boolean {
  return /^[\s-]?(?:old|of age|-old)/u.test(after) || /^\s?ago\b/u.test(after);
}
