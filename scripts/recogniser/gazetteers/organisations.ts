import {BODY_NAMES} from '../../../src/entities/data/bodies.ts';
import {type Entry, phrase} from './classes.ts';
import {load, readPackaged} from './installed.ts';
import {isOrdinary} from './ordinary.ts';

type Named = {readonly name: string};
type English = {
  readonly airline: {
    readonly airline: readonly Named[];
    readonly airport: readonly Named[];
    readonly airplane: readonly Named[];
  };
  readonly vehicle: {readonly manufacturer: readonly string[]; readonly model: readonly string[]};
  readonly book: {
    readonly publisher: readonly string[];
    readonly title: readonly string[];
    readonly series: readonly string[];
    readonly author: readonly string[];
  };
  readonly music: {readonly artist: readonly string[]; readonly song_name: readonly string[]};
};

function* written(gazetteer: Entry[0], names: Iterable<string>): Generator<Entry> {
  for (const raw of names) {
    const name = phrase(raw);
    if (name !== null && (name.includes(' ') || (name.length > 2 && !isOrdinary(name)))) {
      yield [gazetteer, gazetteer === 'work' ? name : name.replace(/^The /u, '')];
    }
  }
}

/** Companies, vehicles, airports, books, songs and artists of faker's English locale. */
export function* fakerThings(): Generator<Entry> {
  const {airline, vehicle, book, music} = load<{allLocales: {en: English}}>('@faker-js/faker')
    .allLocales.en;
  yield* written(
    'organisation',
    airline.airline.map(({name}) => name),
  );
  yield* written(
    'placeName',
    airline.airport.map(({name}) => name),
  );
  yield* written(
    'product',
    airline.airplane.map(({name}) => name),
  );
  yield* written('organisation', vehicle.manufacturer);
  yield* written(
    'product',
    vehicle.model.filter((name) => !/^[\d. ]+$/.test(name)),
  );
  yield* written('organisation', book.publisher);
  yield* written('work', [...book.title, ...book.series]);
  yield* written(
    'person',
    book.author.filter((name) => name.includes(' ')),
  );
  // Artists are people, bands and choruses alike: the longer ones with "The" are bands.
  yield* written(
    'organisation',
    music.artist.filter((name) => /^The .+s$/.test(name)),
  );
  yield* written(
    'work',
    music.song_name.filter((name) => name.split(' ').length > 1),
  );
}

/** Companies of cspell without tickers, and the brands of simple-icons. `other` holds names of people and places. */
export function* brands(other: ReadonlySet<string>): Generator<Entry> {
  const companies = readPackaged('@cspell/dict-companies', 'dict/companies.txt')
    .split('\n')
    .filter((name) => /\p{Ll}/u.test(name) && name.length > 3 && !name.startsWith('#'));
  const icons = (
    JSON.parse(readPackaged('simple-icons', 'data/simple-icons.json')) as readonly {title: string}[]
  )
    .map(({title}) => title)
    .filter((title) => /^\p{L}/u.test(title) && /\p{Lu}/u.test(title));
  const titles = new Set(icons);
  for (const [gazetteer, name] of written('organisation', [...companies, ...icons])) {
    if (other.has(name)) continue;
    const maker = name.split(' ')[0] ?? '';
    yield [name.includes(' ') && titles.has(maker) ? 'product' : gazetteer, name];
  }
}

/** Tools and services of cspell's lists of software that carry a capital and are no ordinary word. */
export function* software(other: ReadonlySet<string>): Generator<Entry> {
  const lines = readPackaged('@cspell/dict-software-terms', 'dict/software-tools.txt').split('\n');
  for (const entry of written(
    'product',
    lines.filter((name) => /^\p{Lu}\p{L}+$/u.test(name)),
  )) {
    if (!other.has(entry[1])) yield entry;
  }
}

/** The bodies that the program knows with their short forms. */
export function* bodies(): Generator<Entry> {
  for (const name of BODY_NAMES.keys()) {
    yield [/^[\p{Lu}.]{2,6}$/u.test(name) ? 'acronym' : 'organisation', name];
  }
}
