import type {Cell} from '../../test/e2e/emulator.ts';
import {drawnSign} from './drawn-sign.ts';

/** The colours of the terminal that a picture is taken of. */
export type Look = {
  readonly background: string;
  readonly foreground: string;
  /** What stands for the sixteen colours that have a number only. */
  readonly basic: readonly string[];
};

/** A cell of the pictures, in SVG's units; the letters are drawn at `FONT_SIZE`. */
const CELL = {width: 8.4, height: 18} as const;
const FONT_SIZE = 14;
const BASELINE = 13.5;
const MARGIN = 12;
const FONTS = "'DejaVu Sans Mono', Menlo, Consolas, 'Liberation Mono', monospace";

/**
 * A screen as an SVG image: `rows` of cells, each row as long as the first. Letters are text,
 * stretched to their cells whatever font is there; lines, blocks and braille dots are drawn, so
 * that they meet. `title` is what the image says to those who do not see it.
 */
export function screenSvg(rows: readonly (readonly Cell[])[], look: Look, title: string): string {
  const width = (rows[0]?.length ?? 0) * CELL.width + 2 * MARGIN;
  const height = rows.length * CELL.height + 2 * MARGIN;
  const body = rows.flatMap((cells, row) => {
    const top = MARGIN + row * CELL.height;
    return runsOf(cells).map((run) => runSvg(run, top, look));
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${number(width)} ${number(height)}" width="${number(width)}" height="${number(height)}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="100%" height="100%" rx="8" fill="${look.background}"/>`,
    `<g font-family="${FONTS}" font-size="${FONT_SIZE}" xml:space="preserve">`,
    ...body.filter((line) => line !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

/** Neighbouring cells that look alike; `column` is that of the first. */
type Run = {
  readonly column: number;
  readonly cells: number;
  readonly text: string;
  readonly style: Cell;
};

function runsOf(cells: readonly Cell[]): readonly Run[] {
  const runs: Run[] = [];
  for (const [column, cell] of cells.entries()) {
    const last = runs.at(-1);
    if (last !== undefined && (cell.text === '' || continues(last, cell))) {
      runs[runs.length - 1] = {...last, cells: last.cells + 1, text: last.text + cell.text};
    } else {
      runs.push({column, cells: 1, text: cell.text, style: cell});
    }
  }
  return runs;
}

// Wide letters, and what is drawn, stand alone: their places are exact then.
function continues(run: Run, cell: Cell): boolean {
  const plain = run.cells === run.text.length && !isDrawn(run.text) && !isDrawn(cell.text);
  return plain && cell.text.length === 1 && isAscii(run.text) === isAscii(cell.text)
    ? styleOf(run.style) === styleOf(cell)
    : false;
}

function isDrawn(text: string): boolean {
  return drawnSign(text.charAt(0), 1, 1) !== null;
}

function isAscii(text: string): boolean {
  return text.charCodeAt(0) < 0x80;
}

function styleOf({text: _, ...style}: Cell): string {
  return JSON.stringify(style);
}

function runSvg({column, cells, text, style}: Run, top: number, look: Look): string {
  const [fill, behind] = coloursOf(style, look);
  const x = MARGIN + column * CELL.width;
  const width = cells * CELL.width;
  const at = `x="${number(x)}"`;
  const box =
    behind === look.background
      ? ''
      : `<rect ${at} y="${top}" width="${number(width)}" height="${CELL.height}" fill="${behind}"/>`;
  if ((text.trim() === '' && !style.underline) || drawnSign(text, 1, 1) === '') return box;
  const drawn = drawnSign(text, CELL.width, CELL.height);
  const opacity = style.dim ? ' opacity="0.6"' : '';
  if (drawn !== null) {
    return `${box}<path transform="translate(${number(x)} ${top})" d="${drawn}" fill="${fill}"${opacity}/>`;
  }
  const styles = [
    style.bold ? ' font-weight="bold"' : '',
    style.italic ? ' font-style="italic"' : '',
    style.underline ? ' text-decoration="underline"' : '',
  ].join('');
  const y = number(top + BASELINE);
  return `${box}<text ${at} y="${y}" textLength="${number(width)}" lengthAdjust="spacingAndGlyphs" fill="${fill}"${styles}${opacity}>${escaped(text)}</text>`;
}

/** The colours of the letters and behind them. */
function coloursOf(style: Cell, look: Look): readonly [string, string] {
  const fore = colour(style.foreground, look.foreground, look);
  const back = colour(style.background, look.background, look);
  return style.inverse ? [back, fore] : [fore, back];
}

function colour(named: string, usual: string, look: Look): string {
  if (named === 'default') return usual;
  return named.startsWith('#') ? named : (look.basic[Number(named)] ?? usual);
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
