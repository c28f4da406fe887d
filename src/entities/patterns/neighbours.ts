/** Words around a number, read in place. */

const NEXT =
  /[ \n\u00A0](?<word>(?:\p{Lu}\.){2,}(?:-\p{L}+)?|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’&-]*)/uy;
const LAST = /(?<word>[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*)[ \n\u00A0]$/u;
/** How far a word before a number is looked for, in characters. */
const LOOK_BACK = 24;

/** The word that begins one space after `at`, or undefined where something else does. */
export function wordAfter(part: string, at: number): string | undefined {
  NEXT.lastIndex = at;
  return NEXT.exec(part)?.groups?.['word'];
}

/** The word that ends one space before `at`, or undefined. */
export function wordBefore(part: string, at: number): string | undefined {
  return LAST.exec(before(part, at))?.groups?.['word'];
}

/** The few characters before `at`. */
export function before(part: string, at: number): string {
  return part.slice(Math.max(0, at - LOOK_BACK), at);
}
