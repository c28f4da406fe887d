import nlp from 'compromise/two';
import {GROUPS} from '../../../src/entities/data/countries.ts';
import {
  EVENT_HEADS,
  ORGANISATION_HEADS,
  PLACE_HEADS,
  WORK_HEADS,
} from '../../../src/entities/data/heads.ts';
import {ADDRESSES, OFFICES, ROLE_NOUNS} from '../../../src/entities/data/titles.ts';
import type {Entry, GazetteerClass} from './classes.ts';

/** Events whose names have no head word of their own. */
const EVENT_NAMES: readonly string[] = [
  'Olympics',
  'Winter Olympics',
  'Summer Olympics',
  'Olympic Games',
  'Paralympics',
  'Arab Spring',
  'Brexit',
  'Middle Ages',
  'Renaissance',
  'Holocaust',
  'Eurovision',
  'Wimbledon',
  'Tour de France',
  'Oscars',
  'Grammys',
];

/** Words for vehicles, weapons, devices and programs: the heads of product names. Lower case. */
const PRODUCT_NOUNS: readonly string[] = `
  jet jets airliner aircraft plane planes fighter bomber helicopter helicopters drone drones
  missile missiles rocket rockets rifle rifles tank tanks radar satellite spacecraft rover
  smartphone phone tablet laptop console car suv truck vaccine browser app software`
  .trim()
  .split(/\s+/);

const TAGS: Readonly<Record<string, readonly GazetteerClass[]>> = {
  MaleName: ['givenMan'],
  FemaleName: ['givenWoman'],
  FirstName: ['givenMan', 'givenWoman'],
  LastName: ['family'],
  Person: ['person'],
  Organization: ['organisation'],
  SportsTeam: ['team'],
  City: ['city'],
  Country: ['country'],
  Region: ['region'],
  Demonym: ['group'],
};

function titleCase(lower: string): string {
  return lower.replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** compromise's word lists of names, which are in lower case, with capitals put back word by word. */
export function* compromiseNames(): Generator<Entry> {
  // The library types its model as `object`; this is the shape it has in version 14.
  const model = nlp.model() as {one: {lexicon: Record<string, string | string[]>}};
  for (const [lower, tags] of Object.entries(model.one.lexicon)) {
    const all = typeof tags === 'string' ? [tags] : tags;
    if (all.includes('Abbreviation') || lower.length < 3) continue;
    for (const tag of all) {
      for (const gazetteer of TAGS[tag] ?? []) yield [gazetteer, titleCase(lower)];
    }
  }
}

/** The words and names that the program's own tables hold. */
export function* ownTables(): Generator<Entry> {
  const tables: readonly (readonly [GazetteerClass, Iterable<string>])[] = [
    ['group', GROUPS.keys()],
    ['event', EVENT_NAMES],
    ['organisationHead', ORGANISATION_HEADS],
    ['placeHead', PLACE_HEADS],
    ['eventHead', EVENT_HEADS],
    ['productHead', PRODUCT_NOUNS],
    ['workHead', WORK_HEADS],
    ['titleWord', [...ADDRESSES, ...OFFICES]],
    ['roleNoun', ROLE_NOUNS],
  ];
  for (const [gazetteer, words] of tables) for (const word of words) yield [gazetteer, word];
}
