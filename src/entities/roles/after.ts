import type {Role} from '../../model/entity.ts';
import {countFirst} from '../../model/sorted.ts';
import {lastStartingBy} from '../../model/span.ts';
import {FUNCTION_WORDS} from '../data/common.ts';
import {isPossessive} from '../reading.ts';
import {complementAt} from './complement.ts';
import {bodyOf, isKin, isRoleNoun, type Placed, roleOf, type Setting} from './placed.ts';

/** How many words may stand before the noun of a role. */
const MOST_WORDS = 7;
const ARTICLE = /^(?:the|an?|its|their|then|now)$/;
const COPULA = /^(?:is|was|became|remains|becomes)$/;
const HEADS =
  /^(?:heads|headed|leads|led|chairs|chaired|runs|ran|owns|owned|founded|founds|edits|edited|directs|directed|manages|managed|coaches|coached|commands|commanded|represents|represented)$/;

/**
 * The role that stands after a name: "X, the chief executive of Y", "X, 34, a nurse from
 * Y", "X, who heads Y", "X, of the Y", "X is the director of Y". One at most.
 */
export function roleAfter(setting: Setting, mention: Placed): Role | null {
  const {words} = setting;
  let i = lastStartingBy(words, mention.end - 1) + 1;
  if (COPULA.test(words[i]?.lower ?? '')) return predicate(setting, i + 1);
  if (words[i]?.text !== ',') return null;
  i++;
  // An age.
  if (/^\d{1,3}$/.test(words[i]?.text ?? '') && words[i + 1]?.text === ',') i += 2;
  if (words[i]?.lower === 'who') return whoHeads(setting, i + 1);
  return ofBody(setting, i) ?? apposition(setting, i, mention.start);
}

/**
 * "…, of the Royal Society": an organisation after a preposition, and nothing more. Of a
 * place it says where somebody lives, which is no role.
 */
function ofBody({text, words, placed}: Setting, at: number): Role | null {
  const link = words[at];
  if (link === undefined || !/^(?:of|from|at|with)$/.test(link.lower)) return null;
  const next = placed[countFirst(placed, ({start}) => start < link.end)];
  if (next === undefined || !/^\s+(?:the\s+)?$/.test(text.slice(link.end, next.start))) return null;
  const closed = /^\s*(?:[,.;:)”"]|$)/.test(text.slice(next.end, next.end + 3));
  return closed && next.entity.kind === 'organisation'
    ? roleOf(text, link.start, next.end, next.entity.id)
    : null;
}

/** "who heads the agency Y": the verb to the end of the name. */
function whoHeads({text, words, placed}: Setting, at: number): Role | null {
  const verb = words[at];
  if (verb === undefined || !HEADS.test(verb.lower)) return null;
  const next = placed[countFirst(placed, ({start}) => start < verb.end)];
  if (next === undefined) return null;
  const between = text.slice(verb.end, next.start);
  if (!/^\s+(?:the\s+)?(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u.test(between)) return null;
  const owner = bodyOf(next.entity);
  return owner === null ? null : roleOf(text, verb.start, next.end, owner);
}

/** "is the director of Y": only with what it is of, so that it is more than a description. */
function predicate(setting: Setting, at: number): Role | null {
  if (!ARTICLE.test(setting.words[at]?.lower ?? '')) return null;
  const role = nounRole(setting, at + 1, setting.words[at]?.start ?? 0);
  return role?.at == null ? null : role;
}

function apposition(setting: Setting, at: number, start: number): Role | null {
  const article = ARTICLE.test(setting.words[at]?.lower ?? '');
  return nounRole(setting, article ? at + 1 : at, start);
}

/** The role whose words begin at `from`: it ends at its noun, and no clause comes between. */
function nounRole(setting: Setting, from: number, since: number): Role | null {
  const {text, words, placed} = setting;
  for (let i = from; i < from + MOST_WORDS; i++) {
    const word = words[i];
    if (word === undefined) return null;
    if (isPossessive(word)) continue;
    if (word.kind !== 'word' || FUNCTION_WORDS.has(word.lower)) return null;
    // "shaking his head", "leaning forward": what somebody does, not is.
    if (/(?:ing|ward)$/.test(word.lower) && word.lower !== 'managing') return null;
    if (!isRoleNoun(word)) continue;
    const next = words[i + 1];
    if (next !== undefined && isRoleNoun(next)) continue;
    let first = words[from];
    let owner: string | null = null;
    for (let p = countFirst(placed, ({start}) => start <= since); p < placed.length; p++) {
      const inner = placed[p];
      if (inner === undefined || inner.start >= word.start) break;
      owner = bodyOf(inner.entity) ?? owner;
      // "Y's chief executive", "the Y chief": the owner is not a part of the role.
      const after = lastStartingBy(words, inner.end - 1) + 1;
      const past = isPossessive(words[after]) ? after + 1 : after;
      if (past <= i) first = words[past];
    }
    if (first === undefined) return null;
    const to = complementAt(setting, word.end);
    if (isKin(word)) return to === null ? null : roleOf(text, first.start, to.mention.end, null);
    const follows = next !== undefined && next.kind === 'word';
    const linked = /^(?:of|at|for|with|from|in|and|who|whose|when|to)$/.test(next?.lower ?? '');
    if (follows && !linked) return null;
    return roleOf(text, first.start, word.end, to?.at ?? owner);
  }
  return null;
}
