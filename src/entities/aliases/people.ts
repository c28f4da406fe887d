import {foldText} from '../../text/fold.ts';
import {givenNameGender} from '../lexicon.ts';
import {type Cluster, emptyCluster, join, type LinkedMention} from './cluster.ts';
import {genderOf, isExclusive, titleBefore, titlesAgree} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** Somebody whose full name the text gives, or whom it only calls by one name. */
type Person = {
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
function personParts(name: string): string[] {
  const parts = foldText(name)
    .replaceAll('.', ' ')
    .split(/[\s,]+/)
    .filter((part) => part !== '');
  const tailed = parts.length > 2 || /^(?:jr|sr|esq)$/.test(parts.at(-1) ?? '');
  return tailed ? parts.filter((part) => !TAIL.test(part)) : parts;
}

/**
 * Links the mentions of people. Full names first, because they say who there is; then
 * the single names in reading order, each to the one whom it can mean.
 */
export function linkPeople(text: string, mentions: readonly Mention[]): Cluster[] {
  const full = foundFullNames(mentions);
  const byPart = new Map<string, Person[]>();
  for (const person of new Set(full.values())) {
    for (const part of new Set(person.parts)) {
      const named = byPart.get(part);
      if (named === undefined) byPart.set(part, [person]);
      else named.push(person);
    }
  }
  readTitles(text, mentions, full);
  const people = new Set<Person>(full.values());
  const uses = new Map<string, number>();
  for (const {name} of mentions) uses.set(name, (uses.get(name) ?? 0) + 1);
  for (const mention of mentions) {
    const title = titleBefore(text, mention.start);
    const person = full.get(mention.name);
    if (person !== undefined) {
      join(person.cluster, mention, null);
      person.latest = mention.start;
      continue;
    }
    const single = personParts(mention.name).join(' ');
    const {to, why, doubt} = chooseFor(
      single,
      title,
      byPart.get(single) ?? [],
      uses.get(mention.name) ?? 0,
    );
    const chosen = to ?? {
      cluster: emptyCluster('person'),
      parts: [single],
      fullMentions: 0,
      latest: -1,
    };
    if (to === null) {
      const named = byPart.get(single);
      if (named === undefined) byPart.set(single, [chosen]);
      else named.push(chosen);
      people.add(chosen);
    }
    if (title !== null) chosen.cluster.titles.add(title);
    join(
      chosen.cluster,
      mention,
      why,
      doubt.map(({cluster}) => cluster),
    );
    chosen.latest = mention.start;
  }
  tellFamiliesApart(people);
  return [...people].map(({cluster}) => cluster);
}

/** One person for each full name, the longest first, so that "J. Smith" finds its "John Smith". */
function foundFullNames(mentions: readonly Mention[]): Map<string, Person> {
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

/** Titles before full names are known before any single name is judged by them. */
function readTitles(
  text: string,
  mentions: readonly Mention[],
  full: ReadonlyMap<string, Person>,
): void {
  for (const {name, start} of mentions) {
    const person = full.get(name);
    if (person === undefined) continue;
    person.fullMentions++;
    const title = titleBefore(text, start);
    if (title !== null) person.cluster.titles.add(title);
  }
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

type Choice = {
  readonly to: Person | null;
  readonly why: string | null;
  readonly doubt: readonly Person[];
};

const NOBODY: Choice = {to: null, why: null, doubt: []};

/** Who is meant by one name, perhaps after a title: nobody yet known, somebody, or the nearest of several. */
function chooseFor(
  single: string,
  title: string | null,
  named: readonly Person[],
  uses: number,
): Choice {
  const possible = named.filter(({cluster, parts}) => {
    return titlesAgree(title, cluster.titles) && genderAgrees(title, parts);
  });
  const family = possible.filter(({parts}) => parts.at(-1) === single);
  const given = possible.filter(({parts, fullMentions}) => {
    return parts.length > 1 && parts[0] === single && isKnownWell(fullMentions, uses);
  });
  const middle = possible.filter(({parts}) => !family.length && !given.length && parts.length > 2);
  const byGiven = title === 'sir' || title === 'dame' || title === 'king' || title === 'queen';
  const first = byGiven && given.length > 0 ? given : family.length > 0 ? family : given;
  const found = first.length > 0 ? first : middle;
  const titled = title === null ? [] : found.filter(({cluster}) => cluster.titles.has(title));
  const rule = found === family ? 'the family name' : found === given ? 'the given name' : 'a name';
  if (titled.length > 0) return nearest(titled, `${rule} after the same title`);
  // "Mrs Musgrove" beside several untitled Musgroves is somebody else until the text says more.
  if (isExclusive(title) && found.length > 1) return NOBODY;
  return found.length === 0 ? NOBODY : nearest(found, rule);
}

/**
 * A given name that stands alone everywhere is not that of somebody named in full once:
 * Mary of the family is not the Mary Grierson whom the curate married.
 */
function isKnownWell(fullMentions: number, uses: number): boolean {
  return fullMentions > 1 || uses <= 10;
}

/** Of several the one named last, with doubt; of one, that one. */
function nearest(people: readonly Person[], rule: string): Choice {
  const ordered = people.toSorted((a, b) => b.latest - a.latest);
  const [to, ...others] = ordered;
  if (to === undefined) return NOBODY;
  if (others.length > 0)
    return {to, why: `${rule} of several, this one named last`, doubt: others.slice(0, 5)};
  return {to, why: to.parts.length > 1 ? `${rule} of the only one so called` : null, doubt: []};
}

function genderAgrees(title: string | null, parts: readonly string[]): boolean {
  const told = title === null ? null : genderOf(title);
  const given = parts.length > 1 ? givenNameGender(parts[0] ?? '') : null;
  return told === null || given === null || told === given;
}

/** People known by a family name only carry their title in the list when others bear the name too. */
function tellFamiliesApart(people: ReadonlySet<Person>): void {
  const families = new Map<string, number>();
  for (const {parts} of people) {
    const family = parts.at(-1) ?? '';
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const {cluster, parts} of people) {
    if (parts.length > 1 || (families.get(parts[0] ?? '') ?? 0) < 2) continue;
    const [title] = [...cluster.titles].filter(isExclusive);
    if (title !== undefined) cluster.title = title[0]?.toUpperCase() + title.slice(1);
  }
}
