import type {TextArea} from './geometry.ts';
import {type Entry, entityById, entries} from './names.ts';
import {goHome, jump, previewNearest} from './reading.ts';
import type {Reader} from './state.ts';

/** The index of the selected entity in the list, or -1 when it is not in it. */
export function selectedEntry(reader: Reader): number {
  return entries(reader).findIndex(({entity}) => entity.id === reader.entity);
}

/** Moves the selection by rows, stopping at both ends, and previews the entity there. */
export function moveSelection(reader: Reader, area: TextArea, rows: number): Reader {
  const list = entries(reader);
  const from = selectedEntry(reader);
  const to = from === -1 ? 0 : Math.max(0, Math.min(list.length - 1, from + rows));
  return select(reader, area, list[to]);
}

/**
 * Keeps a selection on the list: the entity selected if it is still there, else the first;
 * on an empty list nothing is selected, or lit.
 */
export function keepSelection(reader: Reader, area: TextArea): Reader {
  if (selectedEntry(reader) !== -1) return reader;
  const [first] = entries(reader);
  if (first === undefined) return {...goHome(reader), entity: null, at: null};
  return select(reader, area, first);
}

/** Jumps to the mention that is previewed, and lets n and N follow the entity. */
export function acceptSelection(reader: Reader, area: TextArea): Reader {
  const entity = entityById(reader, reader.entity);
  if (entity === null) return reader;
  const previewed = entity.mentions.find(({start}) => start === reader.at?.start);
  const shown = previewed === undefined ? previewNearest(reader, area, entity.mentions) : reader;
  if (shown.at === null) return reader;
  return jump(shown, area, shown.at, {kind: 'entity', id: entity.id});
}

function select(reader: Reader, area: TextArea, entry: Entry | undefined): Reader {
  if (entry === undefined) return reader;
  const {entity} = entry;
  return {...previewNearest(reader, area, entity.mentions), entity: entity.id};
}
