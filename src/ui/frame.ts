import type {Box} from '../state/geometry.ts';
import {joined, NOTHING, piece} from './paint.ts';
import type {Theme} from './theme.ts';

/** A pane to be drawn: its rows are exactly as wide as its inside. */
export type Pane = {
  readonly box: Box;
  readonly focused: boolean;
  readonly title: string;
  /** What stands at the right of the title (a count, a position): the first that fits whole. */
  readonly notes: readonly string[];
  readonly rows: readonly string[];
  /** What replaces the right border, a painted cell a row; null for the border itself. */
  readonly edge: readonly string[] | null;
};

type Lines = {
  readonly corners: readonly [string, string, string, string];
  readonly across: string;
  readonly down: string;
};

const LIGHT: Lines = {corners: ['╭', '╮', '╰', '╯'], across: '─', down: '│'};
const HEAVY: Lines = {corners: ['┏', '┓', '┗', '┛'], across: '━', down: '┃'};

/**
 * Draws a pane with its border, title and note into exactly `box.height` lines of
 * `box.width` cells. Rows that are missing are blank. Where there is no colour, the
 * focused pane has heavy lines.
 */
export function framed(pane: Pane, theme: Theme): string[] {
  const {width, height} = pane.box;
  const inner = Math.max(0, width - 2);
  const lines = pane.focused && !theme.coloured ? HEAVY : LIGHT;
  const border = pane.focused ? theme.accent : theme.dim;
  const [topLeft, topRight, bottomLeft, bottomRight] = lines.corners;
  const blank = ' '.repeat(inner);
  const body: string[] = [];
  for (let index = 0; index < height - 2; index++) {
    const right = pane.edge?.[index] ?? border(lines.down);
    body.push(border(lines.down) + (pane.rows[index] ?? blank) + right);
  }
  return [
    border(topLeft) + titleLine(pane, theme, lines.across, inner) + border(topRight),
    ...body,
    border(bottomLeft + lines.across.repeat(inner) + bottomRight),
  ];
}

function titleLine(pane: Pane, theme: Theme, across: string, inner: number): string {
  const border = pane.focused ? theme.accent : theme.dim;
  const title = piece(` ${pane.title} `, pane.focused ? theme.accentBold : theme.plain, inner);
  // Half a number would be a wrong one: a note stands whole or not at all.
  const note =
    pane.notes
      .map((text) => joined(piece(` ${text} `, theme.plain), piece(across, border)))
      .find(({cells}) => title.cells + cells <= inner) ?? NOTHING;
  const fill = Math.max(0, inner - title.cells - note.cells);
  return title.painted + border(across.repeat(fill)) + note.painted;
}

/** A pane without a border: its rows, filled up to the box. */
export function unframed(pane: Pane): string[] {
  const {width, height} = pane.box;
  const edge = pane.edge === null ? 0 : 1;
  const blank = ' '.repeat(Math.max(0, width - edge));
  return Array.from(
    {length: height},
    (_, index) => (pane.rows[index] ?? blank) + (pane.edge?.[index] ?? ''),
  );
}
