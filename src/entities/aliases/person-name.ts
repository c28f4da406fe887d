import {foldText} from '../../text/fold.ts';
import {titleLength} from './titles.ts';

/** A person's name, taken apart; everything folded. */
export type PersonName = {
  /** Given names, then the family name, without particles: "silva" of "da Silva". */
  readonly parts: readonly string[];
  /** The same with the particles where they stand. */
  readonly full: readonly string[];
  /** "jr", "sr", "iii" after the name, which tells of which generation somebody is, or null. */
  readonly suffix: string | null;
  /** A nickname in quotation marks or brackets inside the name, or null. */
  readonly nickname: string | null;
};

const SUFFIX = /^(?:jr|sr|ii|iii|iv|esq|qc|kc|mp|phd)$/;
const GENERATION = /^(?:jr|sr|i+|iv)$/;
const SURE_SUFFIX = /^(?:jr|sr|esq|qc|kc|phd)$/;
/** Words between given and family names that are part of neither. */
const PARTICLE =
  /^(?:al|el|ul|ud|bin|ibn|ben|bint|van|von|vom|zu|zum|der|den|de|da|do|dos|das|del|della|dell|dello|di|du|des|la|le|las|los|lo|ter|ten|te|af|av|y|e|of)$/;
/** Whether a folded word stands between given and family names and is part of neither. */
export function isParticle(word: string): boolean {
  return PARTICLE.test(word);
}

const ARTICLE = /^(?:al|el|ul|ud|as|ash|ad|an|ar|at|az)-(?=\p{L}{3})/u;
const NICKNAME = /(?<=\s)[“"‘'(](?<name>[^“”"‘’'()]{2,30})[”"’')](?=\s)/;
const FIRST_LAST = /^(?<family>[^,]+), (?<given>[^,]+)$/;

/** What the text thinks of somebody: "Little Charles". */
const ADJECTIVE = /^(?:Little|Old|Young|Poor|Dear|Dearest)\s+(?=\S)/;
/** Beyond this many UTF-16 units it is a list or worse, and is not taken apart. */
const LONGEST = 120;

/** Takes a name apart; "Mugabe, Robert" and "Robert Mugabe" are the same. */
export function readPersonName(mention: string): PersonName {
  if (mention.length > LONGEST) {
    const whole = foldText(mention);
    return {parts: [whole], full: [whole], suffix: null, nickname: null};
  }
  const name = mention.slice(titleLength(mention)).replace(ADJECTIVE, '');
  const nickname = NICKNAME.exec(name)?.groups?.['name'] ?? null;
  const plain = nickname === null ? name : name.replace(NICKNAME, ' ');
  const turned = FIRST_LAST.exec(plain)?.groups;
  const tail = wordsOf(turned?.['given'] ?? '');
  const ordered =
    turned === undefined || tail.every((word) => SURE_SUFFIX.test(word))
      ? plain
      : `${turned['given']} ${turned['family']}`;
  const words = wordsOf(ordered);
  let end = words.length;
  let suffix: string | null = null;
  while (end > 1 && isSuffix(words[end - 1] ?? '', end)) {
    end--;
    const word = words[end] ?? '';
    if (GENERATION.test(word)) suffix = word;
  }
  const full = words.slice(0, end).flatMap((word) => {
    const article = ARTICLE.exec(word)?.[0];
    return article === undefined ? [word] : ['al', word.slice(article.length)];
  });
  // A particle begins a name only where it is written small: Al Gore, but "de la Cruz".
  const small = /^\p{Ll}/u.test(name) || /^al-/i.test(name);
  const parts = full.filter(
    (word, i) => !isParticle(word) || (i === 0 && !small) || i === full.length - 1,
  );
  return {
    parts,
    full,
    suffix,
    nickname: nickname === null ? null : wordsOf(nickname).join(' '),
  };
}

/** The number of a Charles II is what tells him from every other Charles, and stays. */
function isSuffix(word: string, count: number): boolean {
  return count > 2 ? SUFFIX.test(word) : SURE_SUFFIX.test(word);
}

function wordsOf(name: string): string[] {
  return (
    foldText(name)
      .replaceAll(/[.“”"‘()]/g, ' ')
      // St. Aubert is one family name.
      .replaceAll(/(?<=^|\s)st\s+(?=\p{L})/gu, 'st-')
      .split(/[\s,]+/)
      .filter((word) => word !== '')
  );
}

/** The folded parts of a name: given names, then the family name. */
export function personParts(name: string): readonly string[] {
  return readPersonName(name).parts;
}
