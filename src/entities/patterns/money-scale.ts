import {type NumberSpan, numberValue} from './numbers.ts';

const SCALE =
  /[ \u00A0]?(?:million|billion|trillion|mn|mln|m|bn|bln|b|trn|tn|k|cr|MN|M|BN|Bn|B|TN|T|K)(?![\p{L}\p{N}]|[-'’]\p{L})/uy;
/** "$8 to $12 billion": the scale is that of both, though the amounts are two. */
const SHARED =
  /(?:[-–]|[ \n](?:to|and|or)[ \n])[$€£](\d[\d.]*)[ \n]?(million|billion|trillion|mn|m|bn|tn)(?!\p{L})/uy;
/** The number with the letters for its scale, if any: "3.5bn", "5 m". */
export function withScale(
  part: string,
  {end, values, figures}: NumberSpan,
): {end: number; values: readonly number[]} {
  if (!figures) return {end, values};
  SCALE.lastIndex = end;
  const scale = SCALE.exec(part)?.[0];
  if (scale === undefined) return {end, values: withSharedScale(part, end, values)};
  const times = numberValue(`1${scale.trim().replace(/^T$/, 'tn')}`) ?? 1;
  const [first = 0, second] = values;
  // "5-7m": the scale is that of both, unless the first is written out.
  const scaled =
    second === undefined
      ? [first * times]
      : [first < second ? first * times : first, second * times];
  return {end: end + scale.length, values: values.length === 0 ? [] : scaled};
}

function withSharedScale(part: string, end: number, values: readonly number[]): readonly number[] {
  SHARED.lastIndex = end;
  const [, high, word] = SHARED.exec(part) ?? [];
  const [low = 0] = values;
  if (word === undefined || low >= Number(high)) return values;
  const shared = numberValue(`1 ${word}`) ?? 1;
  return values.map((value) => value * shared);
}
