import type {Role} from '../../model/entity.ts';
import {lastStartingBy} from '../../model/span.ts';
import {ADDRESSES, OFFICE_MODIFIERS, OFFICES} from '../data/titles.ts';
import {isApart, isPossessive, type Word} from '../reading.ts';
import {complementAt} from './complement.ts';
import {bodyOf, isKin, isRoleNoun, mentionAt, type Placed, roleOf, type Setting} from './placed.ts';

/** Forms of address that say nothing about what somebody does. */
const PLAIN =
  /^(?:mr|mrs|ms|miss|mx|dr|sir|lady|dame|madam|madame|monsieur|mme|mlle|mademoiselle|master|mistress|aunt|uncle|messrs|esq|herr|frau|señor|señora|comrade|brother|sister|father|mother|cousin|saint|grandfather|grandmother|hon|honourable|honorable|dowager)$/;

/** Words before an office that the role does not need: "the new director". */
const PASSING = /^(?:new|then|current|acting|outgoing|incoming|newly|appointed|elected)$/;

const RANK_BEFORE_RANK =
  /^(?:lieutenant|major|brigadier|vice|rear|field|retired|crown|grand|detective|staff|lance|petty|warrant)$/;

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
    if (head === undefined || next === undefined || !isTitle(head)) break;
    if (text.slice(head.end, next.start).replace('.', '').trim() !== '') break;
    if (PLAIN.test(head.lower) || isKin(head)) {
      i = end - 1;
      continue;
    }
    const start = officeStart(setting, end);
    const first = words[start];
    if (first === undefined) break;
    found.unshift(roleOf(text, first.start, head.end, ownerBefore(text, first.start, placed)));
    i = start - 1;
  }
  const across = roleAcrossComma(setting, i);
  return across === null ? found : [across, ...found];
}

function isTitle(word: Word): boolean {
  return ADDRESSES.has(word.lower) || OFFICES.has(word.lower) || isRoleNoun(word);
}

function isRank({lower}: Word): boolean {
  return ADDRESSES.has(lower) && !OFFICES.has(lower);
}

/** Where the office that ends at the word `end` begins: with what narrows it. */
function officeStart({text, words, placed}: Setting, end: number): number {
  const head = words[end];
  let start = end;
  while (start > 0 && head !== undefined) {
    const before = words[start - 1];
    const here = words[start];
    if (before === undefined || here === undefined || !isApart(text, before, here)) break;
    if (mentionAt(placed, before.start) !== null || PASSING.test(before.lower)) break;
    if (isRank(head) && !RANK_BEFORE_RANK.test(before.lower)) break;
    const narrows = OFFICE_MODIFIERS.has(before.lower) || (isTitle(before) && !isRank(before));
    if (!narrows) break;
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
