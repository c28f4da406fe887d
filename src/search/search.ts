import type {Hit, Hits, Tier} from '../model/hit.ts';
import type {Span} from '../model/span.ts';
import type {Index} from './build-index.ts';
import {comparePassages} from './closest.ts';
import {type LabelMatch, lookUpTerms, matchLabel, type TermMatches, tierRank} from './match.ts';
import {passageHit} from './passage-hit.ts';
import {parseQuery, type Query} from './query.ts';
import {searchPassages} from './search-passages.ts';

/** A name or a heading that matches; complete but for its place in the order. */
type LabelHit = {readonly hit: Hit; readonly rank: number};

/**
 * Answers `query` from names, headings and text at once, and gives the first `limit` hits.
 * Names and headings go by tier, then weight; text by tier, then how close together, then
 * reading order. Of the two, names go first within what matches at the start of words,
 * then within what matches inside them, then within what only resembles: so nothing
 * scattered or mistyped stands before what is really there. An entity comes once, under
 * the name that matches best. A blank query has no hits.
 */
export function search(index: Index, query: string, limit: number): Hits {
  const parsed = parseQuery(query);
  if (parsed.terms.length === 0 && parsed.kinds === null) return {query, hits: [], total: 0};
  const terms = lookUpTerms(index.vocabulary, parsed.terms);
  const labels = searchLabels(index, parsed, terms);
  const passages = parsed.kinds === null ? searchPassages(index.passages, terms) : [];

  const hits: Hit[] = [];
  const addLabels = (...tiers: Tier[]): void => {
    const some = labels.filter(({hit}) => tiers.includes(hit.tier)).map(({hit}) => hit);
    hits.push(...some.slice(0, Math.max(0, limit - hits.length)));
  };
  const addPassages = (...tiers: Tier[]): void => {
    const some = passages.filter((match) => tiers.includes(match.tier)).sort(comparePassages);
    for (const match of some.slice(0, Math.max(0, limit - hits.length))) {
      hits.push(passageHit(index.passages, terms, match));
    }
  };
  addLabels('exact', 'word', 'prefix');
  addPassages('exact', 'word', 'prefix');
  addLabels('substring');
  addPassages('substring');
  addLabels('fuzzy');
  addPassages('fuzzy');
  return {query, hits, total: labels.length + passages.length};
}

function searchLabels(index: Index, query: Query, terms: readonly TermMatches[]): LabelHit[] {
  const found: LabelHit[] = [];
  for (const entity of index.entities) {
    if (query.kinds !== null && !query.kinds.includes(entity.kind)) continue;
    let best: LabelHit | null = null;
    for (const [place, {label, at}] of entity.names.entries()) {
      const match = matchLabel(label, terms);
      if (match === null) continue;
      const field = place === 0 ? 'name' : 'alias';
      const {tier, edits, lit, rank} = match;
      const hit: Hit = {
        field,
        tier,
        edits,
        entity: entity.id,
        at,
        label: label.text,
        lit,
        spans: [at],
      };
      if (best === null || compareLabels({hit, rank}, best) < 0) best = {hit, rank};
    }
    if (best !== null) found.push(best);
  }
  if (query.kinds === null) {
    for (const {label, at} of index.headings) {
      const match = matchLabel(label, terms);
      if (match !== null) found.push(headingHit(label.text, at, match));
    }
  }
  return found.sort(compareLabels);
}

function headingHit(label: string, at: Span, match: LabelMatch): LabelHit {
  const {tier, edits, lit, rank} = match;
  const spans = lit.map(({start, end}) => ({start: at.start + start, end: at.start + end}));
  return {hit: {field: 'heading', tier, edits, entity: null, at, label, lit, spans}, rank};
}

function compareLabels(a: LabelHit, b: LabelHit): number {
  return (
    tierRank(a.hit.tier) - tierRank(b.hit.tier) || a.hit.edits - b.hit.edits || a.rank - b.rank
  );
}
