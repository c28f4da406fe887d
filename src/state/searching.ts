import type {Hit, Hits} from '../model/hit.ts';
import {inReadingOrder} from '../model/span.ts';
import type {Effect} from './effect.ts';
import type {Field} from './field.ts';
import type {TextArea} from './geometry.ts';
import {goHome, jump, preview} from './reading.ts';
import type {Reader, Trail} from './state.ts';

/** The answer to what stands in the field now, or null while it is on its way. */
export function currentAnswer(reader: Reader): Hits | null {
  const {answer, answered, revision} = reader.search;
  return answered === revision ? answer : null;
}

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
  const search = {...reader.search, field, revision, accepting: false};
  if (field.text.trim() === '') {
    const empty = {...search, answer: null, answered: revision, selected: 0};
    return [{...goHome(reader), search: empty, pane: reader.pane}, []];
  }
  return [{...reader, search}, [{type: 'search', query: field.text, revision}]];
}

/** Asks again for what stands in the field: the names or the index have come meanwhile. */
export function askAgain(reader: Reader): readonly [Reader, readonly Effect[]] {
  const {field, accepting, selected} = reader.search;
  if (field.text.trim() === '') return [reader, []];
  const [next, effects] = setQuery(reader, field);
  return [{...next, search: {...next.search, accepting, selected}}, effects];
}

/** Takes an answer, unless a newer query is under way; previews its first hit. */
export function takeAnswer(reader: Reader, area: TextArea, revision: number, answer: Hits): Reader {
  const {search} = reader;
  if (revision !== search.revision) return reader;
  const taken = {...search, answer, answered: revision, selected: 0, accepting: false};
  const found = {...reader, search: taken};
  // Somebody who has gone on to another pane is not called back.
  if (reader.pane !== 'search') return found;
  const jumps = search.accepting && answer.hits.length > 0;
  return jumps ? acceptHit(found, area) : previewHit(found, area);
}

/** Moves the selection by rows, stopping at both ends, and previews the hit there. */
export function moveHit(reader: Reader, area: TextArea, rows: number): Reader {
  const last = shownHits(reader).length - 1;
  const selected = Math.max(0, Math.min(last, reader.search.selected + rows));
  return previewHit({...reader, search: {...reader.search, selected}}, area);
}

/** Shows the selected hit in the text; with no hits, the place from before the preview. */
export function previewHit(reader: Reader, area: TextArea): Reader {
  const hit = selectedHit(reader);
  if (hit === null) return {...goHome(reader), pane: reader.pane};
  return {...preview(reader, area, hit.at), entity: hit.entity};
}

/** Jumps to the selected hit; with the answer still on its way, as soon as it is there. */
export function acceptHit(reader: Reader, area: TextArea): Reader {
  if (reader.search.field.text.trim() === '') return reader;
  if (currentAnswer(reader) === null) {
    return {...reader, search: {...reader.search, accepting: true}};
  }
  const hit = selectedHit(reader);
  if (hit === null) return reader;
  return {...jump(reader, area, hit.at, trailOf(reader, hit)), entity: hit.entity};
}

function trailOf(reader: Reader, hit: Hit): Trail {
  if (hit.entity !== null) return {kind: 'entity', id: hit.entity};
  const spans = shownHits(reader)
    .filter(({entity}) => entity === null)
    .map(({at}) => at)
    .sort(inReadingOrder);
  return {kind: 'matches', query: reader.search.field.text.trim(), spans};
}
