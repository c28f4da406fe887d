import {type Cluster, emptyCluster} from './cluster.ts';
import {type PersonName, readPersonName} from './person-name.ts';

/** Somebody whose full name the text gives, or whom it only calls by one name. */
export type Person = {
  readonly cluster: Cluster;
  /** The fullest name, folded: given names, then the family name; one part where there is no more. */
  readonly parts: readonly string[];
  readonly suffix: string | null;
  /** Folded names that are no part of the full name but stated of it. */
  readonly nicknames: Set<string>;
  /** Offsets of the mentions by full name, in reading order. */
  readonly fullAt: number[];
  /** How often the text gives the full name. */
  fullMentions: number;
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
    fullMentions: 0,
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
