import stringWidth from 'string-width';

const segmenter = new Intl.Segmenter(undefined, {granularity: 'grapheme'});

/** One user-perceived character and its UTF-16 offset in the text it came from. */
export type Grapheme = {readonly segment: string; readonly index: number};

/** The user-perceived characters of `text`, in order. */
export function graphemes(text: string): Iterable<Grapheme> {
  return segmenter.segment(text);
}

/** How many terminal cells `text` takes. */
export function cellWidth(text: string): number {
  return stringWidth(forScreen(text));
}

/** `text` for painting on one row: tabs and line feeds become one space each (offsets stay). */
export function forScreen(text: string): string {
  return text.replaceAll(/[\t\n]/g, ' ');
}

/** The stretch of `text` that lies in the cells from `start` on, at most `cells` of them. */
export function sliceCells(text: string, start: number, cells: number): string {
  let at = 0;
  let out = '';
  for (const {segment} of graphemes(text)) {
    const width = cellWidth(segment);
    if (at >= start && at + width <= start + cells) out += segment;
    at += width;
  }
  return out;
}

/** `text` cut to at most `cells` cells, ending in "…" when cut. */
export function truncate(text: string, cells: number): string {
  if (cells <= 0) return '';
  return cellWidth(text) <= cells ? text : `${sliceCells(text, 0, cells - 1)}…`;
}

/** Exactly `cells` cells: `text`, truncated when longer, then spaces. */
export function padEnd(text: string, cells: number): string {
  const cut = truncate(text, cells);
  return cut + ' '.repeat(Math.max(0, cells - cellWidth(cut)));
}

/** Exactly `cells` cells: spaces, then `text`, truncated when longer. */
export function padStart(text: string, cells: number): string {
  const cut = truncate(text, cells);
  return ' '.repeat(Math.max(0, cells - cellWidth(cut))) + cut;
}
