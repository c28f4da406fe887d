import {foldText} from '../../text/fold.ts';
import {type Cluster, emptyCluster} from './cluster.ts';

/** Somebody whose full name the text gives, or whom it only calls by one name. */
export type Person = {
  readonly cluster: Cluster;
  /** Folded: given names, then the family name; one part when the text gives no more. */
  parts: readonly string[];
  /** How often the text gives the full name. */
  fullMentions: number;
  /** Offset of the latest mention met so far in reading order. */
  latest: number;
};

const TAIL = /^(?:jr|sr|ii|iii|iv|esq)$/;

/**
 * The folded parts of a person's name, without full stops, "Jr" and the like. The number
 * of a Charles II is what tells him from every other Charles, and stays.
 */
export function personParts(name: string): string[] {
  const parts = foldText(name)
    .replaceAll('.', ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const tailed = parts.length > 2 || /^(?:jr|sr|esq)$/.test(parts.at(-1) ?? '');
  return tailed ? parts.filter((part) => !TAIL.test(part)) : parts;
}

/** One person for each full name, the longest first, so that "J. Smith" finds its "John Smith". */
export function foundFullNames(mentions: readonly {readonly name: string}[]): Map<string, Person> {
  const names = [...new Set(mentions.map(({name}) => name))]
    .map((name) => ({name, parts: personParts(name)}))
    .filter(({parts}) => parts.length > 1)
    .toSorted((a, b) => b.parts.length - a.parts.length || b.name.length - a.name.length);
  const people = new Map<string, Person>();
  const byFamily = new Map<string, Person[]>();
  for (const {name, parts} of names) {
    const family = `${parts.at(-1)} ${parts[0]?.[0]}`;
    const relatives = byFamily.get(family) ?? [];
    const same = relatives.filter((person) => sameFullName(parts, person.parts));
    const [only] = same;
    if (only !== undefined && same.length === 1) {
      people.set(name, only);
      continue;
    }
    const person: Person = {cluster: emptyCluster('person'), parts, fullMentions: 0, latest: -1};
    people.set(name, person);
    byFamily.set(family, [...relatives, person]);
  }
  return people;
}

/** Rule: the same family name, and given names or initials that stand in the same order. */
function sameFullName(shorter: readonly string[], longer: readonly string[]): boolean {
  const [first = ''] = shorter;
  const [other = ''] = longer;
  const initial = first.length === 1 || other.length === 1;
  if (initial ? first[0] !== other[0] : first !== other) return false;
  if (shorter.at(-1) !== longer.at(-1)) return false;
  // George W. is not George H. W.: only a name without middle names leaves them open.
  if (shorter.length > 2 && shorter.length < longer.length) return false;
  let at = 0;
  for (const part of shorter.slice(0, -1)) {
    const found = longer.findIndex((name, i) => {
      if (i < at || i === longer.length - 1) return false;
      return part === name || ((part.length === 1 || name.length === 1) && part[0] === name[0]);
    });
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}
