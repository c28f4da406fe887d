import type {Hit, Hits} from '../model/hit.ts';
import type {Effect} from './effect.ts';
import type {Field} from './field.ts';
import type {TextArea} from './geometry.ts';
import {goHome, jump, preview} from './reading.ts';
import type {Reader, Trail} from './state.ts';

/** The hits to show: the current answer's, or those of the query before while it is awaited. */
export function shownHits(reader: Reader): readonly Hit[] {
  return reader.search.answer?.hits ?? [];
}

export function selectedHit(reader: Reader): Hit | null {
  return shownHits(reader)[reader.search.selected] ?? null;
}

/** Takes a changed query: an empty one ends the preview, any other is asked for. */
export function setQuery(reader: Reader, field: Field): readonly [Reader, readonly Effect[]] {
  const revision = reader.search.revision + 1;
  const search = {...reader.search, field, revision};
  if (field.text.trim() === '') {
    const empty = {...search, question: 'answered' as const, answer: null, selected: 0};
    return [{...goHome(reader), search: empty}, []];
  }
  return [
    {...reader, search: {...search, question: 'asked'}},
    [{type: 'search', article: reader.article, query: field.text, revision}],
  ];
}

/**
 * Takes an answer, unless a newer query is under way: jumps to its first hit where Enter
 * was pressed before, else previews it while the search has the focus.
 */
export function takeAnswer(reader: Reader, area: TextArea, revision: number, answer: Hits): Reader {
  const {search} = reader;
  if (revision !== search.revision) return reader;
  const {found, kept} = withAnswer(reader, answer);
  if (kept) return found;
  if (isJumpAwaited(reader)) return answer.hits.length > 0 ? acceptHit(found, area) : goHome(found);
  return reader.pane === 'search' ? previewHit(found, area) : found;
}

/**
 * With a fuller answer to the question that was answered already, the hit that was selected
 * stays so (`kept`), unless it is none any more.
 */
function withAnswer(reader: Reader, answer: Hits): {found: Reader; kept: boolean} {
  const {search} = reader;
  const before = search.question === 'asked-again' ? selectedHit(reader) : null;
  const same = before === null ? -1 : answer.hits.findIndex((hit) => isSameHit(hit, before));
  const selected = Math.max(0, same);
  return {
    found: {...reader, search: {...search, question: 'answered', answer, selected}},
    kept: same !== -1,
  };
}

function isSameHit(a: Hit, b: Hit): boolean {
  return a.field === b.field && a.entity === b.entity && a.at.start === b.at.start;
}

/** Asks the question again that was answered when less was known; the answer stays until then. */
export function askAgain(reader: Reader): readonly [Reader, readonly Effect[]] {
  const {search} = reader;
  const {field, question} = search;
  if (question !== 'answered' || field.text.trim() === '') return [reader, []];
  const revision = search.revision + 1;
  return [
    {...reader, search: {...search, revision, question: 'asked-again'}},
    [{type: 'search', article: reader.article, query: field.text, revision}],
  ];
}

/** Whether the hits shown are no answer to what stands in the field. */
export function isUnanswered({search}: Reader): boolean {
  return search.question === 'asked' || search.question === 'asked-to-jump';
}

/** Whether Enter was pressed before its answer has come. */
export function isJumpAwaited({search}: Reader): boolean {
  return search.question === 'asked-to-jump';
}

/** Calls the awaited jump off: the answer will be there to look at, and call nobody back. */
export function callOffJump(reader: Reader): Reader {
  if (!isJumpAwaited(reader)) return reader;
  return {...reader, search: {...reader.search, question: 'asked'}};
}

/** Moves the selection by rows, stopping at both ends, and previews the hit there. */
export function moveHit(reader: Reader, area: TextArea, rows: number): Reader {
  const last = shownHits(reader).length - 1;
  const selected = Math.max(0, Math.min(last, reader.search.selected + rows));
  return previewHit({...reader, search: {...reader.search, selected}}, area);
}

/**
 * Coming back to the hits, selects the one that the reader stands on, if it is one of
 * them; the text stays where it is until another is chosen.
 */
export function selectHitHere(reader: Reader): Reader {
  const {at} = reader;
  const here = shownHits(reader).findIndex((hit) => hit.at.start === at?.start);
  return here === -1 ? reader : {...reader, search: {...reader.search, selected: here}};
}

/** Shows the selected hit in the text; with no hits, the place from before the preview. */
function previewHit(reader: Reader, area: TextArea): Reader {
  const hit = selectedHit(reader);
  if (hit === null) return goHome(reader);
  return {...preview(reader, area, hit.at), entity: hit.entity};
}

/**
 * Jumps to the selected hit. With the answer still on its way the text gets the focus at
 * once, so that the next keys are commands, and the jump comes with the answer.
 */
export function acceptHit(reader: Reader, area: TextArea): Reader {
  const hit = selectedHit(reader);
  const {question} = reader.search;
  if (isUnanswered(reader) || (question === 'asked-again' && hit === null)) {
    return {...reader, pane: 'text', search: {...reader.search, question: 'asked-to-jump'}};
  }
  if (hit === null) return reader;
  return {...jump(reader, area, hit.at, trailOf(reader, hit)), entity: hit.entity};
}

function trailOf(reader: Reader, hit: Hit): Trail {
  if (hit.entity !== null) return {kind: 'entity', id: hit.entity};
  const spans = reader.search.answer?.ats ?? [];
  return {kind: 'matches', spans, total: spans.length};
}
