/** A terminal's size in cells. */
export type Size = {
  readonly columns: number;
  readonly rows: number;
};

/** The three places that can have the focus. */
export type Pane = 'text' | 'entities' | 'search';

export const PANES: readonly Pane[] = ['text', 'entities', 'search'];

/** The size of a pane in cells, its border (where it has one) included. */
export type Box = {
  readonly width: number;
  readonly height: number;
};

/**
 * What stands where at one terminal size. `null` means that a part is not shown.
 *
 * - `wide`: text on the left; on the right entities over search, with the card between
 *   them where there are rows enough.
 * - `medium`: text beside one column that shows entities, or search while it has the focus.
 * - `single`: the focused pane alone, under a strip of tabs where there is a row to spare.
 */
export type Geometry = {
  readonly kind: 'wide' | 'medium' | 'single';
  readonly bordered: boolean;
  /** Whether the top row (title bar, or tabs) is shown. */
  readonly header: boolean;
  /** Whether the bottom row is shown. */
  readonly status: boolean;
  /** The whole area between top and bottom row. */
  readonly body: Box;
  readonly text: Box | null;
  readonly entities: Box | null;
  readonly card: Box | null;
  readonly search: Box | null;
  /** What an open card takes: the side column, or the body when there is none. */
  readonly side: Box;
};

/** Text lines are at most this many cells long. */
export const MEASURE = 76;

const WIDE_COLUMNS = 100;
const MEDIUM_COLUMNS = 76;
const BORDERED_ROWS = 14;
const CARD_ROWS = 30;

/**
 * Lays the panes out for a terminal size. Only `pane`, the focused one, changes what is
 * shown where there is not room for all. Every width and height is at least 1, whatever
 * the size.
 */
export function geometry(size: Size, pane: Pane): Geometry {
  const columns = Math.max(1, size.columns);
  const rows = Math.max(1, size.rows);
  if (columns < MEDIUM_COLUMNS || rows < BORDERED_ROWS) return single(columns, rows, pane);
  const body = {width: columns, height: rows - 2};
  const sideWidth = columns < WIDE_COLUMNS ? mediumSide(columns) : wideSide(columns);
  const side = {width: sideWidth, height: body.height};
  const text = {width: columns - sideWidth, height: body.height};
  const common = {bordered: true, header: true, status: true, body, text, side} as const;
  if (columns < WIDE_COLUMNS) {
    return {
      kind: 'medium',
      ...common,
      entities: pane === 'search' ? null : side,
      card: null,
      search: pane === 'search' ? side : null,
    };
  }
  const cardHeight = rows < CARD_ROWS ? 0 : Math.round(body.height * 0.28);
  const searchHeight = Math.round((body.height - cardHeight) * 0.42);
  const entitiesHeight = body.height - cardHeight - searchHeight;
  return {
    kind: 'wide',
    ...common,
    entities: {width: sideWidth, height: entitiesHeight},
    card: cardHeight === 0 ? null : {width: sideWidth, height: cardHeight},
    search: {width: sideWidth, height: searchHeight},
  };
}

function single(columns: number, rows: number, pane: Pane): Geometry {
  // On a few rows the text comes first, then the row that says where one is.
  const status = rows >= 4;
  const header = rows >= 6;
  const body = {width: columns, height: Math.max(1, rows - Number(status) - Number(header))};
  return {
    kind: 'single',
    bordered: false,
    header,
    status,
    body,
    text: pane === 'text' ? body : null,
    entities: pane === 'entities' ? body : null,
    card: null,
    search: pane === 'search' ? body : null,
    side: body,
  };
}

function mediumSide(columns: number): number {
  return Math.max(26, Math.min(34, columns - 50));
}

function wideSide(columns: number): number {
  return Math.max(38, Math.min(64, Math.round(columns * 0.36)));
}

/** The inside of the text pane: cells for a line of text, the margin before it, and rows. */
export type TextArea = {
  readonly cells: number;
  readonly margin: number;
  readonly height: number;
};

/**
 * Where the text's lines go inside its pane: a measure of at most `MEASURE` cells, with
 * air on both sides where there is room for it. While find is typed its bar takes a row.
 */
export function textArea(layout: Geometry, barred: boolean): TextArea {
  const box = layout.text ?? layout.body;
  const border = layout.bordered ? 2 : 0;
  // The last column of a pane without a border is its scroll bar.
  const inner = Math.max(1, box.width - (layout.bordered ? 2 : 1));
  const air = inner >= 60 ? 3 : inner >= 30 ? 1 : 0;
  const cells = Math.max(1, Math.min(MEASURE, inner - 2 * air));
  const margin = Math.floor((inner - cells) / 2);
  const height = Math.max(1, box.height - border - Number(barred));
  return {cells, margin, height};
}

/** Rows that a list has inside its pane: the box without border and without its field. */
export function listHeight(box: Box, bordered: boolean, fieldRows: number): number {
  return Math.max(1, box.height - (bordered ? 2 : 0) - fieldRows);
}
