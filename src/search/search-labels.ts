import type {Kind} from '../model/entity.ts';
import type {Field, Hit} from '../model/hit.ts';
import type {Span} from '../model/span.ts';
import type {Index, IndexedEntity, IndexedRole} from './build-index.ts';
import {type TermMatches, tierRank} from './match.ts';
import {orderOf, type Standing} from './order.ts';
import {
  headingReadings,
  matchReadings,
  nameReadings,
  type Readings,
  type ReadMatch,
} from './readings.ts';

/** A name, role or heading that matches; complete but for its place among the others. */
export type LabelHit = {
  readonly hit: Hit;
  readonly order: number;
  /** How much of the query it leaves out, 0 for nothing. */
  readonly left: number;
  /** 1 for what is counted or dated, which nobody looks for by name, else 0. */
  readonly minor: number;
  readonly rank: number;
};

const VALUES: ReadonlySet<Kind> = new Set(['date', 'money', 'quantity']);

/**
 * The names, roles and headings that match, the best first. An entity comes once, under the
 * name or role that matches best. With `kinds` only entities of these kinds.
 */
export function searchLabels(
  index: Index,
  kinds: readonly Kind[] | null,
  terms: readonly TermMatches[],
): LabelHit[] {
  const names = nameReadings(terms);
  const headings = headingReadings(terms);
  const found: LabelHit[] = [];
  for (const entity of index.entities) {
    if (kinds !== null && !kinds.includes(entity.kind)) continue;
    const roles = roleHits(entity, headings).sort(compareLabels);
    const best = [...nameHits(entity, names), ...roles].sort(compareLabels)[0];
    if (best === undefined) continue;
    // Of several called Croft the one who is an admiral is asked for by "admiral croft".
    const left = Math.min(best.left, roles[0]?.left ?? best.left);
    found.push({...best, left});
  }
  if (kinds === null) {
    for (const {label, at} of index.headings) {
      const match = matchReadings(label, headings);
      if (match !== null) found.push(headingHit(label.text, at, match));
    }
  }
  return found.sort(compareLabels);
}

function nameHits(entity: IndexedEntity, readings: Readings): LabelHit[] {
  const minor = VALUES.has(entity.kind) ? 1 : 0;
  return entity.names.flatMap(({label, at}, place) => {
    const match = matchReadings(label, readings);
    if (match === null) return [];
    // A "letter" is not looked for in "two letters".
    const inside = minor === 1 && (match.lit[0]?.start ?? 0) > (label.words[0]?.start ?? 0);
    const field = place === 0 ? 'name' : 'alias';
    const hit = entityHit(entity, field, label.text, at, match);
    return [labelHit(hit, inside ? 'among' : 'before', match, minor)];
  });
}

function roleHits(entity: IndexedEntity, readings: Readings): LabelHit[] {
  return entity.roles.flatMap((role) => {
    const match = matchRole(role, readings);
    if (match === null) return [];
    const hit = entityHit(entity, 'role', role.label.text, role.at, match);
    return [labelHit(hit, 'among', match, 0)];
  });
}

/** By the role alone, or by name and role together ("defence minister camara"). */
function matchRole({label, role}: IndexedRole, readings: Readings): ReadMatch | null {
  const before = label.text.length - role.text.length;
  const alone = matchReadings(role, readings);
  if (alone !== null) {
    const lit = alone.lit.map(({start, end}) => ({start: start + before, end: end + before}));
    return {...alone, lit};
  }
  const both = matchReadings(label, readings);
  return both?.lit.some(({start}) => start >= before) ? both : null;
}

function entityHit(
  {id}: IndexedEntity,
  field: Field,
  label: string,
  at: Span,
  {tier, edits, lit}: ReadMatch,
): Hit {
  return {field, tier, edits, entity: id, at, label, lit, spans: [at]};
}

function headingHit(label: string, at: Span, match: ReadMatch): LabelHit {
  const {tier, edits, lit} = match;
  const spans = lit.map(({start, end}) => ({start: at.start + start, end: at.start + end}));
  const hit: Hit = {field: 'heading', tier, edits, entity: null, at, label, lit, spans};
  return labelHit(hit, 'before', match, 0);
}

function labelHit(hit: Hit, standing: Standing, match: ReadMatch, minor: number): LabelHit {
  return {hit, order: orderOf(standing, hit.tier), left: match.left, minor, rank: match.rank};
}

function compareLabels(a: LabelHit, b: LabelHit): number {
  return (
    a.order - b.order ||
    tierRank(a.hit.tier) - tierRank(b.hit.tier) ||
    a.left - b.left ||
    a.minor - b.minor ||
    a.hit.edits - b.hit.edits ||
    a.rank - b.rank
  );
}
