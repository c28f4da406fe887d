import {BEFORE_NAME} from '../../text/abbreviations.ts';
import {ADDRESSES, HONORIFIC_OFFICES, OFFICES, PLURAL_TITLES} from '../data/titles.ts';
import {type Gender, isGivenName} from './listed-names.ts';
import {areOneOffice, opensRank} from './offices.ts';

/** A form of address, rank or office that stands right before a name. */
export type Title = {
  /**
   * Its last word, or the last two where they are one office; lower case, without a full
   * stop, in the singular.
   */
  readonly key: string;
  /**
   * One or two words as the text writes them, without full stops; null for a plural, for
   * an office that is not used to address people, and for one of more words.
   */
  readonly written: string | null;
};

const BEFORE =
  /(?:(?:(?<first>\p{Lu}\p{L}*)(?<outer>\.?)[^\S\n]+)?(?<earlier>\p{Lu}\p{L}*)(?<inner>\.?)[^\S\n]+)?(?<word>\p{Lu}[\p{L}-]*)(?<stop>\.?)(?:[^\S\n]+|[^\S\n]*\n)[^\S\n]*$/u;
const LONGEST = 64;

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** After these a full stop ends no sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(BEFORE_NAME.map((word) => word.toLowerCase()));

/** The title right before `start`, or null. Looks no further back than three words. */
export function titleBefore(text: string, start: number): Title | null {
  const groups = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start))?.groups;
  const written = groups?.['word'] ?? '';
  const lower = written.toLowerCase();
  if (groups?.['stop'] === '.' && !ABBREVIATIONS.has(lower)) return null;
  const singular = PLURAL_TITLES.get(lower);
  if (singular !== undefined) return {key: singular, written: null};
  if (!ADDRESSES.has(lower) && !OFFICES.has(lower)) return null;
  if (!isHonorific(lower)) return {key: lower, written: null};
  const {earlier = '', inner = '', first = '', outer = ''} = groups ?? {};
  const before = unstopped(earlier, inner);
  const longer = before !== '' && isPart(unstopped(first, outer), before);
  const both = longer ? null : `${earlier} ${written}`;
  if (areOneOffice(before, lower)) return {key: `${before} ${lower}`, written: both};
  if (isNarrowing(before)) return {key: lower, written: both};
  if (isHonorific(before)) return {key: lower, written: both ?? written};
  return {key: lower, written};
}

/** A word in lower case, or none where its full stop ends a sentence. */
function unstopped(word: string, stop: string): string {
  const lower = word.toLowerCase();
  return stop === '.' && !ABBREVIATIONS.has(lower) ? '' : lower;
}

/** Whether a word is a part of the title whose next word is `next`. */
function isPart(word: string, next: string): boolean {
  return isNarrowing(word) || areOneOffice(word, next);
}

function isNarrowing(lower: string): boolean {
  return opensRank(lower) || lower === 'dowager' || lower === 'right';
}

const LEADING = /^(?<word>\p{Lu}[\p{L}-]*)\.?\s+(?=\S)/u;

/**
 * How much of a person's mention is a title and no part of the name, in UTF-16 units: 0
 * where the mention begins with the name, as it should. A title that is a given name too
 * (Dean, Earl) is held to be one.
 */
export function titleLength(mention: string): number {
  let length = 0;
  for (;;) {
    const found = LEADING.exec(mention.slice(length));
    const lower = found?.groups?.['word']?.toLowerCase() ?? '';
    const title = isHonorific(lower) || isNarrowing(lower);
    if (found === null || !title || isGivenName(lower)) return length;
    length += found[0].length;
  }
}

function isHonorific(lower: string): boolean {
  return ADDRESSES.has(lower) || HONORIFIC_OFFICES.has(lower);
}

const WOMEN = words(
  'mrs ms miss lady madam madame mme mlle mademoiselle dame aunt sister mother grandmother queen princess duchess countess baroness viscountess marchioness mistress señora señorita signora frau congresswoman chairwoman spokeswoman actress',
);
const MEN = words(
  'mr sir lord monsieur master uncle brother father grandfather king prince duke count baron viscount earl herr señor signor squire congressman chairman spokesman',
);

/** The last word of a title's key. */
export function lastWord(key: string): string {
  return key.slice(key.lastIndexOf(' ') + 1);
}

/** The gender that a title tells, or null. */
export function genderOf(title: string): Gender | null {
  const word = lastWord(title);
  if (WOMEN.has(word)) return 'woman';
  return MEN.has(word) ? 'man' : null;
}

/** Titles that mean the same of a person, by the class that they make. */
const CLASSES: ReadonlyMap<string, string> = new Map(
  (
    [
      ['wife', 'mrs madam madame mme señora signora frau'],
      ['maid', 'miss mlle mademoiselle señorita'],
      ['man', 'mr monsieur herr señor signor'],
      ['sir', 'sir'],
      ['dame', 'dame'],
      ['lady', 'lady'],
      ['lord', 'lord'],
      [
        'officer',
        'captain capt colonel col general gen major maj admiral adm commodore lieutenant lt',
      ],
      [
        'calling',
        'sergeant sgt corporal reverend rev dr doctor professor prof judge inspector bishop archbishop squire',
      ],
      ...['master', 'aunt', 'uncle', 'king', 'queen', 'prince', 'princess'].map(
        (title) => [title, title] as const,
      ),
    ] as const
  ).flatMap(([name, titles]) => titles.split(' ').map((title) => [title, name] as const)),
);

/**
 * The class of a title that tells people of one family apart ("Mrs", "Captain"), or null
 * for one that does not ("President", "Dr").
 */
export function familyClass(title: string): string | null {
  const found = CLASSES.get(title);
  return found === undefined || found === 'calling' ? null : found;
}

/** Whether a title is one that a wife bears with her husband's name. */
export function isOfMarried(title: string): boolean {
  return CLASSES.get(title) === 'wife';
}

const UNWED_OR_WED = /^(?:wife|maid|lady)$/;
const WITH_A_CALLING = /^(?:officer|calling)$/;

/** Classes that one person does not bear both of: Mr Elliot is not Sir Walter. */
function clash(one: string, other: string): boolean {
  if (one === other) return false;
  const callings = [one, other].filter((name) => WITH_A_CALLING.test(name)).length;
  if (callings === 0) return true;
  if (callings === 2) return false;
  // An officer is addressed by his rank, never as Mr; a doctor may be either.
  const plain = WITH_A_CALLING.test(one) ? other : one;
  const calling = plain === one ? other : one;
  return UNWED_OR_WED.test(plain) || (plain === 'man' && calling === 'officer');
}

/** Whether one of the titles is of the same class as `title`. */
export function sharesClass(title: string, titles: ReadonlySet<string>): boolean {
  const own = CLASSES.get(title) ?? title;
  return [...titles].some((other) => (CLASSES.get(other) ?? other) === own);
}

/** Whether somebody so addressed may be somebody addressed in these other ways. */
export function titlesAgree(title: string | null, titles: ReadonlySet<string>): boolean {
  if (title === null || titles.size === 0 || sharesClass(title, titles)) return true;
  const gender = genderOf(title);
  const own = CLASSES.get(title);
  for (const other of titles) {
    const theirs = genderOf(other);
    if (gender !== null && theirs !== null && gender !== theirs) return false;
    const another = CLASSES.get(other);
    if (own !== undefined && another !== undefined && clash(own, another)) return false;
  }
  return true;
}
