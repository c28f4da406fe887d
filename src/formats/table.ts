import {cellWidth} from '../text/width.ts';
import {type Draft, draft} from './assemble.ts';
import type {Phrase} from './phrase.ts';

/** To which side the cells of a column are set. */
export type Alignment = 'left' | 'center' | 'right' | null;

const BETWEEN_CELLS = ' | ';

// In terminal cells. Rows that fit a page are aligned throughout. Of a wider table, whose
// rows are going to be wrapped, only the columns that leave half of it to the rest are.
const WIDEST_ALIGNED = 76;
const WIDEST_LEADING = WIDEST_ALIGNED / 2;

/**
 * The rows of a table, a block each; the first `headers` of them are heading rows. Cells
 * are padded with spaces so that columns align, to the side that `alignments` says for each;
 * the cells' spans are of their words alone. A row without any words has no text. Linear.
 */
export function rowsOf(
  cells: readonly (readonly Phrase[])[],
  alignments: readonly Alignment[],
  headers: number,
): Draft[] {
  const rows = cells.map((row) => row.map(onOneLine));
  const columns = alignedColumns(widthsOf(rows), alignments);
  return rows.map((row, index) => ({...rowOf(row, columns), header: index < headers}));
}

type Column = {
  /** In terminal cells; 0 where the column is not aligned. */
  readonly width: number;
  readonly align: Alignment;
};

/** A cell stays on its row: a line break in it becomes a space. */
function onOneLine({text, marks}: Phrase): Phrase {
  return {text: text.replaceAll('\n', ' '), marks};
}

function widthsOf(rows: readonly (readonly Phrase[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, {text}] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, cellWidth(text));
    }
  }
  return widths;
}

function alignedColumns(widths: readonly number[], aligns: readonly Alignment[]): Column[] {
  const whole = widths.reduce((sum, width) => sum + width + BETWEEN_CELLS.length, 0);
  const fits = whole - BETWEEN_CELLS.length <= WIDEST_ALIGNED;
  let used = 0;
  return widths.map((width, column) => {
    used += width + BETWEEN_CELLS.length;
    return {width: fits || used <= WIDEST_LEADING ? width : 0, align: aligns[column] ?? null};
  });
}

function rowOf(row: readonly Phrase[], columns: readonly Column[]): Draft {
  if (row.every(({text}) => text === '')) return draft('row', '');
  const cells: {start: number; end: number}[] = [];
  const marks: Phrase['marks'][number][] = [];
  let text = '';
  for (const [index, phrase] of row.entries()) {
    if (index > 0) text += BETWEEN_CELLS;
    const {width = 0, align = null} = columns[index] ?? {};
    const spare = Math.max(0, width - cellWidth(phrase.text));
    const before = align === 'right' ? spare : align === 'center' ? spare >> 1 : 0;
    text += ' '.repeat(before);
    const start = text.length;
    text += phrase.text;
    cells.push({start, end: text.length});
    for (const mark of phrase.marks) {
      marks.push({...mark, start: start + mark.start, end: start + mark.end});
    }
    text += ' '.repeat(spare - before);
  }
  return {...draft('row', text), cells, marks};
}
