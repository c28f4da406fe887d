import {foldText} from '../../text/fold.ts';
import {ORGANISATION_HEADS} from '../data/heads.ts';
import {known} from '../lexicon.ts';

/**
 * A rule by which a short name stands for a longer one: it does when the short name's
 * key is among the keys of the long one. Keys make linking many names cheap.
 */
type Rule = {
  readonly why: (long: string) => string;
  readonly keyOfShort: (short: string) => string | null;
  readonly keysOfLong: (long: string) => readonly string[];
};

const SMALL = /^(?:of|the|and|for|on|in|de|du|des|la|le|et|&)$/;

function parts(name: string): string[] {
  return foldText(name)
    .split(/[\s,]+/)
    .filter((part) => part !== '');
}

/** "WHO" for "World Health Organization", with or without the small words. */
const initials: Rule = {
  why: (long) => `the initials of ${long}`,
  keyOfShort: (short) => {
    const letters = short.replaceAll('.', '');
    return /^[\p{Lu}&]{2,7}$/u.test(letters) ? letters : null;
  },
  keysOfLong: (long) => {
    const words = long.split(/[\s-]+/);
    const large = words.filter((word) => !SMALL.test(word));
    if (large.length < 2) return [];
    return [large, words].map((list) => list.map((word) => word[0]?.toUpperCase() ?? '').join(''));
  },
};

/** "Acme" for "Acme Holdings Ltd": the long name is the short one and head words. */
const withoutHeads: Rule = {
  why: (long) => `short for ${long}`,
  keyOfShort: (short) => parts(short).join(' '),
  keysOfLong: (long) => {
    const keys: string[] = [];
    const left = parts(long);
    while (left.length > 1 && ORGANISATION_HEADS.has((left.at(-1) ?? '').replaceAll('.', ''))) {
      left.pop();
      keys.push(left.join(' '));
    }
    return keys;
  },
};

/** "Oxford University" for "University of Oxford". */
const turned: Rule = {
  why: (long) => `the words of ${long}, turned`,
  keyOfShort: (short) => (/\s/.test(short) ? content(short) : null),
  keysOfLong: (long) => [content(long)],
};

function content(name: string): string {
  return parts(name)
    .filter((part) => !SMALL.test(part))
    .toSorted()
    .join(' ');
}

/** "Hotspur" for "Tottenham Hotspur": a word of a longer name that is no head word and no place. */
const firstOrLast: Rule = {
  why: (long) => `a part of the name ${long}`,
  keyOfShort: (short) => {
    const word = foldText(short);
    if (/\s/.test(word) || word.length < 4) return null;
    return ORGANISATION_HEADS.has(word) || known(word).place ? null : word;
  },
  keysOfLong: (long) => {
    const words = parts(long);
    return words.includes('of') ? [] : [words[0] ?? '', words.at(-1) ?? ''];
  },
};

/** In the order in which they are tried. */
export const ORGANISATION_RULES: readonly Rule[] = [initials, withoutHeads, turned, firstOrLast];
