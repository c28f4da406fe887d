import type {LinkedMention} from './cluster.ts';
import type {PersonName} from './person-name.ts';
import {namesTheSpouse} from './titled-forms.ts';
import {genderOf, isOfMarried} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/**
 * Which mentions of full names mean the bearer's wife: "Mrs Charles Musgrove", because
 * Charles is a man's name, and "Mrs Bayham Badger" where the text has a Mr Bayham Badger.
 */
export function findSpouses(
  mentions: readonly Mention[],
  read: (name: string) => PersonName,
): (mention: Mention) => boolean {
  const men = new Set<string>();
  for (const {name, title} of mentions)
    if (title !== null && genderOf(title.key) === 'man') men.add(read(name).parts.join(' '));
  return ({name, title}) => {
    if (title === null) return false;
    const {parts} = read(name);
    if (parts.length < 2) return false;
    return (
      namesTheSpouse(parts[0] ?? '', title.key) ||
      (isOfMarried(title.key) && men.has(parts.join(' ')))
    );
  };
}
