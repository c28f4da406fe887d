import {cellWidth} from '../text/width.ts';

/**
 * `text` with its tabs as spaces up to the next stop, where stops stand `stop` columns
 * apart; `column` is where the text begins. Columns are terminal cells. Linear.
 */
export function withoutTabs(text: string, stop: number, column = 0): string {
  if (!text.includes('\t')) return text;
  let out = '';
  let at = column;
  for (const part of text.split(/([\t\n])/)) {
    if (part === '\t') {
      const spaces = stop - (at % stop);
      out += ' '.repeat(spaces);
      at += spaces;
    } else {
      out += part;
      at = part === '\n' ? 0 : at + cellWidth(part);
    }
  }
  return out;
}
