import {ADDRESSES, OFFICES} from '../data/titles.ts';

const BEFORE = /(\p{Lu}[\p{L}'’-]*)\.?\s+$/u;

/** The form of address, rank or office right before `start`, lower case, or null. */
export function titleBefore(text: string, start: number): string | null {
  const word = BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase();
  return word !== undefined && (ADDRESSES.has(word) || OFFICES.has(word)) ? word : null;
}

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const WOMEN = words(
  'mrs ms miss lady madam madame mme mlle mademoiselle dame aunt sister mother grandmother queen princess duchess countess baroness mistress señora señorita signora frau congresswoman chairwoman spokeswoman actress',
);
const MEN = words(
  'mr sir lord monsieur master uncle brother father grandfather king prince duke count baron herr señor signor squire congressman chairman spokesman',
);
/** Forms of address of which one person bears only one: Mr Elliot is not Sir Walter. */
const EXCLUSIVE = words(
  'mr mrs miss sir lady lord dame master aunt uncle king queen prince princess',
);

export type Gender = 'woman' | 'man';

/** The gender that a title tells, or null. */
export function genderOf(title: string): Gender | null {
  if (WOMEN.has(title)) return 'woman';
  return MEN.has(title) ? 'man' : null;
}

/** Whether the title tells people of one family apart: "Mrs" does, "Colonel" does not. */
export function isExclusive(title: string | null): boolean {
  return title !== null && EXCLUSIVE.has(title);
}

/** Ranks and callings that in a family of one name tell the man from his wife. */
const RANKS = words(
  'captain capt colonel col general gen major maj admiral adm commodore lieutenant lt sergeant sgt corporal reverend rev dr doctor professor prof judge inspector bishop archbishop squire',
);
const WIVES = words('mrs miss lady');

/** Whether somebody so addressed may be somebody addressed in these other ways. */
export function titlesAgree(title: string | null, titles: ReadonlySet<string>): boolean {
  if (title === null || titles.size === 0 || titles.has(title)) return true;
  const gender = genderOf(title);
  for (const other of titles) {
    const theirs = genderOf(other);
    if (gender !== null && theirs !== null && gender !== theirs) return false;
    if (EXCLUSIVE.has(title) && EXCLUSIVE.has(other)) return false;
    if (WIVES.has(title) && RANKS.has(other)) return false;
    if (RANKS.has(title) && WIVES.has(other)) return false;
  }
  return true;
}
