import {ADDRESSES} from '../data/titles.ts';
import {givenNameGender, known} from '../lexicon.ts';
import {type Cluster, emptyCluster, join, type LinkedMention} from './cluster.ts';
import {foundFullNames, type Person, personParts} from './full-names.ts';
import {formKey, namesTheSpouse, resolveForms} from './titled-forms.ts';
import {familyClass, genderOf, titlesAgree} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** People by every part of their names, folded. */
type ByPart = Map<string, Person[]>;

/**
 * Links the mentions of people. Full names first, because they say who there is; then
 * what each title before a family name means; then the single names in reading order,
 * each to the one whom it can mean.
 */
export function linkPeople(mentions: readonly Mention[]): Cluster[] {
  const full = foundFullNames(mentions.filter((mention) => !isSpouse(mention)));
  const people = new Set<Person>(full.values());
  const byPart: ByPart = new Map();
  for (const person of people) addByParts(byPart, person);
  readTitles(mentions, full);
  const uses = new Map<string, number>();
  for (const {name} of mentions) uses.set(name, (uses.get(name) ?? 0) + 1);
  const meant = resolveForms(mentions, byPart);
  for (const {person, why} of meant.values()) {
    if (why !== null) continue;
    people.add(person);
    // "Mrs Charles" is nobody whom a bare "Charles" means.
    const [title = null] = person.cluster.titles;
    if (!namesTheSpouse(person.parts[0] ?? '', title) || !byPart.has(person.parts[0] ?? ''))
      addByParts(byPart, person);
  }
  const spouses = new Map<string, Person>();
  for (const mention of mentions) {
    const {title} = mention;
    const single = personParts(mention.name).join(' ');
    if (isSpouse(mention)) {
      const key = `${title?.key} ${single}`;
      const spouse = spouses.get(key) ?? newPerson([key]);
      if (title !== null) spouse.cluster.titles.add(title.key);
      spouses.set(key, spouse);
      people.add(spouse);
      join(spouse.cluster, mention, null);
      continue;
    }
    const person = full.get(mention.name);
    if (person !== undefined) {
      join(person.cluster, mention, null);
      person.latest = mention.start;
      continue;
    }
    const form = meant.get(formKey(single, title?.key ?? null) ?? '');
    const {to, why, doubt} =
      form === undefined
        ? chooseFor(
            single,
            title?.key ?? null,
            byPart.get(single) ?? [],
            uses.get(mention.name) ?? 0,
          )
        : {to: form.person, why: form.why, doubt: []};
    const chosen = to ?? newPerson([single]);
    if (to === null) {
      addByParts(byPart, chosen);
      people.add(chosen);
    }
    if (title !== null) chosen.cluster.titles.add(title.key);
    join(
      chosen.cluster,
      mention,
      why,
      doubt.map(({cluster}) => cluster),
    );
    chosen.latest = mention.start;
  }
  nameByTitles(people);
  return [...people].map(({cluster}) => cluster);
}

function newPerson(parts: readonly string[]): Person {
  return {cluster: emptyCluster('person'), parts, fullMentions: 0, latest: -1};
}

function addByParts(byPart: ByPart, person: Person): void {
  for (const part of new Set(person.parts)) {
    const named = byPart.get(part);
    if (named === undefined) byPart.set(part, [person]);
    else named.push(person);
  }
}

/** "Mrs Charles Musgrove": a full name, and the title of the one married to its bearer. */
function isSpouse({name, title}: Mention): boolean {
  const parts = personParts(name);
  return parts.length > 1 && namesTheSpouse(parts[0] ?? '', title?.key ?? null);
}

/** Titles before full names are known before any single name is judged by them. */
function readTitles(mentions: readonly Mention[], full: ReadonlyMap<string, Person>): void {
  for (const mention of mentions) {
    const person = full.get(mention.name);
    if (person === undefined || isSpouse(mention)) continue;
    person.fullMentions++;
    if (mention.title !== null) person.cluster.titles.add(mention.title.key);
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
  // A given name of several that mostly stands alone would go to the wrong one as often as not.
  const inFull = found.reduce((sum, {fullMentions}) => sum + fullMentions, 0);
  if (found === given && found.length > 1 && uses > inFull) return NOBODY;
  const titled = title === null ? [] : found.filter(({cluster}) => cluster.titles.has(title));
  const rule = found === family ? 'the family name' : found === given ? 'the given name' : 'a name';
  if (titled.length > 0) return nearest(titled, `${rule} after the same title`);
  // "Mrs Musgrove" beside several untitled Musgroves is somebody else until the text says more.
  if (title !== null && familyClass(title) !== null && found.length > 1) return NOBODY;
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

/** Below this share of mentions with a title, a title is no part of a name. */
const TITLED_SHARE = 0.25;

/**
 * People whose full name the text does not give are named with the title that it gives
 * them most: always where it tells them from others of the name, else where it is usual.
 */
function nameByTitles(people: ReadonlySet<Person>): void {
  const families = new Map<string, number>();
  for (const {parts} of people) {
    const family = parts.at(-1) ?? '';
    families.set(family, (families.get(family) ?? 0) + 1);
  }
  for (const {cluster, parts} of people) {
    const [single = ''] = parts;
    if (parts.length > 1) continue;
    const counts = new Map<string, number>();
    let titled = 0;
    let apart = false;
    for (const {title} of cluster.mentions) {
      if (title === null || title.written === null || !ADDRESSES.has(title.key)) continue;
      counts.set(title.written, (counts.get(title.written) ?? 0) + 1);
      titled++;
      apart ||= familyClass(title.key) !== null;
    }
    const [usual] = [...counts].toSorted(([, a], [, b]) => b - a);
    const share = titled / cluster.mentions.length;
    const least = known(single).firstName ? 2 * TITLED_SHARE : TITLED_SHARE;
    if (share >= least || (apart && (families.get(single) ?? 0) > 1))
      cluster.title = usual?.[0] ?? null;
  }
}
