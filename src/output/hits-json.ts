import type {Document} from '../model/document.ts';
import type {Hits} from '../model/hit.ts';
import {cleanLine} from '../text/clean.ts';

/**
 * The JSON of `lectern search --json`, version 1, ending in a line feed: later versions
 * only add fields. Offsets are UTF-16 and half-open, those of `at` and `spans` into
 * `document.text` (as `lectern entities --json` gives it), those of `lit` into `label`.
 */
export function hitsJson(document: Document, hits: Hits): string {
  const {title, origin} = document;
  const json = {
    version: 1,
    document: {title, origin},
    query: cleanLine(hits.query),
    total: hits.total,
    problem: hits.problem,
    hits: hits.hits.map(({field, tier, edits, entity, at, label, lit, spans}) => ({
      field,
      tier,
      edits,
      entity,
      at: {start: at.start, end: at.end},
      label,
      lit: lit.map(({start, end}) => ({start, end})),
      spans: spans.map(({start, end}) => ({start, end})),
    })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
