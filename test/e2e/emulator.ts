import {createRequire} from 'node:module';
import type {IBufferCell} from '@xterm/headless';
import {type Modes, watchModes} from './modes.ts';
import {CURRENT_WIDTHS} from './widths.ts';

// A CommonJS module whose exports Node cannot name in advance; `import` would find none.
const {Terminal} = createRequire(import.meta.url)(
  '@xterm/headless',
) as typeof import('@xterm/headless');

/** One cell of the screen. Colours are `default`, a palette number or `#rrggbb`. */
export type Cell = {
  readonly text: string;
  readonly foreground: string;
  readonly background: string;
  readonly bold: boolean;
  readonly dim: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly inverse: boolean;
};

/** A place on the screen, in cells, counted from 0. */
export type Position = {readonly row: number; readonly column: number};

/** A terminal emulator without a window: bytes go in, a screen comes out. */
export type Emulator = {
  /** Takes output in; fulfilled once the screen shows it. */
  readonly feed: (data: string) => Promise<void>;
  /** The rows of the screen, blanks at their ends cut off. */
  readonly screen: () => string[];
  /** Where `text` begins on the screen, or null. It is not looked for across rows. */
  readonly find: (text: string) => Position | null;
  readonly cell: (position: Position) => Cell;
  readonly cursor: () => Position;
  readonly modes: () => Modes;
  readonly resize: (columns: number, rows: number) => void;
};

/**
 * Makes an emulator of the given size. `answer` gets what a terminal says by itself when
 * a program asks for its cursor, its kind or a mode; also for its background (OSC 11),
 * where it is given one (as `rgb:ffff/ffff/ffff`).
 */
export function createEmulator(
  columns: number,
  rows: number,
  answer: (data: string) => void,
  background?: string,
): Emulator {
  const terminal = new Terminal({
    ...usableSize(columns, rows),
    allowProposedApi: true,
    scrollback: 1000,
  });
  terminal.unicode.register(CURRENT_WIDTHS);
  terminal.unicode.activeVersion = CURRENT_WIDTHS.version;
  terminal.onData(answer);
  terminal.parser.registerOscHandler(11, (asked) => {
    if (asked === '?' && background !== undefined) answer(`\x1b]11;${background}\x1b\\`);
    return true;
  });
  const modes = watchModes(terminal);

  const cellsOf = (row: number): IBufferCell[] => {
    const buffer = terminal.buffer.active;
    const line = buffer.getLine(buffer.baseY + row);
    if (line === undefined) throw new RangeError(`the screen has no row ${row}`);
    return Array.from({length: terminal.cols}, (_, column) => {
      const cell = line.getCell(column);
      if (cell === undefined) throw new RangeError(`row ${row} has no column ${column}`);
      return cell;
    });
  };
  const rowText = (row: number): string => cellsOf(row).map(characters).join('');

  return {
    feed: (data) => new Promise((resolve) => terminal.write(data, resolve)),
    screen: () => Array.from({length: terminal.rows}, (_, row) => rowText(row).trimEnd()),
    find: (text) => {
      for (let row = 0; row < terminal.rows; row++) {
        const at = rowText(row).indexOf(text);
        if (at < 0) continue;
        let length = 0;
        const column = cellsOf(row).findIndex((cell) => {
          length += characters(cell).length;
          return length > at;
        });
        return {row, column};
      }
      return null;
    },
    cell: ({row, column}) => {
      const cell = cellsOf(row)[column];
      if (cell === undefined) throw new RangeError(`row ${row} has no column ${column}`);
      return {
        text: characters(cell),
        foreground: colour(cell.isFgDefault(), cell.isFgRGB(), cell.getFgColor()),
        background: colour(cell.isBgDefault(), cell.isBgRGB(), cell.getBgColor()),
        bold: cell.isBold() !== 0,
        dim: cell.isDim() !== 0,
        italic: cell.isItalic() !== 0,
        underline: cell.isUnderline() !== 0,
        inverse: cell.isInverse() !== 0,
      };
    },
    cursor: () => ({row: terminal.buffer.active.cursorY, column: terminal.buffer.active.cursorX}),
    modes,
    resize: (newColumns, newRows) => {
      const size = usableSize(newColumns, newRows);
      terminal.resize(size.cols, size.rows);
    },
  };
}

/** The emulator refuses to be smaller than this. */
function usableSize(columns: number, rows: number): {cols: number; rows: number} {
  return {cols: Math.max(2, columns), rows: Math.max(1, rows)};
}

/** What a cell shows: a blank where nothing was written, nothing right of a wide character. */
function characters(cell: IBufferCell): string {
  return cell.getWidth() === 0 ? '' : cell.getChars() || ' ';
}

function colour(isDefault: boolean, isRgb: boolean, value: number): string {
  if (isDefault) return 'default';
  return isRgb ? `#${value.toString(16).padStart(6, '0')}` : String(value);
}
