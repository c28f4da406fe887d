import {foldText} from '../../text/fold.ts';
import {ORGANISATION_HEADS} from '../data/heads.ts';
import {known} from '../lexicon.ts';

/** A rule that says whether `short` is another name of `long`; both are names as written. */
type Rule = {
  readonly why: (long: string) => string;
  readonly holds: (short: string, long: string) => boolean;
};

const SMALL = /^(?:of|the|and|for|on|in|de|du|des|la|le|et|&)$/;

function parts(name: string): string[] {
  return foldText(name)
    .split(/[\s,]+/)
    .filter((part) => part !== '');
}

/** "WHO" for "World Health Organization", with or without the small words. */
function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replaceAll('.', '');
  if (!/^[\p{Lu}&]{2,7}$/u.test(letters)) return false;
  const words = long.split(/[\s-]+/);
  const large = words.filter((word) => !SMALL.test(word));
  if (large.length < 2) return false;
  const initials = (list: readonly string[]): string =>
    list.map((word) => word[0]?.toUpperCase() ?? '').join('');
  return initials(large) === letters || initials(words) === letters;
}

/** "Acme" for "Acme Holdings Ltd": the long name is the short one and head words. */
function lacksHeads(short: string, long: string): boolean {
  const shorter = parts(short);
  const longer = parts(long);
  if (shorter.length >= longer.length || shorter.some((part, i) => part !== longer[i]))
    return false;
  return longer
    .slice(shorter.length)
    .every((part) => ORGANISATION_HEADS.has(part.replaceAll('.', '')));
}

/** "Oxford University" for "University of Oxford". */
function isTurned(short: string, long: string): boolean {
  const content = (name: string): string =>
    parts(name)
      .filter((part) => !SMALL.test(part))
      .toSorted()
      .join(' ');
  return short !== long && /\s/.test(short) && content(short) === content(long);
}

/** "Hotspur" for "Tottenham Hotspur": a word of a longer name that is no head word and no place. */
function isLastOrFirst(short: string, long: string): boolean {
  const longer = parts(long);
  const word = foldText(short);
  if (longer.length < 2 || longer.includes('of') || /\s/.test(word) || word.length < 4)
    return false;
  if (ORGANISATION_HEADS.has(word) || known(word).place) return false;
  return longer[0] === word || longer.at(-1) === word;
}

/** In the order in which they are tried; each links only when one longer name alone fits. */
export const ORGANISATION_RULES: readonly Rule[] = [
  {why: (long) => `the initials of ${long}`, holds: isAcronymOf},
  {why: (long) => `short for ${long}`, holds: lacksHeads},
  {why: (long) => `the words of ${long}, turned`, holds: isTurned},
  {why: (long) => `a part of the name ${long}`, holds: isLastOrFirst},
];
