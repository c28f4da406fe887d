import type {Kind} from '../../model/entity.ts';
import type {LinkedMention} from './cluster.ts';
import {isAcronym, matchesInitials} from './initials.ts';
import {isLanguage} from './languages.ts';

type Mention = Omit<LinkedMention, 'doubt'>;

/** Two names of which the text says that they mean the same, and how it says so. */
export type Statement = {
  readonly kind: Kind;
  readonly name: string;
  readonly other: string;
  readonly why: string;
};

/** How far apart the two names may stand, in UTF-16 units. */
const LONGEST = 70;

const ADVERB =
  '(?:also|better|best|formerly|commonly|popularly|widely|usually|sometimes|often|originally|previously|professionally|generally|now|simply|locally|once|then|later|otherwise|more|first|variously|universally|affectionately|informally|internationally)';
const IS = '(?:(?:who|which|that)\\s+)?(?:is|was|are|were|has\\s+been|had\\s+been)\\s+';
const MADE = '(?:nicknamed|dubbed|abbreviated|shortened|renamed|styled|stylised|stylized)';
const NAME =
  '(?:(?:stage|pen|ring|full|birth|real|married|maiden)\\s+name|nickname|pseudonym|initials|acronym|alias)';
/** What may stand between a name and another of the same person or thing. */
const CUES: readonly RegExp[] = [
  `^,?\\s*[([]?\\s*(?:${IS})?(?:${ADVERB}[\\s,]+(?:and\\s+)?)*known(?:\\s+${ADVERB})*\\s+(?:as|by)\\s+`,
  `^,?\\s*[([]?\\s*(?:a\\.?k\\.?a\\.?|alias|née|nee|né|ex-)\\s*:?\\s+`,
  `^,?\\s*[([]?\\s*(?:${IS})?(?:${ADVERB}\\s+)*${MADE}\\s+(?:as\\s+|to\\s+)?`,
  `^,?\\s*[([]?\\s*(?:${IS}(?:${ADVERB}\\s+)*|(?:${ADVERB}\\s+)+)(?:called|termed|referred\\s+to\\s+as)\\s+`,
  `^,?\\s+who\\s+(?:goes|went|performs|records|writes|wrote)\\s+(?:by|as|under)\\s+`,
].map(cue);
/** Cues after which the other name must end the bracket or apposition: "formerly Y's aide" is none. */
const CLOSED_CUES: readonly RegExp[] = [
  `^\\s*[([]\\s*(?:born|formerly|previously|originally|later|now|or|also|abbreviated|short\\s+for|abbreviation\\s+of)[\\s,]+`,
  `^,\\s+(?:born|formerly|previously)\\s+`,
].map(cue);

function cue(start: string): RegExp {
  return new RegExp(
    `${start}(?:(?:by\\s+)?(?:his|her|its|their|the)\\s+${NAME}s?,?\\s*(?:as\\s+|of\\s+)?)?(?:simply\\s+|just\\s+)?(?:the\\s+)?["“‘']?\\s*$`,
    'iu',
  );
}

/** A sign, or since when or where the name has been borne. */
const CLOSES = /^["”’']?(?:\s*[,;.)\]]|\s+(?:in|on|at|until)\s|\s*$)/;
/** "(German: " and "(Arabic and Hebrew: ", before the name of a thing in those languages. */
const IN_LANGUAGE =
  /^\s*[([]\s*(?<one>\p{Lu}[\p{L}-]+)(?:\s+and\s+(?<other>\p{Lu}[\p{L}-]+))?\s*:\s*["“‘']?$/u;

const OPENS_BRACKET = /^\s*\(\s*(?:the\s+|or\s+)?["“]?$/;
const CLOSES_BRACKET = /^["”]?\s*[),;]/;
/** Acronyms in brackets after a company that are not its own. */
const EXCHANGES = /^(?:NYSE|NASDAQ|Nasdaq|LSE|AIM|ASX|TSX|JSE|HKEX|SIX|OTC|FTSE)$/;

/**
 * The pairs of neighbouring names of one kind that the text declares to be the same:
 * "X, known as Y", "X (formerly Y)", "Body of Some Name (BSN)", "X (German: Y)". `mentions`
 * come in reading order. Linear: a name is compared with the next of its kind alone.
 */
export function findStatements(text: string, mentions: readonly Mention[]): Statement[] {
  const latest = new Map<Kind, Mention>();
  const found: Statement[] = [];
  for (const mention of mentions) {
    const before = latest.get(mention.kind);
    latest.set(mention.kind, mention);
    if (before === undefined || before.name === mention.name) continue;
    const between = text.slice(before.end, mention.start);
    if (mention.start < before.end || between.length > LONGEST) continue;
    const bracketed =
      OPENS_BRACKET.test(between) &&
      CLOSES_BRACKET.test(text.slice(mention.end, mention.end + 4)) &&
      isShortInBrackets(before, mention);
    const why = bracketed ? 'in brackets after' : 'the text says that it is another name of';
    if (bracketed || isStated(text, between, mention))
      found.push({kind: mention.kind, name: before.name, other: mention.name, why});
  }
  return found;
}

/** Whether what stands between two names, of which `other` is the second, says that they mean the same. */
function isStated(text: string, between: string, other: Mention): boolean {
  if (CUES.some((cue) => cue.test(between))) return true;
  if (CLOSED_CUES.some((cue) => cue.test(between)))
    return CLOSES.test(text.slice(other.end, other.end + 8));
  const languages = other.kind === 'person' ? undefined : IN_LANGUAGE.exec(between)?.groups;
  return [languages?.['one'], languages?.['other']].some(
    (word) => word !== undefined && isLanguage(word),
  );
}

/** Whether a name in brackets is the acronym, or what the acronym before them stands for. */
function isShortInBrackets(before: Mention, inside: Mention): boolean {
  if (before.kind === 'person' || before.kind === 'group') return false;
  if (matchesInitials(inside.name, before.name) || matchesInitials(before.name, inside.name))
    return true;
  // "Paris (OR)" is no acronym of it.
  return (
    before.kind !== 'place' &&
    isAcronym(inside.name) &&
    !EXCHANGES.test(inside.name) &&
    before.name.includes(' ') &&
    mayAbbreviate(inside.name, before.name)
  );
}

/**
 * Whether a foreign acronym may be that of a body whose English name this is: most of its
 * letters are initials of the name, in whatever order ("Kurdistan Workers Party (PKK)"),
 * or all stand in it in their order, the first at the head of a capitalised word
 * ("Workers Party (PT)"). One of what the body plays in or belongs to ("FC Porto (UCL)")
 * seldom passes; a foreign one that does not ("Doctors Without Borders (MSF)") stays apart
 * unless the table of bodies knows it.
 */
function mayAbbreviate(acronym: string, long: string): boolean {
  const letters = [...acronym.replaceAll(/[^\p{L}]/gu, '').toLowerCase()];
  const lower = long.toLowerCase();
  const heads = [...long.matchAll(/(?<!\p{L})\p{Lu}/gu)].map(({index}) => index);
  const initials = heads.map((index) => lower[index]);
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at < 0) continue;
    initials.splice(at, 1);
    shared++;
  }
  if (2 * shared > letters.length) return true;
  return heads.some((head) => lower[head] === letters[0] && standInOrder(letters, lower, head));
}

function standInOrder(letters: readonly string[], text: string, from: number): boolean {
  let at = from - 1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
