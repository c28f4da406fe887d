import type {Box, Geometry} from '../state/geometry.ts';
import {entityById} from '../state/names.ts';
import {type Standing, standing} from '../state/selectors.ts';
import type {Reader, State} from '../state/state.ts';
import {areaOf, windowSpan} from '../state/view.ts';
import {cardRows} from './card-rows.ts';
import {withoutCard} from './empty-states.ts';
import {entitiesNotes, entitiesRows} from './entities-pane.ts';
import {framed, type Pane, unframed} from './frame.ts';
import {piece, spread} from './paint.ts';
import {searchRows} from './search-pane.ts';
import {textEdge} from './text-edge.ts';
import {textRows} from './text-pane.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/** Draws one pane of a state into exactly as many lines, of as many cells, as `box` has. */
type DrawPane = (
  state: State,
  reader: Reader,
  box: Box,
  layout: Geometry,
  theme: Theme,
) => string[];

/** The lines of the text pane, exactly as many and as wide as `box`. */
export const textLines: DrawPane = (state, reader, box, layout, theme) => {
  const area = areaOf(state.size, reader);
  const focused = reader.pane === 'text' && state.overlay.kind === 'none';
  const inner = insideOf(box, layout);
  const cells = layout.bordered ? inner.width : Math.max(0, box.width - 1);
  const border = focused ? theme.accent : theme.dim;
  const plain = layout.bordered ? border(focused && !theme.coloured ? '┃' : '│') : ' ';
  const now = standing(reader);
  return draw(layout, theme, {
    box,
    focused,
    title: '1 Text',
    notes: now === null || now.number === 0 ? [] : placeNotes(now),
    rows: textRows(reader, area, cells, theme),
    edge: textEdge(reader, area, inner.height, plain, theme),
  });
};

/** The lines of the entities list. */
export const entitiesLines: DrawPane = (state, reader, box, layout, theme) => {
  const inner = insideOf(box, layout);
  const window = windowSpan(reader.document, areaOf(state.size, reader), reader.top);
  return draw(layout, theme, {
    box,
    focused: reader.pane === 'entities' && state.overlay.kind === 'none',
    title: '2 Entities',
    notes: entitiesNotes(reader),
    rows: entitiesRows(reader, window, inner.width, inner.height, theme),
    edge: null,
  });
};

/** The lines of the search pane. */
export const searchLines: DrawPane = (state, reader, box, layout, theme) => {
  const inner = insideOf(box, layout);
  return draw(layout, theme, {
    box,
    focused: reader.pane === 'search' && state.overlay.kind === 'none',
    title: '3 Search',
    notes: [],
    rows: searchRows(reader, inner.width, inner.height, theme),
    edge: null,
  });
};

/**
 * The lines of a card: of the open one, which has the focus, or of the selected entity
 * under the list, whose current mention is marked.
 */
export const cardLines: DrawPane = (state, reader, box, layout, theme) => {
  const open = state.overlay.kind === 'card' ? state.overlay : null;
  const entity = entityById(reader, open?.entity ?? reader.entity);
  const inner = insideOf(box, layout);
  if (entity === null) {
    const rows = wrapped(withoutCard(reader), inner.width, theme.dim);
    return draw(layout, theme, {box, focused: false, title: 'Card', notes: [], rows, edge: null});
  }
  const current = entity.mentions.findIndex(({start}) => start === reader.at?.start);
  const selected = open?.mention ?? current;
  const title = `${entity.name} · ${entity.kind}`;
  const notes = selected === -1 ? [] : [`${selected + 1} of ${entity.mentions.length}`];
  // Without a border the title is a row of its own.
  const head =
    layout.bordered || inner.height < 3
      ? []
      : [titleRow(title, notes[0] ?? '', inner.width, theme)];
  const height = Math.max(0, inner.height - head.length);
  const rows = [...head, ...cardRows(reader, entity, selected, inner.width, height, theme)];
  return draw(layout, theme, {box, focused: open !== null, title, notes, rows, edge: null});
};

function titleRow(title: string, note: string, cells: number, theme: Theme): string {
  const right = piece(` ${note}`, theme.dim);
  return spread(piece(title, theme.bold, Math.max(0, cells - right.cells)), right, cells);
}

function placeNotes({what, number, total, more}: Standing): readonly string[] {
  const which = `${number} of ${more ? 'the best ' : ''}${total}`;
  return [`${what} ${which}`, which];
}

function insideOf(box: Box, layout: Geometry): Box {
  const border = layout.bordered ? 2 : 0;
  return {width: Math.max(0, box.width - border), height: Math.max(0, box.height - border)};
}

function draw(layout: Geometry, theme: Theme, pane: Pane): string[] {
  return layout.bordered ? framed(pane, theme) : unframed(pane);
}
