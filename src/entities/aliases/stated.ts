import type {Kind} from '../../model/entity.ts';
import type {LinkedMention} from './cluster.ts';
import {isAcronym, matchesInitials} from './initials.ts';

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
  `^\\s*[([]\\s*(?:born|formerly|previously|originally|later|now|or|also|abbreviated|short\\s+for|abbreviation\\s+of)[\\s,]+`,
  `^,\\s+(?:born|formerly|previously)\\s+`,
  `^,?\\s*[([]?\\s*(?:${IS})?(?:${ADVERB}\\s+)*${MADE}\\s+(?:as\\s+|to\\s+)?`,
  `^,?\\s*[([]?\\s*(?:${IS}(?:${ADVERB}\\s+)*|(?:${ADVERB}\\s+)+)(?:called|termed|referred\\s+to\\s+as)\\s+`,
  `^,?\\s+who\\s+(?:goes|went|performs|records|writes|wrote)\\s+(?:by|as|under)\\s+`,
  `^\\s*[([]\\s*\\p{Lu}\\p{Ll}+(?:\\s+and\\s+\\p{Lu}\\p{Ll}+)?\\s*:\\s*`,
].map(
  (start) =>
    new RegExp(
      `${start}(?:(?:by\\s+)?(?:his|her|its|their|the)\\s+${NAME}s?,?\\s*(?:as\\s+|of\\s+)?)?(?:simply\\s+|just\\s+)?(?:the\\s+)?["“‘']?\\s*$`,
      'iu',
    ),
);

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
    if (bracketed || CUES.some((cue) => cue.test(between)))
      found.push({kind: mention.kind, name: before.name, other: mention.name, why});
  }
  return found;
}

/** Whether a name in brackets is the acronym, or what the acronym before them stands for. */
function isShortInBrackets(before: Mention, inside: Mention): boolean {
  if (before.kind === 'person' || before.kind === 'group') return false;
  if (matchesInitials(inside.name, before.name) || matchesInitials(before.name, inside.name))
    return true;
  // A foreign body's acronym need not fit its English name; "Paris (OR)" is no acronym of it.
  return (
    before.kind !== 'place' &&
    isAcronym(inside.name) &&
    !EXCHANGES.test(inside.name) &&
    before.name.includes(' ')
  );
}
