import {find} from '../search/find.ts';
import {EMPTY_FIELD, type Field} from './field.ts';
import type {TextArea} from './geometry.ts';
import type {Direction} from './message.ts';
import {goHome, jump, neighbour, placeOf, preview, previewNearest} from './reading.ts';
import type {Reader} from './state.ts';
import {windowSpan} from './view.ts';

/** Of more matches than anybody steps through, only those around the place are followed. */
export const MOST_MATCHES = 10_000;

/** Opens the find bar, empty; what was lit and where the reader is are kept for Esc. */
export function startFind(reader: Reader): Reader {
  return {...reader, home: placeOf(reader), find: {field: EMPTY_FIELD, spans: []}};
}

/** Takes a changed query and shows its match nearest to where the reader was. */
export function setFindQuery(reader: Reader, area: TextArea, field: Field): Reader {
  const home = reader.home ?? placeOf(reader);
  const spans = find(reader.document, field.text, MOST_MATCHES, home.top);
  const back = {...reader, ...home, find: {field, spans}};
  return spans.length === 0 ? {...back, at: null} : previewNearest(back, area, spans);
}

/** Moves from match to match while the query is still being typed. */
export function stepFind(reader: Reader, area: TextArea, direction: Direction): Reader {
  if (reader.find === null) return reader;
  const window = windowSpan(reader.document, area, reader.top);
  const goal = neighbour(reader.find.spans, reader.at, window, direction);
  return goal === null ? reader : preview(reader, area, goal.span);
}

/** Closes the bar and jumps to the match shown; null when there is nothing to jump to. */
export function acceptFind(reader: Reader, area: TextArea): Reader | null {
  const {find, at} = reader;
  if (find === null || at === null || find.spans.length === 0) return null;
  const trail = {kind: 'matches', spans: find.spans, total: find.spans.length} as const;
  return {...jump({...reader, find: null}, area, at, trail), entity: null};
}

/** Closes the bar and goes back to the place from before it. */
export function cancelFind(reader: Reader): Reader {
  return {...goHome(reader), find: null};
}
