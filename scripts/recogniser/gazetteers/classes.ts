/** What a phrase of a gazetteer is. Heads, titles, roles and particles are in lower case, names as written. */
export const GAZETTEER_CLASSES = [
  'givenMan',
  'givenWoman',
  'family',
  'city',
  'country',
  'region',
  'placeName',
  'organisation',
  'media',
  'team',
  'acronym',
  'commonWordOrganisation',
  'product',
  'event',
  'work',
  'group',
  'person',
  'titleWord',
  'roleNoun',
  'organisationHead',
  'placeHead',
  'eventHead',
  'productHead',
  'workHead',
  'particle',
] as const;

export type GazetteerClass = (typeof GAZETTEER_CLASSES)[number];

/** A phrase of one source for one class. */
export type Entry = readonly [gazetteer: GazetteerClass, phrase: string];

const LATIN_NAME = /^[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}'&.,/!+:-]*$/u;

/**
 * `raw` with its words one space apart, in NFC and with plain apostrophes and hyphens; null
 * where it has a word in another script than the Latin one or no letter.
 */
export function phrase(raw: string): string | null {
  const plain = raw
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc\u02bb`\u00b4]/gu, "'")
    .replace(/[\u2010\u2011\u2013]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
  const sound = plain.split(' ').every((word) => LATIN_NAME.test(word) || word === '&');
  return sound && /\p{L}/u.test(plain) ? plain : null;
}

/** `name` without diacritics, as many papers print it: "Bogota", "Sao Paulo", "Lodz". */
export function withoutDiacritics(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ØøŁłĐđıßÆæŒœÞþð]/gu, (letter) => PLAIN[letter] ?? letter);
}

const PLAIN: Readonly<Record<string, string>> = {
  Ø: 'O',
  ø: 'o',
  Ł: 'L',
  ł: 'l',
  Đ: 'D',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  Æ: 'Ae',
  æ: 'ae',
  Œ: 'Oe',
  œ: 'oe',
  Þ: 'Th',
  þ: 'th',
  ð: 'd',
};
