/** The words of a document as they stand within its lines, in lower case. */
export type Vocabulary = {
  readonly whole: ReadonlySet<string>;
  /** Words with hyphens in them. */
  readonly compound: ReadonlySet<string>;
};

const WORD = /[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/gu;

/** The vocabulary of lines, without the parts of words that are broken at their ends. Linear. */
export function vocabularyOf(lines: Iterable<string>): Vocabulary {
  const whole = new Set<string>();
  const compound = new Set<string>();
  let broken = false;
  for (const line of lines) {
    const words = line.toLowerCase().match(WORD) ?? [];
    if (broken) words.shift();
    broken = /-$/.test(line);
    if (broken) words.pop();
    for (const word of words) {
      whole.add(word);
      if (!word.includes('-')) continue;
      compound.add(word);
      for (const part of word.split('-')) whole.add(part);
    }
  }
  return {whole, compound};
}

// First parts that English writes with a hyphen far oftener than in one word.
const LOOSE = new Set(
  `cross eight ex five four half hard high large left long low multi nine non one open quasi real
  right second self semi seven short single six small so ten third three two well wide`.split(
    /\s+/,
  ),
);
// First parts that it oftener writes in one word, although both parts may be words.
const TIGHT = new Set(
  `any back be can child counter down every for fore her him how in inter it never news no on our
  out over some their them there to under up what when where who with through your my`.split(/\s+/),
);

// Words that hang on to others as their endings.
const ENDINGS = /^(?:able|fully?|hood|less(?:ly|ness)?|ment|ness|ship|some|teen|wards?|wise)s?$/;

/**
 * What is between two lines where the first ends in a hyphen: the hyphen that belongs to the
 * word, or nothing where it was set only to break it. The document's own words decide;
 * else a word that goes on in small letters was broken, but for first parts that mostly
 * stand before a hyphen.
 */
export function keepsHyphen(before: string, after: string, vocabulary: Vocabulary): boolean {
  const first = /[\p{L}\p{M}\p{N}'’-]*(?=-$)/u.exec(before)?.[0] ?? '';
  const next = /^[\p{L}\p{M}\p{N}]+(?:[-'’][\p{L}\p{M}\p{N}]+)*/u.exec(after)?.[0] ?? '';
  if (first === '' || next === '') return true;
  if (/\p{N}$/u.test(first) || /^\p{N}/u.test(next)) return true;
  const [stem, rest] = [first.toLowerCase(), next.toLowerCase()];
  const {whole, compound} = vocabulary;
  if (compound.has(`${stem}-${rest}`)) return true;
  if (whole.has(stem + rest)) return false;
  if (/^\p{Lu}/u.test(next)) return !/^\p{Lu}{2,}$/u.test(first);
  if (stem.includes('-')) return true;
  if (rest.length < 3 || !whole.has(rest) || TIGHT.has(stem) || ENDINGS.test(rest)) {
    return false;
  }
  return LOOSE.has(stem) || (stem.length >= 4 && rest.length >= 4 && whole.has(stem));
}
