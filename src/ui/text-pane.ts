import type {Field} from '../state/field.ts';
import {MOST_MATCHES} from '../state/finding.ts';
import type {TextArea} from '../state/geometry.ts';
import {standing} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import {windowRows, windowSpan} from '../state/view.ts';
import {cellWidth} from '../text/width.ts';
import {NOT_IN_TEXT} from './empty-states.ts';
import {fieldPiece} from './field-row.ts';
import {filled, joined, piece, spread} from './paint.ts';
import {linePiece} from './text-line.ts';
import {litStrokes, markStrokes} from './text-strokes.ts';
import type {Theme} from './theme.ts';

/** The rows of the text pane, each of exactly `cells` cells. */
export function textRows(reader: Reader, area: TextArea, cells: number, theme: Theme): string[] {
  const {document, side} = reader;
  const rows = windowRows(document, area, reader.top);
  const span = windowSpan(document, area, reader.top);
  const strokes = [...markStrokes(document, span, theme), ...litStrokes(reader, span, theme)];
  const margin = piece(' '.repeat(area.margin), theme.plain);
  const painted = rows.map((row) => {
    const line = linePiece(document, row, area.cells, side, strokes, theme);
    return filled(joined(margin, line), cells);
  });
  if (reader.find === null) return painted;
  while (painted.length < area.height) painted.push(' '.repeat(cells));
  return [...painted, findBar(reader, cells, theme)];
}

function findBar(reader: Reader, cells: number, theme: Theme): string {
  if (reader.find === null) return ' '.repeat(cells);
  const {field, spans} = reader.find;
  const now = standing(reader);
  const count =
    field.text === ''
      ? 'find in the text'
      : spans.length === 0
        ? notInText(field, cells)
        : spans.length < MOST_MATCHES
          ? `${now?.number ?? 0} of ${spans.length}`
          : `${MOST_MATCHES.toLocaleString('en-GB')}+ matches`;
  const paint = field.text !== '' && spans.length === 0 ? theme.warning : theme.dim;
  const right = piece(` ${count} `, paint);
  const left = fieldPiece(' / ', field, Math.max(1, cells - right.cells), true, theme);
  return spread(left, right, cells);
}

/** As much advice as the typed words leave room for. */
function notInText(field: Field, cells: number): string {
  const room = cells - cellWidth(field.text) - 8;
  return NOT_IN_TEXT.find((text) => text.length <= room) ?? '';
}
