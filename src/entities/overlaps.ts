import {countFirst} from '../model/sorted.ts';
import {inReadingOrder} from '../model/span.ts';
import type {Candidate} from './candidate.ts';

/** Which candidate keeps a stretch that two claim, where neither is longer: first wins. */
const RANK: readonly string[] = ['contact', 'money', 'date'];
/** A contact that is less sure ("bdnews24.com") leaves the stretch to a name. */
const SURE = 0.9;

function rank({kind, certainty}: Candidate): number {
  if (kind === 'contact' && certainty < SURE) return RANK.length + 1;
  const at = RANK.indexOf(kind);
  return at < 0 ? RANK.length : at;
}

/**
 * The candidates that stand together: no two overlap, but a quantity may contain others
 * ("30 Boeing 787 jets"). Longer ones win. In reading order.
 */
export function withoutOverlaps(candidates: readonly Candidate[]): Candidate[] {
  const names = keepLongest(candidates.filter(({kind}) => kind !== 'quantity'));
  const quantities = keepLongest(candidates.filter(({kind}) => kind === 'quantity'));
  const kept = quantities.filter((quantity) => mayHold(quantity, names));
  return [...names, ...kept].sort(inReadingOrder);
}

function keepLongest(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  const inOrder = candidates.toSorted((a, b) => inReadingOrder(a, b) || rank(a) - rank(b));
  for (const candidate of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || last.end <= candidate.start) {
      kept.push(candidate);
      continue;
    }
    const longer = candidate.end - candidate.start - (last.end - last.start);
    if (longer > 0 || (longer === 0 && rank(candidate) < rank(last)))
      kept[kept.length - 1] = candidate;
  }
  return kept;
}

/** A quantity contains what it overlaps, and none of it is an amount or a date of its own. */
function mayHold(quantity: Candidate, names: readonly Candidate[]): boolean {
  const first = countFirst(names, ({end}) => end <= quantity.start);
  for (let i = first; i < names.length; i++) {
    const name = names[i];
    if (name === undefined || name.start >= quantity.end) return true;
    const inside = name.start >= quantity.start && name.end <= quantity.end;
    if (!inside || name.kind === 'money' || name.kind === 'date' || name.kind === 'contact')
      return false;
    if (name.end - name.start === quantity.end - quantity.start) return false;
  }
  return true;
}
