import stringWidth from 'string-width';
import type {Span} from '../model/span.ts';
import {graphemeLengths} from './graphemes.ts';
import {settled, settledGrapheme} from './settled.ts';
import {SIMPLE_WIDTH} from './simple-width.ts';

export {graphemes} from './graphemes.ts';

// Ink paints no cell for a grapheme of nothing but these (and strips controls).
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

// string-width takes some microseconds; a text has few different graphemes.
const measured = new Map<string, number>();
const MEASURED_AT_MOST = 4096;

/**
 * How many terminal cells one grapheme takes as `forScreen` shows it: what string-width says,
 * but at least one for anything that can be seen, because that is how Ink's renderer lays
 * cells out (`ink/build/output.js`).
 */
export function graphemeWidth(segment: string): number {
  if (segment.length === 1) {
    const simple = SIMPLE_WIDTH[segment.charCodeAt(0)] ?? 0;
    if (simple > 0) return simple;
  }
  let width = measured.get(segment);
  if (width === undefined) {
    const shown = settledGrapheme(segment);
    width = VISIBLE.test(shown) ? Math.max(1, stringWidth(shown)) : 0;
    if (measured.size >= MEASURED_AT_MOST) measured.clear();
    // A longer string could be a view that keeps the whole text it was cut from alive.
    if (segment.length <= 12) measured.set(segment, width);
  }
  return width;
}

/** How many terminal cells `text` takes on one row. A tab and a line feed count one each. */
export function cellWidth(text: string): number {
  return fitting(text, Number.POSITIVE_INFINITY).cells;
}

/**
 * `text` as it is painted on one row: a tab or line feed becomes one space, and emoji are such
 * as terminals agree on; it takes as many cells as `text`. Clean text has no other controls.
 */
export function forScreen(text: string): string {
  return settled(onOneRow(text));
}

/** `text` with a space for each tab and line feed, so that offsets stay as they are. */
export function onOneRow(text: string): string {
  return text.replaceAll(/[\t\n]/g, ' ');
}

/** `text` in at most `cells` cells, ending in "…" when cut; never splits a grapheme. */
export function truncate(text: string, cells: number): string {
  if (cells <= 0) return '';
  if (fitting(text, cells).length === text.length) return text;
  return `${text.slice(0, fitting(text, cells - 1).length).trimEnd()}…`;
}

/** Exactly `cells` cells: spaces, then `text`, truncated when longer. */
export function padStart(text: string, cells: number): string {
  const cut = truncate(text, cells);
  return ' '.repeat(Math.max(0, cells - cellWidth(cut))) + cut;
}

/**
 * What of `text` stands in the `cells` cells from cell `from` on, in UTF-16 offsets. A grapheme
 * that is cut in two at the left leaves `lead` blank cells; `cells` counts them.
 */
export function inCells(
  text: string,
  from: number,
  cells: number,
): Span & {readonly lead: number; readonly cells: number} {
  const before = fitting(text, from);
  let start = before.length;
  let lead = 0;
  if (before.cells < from && start < text.length) {
    const length = graphemeLengths(text, text.length)(start);
    const past = before.cells + graphemeWidth(text.slice(start, start + length)) - from;
    lead = Math.min(cells, past);
    start += length;
  }
  const shown = fitting(text.slice(start), cells - lead);
  return {start, end: start + shown.length, lead, cells: lead + shown.cells};
}

// The longest beginning of `text`, in whole graphemes, that fits into `cells` cells.
function fitting(text: string, cells: number): {readonly length: number; readonly cells: number} {
  const end = text.length;
  let at = 0;
  let used = 0;
  let lengthAt: ((at: number) => number) | null = null;
  while (at < end) {
    let length = 1;
    let width = SIMPLE_WIDTH[text.charCodeAt(at)] ?? 0;
    if (width === 0 || (at + 1 < end && SIMPLE_WIDTH[text.charCodeAt(at + 1)] === 0)) {
      lengthAt ??= graphemeLengths(text, end);
      length = lengthAt(at);
      width = graphemeWidth(text.slice(at, at + length));
    }
    if (used + width > cells) break;
    used += width;
    at += length;
  }
  return {length: at, cells: used};
}
