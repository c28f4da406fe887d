import type {Inside} from '../model/inside.ts';
import {hasField} from '../state/catalogue.ts';
import {
  type CatalogueRow,
  catalogueRows,
  everyRow,
  type Section,
  selectedRow,
} from '../state/catalogue-rows.ts';
import type {Box} from '../state/geometry.ts';
import type {State} from '../state/state.ts';
import {cellWidth, forScreen} from '../text/width.ts';
import {fieldPiece} from './field-row.ts';
import {firstShown} from './list-window.ts';
import {litName, litPiece} from './lit-piece.ts';
import {filled, joined, NOTHING, type Piece, piece, spread} from './paint.ts';
import type {Theme} from './theme.ts';
import {wrapped} from './wrapped.ts';

/** Rows below which all of them are for the articles. */
const ROOMY_ROWS = 6;

type Line =
  | {readonly kind: 'section'; readonly title: Section}
  | {readonly kind: 'row'; readonly row: CatalogueRow; readonly selected: boolean}
  | {readonly kind: 'inside'; readonly inside: Inside};

/**
 * The list of articles in exactly `box.height` lines of `box.width` cells: a title, the filter
 * while there is one, and the stretch of the list around the selected article.
 */
export function catalogueLines(state: State, box: Box, theme: Theme): string[] {
  const {width, height} = box;
  const rows = catalogueRows(state);
  const head: string[] = [];
  if (height >= ROOMY_ROWS || !hasField(state.catalogue)) {
    head.push(titleLine(state, rows.length, width, theme));
  }
  if (hasField(state.catalogue)) {
    const {filter, typing} = state.catalogue;
    head.push(filled(fieldPiece(' / ', filter, Math.max(1, width - 1), typing, theme), width));
  }
  const room = Math.max(0, height - head.length);
  const body =
    rows.length === 0
      ? wrapped(emptyText(state), width, theme.dim)
      : listLines(state, rows, width, room, theme);
  const blank = filled(NOTHING, width);
  return Array.from({length: height}, (_, index) => [...head, ...body][index] ?? blank);
}

function titleLine(state: State, shown: number, cells: number, theme: Theme): string {
  const {looking, filter} = state.catalogue;
  const all = everyRow(state).length;
  const count = filter.text.trim() === '' ? `${all}` : `${shown} of ${all}`;
  const busy =
    looking === null || looking.done >= looking.ids.length
      ? []
      : [`looking into ${looking.done + 1} of ${looking.ids.length} …`];
  const title = piece(' Lectern · choose an article', theme.accentBold, cells);
  const notes = [[...busy, count].join(' · '), busy[0] ?? count, count]
    .map((note) => piece(` ${note} `, theme.dim))
    .find((note) => title.cells + note.cells <= cells);
  return spread(title, notes ?? NOTHING, cells);
}

function emptyText({catalogue}: State): string {
  if (catalogue.filter.text.trim() === '') {
    return 'There is no article to choose yet. Quit and name one: lectern FILE opens it.';
  }
  const {looking} = catalogue;
  if (looking !== null && looking.done < looking.ids.length) {
    return 'No title like this. Looking into the texts …';
  }
  return `Nothing like “${catalogue.filter.text.trim()}” in titles or texts. Esc clears it.`;
}

function listLines(
  state: State,
  rows: readonly CatalogueRow[],
  cells: number,
  height: number,
  theme: Theme,
): string[] {
  const selected = selectedRow(state, rows);
  const sections = new Set(rows.map(({section}) => section));
  const filtered = state.catalogue.filter.text.trim() !== '';
  // A heading over the only section would say nothing, and the best matches are in no section.
  const grouped = sections.size > 1 && !filtered && height >= ROOMY_ROWS;
  const lines: Line[] = [];
  let at = 0;
  for (const [index, row] of rows.entries()) {
    if (grouped && row.section !== rows[index - 1]?.section) {
      lines.push({kind: 'section', title: row.section});
    }
    if (index === selected) at = lines.length;
    lines.push({kind: 'row', row, selected: index === selected});
    if (row.inside !== null && height >= ROOMY_ROWS) {
      lines.push({kind: 'inside', inside: row.inside});
    }
  }
  const first = firstShown(at, lines.length, height);
  return lines.slice(first, first + height).map((line) => lineOf(line, cells, theme));
}

function lineOf(line: Line, cells: number, theme: Theme): string {
  switch (line.kind) {
    case 'section':
      return filled(piece(` ${line.title}`, theme.bold, cells), cells);
    case 'row':
      return rowLine(line.row, line.selected, cells, theme);
    case 'inside':
      return insideLine(line.inside, cells, theme);
  }
}

function rowLine(row: CatalogueRow, selected: boolean, cells: number, theme: Theme): string {
  const marker = piece(selected ? ' ❯ ' : '   ', theme.accentBold, cells);
  const room = Math.max(0, cells - marker.cells);
  const here = row.current ? piece('  on the screen', theme.accent) : NOTHING;
  const title = litName(row.title, row.lit, room, selected ? theme.bold : theme.plain, theme);
  const left = joined(marker, title, title.cells + here.cells <= room ? here : NOTHING);
  if (row.note === '') return filled(left, cells);
  const whole = piece(`  (${forScreen(row.note)})`, theme.dim);
  return filled(left.cells + whole.cells <= cells ? joined(left, whole) : left, cells);
}

/** Under a title, what was found in the text: "text: … three Montenegrin helicopters …". */
function insideLine({label, lit, count}: Inside, cells: number, theme: Theme): string {
  const head = piece('     text: ', theme.dim, cells);
  const many = counted(count);
  const right: Piece =
    head.cells + many.length + cellWidth(label) / 3 <= cells ? piece(many, theme.dim) : NOTHING;
  const room = Math.max(0, cells - head.cells - right.cells);
  return spread(joined(head, litPiece(label, lit, room, theme.plain, theme)), right, cells);
}

function counted(count: number): string {
  return `  ${count.toLocaleString('en-GB')} ${count === 1 ? 'passage' : 'passages'} `;
}
