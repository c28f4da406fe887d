import {givenNameGender} from '../lexicon.ts';
import {type Cluster, emptyCluster, join, type LinkedMention} from './cluster.ts';
import {foundFullNames, type Person, personParts} from './full-names.ts';
import {genderOf, isExclusive, titleBefore, titlesAgree} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

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
