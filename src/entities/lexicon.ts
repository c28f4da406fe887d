import nlp from 'compromise/two';
import {ORDINARY_WORDS} from './data/common.ts';

/** What the word lists know of a word or phrase, apart from this text. */
export type Known = {
  readonly firstName: boolean;
  readonly lastName: boolean;
  readonly person: boolean;
  readonly organisation: boolean;
  readonly place: boolean;
  /** Also, or only, an ordinary word of the language. */
  readonly common: boolean;
};

const NOTHING: Known = {
  firstName: false,
  lastName: false,
  person: false,
  organisation: false,
  place: false,
  common: false,
};

const NAME_TAGS = new Set([
  'FirstName',
  'MaleName',
  'FemaleName',
  'LastName',
  'Person',
  'Organization',
  'SportsTeam',
  'City',
  'Country',
  'Region',
  'Place',
  'ProperNoun',
  'Demonym',
  'Abbreviation',
]);

let lists: ReadonlyMap<string, string | readonly string[]> | null = null;

/** compromise's own word lists (MIT): phrase in lower case to its tag or tags. */
function wordLists(): ReadonlyMap<string, string | readonly string[]> {
  if (lists === null) {
    // The library types its model as `object`; this is the shape it has in version 14.
    const model = nlp.model() as {one: {lexicon: Record<string, string | string[]>}};
    lists = new Map(Object.entries(model.one.lexicon));
  }
  return lists;
}

/** What the lists know of `lower`: a word or phrase in lower case, words a space apart. */
export function known(lower: string): Known {
  const entry = wordLists().get(lower);
  if (entry === undefined) return NOTHING;
  const tags = typeof entry === 'string' ? [entry] : entry;
  const has = (...names: readonly string[]): boolean => tags.some((tag) => names.includes(tag));
  return {
    firstName: has('FirstName', 'MaleName', 'FemaleName'),
    lastName: has('LastName'),
    person: has('Person'),
    organisation: has('Organization', 'SportsTeam') && !has('Abbreviation'),
    place: has('City', 'Country', 'Region') || (has('Place') && !has('Abbreviation')),
    common: !tags.some((tag) => NAME_TAGS.has(tag)),
  };
}

/** The gender under which a given name (lower case) is listed, or null. */
export function givenNameGender(given: string): 'woman' | 'man' | null {
  const entry = wordLists().get(given);
  if (entry === 'FemaleName') return 'woman';
  return entry === 'MaleName' ? 'man' : null;
}

/** Whether the dictionary has the word, or the word that it is an inflection of, as an ordinary one. */
export function isDictionaryWord(lower: string): boolean {
  const own = known(lower);
  if (own.common || ORDINARY_WORDS.has(lower)) return true;
  if (own !== NOTHING) return false;
  const stem = /^(?<stem>\p{L}{3,}?)(?:ies|es|s|ed|d|ing|ly|ment|ness|ion|al)$/u.exec(lower)
    ?.groups?.['stem'];
  if (stem === undefined) return false;
  return ['', 'y', 'e'].some((end) => known(stem + end).common || ORDINARY_WORDS.has(stem + end));
}
