import type {Hit, Hits, Tier} from '../model/hit.ts';
import {inReadingOrder, type Span} from '../model/span.ts';
import type {Index} from './build-index.ts';
import {comparePassages, type PassageMatch} from './closest.ts';
import {contentTerms} from './function-words.ts';
import {lookUpTerms, type TermMatches, tierRank} from './match.ts';
import {orderOf} from './order.ts';
import {matchedSpan, passageHit} from './passage-hit.ts';
import {parseQuery} from './query.ts';
import {type LabelHit, searchLabels} from './search-labels.ts';
import {searchPassages} from './search-passages.ts';

/** Most places in `Hits.ats`. */
const MOST_PLACES = 10_000;

/**
 * Answers `query` from names, roles, headings and text at once, and gives the first `limit`
 * hits. Names and headings go by tier, then weight; text by tier, then how close together,
 * then reading order. Of the two, names go first within what matches at the start of words,
 * then within what matches inside them, then within what only resembles: so nothing
 * scattered or mistyped stands before what is really there. Roles, and values that do not
 * begin with the match, only precede the text of their own tier. A blank query has no hits.
 */
export function search(index: Index, query: string, limit: number): Hits {
  const {terms: asked, phrase, kinds, problem} = parseQuery(query);
  const none = {query, hits: [], total: 0, ats: [], problem};
  if (problem !== null || (asked.length === 0 && kinds === null)) return none;
  const terms = lookUpTerms(index.vocabulary, asked);
  const passages = kinds === null ? searchPassages(index.passages, terms, phrase) : [];
  const labels = likelyLabels(searchLabels(index, kinds, terms), passages);

  const content = contentTerms(terms);
  const termsOf = ({tier}: PassageMatch): readonly TermMatches[] =>
    tier === 'exact' ? terms : content;
  const hits: Hit[] = [];
  let next = 0;
  const addLabels = (until: number): void => {
    for (; hits.length < limit; next++) {
      const label = labels[next];
      if (label === undefined || label.order >= until) return;
      hits.push(label.hit);
    }
  };
  for (const match of passages.toSorted(comparePassages).slice(0, limit)) {
    addLabels(orderOf('text', match.tier));
    if (hits.length >= limit) break;
    hits.push(passageHit(index.passages, termsOf(match), match));
  }
  addLabels(Number.POSITIVE_INFINITY);
  const ats = placesOf(labels, passages, (match) =>
    matchedSpan(index.passages, termsOf(match), match),
  );
  return {query, hits, total: labels.length + passages.length, ats, problem};
}

/** Two letters off is a guess, for when nothing begins like what was typed. */
function likelyLabels(labels: LabelHit[], passages: readonly PassageMatch[]): LabelHit[] {
  const sure = labels.some(({hit}) => isSure(hit.tier)) || passages.some(({tier}) => isSure(tier));
  return sure ? labels.filter(({hit}) => hit.edits < 2) : labels;
}

function isSure(tier: Tier): boolean {
  return tierRank(tier) <= tierRank('prefix');
}

function placesOf(
  labels: readonly LabelHit[],
  passages: readonly PassageMatch[],
  spanOf: (match: PassageMatch) => Span,
): Span[] {
  const headings = labels.flatMap(({hit}) => (hit.entity === null ? [hit.at] : []));
  const inText = passages.slice(0, MOST_PLACES).map(spanOf);
  return [...headings, ...inText].sort(inReadingOrder).slice(0, MOST_PLACES);
}
