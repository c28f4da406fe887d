import type {Span} from '../../model/span.ts';
import {fullForms, isShortForm} from './diminutives.ts';
import {addFew, type FewIndex} from './few.ts';
import {generationsIn} from './generations.ts';
import {isFamilyName, isGivenName} from './listed-names.ts';
import {newPerson, type Person} from './person.ts';
import {isParticle, type PersonName} from './person-name.ts';
import {looseSpelling} from './transliteration.ts';

type NamedSpan = Span & {readonly name: string};

/** Whom a full name means, and by which rule where it is not the fullest. */
export type FullName = {readonly person: Person; readonly why: string | null};

export type FullNames = {
  readonly of: ReadonlyMap<string, FullName>;
  /** Shorter full names that may be several people's: to be decided where they stand. */
  readonly open: ReadonlyMap<string, readonly Person[]>;
};

/**
 * One person for each full name of several parts, the longest names first, so that
 * "J. Smith" finds its "John Smith". `mentions` come in reading order, each with its name.
 */
export function findFullNames(
  text: string,
  mentions: readonly NamedSpan[],
  read: (name: string) => PersonName,
): FullNames {
  const uses = Map.groupBy(mentions, ({name}) => name);
  const maySkip = generationsIn(text, uses);
  const of = new Map<string, FullName>();
  const open = new Map<string, readonly Person[]>();
  const index: FewIndex<Person> = new Map();
  /** The name that each person was first known by. */
  const known = new Map<Person, string>();
  const longestFirst = [...uses.keys()]
    .map((name) => ({name, own: read(name)}))
    .filter(({own}) => own.parts.length > 1)
    .toSorted((a, b) => b.own.parts.length - a.own.parts.length || b.name.length - a.name.length);
  for (const {name, own} of longestFirst) {
    const fits = new Map<Person, string | null>();
    for (const rule of RULES)
      for (const key of rule.keysOfName(own))
        for (const person of index.get(key) ?? []) {
          if (fits.has(person) || !rule.holds(own, person)) continue;
          const fuller = known.get(person) ?? '';
          const agree =
            own.suffix === person.suffix ||
            (own.suffix === null && maySkip(name, fuller)) ||
            (person.suffix === null && maySkip(fuller, name));
          if (agree) fits.set(person, rule.why);
        }
    // Where the text has somebody of the same generation, it is not one of another.
    if ([...fits.keys()].some(({suffix}) => suffix === own.suffix))
      for (const {0: person} of fits) if (person.suffix !== own.suffix) fits.delete(person);
    const [only] = fits;
    if (only !== undefined && fits.size === 1) {
      const [person, why] = only;
      if (own.nickname !== null) person.nicknames.add(own.nickname);
      const same = own.parts.join(' ') === person.parts.join(' ');
      of.set(name, {person, why: same ? null : why});
      continue;
    }
    const namesake = [...fits.keys()].find(
      (person) => person.parts.join(' ') === own.parts.join(' ') && person.suffix === own.suffix,
    );
    if (namesake === undefined && fits.size > 1) {
      open.set(name, [...fits.keys()]);
      continue;
    }
    const person = namesake ?? newPerson(own);
    of.set(name, {person, why: null});
    if (namesake !== undefined) continue;
    known.set(person, name);
    for (const rule of RULES) for (const key of rule.keysOfPerson(own)) addFew(index, key, person);
  }
  return {of, open};
}

/** By which a shorter full name is held to be a longer one's. Keys make finding it cheap. */
type Rule = {
  readonly why: string;
  readonly keysOfName: (name: PersonName) => readonly string[];
  readonly keysOfPerson: (name: PersonName) => readonly string[];
  readonly holds: (name: PersonName, person: Person) => boolean;
};

const first = ({parts}: {readonly parts: readonly string[]}): string => parts[0] ?? '';
const last = ({parts}: {readonly parts: readonly string[]}): string => parts.at(-1) ?? '';

/** The same family name, and given names, short forms or initials that stand in the same order. */
const sameFamily: Rule = {
  why: 'the same family name, and given names that agree',
  keysOfName: (name) =>
    first(name).length === 1
      ? [`family ${last(name)} ${first(name)}*`]
      : [
          `family ${last(name)} ${first(name)}`,
          `family ${last(name)} ${first(name)[0]}.`,
          ...fullForms(first(name)).map((given) => `family ${last(name)} ${given}`),
        ],
  keysOfPerson: (name) => [
    `family ${last(name)} ${first(name)[0]}*`,
    first(name).length === 1
      ? `family ${last(name)} ${first(name)}.`
      : `family ${last(name)} ${first(name)}`,
    ...fullForms(first(name)).map((given) => `family ${last(name)} ${given}`),
  ],
  holds: ({parts}, person) => sameGivenNames(parts, person.parts),
};

function sameGivenNames(shorter: readonly string[], longer: readonly string[]): boolean {
  const [given = ''] = shorter;
  const [other = ''] = longer;
  if (!sameGiven(given, other)) return false;
  // George W. is not George H. W.: only a name without middle names leaves them open.
  if (shorter.length > 2 && shorter.length < longer.length) return false;
  let at = 0;
  for (const part of shorter.slice(0, -1)) {
    const found = longer.findIndex(
      (name, i) => i >= at && i < longer.length - 1 && sameGiven(part, name),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

function sameGiven(one: string, other: string): boolean {
  if (one.length === 1 || other.length === 1) return one[0] === other[0];
  return one === other || isShortForm(one, other);
}

/** "López Obrador" of "Andrés Manuel López Obrador", "van Gogh" of "Vincent van Gogh". */
const tail: Rule = {
  why: 'the family names of a fuller name',
  keysOfName: ({full}) => [`tail ${full.join(' ')}`],
  keysOfPerson: ({full}) => stretches(full).map((from) => `tail ${full.slice(from).join(' ')}`),
  // Walter Elliot is not William Walter Elliot.
  holds: ({full: [first = '']}) => isParticle(first) || !isGivenName(first),
};

/** "Jefferson Madeira" of "Jefferson Madeira da Silva". */
const head: Rule = {
  why: 'the first names of a fuller name',
  keysOfName: ({full}) => [`head ${full.join(' ')}`],
  keysOfPerson: ({full}) => stretches(full).map((from) => `head ${full.slice(0, -from).join(' ')}`),
  holds: () => true,
};

/** Where to cut a name so that both two words and more of it are left. */
function stretches(full: readonly string[]): number[] {
  return full.length < 3 || full.length > 8 ? [] : full.slice(2).map((_, i) => i + 1);
}

/** "Orbán Viktor" and "Viktor Orbán". */
const turned: Rule = {
  why: 'the same names in the other order',
  keysOfName: ({parts}) => [`turned ${parts.toSorted().join(' ')}`],
  keysOfPerson: ({parts}) => [`turned ${parts.toSorted().join(' ')}`],
  // Charles Ray is not Ray Charles.
  holds: ({parts}) => parts.some((part) => !isGivenName(part)),
};

/** "Moammar Qaddafi" and "Muammar Gaddafi". */
const spelling: Rule = {
  why: 'another spelling of the same name',
  keysOfName: ({parts}) => spellingKeys(parts),
  keysOfPerson: ({parts}) => spellingKeys(parts),
  holds: ({parts}, person) =>
    parts.length === person.parts.length &&
    parts.every((part, i) => mayBeSpelt(part, person.parts[i] ?? '')),
};

function spellingKeys(parts: readonly string[]): string[] {
  const sounds = parts.map(looseSpelling);
  return sounds.join('').length < 5 ? [] : [`spelt ${sounds.join(' ')}`];
}

/** Names that both are well known, like Brown and Browne, are two. */
function mayBeSpelt(one: string, other: string): boolean {
  if (one === other) return true;
  return !(isListed(one) && isListed(other));
}

function isListed(name: string): boolean {
  return isGivenName(name) || isFamilyName(name);
}

const RULES: readonly Rule[] = [sameFamily, tail, head, turned, spelling];
