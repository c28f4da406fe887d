import {type Document, paragraphAt} from '../model/document.ts';
import {type Hits, whyOf} from '../model/hit.ts';
import {cleanLine} from '../text/clean.ts';
import {columns} from './columns.ts';

/** The hits for people, a line each: where, why, what. Ends in a line feed. */
export function hitsText(document: Document, hits: Hits): string {
  if (hits.problem !== null) return `${hits.problem}\n`;
  if (hits.hits.length === 0) return `Nothing found for “${cleanLine(hits.query)}”.\n`;
  const rows = hits.hits.map((hit) => [
    `¶${paragraphAt(document, hit.at.start)}`,
    whyOf(hit),
    hit.label,
  ]);
  return columns(rows, ['left', 'left', 'left']);
}
