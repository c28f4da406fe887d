import {isGivenName} from './aliases/listed-names.ts';
import {GROUPS} from './data/countries.ts';
import {ORGANISATION_HEADS, PLACE_HEADS} from './data/heads.ts';
import {ADDRESSES, HONORIFIC_OFFICES} from './data/titles.ts';
import type {TaggedName} from './tagger/tag.ts';

/** Offices that papers write by their letters before a name. */
const LETTERED = /^(?:PM|MP|MEP|MLA|CM|QB|RB|WR|CEO|CFO|COO|CTO|VP|DCI|DI|DS|PC|IG|SP|DSP|CJI)$/;
/** Small words that say what sort of thing a name is of and are no part of it. */
const SORT =
  /^(?:group|county|province|district|region|state|street|city|town|village|government|forces|border|coast|party|campus|area|team|side)$/;
const DIRECTION = /^(?:North|South|East|West|Central|Latin|Southern|Northern|Eastern|Western)$/i;

/** Titles after which comes a person, though a town is called so too: "Sir Leicester". */
const PERSONAL =
  /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Dr|Prof|Professor|Capt|Captain|Col|Colonel|Lt|Lieutenant|Sgt|Sergeant|Rev|Reverend|Monsieur|Madame|Mlle|Herr|Frau|Señor|Señora)\.?$/;
const THINGS: ReadonlySet<string> = new Set(['organisation', 'place', 'group', 'product']);
const HEADS: ReadonlySet<string> = new Set([...PLACE_HEADS, ...ORGANISATION_HEADS]);
const ARTICLE = /^(?:The|A|An)$/;
const QUOTE = /^["“”‘'«„]$/;

/**
 * A name as our rules have it, where the tagger has taken in too much: without the title
 * before a person and the small word behind that says what it is; "North Korean" and the
 * like are groups.
 */
export function withinRules(name: TaggedName): TaggedName {
  let {from, to, kind} = name;
  const {words} = name.sentence.sentence;
  const textOf = (i: number): string => words[i]?.text ?? '';
  while (to - from > 1 && isStray(textOf(from))) from++;
  while (to - from > 1 && isStray(textOf(to - 1))) to--;
  if (THINGS.has(kind) && !HEADS.has(textOf(to - 1).toLowerCase())) {
    if (to - from > 1 && PERSONAL.test(textOf(from))) kind = 'person';
    else if (PERSONAL.test(textOf(from - 1))) kind = 'person';
  }
  if (kind === 'person') while (to - from > 1 && isTitle(textOf(from), textOf(from + 1))) from++;
  else while (to - from > 1 && SORT.test(textOf(to - 1))) to--;
  const last = textOf(to - 1);
  if (to - from > 1 && kind !== 'person' && GROUPS.has(last))
    if (words.slice(from, to - 1).every(({text}) => DIRECTION.test(text))) kind = 'group';
  // Titles of works keep their article, which shows where a quotation mark is before it.
  if (kind === 'work' && ARTICLE.test(textOf(from - 1)) && QUOTE.test(textOf(from - 2))) from--;
  if (isDateline(name)) kind = 'place';
  if (from === name.from && to === name.to && kind === name.kind) return name;
  const start = words[from]?.start ?? name.start;
  const end = words[to - 1]?.end ?? name.end;
  return {...name, start, end, kind, from, to};
}

/** A comma, dash or quotation mark at the edge of a name; "Yahoo!" keeps its mark. */
function isStray(text: string): boolean {
  return /^[^\p{L}\p{N}!?.&)%+]+$/u.test(text);
}

/** "AURORA, Colo. (AP) - A car": the town in capitals that begins a report. */
function isDateline({sentence, from, to}: TaggedName): boolean {
  const {words} = sentence.sentence;
  if (from !== 0 || sentence.context.style !== 0) return false;
  if (!words.slice(0, to).every(({text}) => text === text.toUpperCase())) return false;
  const after = words
    .slice(to, to + 9)
    .map(({text}) => text)
    .join(' ');
  return /^(?:, [^,]{2,20},? )?(?:\( \p{Lu}[\p{L} ]{1,20} \) )?(?:-{1,2}|[—–])(?: |$)/u.test(after);
}

/** Whether a capital word before another is a title; one that is a given name too (Marshal) is not. */
function isTitle(word: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  if (LETTERED.test(word)) return true;
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (ADDRESSES.has(lower) || HONORIFIC_OFFICES.has(lower)) && !isGivenName(lower);
}
