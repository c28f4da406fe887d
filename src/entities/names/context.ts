import {PLACE_NAMES} from '../data/countries.ts';
import {ORGANISATION_CUES, ORGANISATION_NOUNS, PLACE_CUES, PRODUCT_NOUNS} from '../data/heads.ts';
import {ROLE_NOUNS, SAYING} from '../data/titles.ts';
import {known} from '../lexicon.ts';
import {isPossessive, type Word} from '../reading.ts';
import {isFunctionWord} from './casing.ts';
import {type Evidence, evidence} from './evidence.ts';
import type {Piece} from './segments.ts';

/** What companies and other bodies have, seldom people. */
const OWNED =
  /^(?:chief|ceo|board|shares|shareholders|headquarters|executives|spokesman|spokeswoman|spokesperson|customers|employees|revenue|profits?|website|app|founder|co-founder|chairman|chairwoman|subsidiary|stock|users|products|services)$/;

/** What stands around one occurrence of a name. */
export function contextEvidence(words: readonly Word[], piece: Piece): Evidence[] {
  const found: Evidence[] = [];
  const before = words[piece.from - 1];
  const earlier = words[piece.from - 2];
  const after = words[piece.to];
  const later = words[piece.to + 1];
  if (piece.title !== null)
    found.push(evidence('person', 6, `the title “${piece.title}” before it`));
  if (before !== undefined) found.push(...fromBefore(before, earlier));
  if (after !== undefined) found.push(...fromAfter(after, later, words[piece.to + 2]));
  if (after?.text === ',') found.push(...fromApposition(words, piece.to + 1));
  if (
    before?.text === ',' &&
    earlier?.capital === true &&
    (after === undefined || after.kind === 'sign')
  )
    found.push(evidence('place', 0.4, 'a name before the comma'));
  return found;
}

/** "X, the security arm that…", "X, a town in…", "X, the head of…": what X is said to be. */
function fromApposition(words: readonly Word[], from: number): Evidence[] {
  if (!/^(?:an?|the|its|their|one)$/.test(words[from]?.lower ?? '')) return [];
  for (let i = from + 1; i < from + 6; i++) {
    const word = words[i];
    if (word === undefined || word.kind !== 'word') return [];
    const {lower} = word;
    if (/^(?:of|in|that|which|who|and|for|at|from|with)$/.test(lower)) return [];
    const next = words[i + 1];
    if (next?.kind === 'word' && !isFunctionWord(next.lower)) continue;
    const why = `“${lower}” in the apposition after it`;
    if (ORGANISATION_CUES.has(lower)) return [evidence('organisation', 2.5, why)];
    if (PLACE_CUES.has(lower)) return [evidence('place', 2.5, why)];
    if (ROLE_NOUNS.has(lower)) return [evidence('person', 2, why)];
  }
  return [];
}

function fromBefore(before: Word, earlier: Word | undefined): Evidence[] {
  const {lower} = before;
  if (ROLE_NOUNS.has(lower) && !before.capital)
    return [evidence('person', 2.5, `the role “${lower}” before it`)];
  if (ORGANISATION_CUES.has(lower) && !before.capital)
    return [evidence('organisation', 2, `“${lower}” before it`)];
  if (PLACE_CUES.has(lower) && !before.capital)
    return [evidence('place', 2, `“${lower}” before it`)];
  if (lower === 'of' && earlier !== undefined && PLACE_CUES.has(earlier.lower))
    return [evidence('place', 2, `“${earlier.lower} of” before it`)];
  if (before.text === 'The' && earlier !== undefined && earlier.kind === 'word')
    return [evidence('organisation', 1.4, '“The” in its name'), evidence('person', -2, '“The”')];
  if (lower === 'the')
    return [
      evidence('person', -2.5, '“the” before it'),
      evidence('organisation', 0.45, '“the” before it'),
      evidence('place', 0.2, '“the” before it'),
      ...(earlier?.lower === 'in' || earlier?.lower === 'across'
        ? [evidence('place', 0.8, '“in the” before it')]
        : []),
    ];
  if (lower === 'in') return [evidence('place', 1.8, '“in” before it')];
  if (lower === 'near') return [evidence('place', 1.8, '“near” before it')];
  if (/^(?:toward|towards|outside|across|throughout|around|inside|off)$/.test(lower))
    return [evidence('place', 1.4, `“${lower}” before it`)];
  if (lower === 'at')
    return [
      evidence('place', 0.9, '“at” before it'),
      evidence('organisation', 0.7, '“at” before it'),
    ];
  if (lower === 'from' || lower === 'to' || lower === 'into')
    return [evidence('place', 0.7, `“${lower}” before it`)];
  if (/^(?:told|asked|thanked|married|named|called)$/.test(lower))
    return [evidence('person', 0.8, `“${lower}” before it`)];
  if (/^(?:by|with|and|like|between|said|says|replied|cried)$/.test(lower))
    return [
      evidence(
        'person',
        /^(?:said|says|replied|cried)$/.test(lower) ? 1.5 : 0.2,
        `“${lower}” before it`,
      ),
    ];
  if (/^(?:a|an)$/.test(lower)) return [evidence('person', -1, `“${lower}” before it`)];
  return [];
}

function fromAfter(after: Word, later: Word | undefined, next: Word | undefined): Evidence[] {
  const {lower} = after;
  if (SAYING.has(lower))
    return [
      evidence('person', 1.2, `“${lower}” after it`),
      evidence('organisation', 0.3, `“${lower}” after it`),
      evidence('place', -0.4, `“${lower}” after it`),
    ];
  if (lower === 'who' || lower === 'whom') return [evidence('person', 2, '“who” after it')];
  if (after.text === ',' && later !== undefined) {
    if (later.kind === 'number' && (next?.text === ',' || next?.text === '.'))
      return [evidence('person', 2.5, 'an age after it')];
    if (later.lower === 'who') return [evidence('person', 2, '“who” after it')];
    if (SAYING.has(later.lower)) return [];
    if (/^(?:inc|ltd|llc|plc)$/.test(later.lower))
      return [evidence('organisation', 4, `“${later.text}” after it`)];
    if (later.capital && (PLACE_NAMES.has(later.text) || known(later.lower).place))
      return [evidence('place', 1.5, 'a country or state after it')];
    return [];
  }
  if (/^(?:-born|-?(?:based|area|wide))$/.test(lower))
    return [evidence('place', 2, `“${lower}” after it`)];
  if (ORGANISATION_NOUNS.has(lower)) return [evidence('organisation', 1.2, `“${lower}” after it`)];
  if (/^(?:arm|subsidiary|firm|company|mercenaries|militia|insurgents)$/.test(lower))
    return [evidence('organisation', 2, `“${lower}” after it`)];
  if (lower === 'security' && /^(?:arm|firm|company|forces)$/.test(later?.lower ?? ''))
    return [evidence('organisation', 2.5, `“${lower} ${later?.lower}” after it`)];
  if (PRODUCT_NOUNS.has(lower)) return [evidence('product', 1.5, `“${lower}” after it`)];
  if (isPossessive(after) && OWNED.test(later?.lower ?? ''))
    return [evidence('organisation', 1.6, `“’s ${later?.lower}” after it`)];
  if (isPossessive(after)) return [evidence('person', 0.2, 'possessive')];
  return [];
}
