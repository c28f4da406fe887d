import type {Span} from '../model/span.ts';
import type {TextArea} from '../state/geometry.ts';
import {litIn} from '../state/selectors.ts';
import type {Reader} from '../state/state.ts';
import {settledTop, windowSpan} from '../state/view.ts';
import type {Theme} from './theme.ts';

/** How many places one above the other a cell of the map tells apart. */
const PLACES = 4;
// The two dots of each place in a braille cell, from the top (Unicode, block Braille Patterns).
const DOTS = [0x09, 0x12, 0x24, 0xc0] as const;
const BRAILLE = 0x2800;

/**
 * The right edge of the text pane, a painted cell a row: where the window is in the article (a
 * block, half rows told apart), where what is lit stands (quarters of a row), and where parts
 * begin, as long as these are few. `plain` is what the edge is where nothing is. Costs no more
 * for a longer article, once the places of what is lit are known.
 */
export function textEdge(
  reader: Reader,
  area: TextArea,
  height: number,
  plain: string,
  theme: Theme,
): string[] {
  const {document} = reader;
  const length = Math.max(1, document.text.length);
  const top = settledTop(document, area, reader.top);
  const {end} = windowSpan(document, area, top);
  const all = top === 0 && end >= length;
  const thumb = all ? null : thumbOf(top, end, length, height);
  const lit = litIn(reader);
  const map = lit === null ? NOWHERE : mapOf(lit.spans, length, height);
  const mark =
    lit === null ? theme.plain : lit.kind === 'mentions' ? theme.kind[lit.of] : theme.accent;
  const current = reader.at === null ? -1 : placeOf(reader.at.start, length, height);
  const parts = all ? NOWHERE : partsOf(reader, length, height);
  return Array.from({length: height}, (_, row) => {
    const window = thumb === null ? '' : thumbSign(thumb, row);
    const dots = map[row] ?? 0;
    if (current >= 0 && Math.floor(current / PLACES) === row && dots !== 0) {
      return window === '' ? mark('◀') : theme.cursor(mark('◀'));
    }
    if (dots !== 0) {
      const sign = String.fromCharCode(BRAILLE + dots);
      // Among many marks the window must still be seen.
      return window === '' ? mark(sign) : theme.cursor(mark(sign));
    }
    if (window !== '') return theme.bold(window);
    return (parts[row] ?? 0) === 0 ? plain : theme.dim('┤');
  });
}

type Thumb = {readonly from: number; readonly to: number};

/** The half rows that the window takes, at least two of them: a small sign would be overlooked. */
function thumbOf(top: number, end: number, length: number, height: number): Thumb {
  const halves = 2 * height;
  const from = Math.min(halves - 2, Math.floor((top * halves) / length));
  const to = Math.max(from + 2, Math.round((Math.max(top, end) * halves) / length));
  // At the end of the article the window stands at the end of the edge.
  return {from: Math.max(0, from), to: Math.min(halves, to)};
}

function thumbSign({from, to}: Thumb, row: number): '' | '█' | '▀' | '▄' {
  const upper = from <= 2 * row && 2 * row < to;
  const lower = from <= 2 * row + 1 && 2 * row + 1 < to;
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : '';
}

function placeOf(offset: number, length: number, height: number): number {
  const places = PLACES * height;
  return Math.min(places - 1, Math.floor((offset * places) / length));
}

/** By row of the edge, which dots are set in it. */
type EdgeMap = Readonly<Uint8Array>;

const NOWHERE: EdgeMap = new Uint8Array(0);

type Kept = {readonly height: number; readonly map: EdgeMap};

// A list of spans is of one text, and asked about for as long as the window has one height.
const mapsOf = new WeakMap<readonly object[], Kept>();

function mapOf(places: readonly Pick<Span, 'start'>[], length: number, height: number): EdgeMap {
  const known = mapsOf.get(places);
  if (known?.height === height) return known.map;
  const map = new Uint8Array(height);
  for (const {start} of places) {
    const place = placeOf(start, length, height);
    const row = Math.floor(place / PLACES);
    map[row] = (map[row] ?? 0) | (DOTS[place % PLACES] ?? 0);
  }
  mapsOf.set(places, {height, map});
  return map;
}

/** Where parts begin; nowhere where there are so many that every row would have one. */
function partsOf({document}: Reader, length: number, height: number): EdgeMap {
  const {outline} = document;
  return outline.length > 1 && outline.length * 2 <= height
    ? mapOf(outline, length, height)
    : NOWHERE;
}
