import {cellWidth} from '../text/width.ts';

/**
 * Rows of text in columns two cells apart, aligned by cells; the last column is left as
 * it is. Every row ends in a line feed.
 */
export function columns(
  rows: readonly (readonly string[])[],
  sides: readonly ('left' | 'right')[],
): string {
  const widths = sides.map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, cellWidth(row[column] ?? '')), 0),
  );
  return rows
    .map((row) => {
      const cells = row.map((text, column) => {
        const pad = ' '.repeat((widths[column] ?? 0) - cellWidth(text));
        return sides[column] === 'right' ? pad + text : text + pad;
      });
      return `${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}
