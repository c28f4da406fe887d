import type {Kind} from '../../model/entity.ts';
import {foldText} from '../../text/fold.ts';
import {BODY_NAMES} from '../data/bodies.ts';
import {GROUPS, PEOPLES_WITHOUT_PLACE, PLACE_NAMES} from '../data/countries.ts';
import {PLACE_SPELLINGS} from '../data/places.ts';

/** A mention's text as a name: one space between words, plain apostrophes, accents composed. */
export function asName(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('’', "'").normalize();
}

/** Spellings of British and American English, to one of them; whole folded words. */
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  'center centre,theater theatre,defense defence,program programme,labor labour,harbor harbour,organization organisation,st saint,mt mount,ft fort,gray grey'
    .split(',')
    .map((pair) => {
      const [one = '', other = ''] = pair.split(' ');
      return [one, other] as const;
    }),
);

const LONG_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bunited states(?: of america)?\b/, 'us'],
  [/\bunited kingdom\b/, 'uk'],
  [/\bunited nations\b/, 'un'],
  [/\beuropean union\b/, 'eu'],
];

/**
 * A name's words without case, accents, signs and leading article, with one spelling for
 * what British and American English write differently.
 */
export function plainName(name: string): string {
  const folded = foldText(name)
    .replaceAll('&', ' and ')
    .replaceAll(/(?<=\p{L})\.(?=\p{L}(?:\.|$|[^\p{L}]))|['’]/gu, '')
    .replaceAll(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
    .replace(/^the (?=.)/, '');
  const spelt = folded
    .split(' ')
    .map((word) => SPELLINGS.get(word) ?? word.replace(/iz(?=ation)/, 'is'))
    .join(' ');
  return LONG_FORMS.reduce((text, [long, short]) => text.replace(long, short), spelt);
}

/** Places with several names: each plain name to the usual one. */
export const PLACES = plainKeys(new Map([...PLACE_NAMES, ...PLACE_SPELLINGS]));
const BODIES = plainKeys(BODY_NAMES);
/** Plain words for peoples to the places that they derive from, or null. */
export const PEOPLES = plainKeys(GROUPS);
const CAMPS = plainKeys(PEOPLES_WITHOUT_PLACE);

/** A table under plain names, so that capitals and full stops make no difference. */
function plainKeys<T>(table: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
  return new Map([...table].map(([name, value]) => [plainName(name), value]));
}

/** The usual name of a country, region or city that has several, or null. */
export function usualPlace(name: string): string | null {
  return PLACES.get(plainName(name)) ?? null;
}

/** What the names of one place share. */
export function placeKey(name: string): string {
  return plainName(usualPlace(name) ?? name) || name;
}

/** The usual name of a well-known body, or null. */
function usualBody(name: string): string | null {
  return BODIES.get(plainName(name)) ?? null;
}

/** The place that a word for a people derives from, or null. */
export function placeOfPeople(name: string): string | null {
  return PEOPLES.get(plainName(name)) ?? null;
}

/**
 * What two mentions of one kind share when they are the same by name alone: words without
 * case, accents and signs; of a country or a well-known body, its usual name; of a
 * people, the place that they are of.
 */
export function nameKey(kind: Kind, name: string): string {
  if (kind === 'place') return placeKey(name);
  if (kind === 'organisation') return plainName(usualBody(name) ?? name) || name;
  if (kind === 'group') {
    const place = placeOfPeople(name);
    if (place !== null) return plainName(place);
    return plainName(CAMPS.get(plainName(name)) ?? name)
      .replace(/ies$/, 'y')
      .replace(/(?<=[a-rt-z])s$/, '');
  }
  if (kind === 'event' || kind === 'product' || kind === 'work') return plainName(name) || name;
  return foldText(name);
}
