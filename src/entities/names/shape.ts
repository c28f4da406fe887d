import {BODY_NAMES} from '../data/bodies.ts';
import {GROUPS, PLACE_NAMES} from '../data/countries.ts';
import {
  EVENT_HEADS,
  EVENT_NAMES,
  EVENT_OPENERS,
  LOWER_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_HEADS,
  PLACE_OPENERS,
  PRODUCT_NOUNS,
  WORK_HEADS,
} from '../data/heads.ts';
import {WELL_KNOWN_PLACES} from '../data/places.ts';
import {isDictionaryWord, known} from '../lexicon.ts';
import {type Evidence, evidence} from './evidence.ts';

const SURNAME_ENDING =
  /(?:ov|ova|ev|eva|sky|ski|ska|skyy|enko|chuk|vić|vic|ić|sson|ssen|sen|stein|berg|mann|elli|etti|ini|escu|poulos|idis|yan|dze|shvili|zadeh|oğlu|oglu|nen|quist|aux|eau)$/;
const PLACE_ENDING =
  /(?:stan|ville|burgh|burg|shire|grad|abad|pur|istan|mouth|polis|land|lands|borough|bury|chester|cester|wick|haven|fjord|shima)$/;
/** The numbers of chapters up to 89. */
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;
const VAGUE_OPENER = /^(?:great|new|little|upper|lower|central|north|south|east|west)/;
const NOBLE =
  /^(?:Duke|Duchess|Earl|Marquis|Marquess|Count|Countess|Prince|Princess|Archbishop|Bishop) of /;
const TEAM_ENDING = /^(?:rovers|wanderers|fc|united|albion|athletic|galaxy|knicks)$/;

/** What the words of a name say by themselves, whatever stands around it. */
export function shapeEvidence(name: string): Evidence[] {
  const words = name.split(' ');
  const lowers = words.map((word) => word.toLowerCase().replace(/\.$/, ''));
  return [
    ...listed(name),
    ...headed(words, lowers),
    ...personal(words, lowers),
    ...acronym(words),
    ...endings(words, lowers),
  ];
}

/** Whether our own lists of places, bodies and peoples hold the name. */
export function isListedName(name: string): boolean {
  return (
    BODY_NAMES.has(name) || PLACE_NAMES.has(name) || WELL_KNOWN_PLACES.has(name) || GROUPS.has(name)
  );
}

function listed(name: string): Evidence[] {
  const found: Evidence[] = [];
  const several = name.includes(' ');
  if (BODY_NAMES.has(name)) found.push(evidence('organisation', several ? 9 : 5, 'a known body'));
  if (PLACE_NAMES.has(name))
    found.push(evidence('place', several ? 9 : 6, 'a known country, region or capital'));
  if (GROUPS.has(name)) found.push(evidence('group', 8, 'a word for a people, faith or camp'));
  if (EVENT_NAMES.has(name)) found.push(evidence('event', 9, 'a known event'));
  const {place, organisation, person} = known(name.toLowerCase());
  const given = known(name.toLowerCase()).firstName;
  if (WELL_KNOWN_PLACES.has(name))
    found.push(evidence('place', several ? 8 : given ? 2.3 : 3.5, 'a well-known place'));
  if (NOBLE.test(name)) found.push(evidence('person', 9, 'a title of nobility or the church'));
  else if (place) found.push(evidence('place', 3, 'in the list of places'));
  if (organisation) found.push(evidence('organisation', 3, 'in the list of organisations'));
  if (person) found.push(evidence('person', name.includes(' ') ? 3 : 1, 'in the list of people'));
  return found;
}

function headed(words: readonly string[], lowers: readonly string[]): Evidence[] {
  const last = lowers.at(-1) ?? '';
  const first = lowers[0] ?? '';
  const found: Evidence[] = [];
  const several = words.length > 1;
  const lowerHead = LOWER_HEADS.get(last);
  if (several && lowerHead !== undefined && words.at(-1) === last)
    return [evidence(lowerHead, 7, `the head word “${last}”`)];
  const of = lowers.findIndex((word) => word === 'of' || word === 'for');
  const core = of > 0 ? (lowers[of - 1] ?? '') : last;
  if (several && ORGANISATION_HEADS.has(last))
    found.push(evidence('organisation', 5, `the head word “${words.at(-1)}”`));
  if (of > 0 && ORGANISATION_OPENERS.has(core))
    found.push(evidence('organisation', 6, `the head word “${words[of - 1]}”`));
  else if (several && of < 0 && ORGANISATION_OPENERS.has(first))
    found.push(evidence('organisation', 2, `the head word “${words[0]}”`));
  if (several && TEAM_ENDING.test(last)) found.push(evidence('organisation', 2, 'a team’s name'));
  if (several && PLACE_HEADS.has(core))
    found.push(evidence('place', 4.5, `the head word “${core}”`));
  const vague = VAGUE_OPENER.test(first);
  const opens = !vague || !lowers.slice(1).every(isDictionaryWord) || PLACE_HEADS.has(last);
  if (several && PLACE_OPENERS.has(first) && of !== 1 && opens)
    found.push(evidence('place', vague ? 1.2 : 2.5, `begins with “${words[0]}”`));
  if (several && of === 1 && PLACE_OPENERS.has(first))
    found.push(evidence('place', 5, `begins with “${words[0]} of”`));
  if (
    several &&
    (EVENT_HEADS.has(core) ||
      (/^[IVX]+$/.test(words.at(-1) ?? '') && EVENT_HEADS.has(lowers.at(-2) ?? '')))
  )
    found.push(evidence('event', 6, `the head word “${core}”`));
  if (several && EVENT_OPENERS.has(first))
    found.push(evidence('event', 5, `begins with “${words[0]}”`));
  if (several && WORK_HEADS.has(core)) found.push(evidence('work', 6, `the head word “${core}”`));
  if (several && PRODUCT_NOUNS.has(last))
    found.push(evidence('product', 4, `the head word “${last}”`));
  if (several && /^\d+$/.test(last) && !EVENT_HEADS.has(lowers.at(-2) ?? ''))
    found.push(evidence('product', 4, 'a name with a number'));
  if (/^(?:Space Shuttle|USS|HMS|CSS|RMS|HMAS) /.test(words.join(' ')))
    found.push(evidence('product', 9, 'the name of a ship or spacecraft'));
  if (words.includes('&')) found.push(evidence('organisation', 3, 'names joined by “&”'));
  if (/^covid/i.test(first)) found.push(evidence('person', -9, 'a disease'));
  return found;
}

function personal(words: readonly string[], lowers: readonly string[]): Evidence[] {
  const found: Evidence[] = [];
  const first = lowers[0] ?? '';
  const last = lowers.at(-1) ?? '';
  const several = words.length > 1;
  const {firstName} = known(first);
  if (several && firstName) found.push(evidence('person', 3.5, 'begins with a given name'));
  if (!several && firstName) found.push(evidence('person', 2.5, 'a given name'));
  if (known(last).lastName || (several && known(last).firstName))
    found.push(evidence('person', several ? 1.5 : 2, 'a family name'));
  if (several && words.slice(0, -1).some((word) => /^\p{Lu}\.?$/u.test(word)))
    found.push(evidence('person', 3, 'initials'));
  if (
    several &&
    words.slice(1, -1).some((word) => /^(?:de|da|van|von|bin|ibn|der|del|ben)$/.test(word))
  )
    found.push(evidence('person', 1, 'a name with a particle'));
  if (several && /^(?:jr|sr|ii|iii|iv)$/.test(last))
    found.push(evidence('person', 2, 'ends like a name'));
  if (
    several &&
    words.length <= 4 &&
    words.every((word) =>
      /^\p{Lu}?['’]?\p{Lu}[\p{Ll}\p{M}'’-]+|^(?:de|da|van|von|bin|der|al-.*)$/u.test(word),
    )
  )
    found.push(evidence('person', 1.2, 'two or more names in a row'));
  const ordinary = lowers.filter((word) => {
    return isDictionaryWord(word) && !known(word).firstName && !known(word).lastName;
  }).length;
  const places = lowers.filter((word, i) => {
    return known(word).place && !known(word).firstName && !(i > 0 && known(first).firstName);
  }).length;
  if (several && places > 0) {
    found.push(evidence('person', -2, 'holds the name of a place'));
    found.push(evidence('organisation', 1, 'holds the name of a place'));
    found.push(evidence('place', 0.8, 'holds the name of a place'));
  }
  if (several && ordinary > 0) {
    found.push(evidence('person', -1.4 * ordinary, 'holds ordinary words'));
    found.push(evidence('organisation', 0.5, 'capitals on ordinary words'));
  }
  return found;
}

function acronym(words: readonly string[]): Evidence[] {
  const [only] = words;
  if (words.length !== 1 || only === undefined) return [];
  if (/^\p{Lu}[\p{Lu}&.]{1,6}$/u.test(only) && !ROMAN.test(only))
    return [
      // Long rows of capitals are shouted words more often than names.
      evidence('organisation', only.length < 5 ? 2 : 1.2, 'an acronym'),
      evidence('person', -2, 'an acronym'),
    ];
  if (/^(?:[A-Z]{1,4}-?\d|\d+[A-Z]+\d)/.test(only))
    return [evidence('product', 3, 'letters and figures')];
  if (/^\p{Lu}[\p{L}]{0,4}-\d/u.test(only)) return [evidence('product', 4, 'letters and figures')];
  if (/^\p{Lu}?\p{Ll}+\p{Lu}/u.test(only) && !/^(?:Mc|Mac|O['’]|De|Di|La|Le|Fitz|Van)/.test(only))
    return [evidence('organisation', 1.5, 'a capital inside the word')];
  return [];
}

function endings(words: readonly string[], lowers: readonly string[]): Evidence[] {
  const last = lowers.at(-1) ?? '';
  const found: Evidence[] = [];
  if (last.length > 5 && SURNAME_ENDING.test(last))
    found.push(evidence('person', 1.2, 'ends like a family name'));
  if (/^(?:Mc|Mac|O['’]|Fitz|al-|Al-|el-|El-)\p{Lu}/u.test(words.at(-1) ?? ''))
    found.push(evidence('person', 2, 'begins like a family name'));
  if (words.length === 1 && last.length > 5 && PLACE_ENDING.test(last))
    found.push(evidence('place', 1.5, 'ends like a place'));
  return found;
}
