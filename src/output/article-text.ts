import type {Document} from '../model/document.ts';
import {everyRow} from '../text/layout.ts';
import type {Setting} from '../text/rows.ts';
import {onOneRow} from '../text/width.ts';

// A row of a table stays the text that its format has made of it: paper is not moved sideways.
const PAPER: Setting = {bars: {quote: '> ', notice: ''}, sideways: false};

/**
 * The readable text of an article, ending in a line feed: one line a paragraph without a
 * width, else lines of at most `width` cells, but for a letter that is wider by itself and
 * then stands alone. List marks, and "> " for quotations, stand
 * before the text; blank lines are those of the document.
 */
export function articleText(document: Document, width: number | null): string {
  const lines = everyRow(document, width ?? Number.POSITIVE_INFINITY, PAPER).map(
    ({start, end, prefix}) => {
      const text = document.text.slice(start, end);
      // A tab takes as many cells as it likes, which only matters where cells are counted.
      return (prefix + (width === null ? text : onOneRow(text))).trimEnd();
    },
  );
  return `${lines.join('\n')}\n`;
}
