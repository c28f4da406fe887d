import {blockIndexAt, type Document} from '../model/document.ts';
import type {Hit, Hits} from '../model/hit.ts';
import {cleanLine} from '../text/clean.ts';
import {columns} from './columns.ts';

/** The hits for people, a line each: where, why, what. Ends in a line feed. */
export function hitsText(document: Document, hits: Hits): string {
  if (hits.hits.length === 0) return `Nothing found for “${cleanLine(hits.query)}”.\n`;
  const rows = hits.hits.map((hit) => [
    `¶${blockIndexAt(document, hit.at.start) + 1}`,
    why(hit),
    hit.label,
  ]);
  return columns(rows, ['left', 'left', 'left']);
}

function why(hit: Hit): string {
  const field = hit.field === 'alias' ? 'also called' : hit.field;
  if (hit.tier !== 'fuzzy') return field;
  if (hit.edits === 0) return `${field}, initials`;
  return `${field}, ${hit.edits} letter${hit.edits === 1 ? '' : 's'} off`;
}
