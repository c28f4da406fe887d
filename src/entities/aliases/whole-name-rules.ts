import {BODY_NICKNAMES} from '../data/bodies.ts';
import {acronymOf, initialsOf} from './initials.ts';
import {PEOPLES, PLACES, plainName} from './same-name.ts';
import {SHORTENED_KINDS, SMALL_WORD, type ThingName, type ThingRule} from './thing-rule.ts';
import {looseSpelling} from './transliteration.ts';

/** "WHO" for "World Health Organization". */
export const initials: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `the initials of ${long}`,
  keyOfShort: ({written}) => acronymOf(written),
  keysOfLong: ({written}) => initialsOf(written),
};

/** As above for kinds of which two letters say too little. */
export const longInitials: ThingRule = {
  ...initials,
  kinds: SHORTENED_KINDS.filter((kind) => kind !== 'organisation'),
  keyOfShort: (short) => {
    const letters = acronymOf(short.written);
    return letters !== null && letters.length > 2 ? letters : null;
  },
};

/** "Spurs" for Tottenham or for San Antonio, whichever the text names. */
export const nickname: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `a nickname of ${long}`,
  keyOfShort: ({plain}) => plain,
  keysOfLong: (long) => {
    const short = BODY_NICKNAMES.get(long.written);
    return short === undefined ? [] : [plainName(short)];
  },
};

/** The same with hyphens and spaces, and plural endings of names of several words, left out. */
export const closedUp: ThingRule = {
  kinds: SHORTENED_KINDS,
  only: 'alike',
  why: (long) => `another way to write ${long}`,
  keyOfShort: (short) => (short.plain.length < 5 ? null : closedKey(short)),
  keysOfLong: (long) => [closedKey(long)],
};

function closedKey(name: ThingName): string {
  const {words} = name;
  const singular = words.map((word) => word.replace(/(?<=[a-rt-z]{3})s$/, ''));
  return (words.length > 1 ? singular : words).join('');
}

/** "Oxford University" for "University of Oxford", "Ghana's Parliament" for "Ghanaian Parliament". */
export const turned: ThingRule = {
  kinds: ['organisation', 'place', 'event'],
  only: 'alike',
  why: (long) => `the words of ${long}, in another order`,
  keyOfShort: (short) => contentKey(short),
  keysOfLong: (long) => [contentKey(long) ?? ''],
};

function contentKey(name: ThingName): string | null {
  const content = name.words.filter((word) => !SMALL_WORD.test(word));
  if (content.length < 2 || content.length > 8) return null;
  return content
    .map((word) => placeIn(word))
    .map((word) => word.replace(/(?<=[a-rt-z]{3})s$/, ''))
    .toSorted()
    .join(' ');
}

/** The place that a word of a name is, or is of, in plain words; else the word. */
function placeIn(word: string): string {
  const place = PEOPLES.get(word) ?? PLACES.get(word);
  return place == null ? word : plainName(place);
}

/** "Tobolesk" for "Tobolsk", "Quran" for "Qur'an": names that sound alike and are no known ones. */
export const spelling: ThingRule = {
  kinds: SHORTENED_KINDS,
  only: 'alike',
  why: (long) => `another spelling of ${long}`,
  keyOfShort: spellingKey,
  keysOfLong: (long) => [spellingKey(long) ?? ''],
};

function spellingKey(name: ThingName): string | null {
  const {plain} = name;
  if (
    plain.length < 6 ||
    /\d/.test(plain) ||
    acronymOf(name.written) !== null ||
    PLACES.has(name.plain)
  )
    return null;
  const sounds = plain
    .split(' ')
    .map((word) => (word.length < 4 ? word : `${word[0]}${looseSpelling(word)}`));
  return sounds.join('').length - sounds.length < 4
    ? null
    : `${plain.length >> 3} ${sounds.join(' ')}`;
}
