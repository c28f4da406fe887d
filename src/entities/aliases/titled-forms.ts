import type {LinkedMention} from './cluster.ts';
import {type Gender, givenNameGender, isGivenName} from './listed-names.ts';
import {type Person, personCalled, soundKey} from './person.ts';
import {personParts} from './person-name.ts';
import {familyClass, genderOf, sharesClass, titlesAgree} from './titles.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** One name after one class of title, wherever the text uses it: "Mrs Harville". */
type Form = {
  readonly single: string;
  readonly title: string;
  readonly family: string;
  readonly gender: Gender | null;
  uses: number;
};

/** Whom a form means, and why it is that person (null for somebody named by this form alone). */
export type Meant = {readonly person: Person; readonly why: string | null};

/** The key of a single name after a title, or null where the title tells nobody apart. */
export function formKey(single: string, title: string | null): string | null {
  const family = title === null ? null : familyClass(title);
  return family === null ? null : `${single} ${family}`;
}

/** Whether a name is a man's and its title a woman's ("Mrs Charles Musgrove"), or the reverse. */
export function namesTheSpouse(given: string, title: string | null): boolean {
  const told = title === null ? null : genderOf(title);
  const listed = givenNameGender(given);
  return told !== null && listed !== null && told !== listed;
}

/**
 * Decides over the whole text whom "Mrs Harville" and "Captain Wentworth" mean, the
 * most used first: somebody whose full name stands under such a title, the only one of
 * the family whom it can mean, or somebody whom the text names by this form alone. A
 * form that is left out is to be judged where it stands. `named` finds people by any
 * part of their full names.
 */
export function resolveForms(
  mentions: readonly Mention[],
  named: ReadonlyMap<string, readonly Person[]>,
): Map<string, Meant> {
  const forms = new Map<string, Form>();
  const bare = new Map<string, number>();
  for (const {name, title} of mentions) {
    const parts = personParts(name);
    if (parts.length > 1) continue;
    const single = parts.join(' ');
    const key = formKey(single, title?.key ?? null);
    if (title === null) bare.set(single, (bare.get(single) ?? 0) + 1);
    if (title === null || key === null) continue;
    const form = forms.get(key);
    if (form !== undefined) form.uses++;
    else {
      const family = familyClass(title.key) ?? '';
      forms.set(key, {single, title: title.key, family, gender: genderOf(title.key), uses: 1});
    }
  }
  const ofName = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const same = ofName.get(form.single);
    if (same === undefined) ofName.set(form.single, [form]);
    else same.push(form);
  }
  const meant = new Map<string, Meant>();
  for (const [key, form] of [...forms].toSorted(([, a], [, b]) => b.uses - a.uses)) {
    const people = named.get(form.single) ?? [];
    // The name may be spelt otherwise elsewhere.
    if (people.length === 0 && (named.get(soundKey(form.single)) ?? []).length > 0) continue;
    const family = people.filter(({parts}) => parts.at(-1) === form.single);
    const plain = /^(?:wife|man)$/.test(form.family) && !isGivenName(form.single);
    if (family.length === 0 && !plain && people.some((person) => mayMean(form, person))) continue;
    if (/^(?:sir|dame|king|queen)$/.test(form.family) && people.length > family.length) continue;
    const found = findHolder(form, family, ofName.get(form.single) ?? [], bare);
    if (found === null) {
      meant.set(key, {person: personOf(form), why: null});
      continue;
    }
    found.person.cluster.titles.add(form.title);
    meant.set(key, found);
  }
  return meant;
}

function personOf({single, title}: Form): Person {
  const person = personCalled(single);
  person.cluster.titles.add(title);
  return person;
}

function mayMean({title, gender}: Form, {cluster, parts}: Person): boolean {
  const given = givenNameGender(parts[0] ?? '');
  return (
    titlesAgree(title, cluster.titles) && (gender === null || given === null || gender === given)
  );
}

/** The one of the family whom a title and the family name mean, or null when that is open. */
function findHolder(
  form: Form,
  family: readonly Person[],
  forms: readonly Form[],
  bare: ReadonlyMap<string, number>,
): Meant | null {
  const possible = withoutStrays(family.filter((person) => mayMean(form, person)));
  const calledOf = ({parts}: Person): number => bare.get(parts[0] ?? '') ?? 0;
  const seen = possible.filter(({cluster}) => sharesClass(form.title, cluster.titles));
  const [only] = seen.length > 0 ? seen : possible;
  if (only === undefined) return null;
  if (seen.length === 1) {
    // "Miss Anne Elliot", else called Anne, is so called to tell her from Miss Elliot.
    if (possible.length > 1 && calledOf(only) > form.uses) return null;
    return {person: only, why: 'the family name after the same title'};
  }
  if (possible.length > 1) {
    // Of several men, "Mr" may be the one whom the text is about, if he goes by it.
    const [most, ...others] = possible.toSorted((a, b) => b.fullAt.length - a.fullAt.length);
    const rest = others.reduce((sum, {fullAt}) => sum + fullAt.length, 0);
    const clear = form.gender === 'man' && most !== undefined && most.fullAt.length >= 3 * rest;
    return clear && calledOf(most) < form.uses
      ? {person: most, why: 'the family name of the one named most'}
      : null;
  }
  return isOpen(form, only, family, forms)
    ? null
    : {person: only, why: 'the family name of the only one so called'};
}

/** A name is a stray that the text gives once beside one that it gives often, and no given name. */
function withoutStrays(people: readonly Person[]): readonly Person[] {
  const most = Math.max(0, ...people.map(({fullAt}) => fullAt.length));
  return people.filter(
    ({parts, fullAt}) => most < 5 || fullAt.length > 1 || isGivenName(parts[0] ?? ''),
  );
}

/**
 * Whether the only full name may still be another's: where women of the family go by
 * several titles, where her husband goes by a title alone as she does, where a rank would
 * be a woman's of whom the text says none, and where the given name tells no gender and
 * both genders bear the name.
 */
function isOpen(
  form: Form,
  person: Person,
  family: readonly Person[],
  forms: readonly Form[],
): boolean {
  const others = forms.filter((other) => other !== form);
  const isMan = ({gender, family}: Form): boolean => gender === 'man' || family === 'officer';
  if (form.gender === 'woman') {
    if (others.some(({gender}) => gender === 'woman')) return true;
    const men = family.filter(({parts}) => givenNameGender(parts[0] ?? '') !== 'woman');
    if (others.some(isMan) && men.every((man) => man === person)) return true;
  }
  const told = givenNameGender(person.parts[0] ?? '');
  if (form.gender === null)
    return told === 'woman'
      ? others.length > 0
      : told === null && others.some(({gender}) => gender === 'woman');
  if (told !== null) return false;
  return others.some(({gender}) => gender !== null && gender !== form.gender);
}
