import {COLUMN_GAP, type Column, SIGN_CELLS, type Table} from './columns.ts';

/** A column in sight: which, and how many cells from the line's start. */
export type Placed = Column & {readonly column: number; readonly x: number};

/** The columns in sight of a table, and whether there are more at the right. */
export type Sight = {
  readonly columns: readonly Placed[];
  /** How many columns behind the first are moved out. */
  readonly moved: number;
  readonly right: boolean;
};

/** What is in sight of a table on a line of `cells` cells; `side` beyond its reach is its reach. */
export function inSight(table: Table, cells: number, side: number): Sight {
  const {columns, reach} = table;
  const moved = Math.min(side, reach);
  const [first] = columns;
  const placed: Placed[] = first === undefined ? [] : [{...first, column: 0, x: 0}];
  // The sign at the left has a blank on either side.
  let x = (first?.width ?? 0) + COLUMN_GAP + Number(moved > 0);
  for (let column = 1 + moved; column < columns.length; column++) {
    const own = columns[column];
    if (own === undefined) break;
    const sign = column < columns.length - 1 ? SIGN_CELLS : 0;
    if (x + own.width + sign > cells) return {columns: placed, moved, right: true};
    placed.push({...own, column, x});
    x += own.width + COLUMN_GAP;
  }
  return {columns: placed, moved, right: false};
}

/** The `side` nearest to the present one with which the column is in sight. Linear in columns in sight. */
export function sideForColumn(table: Table, cells: number, side: number, column: number): number {
  if (column === 0 || inSight(table, cells, side).columns.some((one) => one.column === column)) {
    return side;
  }
  return Math.min(column - 1, table.reach);
}
