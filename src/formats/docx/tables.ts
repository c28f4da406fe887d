import type {Draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import {type Alignment, rowsOf} from '../table.ts';
import {phraseIn} from './cells.ts';
import type {Cell, Content, Row, Table} from './content.ts';

/** A part of a table as it is shown: a row, or what stands in a row that is more than one can hold. */
export type TablePart =
  | {readonly kind: 'row'; readonly row: Draft}
  | {readonly kind: 'content'; readonly content: readonly Content[]};

// How many letters a row holds of a cell that has more than one paragraph.
const LONGEST_IN_ROW = 400;
// Where one row in so many is more than a row, the others would not be read as a table either.
const MOST_BROKEN = 3;
/** Word's own number of columns. */
const MOST_COLUMNS = 63;

const EMPTY: Phrase = {text: '', marks: []};

/** What a row is shown as: its own content, one cell over the whole width, or cells in columns. */
type Line =
  | {readonly kind: 'content' | 'wide'; readonly row: Row}
  | {readonly kind: 'cells'; readonly row: Row; readonly phrases: readonly Phrase[]};

/**
 * The parts of `table` in reading order. A table of one cell, and one of one column whose
 * cells have more than a paragraph, is there for its frame alone: what is in it stands by
 * itself. So does what is in a row of which a cell holds another table or much text, and in
 * the whole table where many are. A cell
 * over the whole width is a row to which no column is aligned.
 */
export function partsOf({rows}: Table): TablePart[] {
  const columns = rows.reduce((most, {cells}) => Math.max(most, cells.length), 0);
  const broken = rows.filter(({cells}) => cells.some(isMore)).length;
  const framed =
    broken >= rows.length / MOST_BROKEN ||
    (columns === 1 && (rows.length === 1 || rows.some(hasSeveral)));
  const regular = rows.filter(isRegular).length > rows.length / 2;
  const lines = rows.map((row): Line => {
    if (framed || row.cells.some(isMore)) return {kind: 'content', row};
    if (columns > 1 && row.cells.length === 1) return {kind: 'wide', row};
    return {kind: 'cells', row, phrases: phrasesOf(row, regular)};
  });
  const grid = lines.filter((line) => line.kind === 'cells');
  const drafts = rowsOf(
    grid.map(({phrases}) => phrases),
    alignmentsOf(grid),
    headersOf(grid),
  );
  let next = 0;
  return lines.flatMap((line): TablePart[] => {
    const content = line.row.cells.flatMap((cell) => cell.content);
    if (line.kind === 'content') return [{kind: 'content', content}];
    const row = line.kind === 'cells' ? drafts[next++] : rowsOf([[phraseIn(content)]], [], 0)[0];
    return row === undefined ? [] : [{kind: 'row', row}];
  });
}

function hasSeveral({cells}: Row): boolean {
  return cells.some(({content}) => content.filter(isSomething).length > 1);
}

/** Whether a cell holds more than fits a row. */
function isMore({content}: Cell): boolean {
  const all = content.filter(isSomething);
  if (all.some(({kind}) => kind === 'table')) return true;
  const letters = all.reduce(
    (sum, each) => sum + (each.kind === 'paragraph' ? each.phrase.text.length : 0),
    0,
  );
  return all.length > 1 && letters > LONGEST_IN_ROW;
}

function isSomething(content: Content): boolean {
  return content.kind === 'table' || content.phrase.text.trim() !== '';
}

function isRegular({cells}: Row): boolean {
  return cells.every(({span}) => span <= 1);
}

/**
 * The cells' words; in a `regular` table empty cells too for the other columns that one
 * goes over, so that the next ones stand in theirs. (In a form, they are only its lines.)
 */
function phrasesOf({cells}: Row, regular: boolean): Phrase[] {
  return cells.flatMap(({span, content}, index) => {
    const more = regular && index < cells.length - 1 ? Math.min(MOST_COLUMNS, span) - 1 : 0;
    return [phraseIn(content), ...Array.from({length: Math.max(0, more)}, () => EMPTY)];
  });
}

type Cells = Line & {readonly kind: 'cells'};

/** How many rows are headings: those that say so, else a first row that is bold throughout. */
function headersOf(grid: readonly Cells[]): number {
  const body = grid.findIndex(({row}) => !row.header);
  if (body !== 0) return Math.max(body, 0);
  const [first, second] = grid;
  if (first === undefined || second === undefined || first.phrases.length < 2) return 0;
  return first.phrases.every(isBold) && !second.phrases.every(isBold) ? 1 : 0;
}

function isBold({text, marks}: Phrase): boolean {
  return marks.some(({kind, start, end}) => kind === 'strong' && end - start === text.length);
}

/** A column is set to the right where all its cells are, but for its heading. */
function alignmentsOf(grid: readonly Cells[]): Alignment[] {
  const columns: Alignment[] = [];
  for (const {row} of grid.slice(1)) {
    for (const [column, {content}] of row.cells.entries()) {
      const [first] = content;
      const align = first?.kind === 'paragraph' ? first.align : null;
      if (content.some(isSomething)) {
        columns[column] = columns[column] === undefined || columns[column] === align ? align : null;
      }
    }
  }
  return Array.from(columns, (align) => align ?? null);
}
