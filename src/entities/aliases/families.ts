import type {LinkedMention} from './cluster.ts';
import type {ByPart} from './person.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

const AFTER = /^\s+(?<word>family|clan|dynasty|brothers|sisters|siblings|household)\b/;
const THE = /\bthe\s+$/i;

/** A family that is named as a whole: its folded name, and the word that says so or null. */
export type FamilyName = {readonly name: string; readonly word: string | null};

/**
 * The family that "the Musgroves" and "the Rockefeller family" name, or null where a
 * mention (`single` is its one folded name) names a person. `byPart` finds people by any
 * part of their names.
 */
export function familyNamed(
  text: string,
  {start, end, title}: Mention,
  single: string,
  byPart: ByPart,
): FamilyName | null {
  if (title !== null || !THE.test(text.slice(Math.max(0, start - 6), start))) return null;
  const word = AFTER.exec(text.slice(end, end + 12))?.groups?.['word'];
  if (word !== undefined) return {name: single, word};
  const [short, shorter] = [single.replace(/s$/, ''), single.replace(/es$/, '')];
  for (const name of [short, shorter])
    if (name !== single && byPart.get(name)?.some(({parts}) => parts.at(-1) === name))
      return {name, word: null};
  return null;
}
