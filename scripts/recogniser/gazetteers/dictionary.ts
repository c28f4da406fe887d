import nlp from 'compromise/two';
import {ORDINARY_WORDS} from '../../../src/entities/data/common.ts';
import {ORGANISATION_HEADS, PLACE_HEADS} from '../../../src/entities/data/heads.ts';
import {ADDRESSES} from '../../../src/entities/data/titles.ts';
import {foldText} from '../../../src/text/fold.ts';

/** What the word lists know of a word or phrase, apart from this text. */
export type Known = {
  readonly firstName: boolean;
  /** Of a given name that only women, or only men, bear. */
  readonly gender: 'woman' | 'man' | null;
  readonly lastName: boolean;
  readonly person: boolean;
  readonly organisation: boolean;
  readonly place: boolean;
  /** Also, or only, an ordinary word of the language. */
  readonly common: boolean;
  /** A form of a verb and nothing else, as far as the lists say. */
  readonly verb: boolean;
};

const NOTHING: Known = {
  firstName: false,
  gender: null,
  lastName: false,
  person: false,
  organisation: false,
  place: false,
  common: false,
  verb: false,
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

/** Tags that only ever stand beside another. */
const DETAIL_TAGS = new Set(['Plural', 'Singular', 'Honorific']);

const VERB_TAGS = new Set(['Infinitive', 'PresentTense', 'PastTense', 'Verb']);

let lists: ReadonlyMap<string, string | readonly string[]> | null = null;

/** compromise's own word lists (MIT): phrase in lower case to its tag or tags. */
function wordLists(): ReadonlyMap<string, string | readonly string[]> {
  if (lists === null) {
    // The library types its model as `object`; this is the shape it has in version 14.
    const model = nlp.model() as {
      one: {lexicon: Record<string, string | string[]>};
      two: {switches: Record<string, string>};
    };
    // Words that are given names too ("bill", "rose") stand in a list of their own, among
    // others that are heads and titles rather ("hall", "king").
    lists = new Map<string, string | readonly string[]>([
      ...Object.entries(model.one.lexicon),
      ...Object.entries(model.two.switches)
        .filter(([word, senses]) => /^Person\|(?:Noun|Verb|Adj)$/.test(senses) && !isHead(word))
        .map(([word]) => [word, ['FirstName', 'Noun']] as const),
    ]);
  }
  return lists;
}

function isHead(word: string): boolean {
  return PLACE_HEADS.has(word) || ORGANISATION_HEADS.has(word) || ADDRESSES.has(word);
}

/** What the lists know of `lower`: a word or phrase in lower case, words a space apart. */
export function known(lower: string): Known {
  const entry =
    wordLists().get(lower) ??
    wordLists().get(lower.replaceAll('-', ' ')) ??
    (/^\p{ASCII}*$/u.test(lower) ? undefined : wordLists().get(foldText(lower)));
  if (entry === undefined) return NOTHING;
  const tags = typeof entry === 'string' ? [entry] : entry;
  const has = (...names: readonly string[]): boolean => tags.some((tag) => names.includes(tag));
  return {
    firstName: has('FirstName', 'MaleName', 'FemaleName'),
    gender: entry === 'FemaleName' ? 'woman' : entry === 'MaleName' ? 'man' : null,
    lastName: has('LastName'),
    person: has('Person'),
    organisation: has('Organization', 'SportsTeam') && !has('Abbreviation'),
    place: has('City', 'Country', 'Region') || (has('Place') && !has('Abbreviation')),
    common: tags.some((tag) => !NAME_TAGS.has(tag) && !DETAIL_TAGS.has(tag)),
    verb: tags.every((tag) => VERB_TAGS.has(tag)),
  };
}

/** Every word and phrase of the lists. */
export function listedWords(): string[] {
  return [...wordLists().keys()];
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
