import {GROUPS, PLACE_NAMES} from '../data/countries.ts';

const SMALL =
  /^(?:of|the|and|for|on|in|to|at|against|by|with|de|del|du|des|der|die|das|und|la|le|les|el|los|et|e|y|&)$/i;
const LEGAL = /^(?:ltd|inc|plc|llc|llp|co|corp|gmbh|ag|sa)\.?$/i;

/** The letters of an acronym (WHO, W.H.O., MoD, ASEAN), in capitals, or null for another word. */
export function acronymOf(name: string): string | null {
  const letters = name.replaceAll('.', '');
  return /^(?=(?:[^\p{Lu}]*\p{Lu}){2})\p{Lu}[\p{L}&\d-]{1,9}$/u.test(letters) &&
    (letters.match(/\p{Ll}/gu) ?? []).length <= letters.length / 2
    ? letters.toUpperCase().replaceAll(/[&-]/g, '')
    : null;
}

export function isAcronym(name: string): boolean {
  return acronymOf(name) !== null;
}

/**
 * What an acronym of a long name can be: the first letters of its words, with or without
 * the small ones, the legal form, and the country that it begins with.
 */
export function initialsOf(long: string): string[] {
  const words = long
    .replace(/ \(.*$/, '')
    .split(/[\s/–-]+/)
    .filter((word) => /^[\p{L}\d&]/u.test(word));
  const large = words.filter((word) => !SMALL.test(word));
  if (large.length < 2) return [];
  const plain = large.filter((word) => !LEGAL.test(word));
  const lists = [large, words, plain];
  const [first = ''] = plain;
  if (plain.length > 2 && (GROUPS.has(first) || PLACE_NAMES.has(first))) lists.push(plain.slice(1));
  return [...new Set(lists.map(firstLetters))].filter((letters) => letters.length > 1);
}

function firstLetters(words: readonly string[]): string {
  return words
    .filter((word) => word !== '&')
    .map((word) => (/^\p{Lu}{2,4}$/u.test(word) ? word : (word[0] ?? '')))
    .join('')
    .toUpperCase();
}

/** Whether `short` is an acronym made of the first letters of `long`. */
export function matchesInitials(short: string, long: string): boolean {
  const letters = acronymOf(short);
  return letters !== null && initialsOf(long).includes(letters);
}
