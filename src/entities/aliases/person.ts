import {type Cluster, emptyCluster} from './cluster.ts';
import {fullForms} from './diminutives.ts';
import {addFew, type FewIndex} from './few.ts';
import {type PersonName, readPersonName} from './person-name.ts';
import {closeSpelling} from './transliteration.ts';

/** Somebody whose full name the text gives, or whom it only calls by one name. */
export type Person = {
  readonly cluster: Cluster;
  /** The fullest name, folded: given names, then the family name; one part where there is no more. */
  readonly parts: readonly string[];
  readonly suffix: string | null;
  /** Folded names that are no part of the full name but stated of it. */
  readonly nicknames: Set<string>;
  /** Offsets of all mentions by full name, in reading order. */
  readonly fullAt: number[];
  /** How many mentions have been linked so far, in reading order. */
  met: number;
  /** Offset of the latest mention met so far in reading order, or -1. */
  latest: number;
};

/** Somebody of this name without a mention as yet. */
export function newPerson({parts, suffix, nickname}: PersonName): Person {
  return {
    cluster: emptyCluster('person'),
    parts,
    suffix,
    nicknames: new Set(nickname === null ? [] : [nickname]),
    fullAt: [],
    met: 0,
    latest: -1,
  };
}

/** Somebody whom the text calls by one name (or an unlike key) alone. */
export function personCalled(single: string): Person {
  return newPerson({parts: [single], full: [single], suffix: null, nickname: null});
}

/** Reads each name of a text once. */
export function nameReader(): (name: string) => PersonName {
  const read = new Map<string, PersonName>();
  return (name) => {
    const known = read.get(name);
    if (known !== undefined) return known;
    const own = readPersonName(name);
    read.set(name, own);
    return own;
  };
}

/** People by what may stand for them: see the keys below. */
export type ByPart = FewIndex<Person>;

/** The key of people whose given name is `given`, or is short for it, or has it for short. */
export function shortKey(given: string): string {
  return `${given} for short`;
}

/** The key of people whose given or family name sounds as `single` does. */
export function soundKey(single: string): string {
  return `like ${closeSpelling(single)}`;
}

/** Enters somebody under every part of the name, the nicknames, short forms and sounds. */
export function addByParts(byPart: ByPart, person: Person): void {
  const [given = ''] = person.parts;
  const family = person.parts.at(-1) ?? '';
  for (const part of [...person.parts, ...person.nicknames]) addFew(byPart, part, person);
  for (const form of [given, ...fullForms(given)]) addFew(byPart, shortKey(form), person);
  for (const part of [given, family]) if (part.length > 3) addFew(byPart, soundKey(part), person);
}
