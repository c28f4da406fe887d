import type {Entity, Role} from '../model/entity.ts';
import {lastStartingBy} from '../model/span.ts';
import {FUNCTION_WORDS} from './data/common.ts';
import {GROUPS} from './data/countries.ts';
import {ADDRESSES, OFFICE_MODIFIERS, OFFICES, ROLE_NOUNS} from './data/titles.ts';
import {isApart, isPossessive, type Sentence, type Word} from './reading.ts';

/** Forms of address that say nothing about what somebody does. */
const PLAIN =
  /^(?:mr|mrs|ms|miss|mx|sir|lady|madam|madame|monsieur|mme|mlle|master|mistress|aunt|uncle|messrs|esq|herr|frau|señor|señora|comrade|brother|sister|father|mother|cousin|saint|grandfather|grandmother)$/;

/** A mention that a role can be tied to, or that can bear a role. */
type Placed = {readonly start: number; readonly end: number; readonly entity: Entity};

/**
 * Adds the roles that stand before a name ("air force chief Colonel X") or after it in
 * apposition ("X, the head of Y,"), each with its organisation or place where it is clear.
 */
export function findRoles(
  text: string,
  sentences: readonly Sentence[],
  entities: readonly Entity[],
): Entity[] {
  const placed = entities
    .flatMap((entity) => entity.mentions.map(({start, end}) => ({start, end, entity})))
    .filter(({entity}) => ['person', 'organisation', 'place', 'group'].includes(entity.kind))
    .toSorted((a, b) => a.start - b.start);
  const roles = new Map<Entity, Role[]>();
  for (const mention of placed) {
    if (mention.entity.kind !== 'person') continue;
    const sentence = sentences[lastStartingBy(sentences, mention.start)];
    if (sentence === undefined || sentence.end < mention.end) continue;
    const at = lastStartingBy(sentence.words, mention.start);
    const found = [
      ...rolesBefore(text, sentence.words, at, placed),
      ...roleAfter(text, sentence.words, mention, placed),
    ];
    const known = roles.get(mention.entity) ?? [];
    for (const role of found)
      if (!known.some((other) => other.text.toLowerCase() === role.text.toLowerCase()))
        known.push(role);
    if (known.length > 0) roles.set(mention.entity, known);
  }
  return entities.map((entity) => ({...entity, roles: roles.get(entity) ?? []}));
}

function isTitleWord({lower}: Word): boolean {
  return ADDRESSES.has(lower) || OFFICES.has(lower) || ROLE_NOUNS.has(lower);
}

/** Reads leftwards from the name: a rank, then an office with what narrows it. */
function rolesBefore(
  text: string,
  words: readonly Word[],
  at: number,
  placed: readonly Placed[],
): Role[] {
  const found: Role[] = [];
  let i = at - 1;
  while (found.length < 3) {
    let end = i;
    while (end >= 0 && words[end]?.text === '.') end--;
    const head = words[end];
    const next = words[i + 1];
    if (head === undefined || next === undefined || !isTitleWord(head)) break;
    if (text.slice(head.end, next.start).replace('.', '').trim() !== '') break;
    if (PLAIN.test(head.lower)) {
      i = end - 1;
      continue;
    }
    let start = end;
    const rank = isRank(head);
    while (start > 0 && !(rank && !narrowsRank(words[start - 1]))) {
      const before = words[start - 1];
      const here = words[start];
      if (before === undefined || here === undefined || !isApart(text, before, here)) break;
      if (!OFFICE_MODIFIERS.has(before.lower) && !(isTitleWord(before) && !isRank(before))) break;
      start--;
    }
    const first = words[start];
    if (first === undefined) break;
    found.unshift({
      start: first.start,
      end: head.end,
      text: text.slice(first.start, head.end).replaceAll(/\s+/g, ' '),
      at: ownerBefore(text, first.start, placed),
    });
    i = start - 1;
  }
  const across = roleAcrossComma(text, words, i, placed);
  return across === null ? found : [across, ...found];
}

/** "the head of the air force, Colonel X": an office and its complement before a comma. */
function roleAcrossComma(
  text: string,
  words: readonly Word[],
  at: number,
  placed: readonly Placed[],
): Role | null {
  const last = words[at - 1];
  if (words[at]?.text !== ',' || last === undefined) return null;
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    const word = words[i];
    if (word === undefined || (word.kind === 'sign' && word.text !== '.')) return null;
    // "The son of your cook, Lady X, …": she is the one who is spoken to.
    if (word.lower === 'your') return null;
    if (!ROLE_NOUNS.has(word.lower) || words[i + 1]?.lower !== 'of') continue;
    const owner = placed[lastStartingBy(placed, last.start)];
    return {
      start: word.start,
      end: last.end,
      text: text.slice(word.start, last.end).replaceAll(/\s+/g, ' '),
      at: owner !== undefined && owner.start > word.start ? bodyOf(owner.entity) : null,
    };
  }
  return null;
}

function isRank({lower}: Word): boolean {
  return ADDRESSES.has(lower) && !OFFICES.has(lower);
}

function narrowsRank(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    /^(?:lieutenant|major|brigadier|vice|rear|field|retired|crown|grand|detective|staff|lance)$/.test(
      word.lower,
    )
  );
}

/** The organisation or place right before a role: "[Russian] President", "[Mali]'s leader". */
function ownerBefore(text: string, start: number, placed: readonly Placed[]): string | null {
  const owner = placed[lastStartingBy(placed, start - 1)];
  if (owner === undefined || owner.end > start || start - owner.end > 24) return null;
  if (
    !/^(?:['’]s)?\s+(?:(?:new|former|then|acting|current)\s+)?$/.test(text.slice(owner.end, start))
  )
    return null;
  return bodyOf(owner.entity);
}

function bodyOf(entity: Entity): string | null {
  if (entity.kind === 'organisation' || entity.kind === 'place') return entity.id;
  return entity.kind === 'group' && GROUPS.has(entity.name) ? entity.of : null;
}

/** "X, the chief executive of Y," and "X, an analyst at Y": the role ends at its noun. */
function roleAfter(
  text: string,
  words: readonly Word[],
  mention: Placed,
  placed: readonly Placed[],
): Role[] {
  let i = lastStartingBy(words, mention.end - 1) + 1;
  if (words[i]?.text !== ',') return [];
  i++;
  let owner: string | null = null;
  const article = words[i];
  if (article === undefined) return [];
  if (/^(?:the|an?|its|his|her|their|our|then|now)$/.test(article.lower)) i++;
  const from = i;
  for (let steps = 0; steps < 7; steps++, i++) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return [];
    if (FUNCTION_WORDS.has(word.lower)) return [];
    // "shaking his head", "leaning forward", "turning": what somebody does, not is.
    if (/(?:ing|ward)$/.test(word.lower) && word.lower !== 'managing') return [];
    if (!ROLE_NOUNS.has(word.lower)) continue;
    const next = words[i + 1];
    if (next !== undefined && ROLE_NOUNS.has(next.lower)) continue;
    let first = words[from];
    for (let p = lastStartingBy(placed, mention.start) + 1; p < placed.length; p++) {
      const inner = placed[p];
      if (inner === undefined || inner.start >= word.start) break;
      owner = bodyOf(inner.entity) ?? owner;
      // "Y's chief executive", "the Y chief": the owner is not a part of the role.
      const after = lastStartingBy(words, inner.end - 1) + 1;
      const past = isPossessive(words[after]) ? after + 1 : after;
      if (past <= i) first = words[past];
    }
    if (first === undefined) return [];
    if (next !== undefined && /^(?:of|at|for|with|from)$/.test(next.lower)) {
      const target = placed[lastStartingBy(placed, next.end + 5)];
      if (target !== undefined && target.start > next.end - 1)
        owner = bodyOf(target.entity) ?? owner;
    } else if (next !== undefined && next.kind === 'word') return [];
    return [
      {
        start: first.start,
        end: word.end,
        text: text.slice(first.start, word.end).replaceAll(/\s+/g, ' '),
        at: owner,
      },
    ];
  }
  return [];
}
