import {median, type Page, type Run} from './run.ts';

/** A row at the edge of a page: all that stands on one baseline. */
type Row = {
  readonly runs: readonly Run[];
  readonly text: string;
  /** The text with every number taken for any other. */
  readonly pattern: string;
  readonly y: number;
  /** How far the next row inwards is. */
  readonly gap: number;
  readonly size: number;
};

type Edge = {
  readonly page: Page;
  /** From the edge inwards. */
  readonly rows: readonly Row[];
};

// Of the page's height; and how many rows a running head or foot may have.
const ZONE = 0.22;
const ROWS = 3;
// In parts of the usual size.
const LARGE = 1.2;

/**
 * The pages without their running heads and feet and page numbers: rows at the upper or
 * lower edge that stand at the same place on neighbouring pages with the same words, or with
 * a number that counts the pages; nothing that is set larger than the `usual` size, in points, as
 * the titles of slides are. Linear in the number of runs but for sorting.
 */
export function withoutHeads(pages: readonly Page[], usual: number): Page[] {
  const tops = pages.map((page) => edgeOf(page, true));
  const feet = pages.map((page) => edgeOf(page, false));
  const gone = new Set<Run>();
  for (const edges of [tops, feet]) {
    const offset = countingOffset(edges);
    for (const [index, {rows}] of edges.entries()) {
      for (const [rank, row] of rows.entries()) {
        if (row.size > usual * LARGE || !isRunning(edges, index, rank, row, offset)) break;
        for (const run of row.runs) gone.add(run);
      }
    }
  }
  return pages.map((page) => ({...page, runs: page.runs.filter((run) => !gone.has(run))}));
}

function edgeOf(page: Page, upper: boolean): Edge {
  const {height, runs} = page;
  // One row more than can go: what is next inwards tells how far off the others stand.
  const sorted = runs.toSorted((a, b) => (upper ? a.y - b.y : b.y - a.y));
  const groups: Run[][] = [];
  for (const run of sorted) {
    const open = groups.at(-1);
    const lead = open?.[0];
    if (open !== undefined && lead !== undefined && Math.abs(lead.y - run.y) < lead.size * 0.5) {
      open.push(run);
    } else if (groups.length > ROWS) break;
    else groups.push([run]);
  }
  const rows = groups.map((group, index) => {
    const y = median(group.map((run) => run.y));
    const next = groups[index + 1]?.[0]?.y;
    const size = median(group.map((run) => run.size));
    const text = textOf(group);
    const gap = next === undefined ? Infinity : Math.abs(next - y);
    return {runs: group, text, pattern: patternOf(text), y, gap, size};
  });
  const zone = rows.slice(0, ROWS).filter(({y}) => {
    return upper ? y < height * ZONE : y > height * (1 - ZONE);
  });
  return {page, rows: zone};
}

function textOf(group: readonly Run[]): string {
  return group
    .toSorted((a, b) => a.x - b.x)
    .map(({text}) => text)
    .join(' ');
}

const ROMAN = /\b[ivxlc]+\b/gi;

function patternOf(text: string): string {
  return text.replaceAll(/\d+/g, '#').replace(ROMAN, '#').toLowerCase().trim();
}

// A row that is a number and little else: "– 12 –", "Page 3 of 10", "iv".
const NUMBER =
  /^[^\p{L}\p{N}]*(?:(?:page|p\.|seite|s\.|página|pagina|str\.|стр\.)\s*)?(?:\d{1,5}|[ivxlc]{1,7})(?:\s*(?:\/|of|von|de|sur|di|из)\s*\d{1,5})?[^\p{L}\p{N}]*$/iu;
// Where the number of a page stands: first, last, or before the number of all.
const NUMBERS = [
  /^\D{0,3}(\d{1,5})\b/,
  /\b(\d{1,5})\D{0,3}$/,
  /(\d{1,5})\s*(?:\/|of|von|de|sur|di|из)\s*\d{1,5}\D*$/iu,
] as const;

/** What is to be added to a page's place in the file for the number printed on it, if any. */
function countingOffset(edges: readonly Edge[]): number | null {
  const votes = new Map<number, number>();
  for (const {page, rows} of edges) {
    const seen = new Set<number>();
    for (const {text} of rows) {
      for (const number of numbersOf(text)) seen.add(number - page.number);
    }
    for (const offset of seen) votes.set(offset, (votes.get(offset) ?? 0) + 1);
  }
  const [best] = [...votes].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] >= Math.max(2, edges.length * 0.3) ? best[0] : null;
}

function numbersOf(text: string): number[] {
  const found = NUMBERS.map((pattern) => pattern.exec(text)?.[1]);
  return found.flatMap((digits) => (digits === undefined ? [] : [Number(digits)]));
}

// In points: places on different pages that are one place.
const SAME = 4;
// What runs over the pages with other numbers in it is no longer than this.
const WORDS = 8;

function isRunning(
  edges: readonly Edge[],
  index: number,
  rank: number,
  row: Row,
  offset: number | null,
): boolean {
  const number = edges[index]?.page.number ?? 0;
  const counts = offset !== null && numbersOf(row.text).includes(number + offset);
  if (NUMBER.test(row.text)) {
    if (counts || numbersOf(row.text).includes(number)) return true;
    if (row.gap > row.size * 2 && /^\W*[ivxlc]{1,7}\W*$/i.test(row.text)) return true;
  }
  const there = [-2, -1, 1, 2].flatMap((step) => {
    const rows = edges[index + step]?.rows ?? [];
    return rows.flatMap((other) => (isLevel(row, other) ? [{other, step}] : []));
  });
  // Sentences that differ in a number only ("See page 3.") may be notes, numbers without
  // words anything.
  const few = row.text.split(' ').length <= WORDS && /\p{L}/u.test(row.text);
  const same = there.some(({other, step}) => {
    if (other.text === row.text) return true;
    const stepped = numbersOf(row.text).some((n) => numbersOf(other.text).includes(n + step));
    return other.pattern === row.pattern && (few || counts || stepped);
  });
  if (row.pattern !== '' && same) return true;
  // Heads that change with the chapter still count the pages, at one place.
  return counts && rank === 0 && there.length > 0 && row.gap > row.size * 1.4;
}

function isLevel(row: Row, {y, size}: Row): boolean {
  return Math.abs(y - row.y) < SAME && Math.abs(size - row.size) < 1;
}
