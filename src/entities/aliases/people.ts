import {ADDRESSES} from '../data/titles.ts';
import {givenNameGender, known} from '../lexicon.ts';
import {chooseByContext} from './choose.ts';
import {type Cluster, join, type LinkedMention} from './cluster.ts';
import {fullForms, isShortForm} from './diminutives.ts';
import {familyNamed} from './families.ts';
import {addFew, type FewIndex} from './few.ts';
import {type FullName, findFullNames} from './full-names.ts';
import {nameReader, type Person, personCalled} from './person.ts';
import type {PersonName} from './person-name.ts';
import type {Statement} from './stated.ts';
import {formKey, namesTheSpouse, resolveForms} from './titled-forms.ts';
import {familyClass, genderOf, titlesAgree} from './titles.ts';
import {closeSpelling} from './transliteration.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** People by every part of their names, folded. */
type ByPart = FewIndex<Person>;

/**
 * Links the mentions of people. Full names first, because they say who there is; then
 * what each title before a family name means; then the single names in reading order,
 * each to the one whom it can mean.
 */
export function linkPeople(
  text: string,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): Cluster[] {
  const read = nameReader();
  const full = findFullNames(
    [...new Set(mentions.filter((mention) => !isSpouse(mention, read)).map(({name}) => name))],
    read,
  );
  const named = withStatements(full.of, statements, read);
  const people = new Set<Person>([...named.values()].map(({person}) => person));
  const byPart: ByPart = new Map();
  for (const person of people) addByParts(byPart, person);
  const uses = new Map<string, number>();
  for (const mention of mentions) {
    uses.set(mention.name, (uses.get(mention.name) ?? 0) + 1);
    const person = named.get(mention.name)?.person;
    if (person === undefined || isSpouse(mention, read)) continue;
    person.fullMentions++;
    person.fullAt.push(mention.start);
    if (mention.title !== null) person.cluster.titles.add(mention.title.key);
  }
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
  const families = new Map<string, Person>();
  const isFamily = (name: string): boolean =>
    (byPart.get(name) ?? []).some(({parts}) => parts.at(-1) === name);
  for (const mention of mentions) {
    const {title} = mention;
    const own = read(mention.name);
    const single = own.parts.join(' ');
    const whole = own.parts.length > 1 ? null : familyNamed(text, mention, single, isFamily);
    if (whole !== null) {
      const family = families.get(whole.family) ?? personCalled(`the ${whole.family}`);
      families.set(whole.family, family);
      people.add(family);
      if (whole.word === null) family.cluster.title = 'the';
      else family.cluster.noun ??= whole.word;
      link(family, mention, 'the family as a whole', []);
      continue;
    }
    if (isSpouse(mention, read)) {
      const key = `${title?.key} ${single}`;
      const spouse = spouses.get(key) ?? personCalled(key);
      spouses.set(key, spouse);
      people.add(spouse);
      link(spouse, mention, null, []);
      continue;
    }
    const holder = named.get(mention.name);
    const form = meant.get(formKey(single, title?.key ?? null) ?? '');
    const open = full.open.get(mention.name);
    if (holder !== undefined) link(holder.person, mention, holder.why, []);
    else if (form !== undefined) link(form.person, mention, form.why, []);
    else if (open !== undefined) {
      const {to, why, doubt} = chooseByContext(text, mention, open, 'a shorter form of the name');
      link(to, mention, why, doubt);
    } else {
      const choice = chooseFor(text, mention, own, byPart, uses.get(mention.name) ?? 0);
      const chosen = choice?.to ?? personCalled(single);
      if (choice === null) {
        addByParts(byPart, chosen);
        people.add(chosen);
      }
      link(chosen, mention, choice?.why ?? null, choice?.doubt ?? []);
    }
  }
  nameByTitles(people);
  return [...people].map(({cluster}) => cluster);
}

/** Full names with those that the text states to be one person's made one. */
function withStatements(
  full: ReadonlyMap<string, FullName>,
  statements: readonly Statement[],
  read: (name: string) => PersonName,
): ReadonlyMap<string, FullName> {
  const now = new Map<Person, {person: Person; why: string}>();
  const rootOf = (person: Person | undefined): Person | undefined => {
    let root = person;
    // No way is longer than the statements of a text about one person.
    while (root !== undefined && now.has(root)) root = now.get(root)?.person;
    return root;
  };
  for (const {name, other, why} of statements) {
    const [one, another] = [name, other].map((either) => rootOf(full.get(either)?.person));
    if (one !== undefined && another !== undefined && one !== another) {
      now.set(another, {person: one, why: `${why} ${name}`});
      for (const part of another.parts) one.nicknames.add(part);
    } else if (one !== undefined && another === undefined)
      one.nicknames.add(read(other).parts.join(' '));
    else if (one === undefined && another !== undefined)
      another.nicknames.add(read(name).parts.join(' '));
  }
  if (now.size === 0) return full;
  return new Map(
    [...full].map(([name, own]) => {
      const person = rootOf(own.person) ?? own.person;
      return [name, person === own.person ? own : {person, why: now.get(own.person)?.why ?? null}];
    }),
  );
}

function link(
  person: Person,
  mention: Mention,
  why: string | null,
  doubt: readonly Person[],
): void {
  if (mention.title !== null) person.cluster.titles.add(mention.title.key);
  join(
    person.cluster,
    mention,
    why,
    doubt.map(({cluster}) => cluster),
  );
  person.latest = mention.start;
  person.met++;
}

function addByParts(byPart: ByPart, person: Person): void {
  for (const part of [...person.parts, ...person.nicknames]) addFew(byPart, part, person);
  const [given = ''] = person.parts;
  for (const form of [given, ...fullForms(given)]) addFew(byPart, `${form} for short`, person);
  for (const part of new Set([given, person.parts.at(-1) ?? '']))
    if (part.length > 3) addFew(byPart, `like ${closeSpelling(part)}`, person);
}

/** "Mrs Charles Musgrove": a full name, and the title of the one married to its bearer. */
function isSpouse({name, title}: Mention, read: (name: string) => PersonName): boolean {
  if (title === null) return false;
  const {parts} = read(name);
  return parts.length > 1 && namesTheSpouse(parts[0] ?? '', title.key);
}

type Choice = {readonly to: Person; readonly why: string | null; readonly doubt: readonly Person[]};

/** Who is meant by one name, perhaps after a title; null for nobody yet known. */
function chooseFor(
  text: string,
  mention: Mention,
  own: PersonName,
  byPart: ByPart,
  uses: number,
): Choice | null {
  const single = own.parts.join(' ');
  const title = mention.title?.key ?? null;
  const possible = (byPart.get(single) ?? []).filter(({cluster, parts}) => {
    return titlesAgree(title, cluster.titles) && genderAgrees(title, parts);
  });
  const family = possible.filter(({parts}) => parts.at(-1) === single);
  const given = possible.filter(({parts, fullMentions, nicknames}) => {
    const named = (parts.length > 1 && parts[0] === single) || nicknames.has(single);
    return named && isKnownWell(parts, fullMentions, uses);
  });
  const middle = possible.filter(({parts}) => !family.length && !given.length && parts.length > 2);
  const byGiven = title === 'sir' || title === 'dame' || title === 'king' || title === 'queen';
  const first = byGiven && given.length > 0 ? given : family.length > 0 ? family : given;
  const found = first.length > 0 ? first : middle;
  // A given name of several that mostly stands alone would go to the wrong one as often as not.
  const inFull = found.reduce((sum, {fullMentions}) => sum + fullMentions, 0);
  if (found === given && found.length > 1 && uses > inFull) return null;
  const titled = title === null ? [] : found.filter(({cluster}) => cluster.titles.has(title));
  const rule = found === family ? 'the family name' : found === given ? 'the given name' : 'a name';
  if (titled.length > 0)
    return chooseByContext(text, mention, titled, `${rule} after the same title`);
  // "Mrs Musgrove" beside several untitled Musgroves is somebody else until the text says more.
  if (title !== null && familyClass(title) !== null && found.length > 1) return null;
  if (found.length > 0) return chooseByContext(text, mention, found, rule);
  return byShortForm(single, title, byPart) ?? bySpelling(single, title, byPart);
}

/** "Lizzy" for the only Elizabeth of the text. */
function byShortForm(single: string, title: string | null, byPart: ByPart): Choice | null {
  const forms = [single, ...fullForms(single)];
  const found = new Set(
    forms
      .flatMap((form) => byPart.get(`${form} for short`) ?? [])
      .filter(({parts, cluster}) => {
        return isShortForm(single, parts[0] ?? '') && titlesAgree(title, cluster.titles);
      }),
  );
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  return {
    to: only,
    why: `a short form of the given name ${only.parts[0]}, or it of that`,
    doubt: [],
  };
}

/** "Zelenskyy" for the only Zelensky of the text. */
function bySpelling(single: string, title: string | null, byPart: ByPart): Choice | null {
  if (single.length < 4 || known(single).common) return null;
  const found = (byPart.get(`like ${closeSpelling(single)}`) ?? []).filter(({parts, cluster}) => {
    const listed = [single, parts.at(-1) ?? '', parts[0] ?? ''].map(known);
    return (
      listed.filter(({firstName, lastName}) => firstName || lastName).length < 2 &&
      titlesAgree(title, cluster.titles)
    );
  });
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  return {to: only, why: 'another spelling of the same name', doubt: []};
}

/**
 * A given name that stands alone everywhere is not that of somebody named in full once:
 * Mary of the family is not the Mary Grierson whom the curate married, and Charles not
 * Charles II.
 */
function isKnownWell(parts: readonly string[], fullMentions: number, uses: number): boolean {
  const numbered = /^[ivx]+$/.test(parts.at(-1) ?? '');
  return numbered ? uses <= 4 * fullMentions : fullMentions > 1 || uses <= 10;
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
    if (parts.length > 1 || cluster.title !== null) continue;
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
