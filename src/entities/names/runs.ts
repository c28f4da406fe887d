import {BODY_NAMES} from '../data/bodies.ts';
import {FEASTS, MONTHS, WEEKDAYS} from '../data/calendar.ts';
import {GROUPS, PLACE_NAMES} from '../data/countries.ts';
import {
  EVENT_HEADS,
  EVENT_OPENERS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_OPENERS,
  WORK_HEADS,
} from '../data/heads.ts';
import {ADDRESSES, OFFICES} from '../data/titles.ts';
import {isDictionaryWord, known} from '../lexicon.ts';
import {isApart, isPossessive, type Sentence, type Word} from '../reading.ts';
import {type Casing, isFunctionWord, isOrdinary, opensSentence} from './casing.ts';

/** Words `[from, to)` of a sentence: a stretch of capitalised words that may hold names. */
export type Run = {readonly from: number; readonly to: number};

/** More words than any name has; a wall of capitals stays cheap. */
const LONGEST = 12;

/** Particles that join the parts of a person's or a place's name. */
const PARTICLES =
  /^(?:de|da|do|dos|das|di|du|del|della|der|den|van|von|zu|ter|ten|bin|ibn|bint|al|el|la|le|y|ul|af|av)$/;

/**
 * The longest stretches of capitalised words, with the particles, prepositions and
 * signs that hold names together ("Bank of England", "Johnson & Johnson",
 * "King's College"). Words of grammar and of the calendar end a stretch.
 */
export function findRuns(text: string, sentence: Sentence, casing: Casing): Run[] {
  const {words} = sentence;
  const runs: Run[] = [];
  let i = 0;
  while (i < words.length) {
    if (!startsName(words, i, sentence, casing)) {
      i++;
      continue;
    }
    const to = endOfRun(text, sentence, casing, i);
    runs.push({from: i, to});
    i = to;
  }
  return runs;
}

/** Whether the word is a day or a month. "May" and "March" are that only beside a number or preposition. */
export function isCalendarWord(words: readonly Word[], index: number): boolean {
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

function isName(words: readonly Word[], i: number, sentence: Sentence, casing: Casing): boolean {
  const word = words[i];
  if (word === undefined || !word.capital) return false;
  // "US" and "WHO" are words of grammar only in lower case.
  if (sentence.style === 'running' && isListedAcronym(word.text)) return true;
  if (isFunctionWord(word.lower)) return false;
  if (isCalendarWord(words, i)) return false;
  if (sentence.style === 'running') return true;
  if (isTitleWord(word.lower)) return true;
  // Where every word has a capital, only those that the rest of the text uses as names count.
  if (isOrdinary(casing, word.lower)) return false;
  return (
    sentence.style === 'title' ||
    (casing.get(word.lower)?.inside ?? 0) > 0 ||
    known(word.lower).place
  );
}

function isListedAcronym(text: string): boolean {
  return (
    text.length > 1 &&
    text === text.toUpperCase() &&
    (BODY_NAMES.has(text) || PLACE_NAMES.has(text))
  );
}

function startsName(
  words: readonly Word[],
  i: number,
  sentence: Sentence,
  casing: Casing,
): boolean {
  const word = words[i];
  if (word !== undefined && !word.capital) {
    const next = words[i + 1];
    return (
      word.kind === 'word' &&
      /^(?:al|el|de|van|von|bin|ibn|di|da|du|la)-?/.test(word.text) &&
      /^(?:al|el|ul|as|ad)-\p{Lu}/u.test(word.text) &&
      next !== undefined
    );
  }
  return isName(words, i, sentence, casing);
}

function isTitleWord(lower: string): boolean {
  return ADDRESSES.has(lower) || OFFICES.has(lower);
}

function endOfRun(text: string, sentence: Sentence, casing: Casing, from: number): number {
  const {words} = sentence;
  let to = from + 1;
  while (to - from < LONGEST) {
    const last = words[to - 1];
    const next = words[to];
    if (last === undefined || next === undefined) return to;
    const reach = joins(text, sentence, casing, from, to);
    if (reach === 0) return to;
    to += reach;
  }
  return to;
}

/** How many words after `[from, to)` belong to the same stretch: 0 when it ends there. */
function joins(text: string, sentence: Sentence, casing: Casing, from: number, to: number): number {
  const {words} = sentence;
  const last = words[to - 1];
  const next = words[to];
  const after = words[to + 1];
  if (last === undefined || next === undefined) return 0;
  // A full stop that the tokeniser left beside an initial or an abbreviation.
  if (next.text === '.' && next.start === last.end && after !== undefined) {
    const short =
      /^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Jr|Sr|Mt|Gen|Col|Capt|Sen|Rep|Gov|Prof|Lt|Sgt|Rev|Hon)$/u;
    return short.test(last.text) && isName(words, to + 1, sentence, casing) ? 2 : 0;
  }
  const apart = isApart(text, last, next);
  if (apart && isName(words, to, sentence, casing)) return 1;
  if (apart && /^(?:al|el|ul|as|ad|ar|an|at)-\p{Lu}/u.test(next.text)) return 1;
  if (apart && next.kind === 'number' && takesNumber(words, from, to)) return 1;
  if (apart && /^(?:I{2,3}|IV|VI{0,3}|IX|X[IVX]*)$/.test(next.text)) return 1;
  if (after === undefined) return 0;
  if (next.text === '&') return isName(words, to + 1, sentence, casing) ? 2 : 0;
  const firstWord = words[from];
  if (firstWord === undefined) return 0;
  if (isPossessive(next) && next.start === last.end) {
    return isName(words, to + 1, sentence, casing) && keepsPossessive(words, from, to) ? 2 : 0;
  }
  if (!apart || !isApart(text, next, after)) return 0;
  if (PARTICLES.test(next.text) && isName(words, to + 1, sentence, casing)) {
    return isOrdinary(casing, last.lower) && !known(last.lower).firstName ? 0 : 2;
  }
  if (
    PARTICLES.test(next.text) &&
    PARTICLES.test(after.text) &&
    isName(words, to + 2, sentence, casing)
  )
    return 3;
  if (/^(?:of|for|on|in)$/.test(next.text) && takesComplement(words, to, next.text)) {
    if (isName(words, to + 1, sentence, casing)) return 2;
    if (after.text === 'the' && isName(words, to + 2, sentence, casing)) return 3;
  }
  if (next.text === 'and' && isName(words, to + 1, sentence, casing))
    return joinsByAnd(words, from, to) ? 2 : 0;
  return 0;
}

/** "Institute for Science and Security", "Food and Drug Administration": one name; "France and Spain" two. */
function joinsByAnd(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1]?.lower ?? '';
  const after = words[to + 1];
  const end = words[to + 2];
  if (after === undefined || !isDictionaryWord(last)) return false;
  const inside = words.slice(from, to).some(({text}) => text === 'of' || text === 'for');
  if (inside && openerOf(words, from, to) !== '' && isDictionaryWord(after.lower)) return true;
  return (
    end?.capital === true &&
    !known(after.lower).firstName &&
    (ORGANISATION_HEADS.has(end.lower) || WORK_HEADS.has(end.lower))
  );
}

function openerOf(words: readonly Word[], from: number, to: number): string {
  for (let i = from; i < to; i++) {
    const lower = words[i]?.lower ?? '';
    if (ORGANISATION_OPENERS.has(lower)) return lower;
  }
  return '';
}

/** Whether "of" after these words goes on with the same name. */
function takesComplement(words: readonly Word[], to: number, by: string): boolean {
  const last = words[to - 1]?.lower ?? '';
  const opener = ORGANISATION_OPENERS.has(last);
  if (by === 'of')
    return (
      opener ||
      ORGANISATION_HEADS.has(last) ||
      EVENT_HEADS.has(last) ||
      EVENT_OPENERS.has(last) ||
      WORK_HEADS.has(last) ||
      PLACE_OPENERS.has(last) ||
      /^(?:isle|tower|house|temple|palace|cathedral|state|straits?|bay|port|sea|valley|city|republic|kingdom|duke|duchess|earl|prince|princess|lady|queen|king|secretary|museum|church|order|bill|lord|chancellor|minister|speaker|archbishop|bishop|university|mount|rock|horn|head|director|president|statue|hall|field|chief|leader|governor|mayor|prisoner|heart|rape|birth|vale|bank)$/.test(
        last,
      )
    );
  if (by === 'for')
    return (
      opener ||
      /^(?:association|campaign|alliance|coalition|centre|center|agency|fund|foundation|network|movement|citizens|students)$/.test(
        last,
      )
    );
  return (
    by === 'on' && /^(?:committee|commission|council|conference|convention|institute)$/.test(last)
  );
}

/** "Lincoln's Inn" and "King's College" are one name; "Russia's Foreign Ministry" is two. */
function keepsPossessive(words: readonly Word[], from: number, to: number): boolean {
  const owner = words[to - 1];
  const after = words[to + 1];
  if (owner === undefined || after === undefined || to - from > 2) return false;
  if (known(owner.lower).place || GROUPS.has(owner.text)) return false;
  return /^(?:inn|college|park|cathedral|hospital|church|school|square|court|street|palace|gate|island|bay|buildings|club|hall|theatre|lane|hill|university|day)$/.test(
    after.lower,
  );
}

/** "Boeing 787", "Apollo 11", "World War 2": a name that a number completes. */
function takesNumber(words: readonly Word[], from: number, to: number): boolean {
  const last = words[to - 1];
  const number = words[to];
  const after = words[to + 1];
  if (last === undefined || number === undefined) return false;
  if (!/^\d{1,4}$/.test(number.text) || /^(?:1[5-9]|20)\d\d$/.test(number.text)) return false;
  if (after?.text === '-' || after?.text === ':' || after?.text === '%') return false;
  if (opensSentence(words, to - 1) && to - from === 1 && !known(last.lower).organisation)
    return false;
  return (
    known(last.lower).organisation ||
    /^(?:apollo|channel|radio|formula|gemini|voyager|soyuz|sputnik|windows|playstation|iphone|galaxy|model|war|type|mark|falcon|covid|route|highway|interstate)$/.test(
      last.lower,
    )
  );
}
