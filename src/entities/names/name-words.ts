import {BODY_NAMES} from '../data/bodies.ts';
import {FEASTS, MONTHS, WEEKDAYS} from '../data/calendar.ts';
import {PLACE_NAMES} from '../data/countries.ts';
import {ADDRESSES, OFFICES} from '../data/titles.ts';
import {known} from '../lexicon.ts';
import type {Sentence, Word} from '../reading.ts';
import {type Casing, isFunctionWord, isOrdinary} from './casing.ts';

/** Whether the word's capital may be that of a name: no word of grammar or of the calendar. */
export function isNameWord(sentence: Sentence, i: number, casing: Casing): boolean {
  const {words} = sentence;
  const word = words[i];
  if (word === undefined || !word.capital) return false;
  // "US" and "WHO" are words of grammar only in lower case.
  if (sentence.style === 'running' && isListedAcronym(word.text)) return true;
  if (isFunctionWord(word.lower)) return false;
  if (isCalendarWord(words, i)) return false;
  if (numbersPart(sentence, i)) return false;
  if (sentence.style === 'running') return true;
  if (ADDRESSES.has(word.lower) || OFFICES.has(word.lower)) return true;
  // Where every word has a capital, only those that the rest of the text uses as names count.
  if (isOrdinary(casing, word.lower)) return false;
  return (
    sentence.style === 'title' ||
    (casing.get(word.lower)?.inside ?? 0) > 0 ||
    known(word.lower).place
  );
}

/** Numbers up to 89: no acronym of a court or council ("ICC"). */
const ROMAN = /^(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether the word is the Roman number of a chapter or the like, before its title. */
function numbersPart({words}: Sentence, i: number): boolean {
  const text = words[i]?.text ?? '';
  if (text === '' || !ROMAN.test(text)) return false;
  const before = words[i - 1]?.lower ?? '';
  if (/^(?:chapter|part|book|volume|vol|act|scene|canto|section|letter|appendix)$/.test(before))
    return true;
  // "XI" may open a headline as somebody's name; longer numbers open chapters.
  return i === 0 && text.length > 2;
}

function isListedAcronym(text: string): boolean {
  return (
    text.length > 1 &&
    text === text.toUpperCase() &&
    (BODY_NAMES.has(text) || PLACE_NAMES.has(text))
  );
}

/** Whether the word is a day or a month. "May" and "March" are that only beside a number or preposition. */
function isCalendarWord(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (word === undefined) return false;
  const {lower} = word;
  if (WEEKDAYS.has(lower) && lower.length > 4) return true;
  if (WEEKDAYS.has(lower.replace(/s$/, '')) && lower.length > 6) return true;
  if (FEASTS.has(lower)) return true;
  if (!MONTHS.has(lower)) return false;
  if (!/^(?:may|march|august|jan|mar|june|april)$/.test(lower))
    return lower.length > 3 || word.text.length > 2;
  const next = words[index + 1];
  const previous = words[index - 1];
  const named = next?.capital === true && !isFunctionWord(next.lower);
  return (
    !named ||
    next.kind === 'number' ||
    previous?.kind === 'number' ||
    /^(?:in|of|on|since|until|by|last|next|this|early|late|mid|from|to|between|and|during|through)$/.test(
      previous?.lower ?? '',
    )
  );
}
