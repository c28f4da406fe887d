import {combine, hashText} from './hash.ts';
import {type Lexicons, slotOf} from './lexicons.ts';

/** What is known of a word by itself, wherever it stands; computed once for each spelling. */
export type WordType = {
  readonly text: string;
  readonly lower: string;
  /** Hash of `lower`, the key of the lists. */
  readonly hash: number;
  readonly shape: number;
  /** Bits of LIST_CLASSES. */
  readonly classes: number;
  readonly cluster: number;
  readonly coarse: number;
  readonly casing: number;
  readonly capital: boolean;
  /** Sums of its features' weights by offset + 2, filled in when they are first asked for. */
  readonly sums: (Int32Array | null)[];
};

/** What a feature tells of a word, in the numbering of the model. */
export const TEMPLATE = {
  lower: 1,
  cluster: 2,
  coarse: 3,
  shape: 4,
  prefix: 5,
  suffix: 6,
  casing: 7,
  list: 8,
  exact: 9,
  // From here on they join several words; each is the first of its number.
  pair: 16,
  phrase: 50,
  sport: 52,
  votes: 80,
} as const;

/** The hash of a feature of the word at `offset`. */
function featureOf(template: number, offset: number, value: number): number {
  return combine(template * 8 + offset + 2, value);
}

/** A word before the first or after the last of its sentence. */
export function edgeType(lexicons: Lexicons): WordType {
  return wordType('\u0000', lexicons);
}

/** All that is known of a word as written. */
export function wordType(text: string, lexicons: Lexicons): WordType {
  const lower = plainLower(text);
  const hash = hashText(lower);
  const slot = slotOf(lexicons.keys, hash);
  const classes = slot < 0 ? 0 : (lexicons.classes[slot] ?? 0);
  const cluster = slot < 0 ? 0 : (lexicons.clusters[slot] ?? 0);
  const coarse = cluster === 0 ? 0 : (lexicons.coarse[cluster] ?? 0);
  const casing = slot < 0 ? 0 : (lexicons.casings[slot] ?? 0);
  return {
    text,
    lower,
    hash,
    shape: hashText(shapeOf(text)),
    classes,
    cluster,
    coarse,
    casing,
    capital: /^\p{Lu}|^\d+\p{Lu}/u.test(text),
    sums: [null, null, null, null, null],
  };
}

/** The features of a word for the one that it stands `offset` (-2 to 2) from; for itself at 0. */
export function featuresOf(type: WordType, offset: number): number[] {
  const {text, lower, hash, shape, classes, cluster, coarse, casing} = type;
  const own: number[] = [featureOf(TEMPLATE.lower, offset, hash)];
  if (cluster !== 0) {
    own.push(featureOf(TEMPLATE.cluster, offset, cluster));
    own.push(featureOf(TEMPLATE.coarse, offset, coarse));
  }
  for (let bits = classes; bits !== 0; bits &= bits - 1)
    own.push(featureOf(TEMPLATE.list, offset, 31 - Math.clz32(bits & -bits)));
  if (offset < -1 || offset > 1) return own;
  own.push(featureOf(TEMPLATE.shape, offset, shape));
  own.push(featureOf(TEMPLATE.casing, offset, casing));
  own.push(featureOf(TEMPLATE.suffix, offset, hashText(lower.slice(-3))));
  if (offset !== 0) return own;
  own.push(featureOf(TEMPLATE.exact, offset, hashText(text)));
  for (const length of [2, 4, 5])
    if (lower.length > length)
      own.push(featureOf(TEMPLATE.suffix, offset, hashText(lower.slice(-length))));
  for (const length of [2, 3, 4])
    if (lower.length > length)
      own.push(featureOf(TEMPLATE.prefix, offset, hashText(lower.slice(0, length))));
  return own;
}

/** Lower case without marks of accent, curly apostrophes or a closing full stop; figures as zeros. */
export function plainLower(text: string): string {
  let lower = text.toLowerCase();
  // Most words are plain ASCII letters.
  if (!/^[a-z]+$/.test(lower)) {
    lower = lower
      .replaceAll('’', "'")
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/\d/g, '0');
    if (lower.length > 1 && lower.endsWith('.')) lower = lower.slice(0, -1);
  }
  return lower;
}

/** Capitals as X, small letters as x, figures as 0, runs of more than two cut short. */
function shapeOf(text: string): string {
  if (/^[A-Z]?[a-z]*$/.test(text)) {
    const small = text.length - (/^[A-Z]/.test(text) ? 1 : 0);
    return (small < text.length ? 'X' : '') + 'x'.repeat(Math.min(2, small));
  }
  return text
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/[\p{Ll}\p{Lo}\p{Lm}]/gu, 'x')
    .replaceAll(/\p{Nd}/gu, '0')
    .replaceAll(/(.)\1{2,}/gu, '$1$1');
}
