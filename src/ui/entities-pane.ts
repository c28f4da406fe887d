import type {Entity} from '../model/entity.ts';
import {KIND_LETTERS} from '../model/kinds.ts';
import {lastStartingBy} from '../model/span.ts';
import {selectedEntry} from '../state/listing.ts';
import {
  type Entry,
  entitiesOf,
  entityById,
  entries,
  hasHiddenKinds,
  presentKinds,
} from '../state/names.ts';
import {ORDER_NAMES} from '../state/ordering.ts';
import type {Reader} from '../state/state.ts';
import {isInWindow, type Window} from '../state/view.ts';
import {padStart} from '../text/width.ts';
import {barcode} from './barcode.ts';
import {withoutEntries} from './empty-states.ts';
import {fieldPiece} from './field-row.ts';
import {firstShown} from './list-window.ts';
import {litName} from './lit-piece.ts';
import {filled, joined, NOTHING, type Piece, piece, spread} from './paint.ts';
import {PER_CENT_CELLS, progressBar} from './progress-bar.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/**
 * What stands beside the pane's title, the longest first: how many names there are, in which
 * order, and whether kinds are hidden.
 */
export function entitiesNotes(reader: Reader): readonly string[] {
  if (reader.names.kind !== 'ready') return [];
  const shown = entries(reader).length;
  const all = entitiesOf(reader).length;
  const count = shown === all ? `${all}` : `${shown} of ${all}`;
  const order = ORDER_NAMES[reader.order];
  const hidden = kindsNote(reader);
  if (hidden === null) return [`${count} · ${order}`, count];
  return [`${count} · ${order} · ${hidden}`, `${count} · ${hidden}`, hidden, count];
}

/**
 * The same for the tab strip of a small screen, where the tab itself has the count. The order
 * by weight, which every list has at first, goes without saying.
 */
export function entitiesTabNotes(reader: Reader): readonly string[] {
  if (reader.names.kind !== 'ready') return [];
  const order = reader.order === 'weight' ? null : ORDER_NAMES[reader.order];
  const hidden = kindsNote(reader);
  if (order === null || hidden === null) return [hidden ?? order].filter((note) => note !== null);
  return [`${order} · ${hidden}`, hidden];
}

/** "4 of 11 kinds" of those that the article has, or null when none of them is hidden. */
function kindsNote(reader: Reader): string | null {
  if (!hasHiddenKinds(reader)) return null;
  const present = presentKinds(reader);
  const shown = present.filter((kind) => reader.kinds.includes(kind)).length;
  return `${shown} of ${present.length} kinds`;
}

/**
 * The rows of the entities list, each of exactly `cells` cells. `window` is the text on
 * screen: names in it are marked.
 */
export function entitiesRows(
  reader: Reader,
  window: Window,
  cells: number,
  height: number,
  theme: Theme,
): string[] {
  const focused = reader.pane === 'entities';
  const rows: string[] = [];
  if (reader.filter !== null) {
    const field = fieldPiece(
      '/ ',
      reader.filter.field,
      cells,
      focused && reader.filter.typing,
      theme,
    );
    rows.push(filled(field, cells));
  }
  const list = entries(reader);
  if (list.length === 0) return [...rows, ...emptyRows(reader, cells, theme)].slice(0, height);
  const selected = selectedEntry(reader);
  const room = Math.max(1, height - rows.length);
  const first = firstShown(selected, list.length, room);
  const widths = columnWidths(cells);
  for (const [index, entry] of list.slice(first, first + room).entries()) {
    rows.push(entryRow(reader, entry, first + index === selected, window, widths, theme));
  }
  return rows.slice(0, height);
}

type Widths = {
  readonly cells: number;
  readonly name: number;
  readonly count: number;
  readonly code: number;
};

function columnWidths(cells: number): Widths {
  const code = cells >= 56 ? 16 : cells >= 36 ? 10 : cells >= 26 ? 5 : 0;
  const count = cells >= 36 ? 5 : cells >= 16 ? 4 : 0;
  return {cells, code, count, name: Math.max(1, cells - 4 - count - (code === 0 ? 0 : code + 2))};
}

function entryRow(
  reader: Reader,
  entry: Entry,
  selected: boolean,
  window: Window,
  widths: Widths,
  theme: Theme,
): string {
  const {entity} = entry;
  const focused = reader.pane === 'entities';
  const last = entity.mentions[lastStartingBy(entity.mentions, window.end - 1)];
  const onScreen = last !== undefined && isInWindow(window, last);
  const marker = selected
    ? piece('❯ ', focused ? theme.accentBold : theme.bold)
    : piece(onScreen ? '· ' : '  ', theme.dim);
  const kind = theme.kind[entity.kind];
  const letter = piece(`${KIND_LETTERS[entity.kind]} `, kind);
  const name = namePiece(reader, entry, selected, widths.name, theme);
  const count = piece(padStart(String(entity.mentions.length), widths.count), theme.plain);
  const code =
    widths.code === 0
      ? piece('', theme.plain)
      : piece(` ${barcodeOf(entity, reader.document.text.length, widths.code)} `, kind);
  const left = joined(marker, letter, name);
  return spread(left, widths.count === 0 ? code : joined(count, code), widths.cells);
}

type Barcode = {readonly cells: number; readonly code: string};

// An entity is of one text, and its barcode the same for as long as the list has one width.
const barcodes = new WeakMap<Entity, Barcode>();

function barcodeOf(entity: Entity, length: number, cells: number): string {
  const known = barcodes.get(entity);
  if (known?.cells === cells) return known.code;
  const code = barcode(entity.mentions, length, cells);
  barcodes.set(entity, {cells, code});
  return code;
}

function namePiece(
  reader: Reader,
  {entity, lit, via}: Entry,
  selected: boolean,
  cells: number,
  theme: Theme,
): Piece {
  const base = selected ? theme.bold : theme.plain;
  const shown = litName(entity.name, lit, cells, base, theme);
  const place = entityById(reader, entity.of);
  const more = via !== null ? ` (${via})` : place === null ? '' : ` → ${place.name}`;
  return joined(shown, piece(more, theme.dim, Math.max(0, cells - shown.cells)));
}

function emptyRows(reader: Reader, cells: number, theme: Theme): string[] {
  const say = (text: string) => wrapped(text, cells, theme.dim);
  switch (reader.names.kind) {
    case 'pending':
      return [
        ...wrapped('Looking for names …', cells, theme.accent),
        barRow(reader, cells, theme),
        filled(NOTHING, cells),
        ...say(
          'Meanwhile you can read on, and search: s. X stops this, and so does Esc in the text.',
        ),
      ];
    case 'stopped':
      return say('You stopped the search for names. X starts it again.');
    case 'failed':
      return say(`${reader.names.failure.reason} ${reader.names.failure.next}`);
    case 'ready':
      return say(withoutEntries(reader));
  }
}

/** How far the search for names is; an empty row until that is known, so that nothing moves then. */
function barRow({progress, index}: Reader, cells: number, theme: Theme): string {
  const share = index === 'ready' ? (progress?.share ?? null) : null;
  const room = Math.min(24, cells - PER_CENT_CELLS - 2);
  if (share === null || room < 4) return filled(NOTHING, cells);
  return filled(joined(piece(' ', theme.plain), progressBar(share, room, theme)), cells);
}
