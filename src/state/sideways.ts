import type {Span} from '../model/span.ts';
import {cellAt} from '../text/columns.ts';
import {rowAt} from '../text/layout.ts';
import {CODE_STEP, type Row} from '../text/rows.ts';
import {sideForColumn} from '../text/sight.ts';
import {cellWidth} from '../text/width.ts';
import type {TextArea} from './geometry.ts';
import type {Direction} from './message.ts';
import type {Reader} from './state.ts';
import {windowRows} from './view.ts';

/** How many steps the widest of what is on the screen can be moved sideways; 0 where all fits. */
export function reachIn({document, top}: Reader, area: TextArea): number {
  return windowRows(document, area, top).reduce((most, {reach}) => Math.max(most, reach), 0);
}

/** Moves what is too wide for the pane by a step: a table by a column, code by `CODE_STEP` cells. */
export function shift(reader: Reader, area: TextArea, direction: Direction): Reader {
  const reach = reachIn(reader, area);
  // Something wider, that has gone from the screen, may have been moved farther.
  const side = Math.min(reader.side, reach) + direction;
  return {...reader, side: Math.max(0, Math.min(reach, side))};
}

/** How far sideways `span` is in sight: as far as now, where it is so already. */
export function sideShowing(
  {document, side}: Pick<Reader, 'document' | 'side'>,
  area: TextArea,
  span: Span,
): number {
  const row = rowAt(document, area.cells, span.start);
  const block = row === null ? undefined : document.blocks[row.block];
  if (row === null || block === undefined || row.reach === 0) return side;
  const room = area.cells - cellWidth(row.prefix);
  const now = Math.min(side, row.reach);
  return row.columns === null
    ? codeSide(document.text, row, room, now, span)
    : sideForColumn(row.columns.table, room, now, cellAt(block, span.start));
}

function codeSide(text: string, row: Row, room: number, side: number, span: Span): number {
  const start = cellWidth(text.slice(row.start, span.start));
  const end =
    start + Math.min(room, cellWidth(text.slice(span.start, Math.min(row.end, span.end))));
  const from = side * CODE_STEP;
  // One cell is taken by the sign that more is cut off.
  if (from <= start && end < from + room) return side;
  const third = Math.floor(Math.max(0, start - room / 3) / CODE_STEP);
  return Math.min(row.reach, Math.max(third, Math.ceil((end + 1 - room) / CODE_STEP)));
}
