import type {Span} from '../model/span.ts';
import {cellWidth, graphemes} from './width.ts';

/** The lines of one block at a width of `cells`, as spans on `text`. */
export function wrap(text: string, span: Span, cells: number): Span[] {
  const lines: Span[] = [];
  let at = span.start;
  for (const line of text.slice(span.start, span.end).split('\n')) {
    let start = at;
    let end = at;
    let width = 0;
    for (const match of line.matchAll(/\S+/g)) {
      const from = at + match.index;
      const gap = end > start ? from - end : 0;
      const word = cellWidth(match[0]);
      if (end > start && width + gap + word > cells) {
        lines.push({start, end});
        start = from;
        width = word;
      } else {
        if (end === start) start = from;
        width += gap + word;
      }
      end = from + match[0].length;
      if (width > cells) {
        const pieces = wrapCode(text, {start, end}, cells);
        lines.push(...pieces.slice(0, -1));
        start = pieces.at(-1)?.start ?? start;
        width = cellWidth(text.slice(start, end));
      }
    }
    lines.push({start, end});
    at += line.length + 1;
  }
  return lines;
}

/** The lines of preformatted text: spaces kept, broken at `cells`. */
export function wrapCode(text: string, span: Span, cells: number): Span[] {
  const lines: Span[] = [];
  let start = span.start;
  let width = 0;
  for (const {segment, index} of graphemes(text.slice(span.start, span.end))) {
    const at = span.start + index;
    if (segment === '\n') {
      lines.push({start, end: at});
      start = at + 1;
      width = 0;
      continue;
    }
    const wide = cellWidth(segment);
    if (width + wide > cells && at > start) {
      lines.push({start, end: at});
      start = at;
      width = 0;
    }
    width += wide;
  }
  lines.push({start, end: span.end});
  return lines;
}
