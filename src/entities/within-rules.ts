import {isGivenName} from './aliases/listed-names.ts';
import {GROUPS} from './data/countries.ts';
import {ADDRESSES, HONORIFIC_OFFICES} from './data/titles.ts';
import type {TaggedName} from './tagger/tag.ts';

/** Offices that papers write by their letters before a name. */
const LETTERED = /^(?:PM|MP|MEP|MLA|CM|QB|RB|WR|CEO|CFO|COO|CTO|VP|DCI|DI|DS|PC|IG|SP|DSP|CJI)$/;
/** Small words that say what sort of thing a name is of and are no part of it. */
const SORT =
  /^(?:group|county|province|district|region|state|street|city|town|village|government|forces|border|coast|party|campus|area|team|side)$/;
const DIRECTION = /^(?:North|South|East|West|Central|Latin|Southern|Northern|Eastern|Western)$/i;

/**
 * A name as our rules have it, where the tagger has taken in too much: without the title
 * before a person and the small word behind that says what it is; "North Korean" and the
 * like are groups.
 */
export function withinRules(name: TaggedName): TaggedName {
  let {from, to, kind} = name;
  const {words} = name.sentence.sentence;
  const textOf = (i: number): string => words[i]?.text ?? '';
  if (kind === 'person') while (to - from > 1 && isTitle(textOf(from), textOf(from + 1))) from++;
  else while (to - from > 1 && SORT.test(textOf(to - 1))) to--;
  const last = textOf(to - 1);
  if (to - from > 1 && kind !== 'person' && GROUPS.has(last))
    if (words.slice(from, to - 1).every(({text}) => DIRECTION.test(text))) kind = 'group';
  if (from === name.from && to === name.to && kind === name.kind) return name;
  const start = words[from]?.start ?? name.start;
  const end = words[to - 1]?.end ?? name.end;
  return {...name, start, end, kind, from, to};
}

/** Whether a capital word before another is a title; one that is a given name too (Earl) is not. */
function isTitle(word: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  if (LETTERED.test(word)) return true;
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (ADDRESSES.has(lower) || HONORIFIC_OFFICES.has(lower)) && !isGivenName(lower);
}
