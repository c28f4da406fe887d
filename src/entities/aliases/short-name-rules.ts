import {BODY_NAMES, GENERIC_BODIES} from '../data/bodies.ts';
import {EVENT_HEADS, ORGANISATION_HEADS, ORGANISATION_OPENERS, WORK_HEADS} from '../data/heads.ts';
import {PEOPLES, PLACES, plainName} from './same-name.ts';
import {isKnownPlace, SHORTENED_KINDS, SMALL_WORD, type ThingRule} from './thing-rule.ts';

/** "Acme" for "Acme Holdings Ltd": the long name is the short one and head words. */
export const withoutHeads: ThingRule = {
  kinds: ['organisation'],
  only: null,
  why: (long) => `short for ${long}`,
  keyOfShort: ({plain}) => plain,
  keysOfLong: (long) => {
    const keys: string[] = [];
    const left = [...long.words];
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

/** "Senate" for "French Senate", "Navy" for "US Navy": all but the country. */
export const withoutCountry: ThingRule = {
  kinds: ['organisation', 'event', 'work'],
  only: null,
  why: (long) => `short for ${long}`,
  keyOfShort: ({plain}) => plain,
  keysOfLong: (long) => {
    const {words} = long;
    const country = (stretch: readonly string[]): boolean =>
      PEOPLES.get(stretch.join(' ')) != null || PLACES.has(stretch.join(' '));
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
export const ending: ThingRule = {
  kinds: SHORTENED_KINDS,
  only: null,
  why: (long) => `the end of the name ${long}`,
  keyOfShort: (short) => {
    const {words} = short;
    return words.length > 1 && !isKnownPlace(short.plain) && !BODY_NAMES.has(short.written)
      ? words.join(' ')
      : null;
  },
  keysOfLong: (long) => {
    const {words} = long;
    return words.length > 10
      ? []
      : words
          .slice(1, -1)
          .flatMap((word, i) =>
            SMALL_WORD.test(word) || SETTING.test(words[i] ?? '')
              ? []
              : words.slice(i + 1).join(' '),
          );
  },
};

/** "Shihlin Electric" for "Shihlin Electric and Engineering Corporation", "Alien" for "Alien: Resurrection". */
export const beginning: ThingRule = {
  kinds: ['organisation', 'event', 'work'],
  only: null,
  why: (long) => `the beginning of the name ${long}`,
  keyOfShort: (short) => (BODY_NAMES.has(short.written) ? null : short.plain),
  keysOfLong: (long) => {
    const parts = long.written.split(/(?:,| and| &|:| –| —) /);
    const [first = ''] = parts;
    const titled = /^[^ ]+: /.test(long.written);
    return parts.length > 1 && (first.includes(' ') || titled) ? [plainName(first)] : [];
  },
};

/** "Hotspur" for "Tottenham Hotspur", "Oxford" for the team "Oxford United": no bare head word. */
export const oneWord: ThingRule = {
  kinds: ['organisation', 'product'],
  only: null,
  why: (long) => `a part of the name ${long}`,
  keyOfShort: (short) => {
    const word = short.plain;
    if (word.includes(' ') || word.length < 4 || BODY_NAMES.has(short.written)) return null;
    return ORGANISATION_HEADS.has(word) || ORGANISATION_OPENERS.has(word) ? null : word;
  },
  keysOfLong: (long) => {
    const {words} = long;
    if (words.length < 2) return [];
    const of = words.lastIndexOf('of');
    if (of > 0) return of === words.length - 2 && of === 1 ? [words[of + 1] ?? ''] : [];
    return [words[0] ?? '', words.at(-1) ?? ''];
  },
};

/** "the Commission" after "Philippine Commission", "the Palace" after "Kyoto Imperial Palace". */
export const bareHead: ThingRule = {
  kinds: SHORTENED_KINDS,
  only: 'introduced',
  why: (long) => `short for ${long}, named before`,
  keyOfShort: (short) => {
    const word = short.plain;
    return word.includes(' ') ||
      word.length < 4 ||
      (BODY_NAMES.has(short.written) && !GENERIC_BODIES.has(short.written)) ||
      PLACES.has(short.plain)
      ? null
      : word;
  },
  keysOfLong: (long) => {
    const {words} = long;
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
export const feature: ThingRule = {
  kinds: ['place'],
  only: 'rarer',
  why: (long) => `short for ${long}`,
  keyOfShort: ({plain}) => plain,
  keysOfLong: (long) => {
    const {plain} = long;
    const before = FEATURE.exec(plain)?.groups?.['name'];
    const after = OPENING_FEATURE.exec(plain)?.groups?.['name'];
    // The river may run through a country of its name, and the state lie beside it.
    const keys = before === undefined || isKnownPlace(before) ? [] : [before];
    return after === undefined ? keys : [...keys, after];
  },
};

const STORM =
  /^(?:super )?(?:hurricane|typhoon|cyclone|(?:tropical |winter )?storm) (?<name>\p{L}+)$/u;

/** "Ida" for "Hurricane Ida". */
export const storm: ThingRule = {
  kinds: ['event'],
  only: null,
  why: (long) => `the name of ${long}`,
  keyOfShort: ({plain}) => plain,
  keysOfLong: ({plain}) => {
    const name = STORM.exec(plain)?.groups?.['name'];
    return name === undefined ? [] : [name];
  },
};
