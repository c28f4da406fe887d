import type {Role} from '../../model/entity.ts';
import {lastStartingBy} from '../../model/span.ts';
import {areOneOffice, isCourtesy, opensRank} from '../aliases/offices.ts';
import {FUNCTION_WORDS} from '../data/common.ts';
import {ADDRESSES, OFFICE_MODIFIERS, OFFICES} from '../data/titles.ts';
import {isApart, isPossessive, type Word} from '../reading.ts';
import {complementAt} from './complement.ts';
import {bodyOf, isKin, isRoleNoun, mentionAt, type Placed, roleOf, type Setting} from './placed.ts';

/** Words before an office that the role does not need: "the new director". */
const PASSING = /^(?:new|then|current|acting|outgoing|incoming|newly|appointed|elected)$/;

const MOST_ROLES = 3;
/** How many words an office before a comma may be of. */
const LONGEST = 10;

/**
 * The roles that stand before a name, whose first word is the one at `at`: "air force chief
 * Colonel X", "Y chief executive X", and before a comma "the head of Y, X" and "Y's chief
 * executive, X". In reading order.
 */
export function rolesBefore(setting: Setting, at: number): Role[] {
  const {text, words, placed} = setting;
  const found: Role[] = [];
  let i = at - 1;
  while (found.length < MOST_ROLES) {
    let end = i;
    while (end >= 0 && words[end]?.text === '.') end--;
    const head = words[end];
    const next = words[i + 1];
    if (head === undefined || next === undefined) break;
    if (text.slice(head.end, next.start).replace('.', '').trim() !== '') break;
    const joined = areOneOffice(words[end - 1]?.lower ?? '', head.lower);
    if ((isCourtesy(head.lower) && !joined) || isKin(head)) {
      i = end - 1;
      continue;
    }
    const last = isTitle(head) ? end : titleBeforeOf(setting, end);
    const noun = words[last ?? -1];
    if (last === null || noun === undefined) break;
    const start = officeStart(setting, last);
    const first = words[start];
    if (first === undefined) break;
    const of = last === end ? null : complementAt(setting, noun.end);
    const owner = of?.at ?? ownerBefore(text, first.start, placed);
    found.unshift(roleOf(text, first.start, head.end, owner));
    i = start - 1;
  }
  const across = roleAcrossComma(setting, i);
  return across === null ? found : [across, ...found];
}

/** How many words may stand after the noun of an office: "of State for Health". */
const MOST_AFTER = 8;
const SMALL = /^(?:of|for|the|and)$/;

/**
 * The title of an office that ends in other words: where "Secretary" stands of "Secretary
 * of State", all in capitals, and "chief" of "chief of staff". Null where there is none.
 */
function titleBeforeOf({text, words, placed}: Setting, end: number): number | null {
  const last = words[end];
  if (last === undefined || last.kind !== 'word' || FUNCTION_WORDS.has(last.lower)) return null;
  for (let i = end; i > Math.max(0, end - MOST_AFTER); i--) {
    const [word, before] = [words[i], words[i - 1]];
    if (word === undefined || before === undefined || !isApart(text, before, word)) return null;
    if (mentionAt(placed, word.start)?.entity.kind === 'person') return null;
    if (/^(?:of|for)$/.test(word.lower) && isTitle(before) && !isCourtesy(before.lower)) {
      const alike = before.capital === last.capital && (last.capital || i === end - 1);
      return alike && !isKin(before) ? i - 1 : null;
    }
    if (word.capital !== last.capital && !SMALL.test(word.lower)) return null;
  }
  return null;
}

function isTitle(word: Word): boolean {
  return ADDRESSES.has(word.lower) || OFFICES.has(word.lower) || isRoleNoun(word);
}

function isRank({lower}: Word): boolean {
  return ADDRESSES.has(lower) && !OFFICES.has(lower);
}

/** Where the office that ends at the word `end` begins: with what narrows it. */
function officeStart({text, words, placed}: Setting, end: number): number {
  let start = end;
  while (start > 0) {
    const before = words[start - 1];
    const here = words[start];
    if (before === undefined || here === undefined || !isApart(text, before, here)) break;
    if (mentionAt(placed, before.start) !== null || PASSING.test(before.lower)) break;
    const joined =
      areOneOffice(before.lower, here.lower) ||
      opensRank(before.lower) ||
      before.lower === 'retired';
    const narrows = OFFICE_MODIFIERS.has(before.lower) || (isTitle(before) && !isRank(before));
    if (!joined && (isRank(here) || !narrows)) break;
    start--;
  }
  return start;
}

/** The organisation or place right before a role: "[Russian] President", "[Mali]'s leader". */
function ownerBefore(text: string, start: number, placed: readonly Placed[]): string | null {
  const owner = placed[lastStartingBy(placed, start - 1)];
  if (owner === undefined || owner.end > start || start - owner.end > 24) return null;
  const between = text.slice(owner.end, start);
  return /^(?:['’]s?)?\s+(?:(?:new|former|then|acting|current|outgoing)\s+)?$/.test(between)
    ? bodyOf(owner.entity)
    : null;
}

/** "the head of the air force, Colonel X" and "Acme's chief executive, X". */
function roleAcrossComma(setting: Setting, at: number): Role | null {
  const {text, words, placed} = setting;
  const last = words[at - 1];
  if (words[at]?.text !== ',' || last === undefined) return null;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST); i--) {
    const word = words[i];
    if (word === undefined || (word.kind === 'sign' && word.text !== '.')) return null;
    // "The son of your cook, Lady X, …": she is the one who is spoken to.
    if (/^(?:your|my|his|her|our|thy|and|or|who|that)$/.test(word.lower)) return null;
    if (!isRoleNoun(word) || isKin(word)) continue;
    const start = officeStart(setting, i);
    const first = words[start];
    const opener = words[start - 1];
    if (first === undefined) return null;
    if (i === at - 1) {
      const owned = isPossessive(opener) || /^(?:its|their)$/.test(opener?.lower ?? '');
      const owner = ownerBefore(text, first.start, placed);
      return owned || owner !== null ? roleOf(text, first.start, word.end, owner) : null;
    }
    if (words[i + 1]?.lower !== 'of') return null;
    const to = complementAt(setting, word.end);
    return roleOf(text, first.start, last.end, to?.at ?? null);
  }
  return null;
}
