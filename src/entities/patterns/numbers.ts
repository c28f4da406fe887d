/** Numbers as running text writes them: "8,000", "2.5 million", "twenty-five", "three dozen". */

const ONES: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value]),
);

const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, (i + 2) * 10]),
);

const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['mn', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** The source of a regular expression for a number in figures, without groups. */
export const FIGURES = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const SMALL = `(?:${[...TENS.keys()].join('|')})(?:[- ](?:${[...ONES.keys()].slice(1, 10).join('|')}))?|${[...ONES.keys()].slice(1).toReversed().join('|')}`;
const SCALE = 'dozen|hundred|thousand|million|billion|trillion';

/**
 * The source of a regular expression (flags `iu`) for one number, without groups. "One"
 * by itself is left to the caller: it is more often a pronoun.
 */
export const NUMBER = String.raw`(?:(?:${FIGURES})(?:[ \n-](?:${SCALE}))?|(?:(?:a|${SMALL})[ \n-](?:${SCALE})|${SMALL})(?:(?:[ \n]and)?[ \n](?:(?:${SMALL})[ \n](?:${SCALE})|${SMALL}|(?:${SCALE})))*)(?![\p{L}\p{N}])`;

/**
 * The value of a number written in figures, words or both; null when it is none.
 * Powers of ten in words multiply what stands before them.
 */
export function numberValue(text: string): number | null {
  const parts = text
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/(\d)(?=[a-z])/, '$1 ')
    .split(/[\s-]+/)
    .filter((part) => part !== '' && part !== 'and');
  if (parts.length === 0) return null;
  let total = 0;
  let current = 0;
  for (const part of parts) {
    const scale = SCALES.get(part);
    const small = part === 'a' ? 1 : (ONES.get(part) ?? TENS.get(part));
    if (/^\d+(?:\.\d+)?$/.test(part)) current += Number(part);
    else if (small !== undefined) current += small;
    else if (scale === undefined) return null;
    else if (scale < 1000) current = Math.max(1, current) * scale;
    else {
      total += Math.max(current, current === 0 ? 1 : current) * scale;
      current = 0;
    }
  }
  const value = total + current;
  return Number.isSafeInteger(Math.round(value)) ? value : null;
}

/** A number as plain digits, without the noise of binary fractions. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}
