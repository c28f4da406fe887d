import {DOUBTFUL, type Meaning, WORDS} from './currencies.ts';
import type {MoneySetting} from './money-setting.ts';
import type {NumberSpan} from './numbers.ts';

/** Words of weight around "pounds". */
const WEIGHT_BEFORE =
  /\b(?:weigh|weight|lost|lose|losing|shed|gain|gained|heavy|heavier|lighter|lift|lifted|bench|ounces|feet|foot|inches)\w*\b[^.]*$/i;
const WEIGHT_AFTER =
  /^(?:\)?[ \n]of[ \n](?!sterling|debt|public|taxpayer|money|funding|damage|investment)|[ \n](?:in[ \n]weight|lighter|heavier|overweight|per[ \n]square|more[ \n]than[ \n](?:he|she|it)[ \n]weigh|apiece|and[ \n][\p{L}\d]+[ \n](?:ounces|inches)))/u;
/** The people named beside the word decide, then what it means by itself, then the article. */
export function currencyOf(
  singular: string,
  meant: readonly Meaning[],
  people: string,
  setting: MoneySetting,
): string | null {
  const beside = meant.find(({name}) => name !== '' && people.includes(name));
  if (beside !== undefined) return beside.code;
  if (singular === 'cent' && setting.has('€') && !setting.has('$')) return 'EUR';
  const plain = meant.find(({name}) => name === '')?.code ?? null;
  if (people.trim() === '') return plain ?? setting.meant(meant)?.code ?? null;
  if (meant.length > 1) return ofPeople(people, plain);
  return plain ?? meant[0]?.code ?? null;
}

/** "US dollars" and "British pounds" are the plain ones; another people's are not known. */
function ofPeople(people: string, plain: string | null): string | null {
  return /US|U\.S\.|United States|Americ|Brit|UK|Turk|Russia|Swed|Korea|Azerb|Roman/.test(people)
    ? plain
    : null;
}

/** The singular of a currency's word and what it means, or null. Lower case. */
export function meaningsOf(word: string): {singular: string; meant: readonly Meaning[]} | null {
  for (const singular of [word, word.replace(/s$/, ''), word.replace(/es$/, '')]) {
    const meant = WORDS.get(singular);
    if (meant !== undefined) return {singular, meant};
  }
  return null;
}

/** Whether the word behind the number, `written` up to `to`, is money here and no weight, verb or name. */
export function isMoney(
  part: string,
  number: NumberSpan,
  to: number,
  written: string,
  singular: string,
  setting: MoneySetting,
): boolean {
  // "Guinea", "Won" and "Bucks" are names; in capitals throughout they may be money again.
  const capital = /^\p{Lu}\p{Ll}/u.test(written);
  if (capital && (DOUBTFUL.has(singular) || /^(?:won|guinea|buck|rand|cent|real)$/.test(singular)))
    return false;
  const after = part.slice(to, to + 24);
  if (singular === 'won')
    return (
      part.slice(number.end, to).trim().split(/\s/).length === 1 &&
      (number.values[0] ?? 0) >= 1000 &&
      !isYear(part, number) &&
      !/^[ \n](?:the|his|her|their|its|by|at)\b/.test(after)
    );
  if (singular === 'guinea') return !/^[ \n](?:pig|fowl|hen)/.test(after);
  if (singular !== 'pound') return true;
  const large = (number.values[0] ?? 0) >= 100_000;
  if (WEIGHT_AFTER.test(after)) return false;
  // "A 20 pound sack", but "a five pound note".
  if (written === 'pound' && !large && setting.has('$') && /^[ \n]\p{Ll}/u.test(after))
    return false;
  if (WEIGHT_BEFORE.test(part.slice(Math.max(0, number.start - 40), number.start))) return false;
  return setting.has('£') || !setting.has('$') || large;
}

function isYear(part: string, {start, end}: NumberSpan): boolean {
  return /^(?:1[89]|20)\d\d$/.test(part.slice(start, end));
}
