import {inSteps, partOf, type Steps} from '../../model/steps.ts';
import {chooseByContext} from './choose.ts';
import {type Cluster, join, type LinkedMention} from './cluster.ts';
import {familyNamed} from './families.ts';
import {findFullNames} from './full-names.ts';
import {nameByTitles} from './name-by-titles.ts';
import {addByParts, type ByPart, nameReader, type Person, personCalled} from './person.ts';
import {chooseForSingle} from './single-names.ts';
import {findSpouses} from './spouses.ts';
import type {Statement} from './stated.ts';
import {withStatements} from './stated-people.ts';
import {formKey, namesTheSpouse, resolveForms} from './titled-forms.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/**
 * Links the mentions of people, which come in reading order. Full names first, because
 * they say who there is; then what each title before a family name means; then the single
 * names where they stand, each to the one whom it can mean. In steps.
 */
export function* linkPeople(
  text: string,
  mentions: readonly Mention[],
  statements: readonly Statement[],
): Steps<Cluster[]> {
  const read = nameReader();
  const isSpouse = findSpouses(mentions, read);
  const own = mentions.filter((mention) => !isSpouse(mention));
  const full = withStatements(findFullNames(text, own, read), statements, read);
  const people = new Set<Person>([...full.of.values()].map(({person}) => person));
  const byPart: ByPart = new Map();
  for (const person of people) addByParts(byPart, person);
  for (const mention of own) {
    const person = full.of.get(mention.name)?.person;
    person?.fullAt.push(mention.start);
    if (mention.title !== null) person?.cluster.titles.add(mention.title.key);
  }
  yield FULL_NAMES;
  const meant = resolveForms(mentions, byPart);
  for (const {person, why} of meant.values()) {
    if (why !== null) continue;
    people.add(person);
    // "Mrs Charles" is nobody whom a bare "Charles" means.
    const [title = null] = person.cluster.titles;
    if (!namesTheSpouse(person.parts[0] ?? '', title) || !byPart.has(person.parts[0] ?? ''))
      addByParts(byPart, person);
  }
  const apart = new Map<string, Person>();
  /** Somebody who is found by this key alone, never by a part of a name. */
  const personApart = (key: string): Person => {
    const person = apart.get(key) ?? personCalled(key);
    apart.set(key, person);
    people.add(person);
    return person;
  };
  const uses = Map.groupBy(mentions, ({name}) => name);
  const linkOne = (mention: Mention): void => {
    const {title, name} = mention;
    const {parts, suffix} = read(name);
    const single = parts.join(' ');
    if (isSpouse(mention)) {
      link(personApart(`${title?.key} ${single}`), mention, null);
      return;
    }
    const holder = full.of.get(name);
    if (holder !== undefined) {
      link(holder.person, mention, holder.why);
      return;
    }
    const family = parts.length > 1 ? null : familyNamed(text, mention, single, byPart);
    if (family !== null) {
      const whole = personApart(`the ${family.name}`);
      if (family.word === null) whole.cluster.title = 'the';
      else whole.cluster.noun ??= family.word;
      link(whole, mention, 'the family as a whole');
      return;
    }
    const form = meant.get(formKey(single, title?.key ?? null) ?? '');
    const open = full.open.get(name);
    if (form !== undefined) link(form.person, mention, form.why);
    else if (open !== undefined) {
      const {to, why, doubt} = chooseByContext(text, mention, open, 'a shorter form of the name');
      link(to, mention, why, doubt);
    } else {
      const count = uses.get(name)?.length ?? 0;
      const ofSuffix = (byPart.get(single) ?? []).filter((person) => person.suffix === suffix);
      const choice =
        suffix !== null && ofSuffix.length > 0
          ? chooseByContext(text, mention, ofSuffix, 'the family name')
          : chooseForSingle(text, mention, single, byPart, count);
      const person = choice?.to ?? personCalled(single);
      if (choice === null) {
        addByParts(byPart, person);
        people.add(person);
      }
      link(person, mention, choice?.why ?? null, choice?.doubt);
    }
  };
  yield* partOf(FULL_NAMES, 1, inSteps(mentions, STEP, linkOne));
  nameByTitles(people);
  return [...people].map(({cluster}) => cluster);
}

/** How many mentions are linked in a step. */
const STEP = 512;
/** The share of linking people that goes into their full names, as measured on novels. */
const FULL_NAMES = 0.3;

function link(
  person: Person,
  mention: Mention,
  why: string | null,
  doubt: readonly Person[] = [],
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
