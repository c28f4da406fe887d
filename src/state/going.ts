import {moveBy, rowAt} from '../text/layout.ts';
import {type Destination, offsetOf} from './destination.ts';
import type {TextArea} from './geometry.ts';
import {placeOf, remember} from './reading.ts';
import type {Reader} from './state.ts';
import {settledTop} from './view.ts';

/**
 * Jumps to a destination, and gives the text the focus: a paragraph begins at the top; a per
 * cent is the screen on which the status line says so, that much of the text lying above its
 * end.
 */
export function goTo(reader: Reader, area: TextArea, destination: Destination): Reader {
  const {document} = reader;
  const offset = offsetOf(document, destination);
  const row = rowAt(document, area.cells, offset)?.start ?? 0;
  const top =
    destination.unit === 'percent' ? moveBy(document, area.cells, row, 1 - area.height) : row;
  const from = reader.home ?? placeOf(reader);
  const there = {
    ...reader,
    pane: 'text',
    home: null,
    top: settledTop(document, area, top),
  } as const;
  return remember(there, from);
}
