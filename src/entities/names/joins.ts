import {GROUPS} from '../data/countries.ts';
import {
  EVENT_HEADS,
  EVENT_OPENERS,
  OF_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PLACE_OPENERS,
  WORK_HEADS,
} from '../data/heads.ts';
import {ADDRESSES, OFFICES} from '../data/titles.ts';
import {isDictionaryWord, known} from '../lexicon.ts';
import {isApart, isPossessive, type Sentence, type Word} from '../reading.ts';
import {type Casing, isOrdinary, opensSentence} from './casing.ts';
import {isNameWord} from './name-words.ts';

/** Particles that join the parts of a person's or a place's name. */
const PARTICLES =
  /^(?:de|da|do|dos|das|di|du|del|della|der|den|van|von|zu|ter|ten|bin|ibn|bint|al|el|la|le|y|ul|af|av)$/;
/** A name with its article: al-Assad, el-Sisi. */
export const ARTICLED = /^(?:al|el|ul|as|ad|ar|an|at)-\p{Lu}/u;

/** How many words after `[from, to)` belong to the same stretch: 0 when it ends there. */
export function joins(
  text: string,
  sentence: Sentence,
  casing: Casing,
  from: number,
  to: number,
): number {
  const isName = (i: number): boolean => isNameWord(sentence, i, casing);
  const {words} = sentence;
  const last = words[to - 1];
  const next = words[to];
  const after = words[to + 1];
  if (last === undefined || next === undefined) return 0;
  // A full stop that the tokeniser left beside an initial or an abbreviation.
  if (next.text === '.' && next.start === last.end && after !== undefined) {
    const short =
      /^(?:\p{Lu}|St|Mr|Mrs|Ms|Dr|Jr|Sr|Mt|Gen|Col|Capt|Sen|Rep|Gov|Prof|Lt|Sgt|Rev|Hon)$/u;
    return short.test(last.text) && isName(to + 1) ? 2 : 0;
  }
  const apart = isApart(text, last, next);
  if (apart && isName(to)) return 1;
  if (apart && ARTICLED.test(next.text)) return 1;
  if (apart && next.kind === 'number' && takesNumber(words, from, to)) return 1;
  if (apart && /^(?:I{2,3}|IV|VI{0,3}|IX|X[IVX]*)$/.test(next.text)) return 1;
  if (after === undefined) return 0;
  if (next.text === '&') return isName(to + 1) ? 2 : 0;
  if (isPossessive(next) && next.start === last.end) {
    return isName(to + 1) && keepsPossessive(words, from, to) ? 2 : 0;
  }
  if (!apart || !isApart(text, next, after)) return 0;
  if (PARTICLES.test(next.text) && isName(to + 1)) {
    return isOrdinary(casing, last.lower) && !known(last.lower).firstName ? 0 : 2;
  }
  if (PARTICLES.test(next.text) && PARTICLES.test(after.text) && isName(to + 2)) return 3;
  if (/^(?:of|for|on|in)$/.test(next.text) && takesComplement(words, to, next.text)) {
    if (isName(to + 1)) return 2;
    if (after.text === 'the' && isName(to + 2)) return 3;
  }
  if (next.text === 'and' && isName(to + 1)) return joinsByAnd(words, from, to) ? 2 : 0;
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
      ADDRESSES.has(last) ||
      OFFICES.has(last) ||
      OF_HEADS.has(last)
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
