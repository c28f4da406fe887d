import {AFTER_COMMA} from '../text/abbreviations.ts';
import {isGivenName} from './aliases/listed-names.ts';
import {GROUPS} from './data/countries.ts';
import {ORGANISATION_HEADS, PLACE_HEADS} from './data/heads.ts';
import {ADDRESSES, HONORIFIC_OFFICES} from './data/titles.ts';
import {isPossessive, type Word} from './reading.ts';
import {LIST_CLASSES} from './tagger/lexicons.ts';
import type {TaggedName} from './tagger/tag.ts';
import type {WordType} from './tagger/word-types.ts';

/** Offices that papers write by their letters before a name. */
const LETTERED = /^(?:PM|MP|MEP|MLA|CM|QB|RB|WR|CEO|CFO|COO|CTO|VP|DCI|DI|DS|PC|IG|SP|DSP|CJI)$/;
/** Small words that say what sort of thing a name is of and are no part of it. */
const SORT =
  /^(?:group|county|province|district|region|state|street|city|town|village|government|forces|border|coast|party|campus|area|team|side)$/;
const DIRECTION = /^(?:North|South|East|West|Central|Latin|Southern|Northern|Eastern|Western)$/i;

/** Titles after which comes a person, though a town is called so too: "Sir Leicester". */
const PERSONAL = /^(?:Mr|Mrs|Ms|Miss|Mx|Sir|Dame|Monsieur|Madame|Mlle|Herr|Frau|Señor|Señora)\.?$/;
const THINGS: ReadonlySet<string> = new Set(['organisation', 'place', 'group', 'product']);
const HEADS: ReadonlySet<string> = new Set([...PLACE_HEADS, ...ORGANISATION_HEADS]);
const STATES: ReadonlySet<string> = new Set(AFTER_COMMA);
const ARTICLE = /^(?:The|A|An)$/;
const QUOTE = /^["“”‘'«„]$/;

/** Letters after a person's name. */
const POSTNOMINAL = /^(?:KC|QC|SC|MP|MSP|MEP|MBE|OBE|CBE|KBE|DBE|PhD|MD|FRS|RN|Esq)\.?$/;
/** A verb that opens a question, and may be a given name. */
const ASKING = /^(?:Will|May|Can|Could|Should|Would|Might|Must|Does|Did|Is|Has|Was)$/;
/** An American office-holder's party, before the state: "R-Ohio". */
const PARTY_AND_STATE = /^[RDI]-\p{Lu}\p{L}+\.?$/u;

/** A name as our rules have it, and why where that is not as the tagger has it. */
export type Ruled = {readonly name: TaggedName; readonly why: string | null};

/**
 * A name as our rules have it, where the tagger has taken in too much or the wrong kind:
 * signs at its edges, a title before a person or letters behind, the small word that says
 * what a thing is; a person after "Sir", the town that begins a report, "North Korean".
 */
export function withinRules(name: TaggedName): Ruled {
  let {from, to, kind} = name;
  let why: string | null = null;
  const {words} = name.sentence.sentence;
  const textOf = (i: number): string => words[i]?.text ?? '';
  while (to - from > 1 && isStray(textOf(from))) from++;
  while (to - from > 1 && isStray(textOf(to - 1))) to--;
  const title = PERSONAL.test(textOf(from)) && to - from > 1 ? textOf(from) : textOf(from - 1);
  if (THINGS.has(kind) && PERSONAL.test(title) && !isThing(words, from, to)) {
    kind = 'person';
    why = `after “${title}”`;
  }
  if (kind === 'person') {
    const asks = from === 0 && ASKING.test(textOf(0)) && textOf(words.length - 1) === '?';
    if (asks && to - from > 1) from++;
    while (to - from > 1 && isTitle(textOf(from), textOf(from + 1))) from++;
    while (to - from > 2 && POSTNOMINAL.test(textOf(to - 1))) to--;
  } else while (to - from > 1 && SORT.test(textOf(to - 1))) to--;
  if (to - from > 1 && kind !== 'person' && GROUPS.has(textOf(to - 1)))
    if (words.slice(from, to - 1).every(({text}) => DIRECTION.test(text))) {
      kind = 'group';
      why = 'the word for a people';
    }
  // Titles of works keep their article, which shows where a quotation mark is before it.
  if (kind === 'work' && ARTICLE.test(textOf(from - 1)) && QUOTE.test(textOf(from - 2))) from--;
  const state = textOf(to) === ',' && STATES.has(textOf(to + 1).replace(/\.$/, ''));
  if (state && to - from < 4 && textOf(to + 1).endsWith('.') && kind !== 'place') {
    kind = 'place';
    why = 'a town before its state';
  } else if (isDateline(name) && kind !== 'place') {
    kind = 'place';
    why = 'the town that begins a report';
  }
  let start = words[from]?.start ?? name.start;
  if (to - from === 1 && PARTY_AND_STATE.test(textOf(from))) {
    kind = 'place';
    why = 'the state after a party';
    start += 2;
  }
  const end = words[to - 1]?.end ?? name.end;
  if (start === name.start && end === name.end && kind === name.kind) return {name, why: null};
  return {name: {...name, start, end, kind, from, to}, why};
}

/** Whether words are called like a thing: by their last one, or as somebody's ("Ball's Chutney"). */
function isThing(words: readonly Word[], from: number, to: number): boolean {
  return (
    HEADS.has(words[to - 1]?.lower ?? '') ||
    words.slice(from, to).some((word) => isPossessive(word))
  );
}

/** A comma, dash or quotation mark at the edge of a name; "Yahoo!" keeps its mark. */
function isStray(text: string): boolean {
  return /^[^\p{L}\p{N}!?.&)%+]+$/u.test(text);
}

/**
 * "AURORA, Colo. (AP) - A car": the town in capitals that begins a report. Without a state or
 * an agency after it ("LUANDA — The road") it must be listed as a place: bodies are
 * written in capitals too.
 */
function isDateline({sentence, from, to}: TaggedName): boolean {
  const {words} = sentence.sentence;
  if (from !== 0 || sentence.context.style !== 0) return false;
  if (!words.slice(0, to).every(({text}) => text === text.toUpperCase())) return false;
  const after = words
    .slice(to, to + 9)
    .map(({text}) => text)
    .join(' ');
  const found = DATELINE.exec(after);
  if (found === null) return false;
  return found[1] !== undefined || sentence.context.types.slice(0, to).every(isListedPlace);
}

const DATELINE =
  /^((?:, [^,]{2,20},? )?(?:\( \p{Lu}[\p{L} ]{1,20} \) )|, [^,]{2,20},? )?(?:-{1,2}|[—–])(?: |$)/u;
const PLACE_CLASSES = (['city', 'country', 'region', 'placeName'] as const)
  .map((name) => 1 << LIST_CLASSES.indexOf(name))
  .reduce((all, bit) => all | bit, 0);

function isListedPlace({classes}: WordType): boolean {
  return (classes & PLACE_CLASSES) !== 0;
}

/** Whether a capital word before another is a title; one that is a given name too (Marshal) is not. */
function isTitle(word: string, next: string): boolean {
  if (!/^\p{Lu}/u.test(next)) return false;
  if (LETTERED.test(word)) return true;
  const lower = word.toLowerCase().replace(/\.$/, '');
  return (ADDRESSES.has(lower) || HONORIFIC_OFFICES.has(lower)) && !isGivenName(lower);
}
