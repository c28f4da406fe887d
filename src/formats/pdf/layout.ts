import {usualOf} from './blocks.ts';
import {columnsOf} from './columns.ts';
import {draftsOf, type Placed} from './drafts.ts';
import {type Column, passagesOf} from './flow.ts';
import {withoutHeads} from './heads.ts';
import {vocabularyOf} from './hyphens.ts';
import {linesOf} from './lines.ts';
import {commonest, type Page} from './run.ts';

/**
 * The text of pages in reading order, as blocks: running heads and page numbers gone, columns
 * one after the other, paragraphs whole over lines, columns and pages. Linear in the
 * number of runs but for sorting.
 */
export function layOut(pages: readonly Page[]): Placed[] {
  const usualSize = commonest(
    pages.flatMap(({runs}) => runs.map(({size, text}) => [size, text.length] as const)),
    0.25,
  );
  const columns = withoutHeads(pages, usualSize).flatMap(
    ({number, height, runs, asides}): Column[] => [
      ...columnsOf(runs).map((column) => ({
        page: number,
        height,
        lines: linesOf(column, usualSize),
        aside: false,
      })),
      ...asides.map((aside) => ({
        page: number,
        height,
        lines: linesOf(aside, usualSize),
        aside: true,
      })),
    ],
  );
  const usual = usualOf(columns.filter(({aside}) => !aside).map(({lines}) => lines));
  const texts = columns.flatMap(({lines}) => lines.map(({phrase}) => phrase.text));
  return draftsOf(passagesOf(columns, usual), usual, vocabularyOf(texts));
}
