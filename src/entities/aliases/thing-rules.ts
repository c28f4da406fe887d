import type {Kind} from '../../model/entity.ts';
import {BODY_NAMES, BODY_NICKNAMES, GENERIC_BODIES} from '../data/bodies.ts';
import {EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_OPENERS, WORK_HEADS} from '../data/heads.ts';
import {WELL_KNOWN_PLACES} from '../data/places.ts';
import {acronymOf, initialsOf} from './initials.ts';
import {placeOfPeople, plainName, usualPlace} from './same-name.ts';
import {looseSpelling} from './transliteration.ts';

/**
 * A rule by which a short name stands for a longer one of the same kind: it does when the
 * short name's key is among the keys of the long one. Keys make linking many names cheap.
 */
export type ThingRule = {
  readonly kinds: readonly Kind[];
  readonly why: (long: string) => string;
  /** Null where the rule says nothing of such a name. */
  readonly keyOfShort: (short: string) => string | null;
  readonly keysOfLong: (long: string) => readonly string[];
  /**
   * `introduced`: the long name must have been given before the short one. `rarer`: the
   * short one must not be the usual one. `alike`: names of one key are the same, however
   * many there are.
   */
  readonly only: 'introduced' | 'rarer' | 'alike' | null;
};

const THINGS: readonly Kind[] = ['organisation', 'place', 'event', 'product', 'work'];
const SMALL = /^(?:of|the|and|for|on|in|at|de|du|des|la|le|et)$/;

/** Names in one writing, for the tables that are not asked by plain names. */
const CITIES: ReadonlySet<string> = new Set([...WELL_KNOWN_PLACES].map(plainName));

function isKnownPlace(name: string): boolean {
  return usualPlace(name) !== null || CITIES.has(plainName(name));
}

const wordsOf = (name: string): string[] => plainName(name).split(' ');

/** "WHO" for "World Health Organization". */
const initials: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `the initials of ${long}`,
  keyOfShort: acronymOf,
  keysOfLong: initialsOf,
};

/** As above for kinds of which two letters say too little. */
const longInitials: ThingRule = {
  ...initials,
  kinds: THINGS.filter((kind) => kind !== 'organisation'),
  keyOfShort: (short) => {
    const letters = acronymOf(short);
    return letters !== null && letters.length > 2 ? letters : null;
  },
};

/** "Acme" for "Acme Holdings Ltd": the long name is the short one and head words. */
const withoutHeads: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `short for ${long}`,
  keyOfShort: plainName,
  keysOfLong: (long) => {
    const keys: string[] = [];
    const left = wordsOf(long);
    while (left.length > 1 && isOfHeads(left.at(-1) ?? '')) {
      left.pop();
      if (left.at(-1) === 'and' && left.length > 1) left.pop();
      keys.push(left.join(' '));
    }
    return keys;
  },
};

/** Not the heads of what may be a part of the body called so: "BBC News", "Yale School". */
const PARTS =
  /^(?:news|television|tv|radio|press|pictures|reserve|school|schools|college|hospital|orchestra|university|department|office|court|times|council|committee|congress|police|army|navy|magazine|museum|division|faculty)$/;

function isOfHeads(word: string): boolean {
  if (PARTS.test(word)) return false;
  return ORGANISATION_HEADS.has(word) || /^(?:engineering|holding|afc|cf)$/.test(word);
}

/** "Oxford University" for "University of Oxford", "Ghana's Parliament" for "Ghanaian Parliament". */
const turned: ThingRule = {
  kinds: ['organisation', 'place', 'event'],
  only: 'alike',
  why: (long) => `the words of ${long}, in another order`,
  keyOfShort: (short) => contentKey(short),
  keysOfLong: (long) => [contentKey(long) ?? ''],
};

function contentKey(name: string): string | null {
  const content = wordsOf(name).filter((word) => !SMALL.test(word));
  if (content.length < 2 || content.length > 8) return null;
  return content
    .map((word) => plainName(placeOfPeople(word) ?? usualPlace(word) ?? word))
    .map((word) => word.replace(/(?<=[a-rt-z]{3})s$/, ''))
    .toSorted()
    .join(' ');
}

/** "Senate" for "French Senate", "Navy" for "US Navy": all but the country. */
const withoutCountry: ThingRule = {
  kinds: ['organisation', 'event', 'work'],
  only: null,
  why: (long) => `short for ${long}`,
  keyOfShort: plainName,
  keysOfLong: (long) => {
    const words = wordsOf(long);
    const country = (stretch: readonly string[]): boolean =>
      placeOfPeople(stretch.join(' ')) !== null || usualPlace(stretch.join(' ')) !== null;
    const keys = [1, 2]
      .filter((count) => words.length > count && country(words.slice(0, count)))
      .map((count) => words.slice(count).join(' '));
    const of = words.indexOf('of');
    const body = words[of - 1] ?? '';
    if (of > 0 && isHeadWord(body) && country(words.slice(of + 1)))
      keys.push(words.slice(0, of).join(' '));
    return keys;
  },
};

/** Before these words another begins, or after these another thing of the same name is meant. */
const SETTING =
  /^(?:of|the|for|in|at|on|and|de|upper|lower|north|south|east|west|northern|southern|eastern|western|new|old|great|greater|little|central|\d+|first|second|third)$/;

/** "Carey Business School" for "Johns Hopkins Carey Business School". */
const ending: ThingRule = {
  kinds: THINGS,
  only: null,
  why: (long) => `the end of the name ${long}`,
  keyOfShort: (short) => {
    const words = wordsOf(short);
    return words.length > 1 && !isKnownPlace(short) && !BODY_NAMES.has(short)
      ? words.join(' ')
      : null;
  },
  keysOfLong: (long) => {
    const words = wordsOf(long);
    return words.length > 10
      ? []
      : words
          .slice(1, -1)
          .flatMap((word, i) =>
            SMALL.test(word) || SETTING.test(words[i] ?? '') ? [] : words.slice(i + 1).join(' '),
          );
  },
};

/** "Shihlin Electric" for "Shihlin Electric and Engineering Corporation", "Alien" for "Alien: Resurrection". */
const beginning: ThingRule = {
  kinds: ['organisation', 'event', 'work'],
  only: null,
  why: (long) => `the beginning of the name ${long}`,
  keyOfShort: (short) => (BODY_NAMES.has(short) ? null : plainName(short)),
  keysOfLong: (long) => {
    const parts = long.split(/(?:,| and| &|:| –| —) /);
    const [first = ''] = parts;
    const titled = /^[^ ]+: /.test(long);
    return parts.length > 1 && (first.includes(' ') || titled) ? [plainName(first)] : [];
  },
};

/** "Hotspur" for "Tottenham Hotspur", "Oxford" for the team "Oxford United": no bare head word. */
const oneWord: ThingRule = {
  kinds: ['organisation', 'product'],
  only: null,
  why: (long) => `a part of the name ${long}`,
  keyOfShort: (short) => {
    const word = plainName(short);
    if (word.includes(' ') || word.length < 4 || BODY_NAMES.has(short)) return null;
    return ORGANISATION_HEADS.has(word) || ORGANISATION_OPENERS.has(word) ? null : word;
  },
  keysOfLong: (long) => {
    const words = wordsOf(long);
    if (words.length < 2) return [];
    const of = words.lastIndexOf('of');
    if (of > 0) return of === words.length - 2 && of === 1 ? [words[of + 1] ?? ''] : [];
    return [words[0] ?? '', words.at(-1) ?? ''];
  },
};

/** "the Commission" after "Philippine Commission", "the Palace" after "Kyoto Imperial Palace". */
const bareHead: ThingRule = {
  kinds: THINGS,
  only: 'introduced',
  why: (long) => `short for ${long}, named before`,
  keyOfShort: (short) => {
    const word = plainName(short);
    return word.includes(' ') ||
      word.length < 4 ||
      (BODY_NAMES.has(short) && !GENERIC_BODIES.has(short)) ||
      usualPlace(short) !== null
      ? null
      : word;
  },
  keysOfLong: (long) => {
    const words = wordsOf(long);
    const end = words.at(-1) ?? '';
    const keys = words.length > 1 && isHeadWord(end) ? [end] : [];
    if (words.length > 2 && /^(?:of|for|to|on|against|in)$/.test(words[1] ?? ''))
      keys.push(words[0] ?? '');
    return keys;
  },
};

const PLACE_ENDS =
  /^(?:palace|bridge|park|castle|cathedral|abbey|hall|tower|airport|museum|square|hotel|inn|house|grange|center|centre|theatre|temple|stadium|arena|dam|canal|valley|fort|prison|island|lake|mountain|plateau)$/;

function isHeadWord(word: string): boolean {
  return (
    ORGANISATION_HEADS.has(word) ||
    EVENT_HEADS.has(word) ||
    WORK_HEADS.has(word) ||
    PLACE_ENDS.test(word)
  );
}

const FEATURE =
  /^(?<name>.+?) (?:(?<= .*)river|creek|bridge|park|hall|castle|abbey|palace|islands|province|region|state|oblast|prefecture|governorate)$/;
const OPENING_FEATURE =
  /^(?:mount|kingdom of|republic of|state of|commonwealth of|free state of|federal republic of|principality of|nazi|imperial|island of|isle of|tropical) (?<name>.+)$/;

/** "Upper Ammonoosuc" for the river, "Prussia" for "Kingdom of Prussia". */
const feature: ThingRule = {
  kinds: ['place'],
  only: 'rarer',
  why: (long) => `short for ${long}`,
  keyOfShort: plainName,
  keysOfLong: (long) => {
    const plain = plainName(long);
    const before = FEATURE.exec(plain)?.groups?.['name'];
    const after = OPENING_FEATURE.exec(plain)?.groups?.['name'];
    // The river may run through a country of its name, and the state lie beside it.
    const keys = before === undefined || isKnownPlace(before) ? [] : [before];
    return after === undefined ? keys : [...keys, after];
  },
};

/** "Tobolesk" for "Tobolsk", "Quran" for "Qur'an": names that sound alike and are no known ones. */
const spelling: ThingRule = {
  kinds: THINGS,
  only: 'alike',
  why: (long) => `another spelling of ${long}`,
  keyOfShort: spellingKey,
  keysOfLong: (long) => [spellingKey(long) ?? ''],
};

function spellingKey(name: string): string | null {
  const plain = plainName(name);
  if (plain.length < 6 || /\d/.test(plain) || isAcronymLike(name) || usualPlace(name) !== null)
    return null;
  const sounds = plain
    .split(' ')
    .map((word) => (word.length < 4 ? word : `${word[0]}${looseSpelling(word)}`));
  return sounds.join('').length - sounds.length < 4
    ? null
    : `${plain.length >> 3} ${sounds.join(' ')}`;
}

function isAcronymLike(name: string): boolean {
  return acronymOf(name) !== null;
}

/** "Spurs" for Tottenham or for San Antonio, whichever the text names. */
const nickname: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `a nickname of ${long}`,
  keyOfShort: plainName,
  keysOfLong: (long) => {
    const short = BODY_NICKNAMES.get(long);
    return short === undefined ? [] : [plainName(short)];
  },
};

/** The same with hyphens and spaces, and plural endings of names of several words, left out. */
const closedUp: ThingRule = {
  kinds: THINGS,
  only: 'alike',
  why: (long) => `another way to write ${long}`,
  keyOfShort: (short) => (plainName(short).length < 5 ? null : closedKey(short)),
  keysOfLong: (long) => [closedKey(long)],
};

function closedKey(name: string): string {
  const words = wordsOf(name);
  const singular = words.map((word) => word.replace(/(?<=[a-rt-z]{3})s$/, ''));
  return (words.length > 1 ? singular : words).join('');
}

/** In the order in which they are tried. */
export const THING_RULES: readonly ThingRule[] = [
  initials,
  longInitials,
  nickname,
  closedUp,
  withoutHeads,
  turned,
  withoutCountry,
  ending,
  beginning,
  feature,
  oneWord,
  bareHead,
  spelling,
];
