import type {Entity} from '../model/entity.ts';
import type {Span} from '../model/span.ts';
import {buildLabelList, type LabelList} from './label-list.ts';
import {lookUpTerms, tierRank} from './match.ts';
import {parseQuery} from './query.ts';
import {matchReadings, nameReadings} from './readings.ts';

/** An entity that matches, and through which of its names. */
export type FilteredName = {
  readonly entity: Entity;
  /** The matched letters of `entity.name`, sorted, disjoint; empty when an alias matched. */
  readonly lit: readonly Span[];
  /** The alias that matched when the name did not, or not as well. */
  readonly via: string | null;
};

const lists = new WeakMap<readonly Entity[], LabelList>();

/**
 * The entities that `query` matches by name or alias: by tier, and inside a tier in the
 * order given. `kind:place` narrows by kind; a blank query gives all. What is prepared is
 * kept for as long as `entities` is, so hand over the same list while a person types.
 */
export function filterNames(entities: readonly Entity[], query: string): readonly FilteredName[] {
  const {kinds, terms} = parseQuery(query);
  // The first frame with names in it asks this, and has no time for preparations.
  if (terms.length === 0) {
    const wanted = kinds === null ? entities : entities.filter(({kind}) => kinds.includes(kind));
    return wanted.map((entity) => ({entity, lit: [], via: null}));
  }
  const list = lists.get(entities) ?? buildLabelList(entities.flatMap(namesOf));
  lists.set(entities, list);
  const readings = nameReadings(lookUpTerms(list.vocabulary, terms));
  const found: (FilteredName & {readonly rank: number})[] = [];
  let next = 0;
  for (const entity of entities) {
    const labels = list.labels.slice(next, next + 1 + entity.aliases.length);
    next += labels.length;
    if (kinds !== null && !kinds.includes(entity.kind)) continue;
    let best: (FilteredName & {readonly rank: number}) | null = null;
    for (const [place, label] of labels.entries()) {
      const match = matchReadings(label, readings);
      if (match === null) continue;
      const rank = tierRank(match.tier);
      if (best !== null && best.rank <= rank) continue;
      best =
        place === 0
          ? {entity, lit: match.lit, via: null, rank}
          : {entity, lit: [], via: label.text, rank};
    }
    if (best !== null) found.push(best);
  }
  return found.sort((a, b) => a.rank - b.rank).map(({entity, lit, via}) => ({entity, lit, via}));
}

function namesOf(entity: Entity): string[] {
  return [entity.name, ...entity.aliases];
}
