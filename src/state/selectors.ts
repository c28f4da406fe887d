import type {Document} from '../model/document.ts';
import type {Kind} from '../model/entity.ts';
import type {Hit} from '../model/hit.ts';
import {inReadingOrder, type Span} from '../model/span.ts';
import {MOST_MATCHES} from './finding.ts';
import {entityById} from './names.ts';
import {trailSpans} from './reading.ts';
import {selectedHit, shownHits} from './searching.ts';
import type {Reader} from './state.ts';

/** What is lit in the text: the mentions of one entity, or the matches of a search. */
export type Lit =
  | {readonly kind: 'mentions'; readonly of: Kind; readonly spans: readonly Span[]}
  | {readonly kind: 'matches'; readonly spans: readonly Span[]};

/** What is lit in the text, or null. `spans` are sorted. */
export function litIn(reader: Reader): Lit | null {
  if (reader.find !== null) return {kind: 'matches', spans: reader.find.spans};
  const entity = entityById(reader, reader.entity);
  if (entity !== null) return {kind: 'mentions', of: entity.kind, spans: entity.mentions};
  if (reader.pane === 'search' && selectedHit(reader) !== null) {
    return {kind: 'matches', spans: litByHits(shownHits(reader))};
  }
  const isLit = reader.trail.kind === 'matches' && reader.at !== null;
  return isLit ? {kind: 'matches', spans: trailSpans(reader)} : null;
}

/** Everything that the hits in the text light, in reading order. */
function litByHits(hits: readonly Hit[]): readonly Span[] {
  const known = litSpans.get(hits);
  if (known !== undefined) return known;
  const spans = hits
    .filter(({entity}) => entity === null)
    .flatMap((hit) => hit.spans)
    .sort(inReadingOrder);
  litSpans.set(hits, spans);
  return spans;
}

const litSpans = new WeakMap<readonly Hit[], readonly Span[]>();

/**
 * "2 of 5": which of the lit ones is the current one, counted from 1; 0 for none of them,
 * or where nobody knows because there are too many to have been counted.
 */
export type Standing = {
  readonly what: 'mention' | 'match';
  readonly number: number;
  readonly total: number;
  /** Whether the text has more matches than these, which are the best. */
  readonly more: boolean;
};

/** Which of the lit spans is current, or null when nothing is lit. */
export function standing(reader: Reader): Standing | null {
  const lit =
    reader.find === null && reader.pane === 'search' ? litMentions(reader) : litIn(reader);
  if (lit === null) return null;
  const total = lit.spans.length;
  const counted = lit.kind === 'mentions' || total < MOST_MATCHES;
  const number = counted ? lit.spans.findIndex(({start}) => start === reader.at?.start) + 1 : 0;
  if (lit.kind === 'mentions') return {what: 'mention', number, total, more: false};
  const {trail} = reader;
  const more = trail.kind === 'matches' && trail.spans === lit.spans && trail.total > total;
  return {what: 'match', number, total, more};
}

// A hit in the text is one of many hits, and its number stands in the search pane.
function litMentions(reader: Reader): Lit | null {
  const lit = litIn(reader);
  return lit?.kind === 'mentions' ? lit : null;
}

/** How much of the text lies before `end`, as a whole per cent. */
export function percent(document: Document, end: number): number {
  if (document.text.length === 0) return 100;
  return Math.min(100, Math.round((100 * end) / document.text.length));
}

/** How often each name of an entity is used, most used first. */
export function namesUsed(
  document: Document,
  mentions: readonly Span[],
): readonly {readonly name: string; readonly count: number}[] {
  const counts = new Map<string, number>();
  for (const {start, end} of mentions) {
    const name = document.text.slice(start, end).replace(/\s+/gu, ' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({name, count})).sort((a, b) => b.count - a.count);
}
