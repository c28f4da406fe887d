import {EITHER, FAMILIES, MEN, WOMEN} from '../data/listed-names.ts';

export type Gender = 'woman' | 'man';

const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const women = setOf(WOMEN);
const men = setOf(MEN);
const either = setOf(EITHER);
const families = setOf(FAMILIES);

/** Whether a name, in lower case, is listed as a given name. */
export function isGivenName(name: string): boolean {
  return women.has(name) || men.has(name) || either.has(name);
}

/** Whether a name, in lower case, is listed as a family name. */
export function isFamilyName(name: string): boolean {
  return families.has(name);
}

/** The gender whose alone a given name is (lower case), or null. */
export function givenNameGender(given: string): Gender | null {
  if (women.has(given)) return 'woman';
  return men.has(given) ? 'man' : null;
}
