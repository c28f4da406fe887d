import {isRtl} from './letters.ts';
import {median, type Run} from './run.ts';

/** Runs that stand close together on one row. */
type Segment = {
  readonly runs: readonly Run[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly words: number;
  readonly digits: number;
  readonly letters: number;
};

/** An upright strip without text that has text on both sides. */
type Gutter = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

// The layouts of people nest less deep than this; what does is not read any better.
const DEEPEST = 12;
// More runs than any page of words has.
const MOST = 30_000;

/**
 * The columns and full-width strips of a page in reading order, each with its own runs: the
 * tallest gutter between columns cuts the page into what is above, left, right and below
 * of it, and each of these is cut again. A table is left whole, to be read by rows.
 * Takes time in proportion to the runs and, for each gutter found, the runs around it.
 */
export function columnsOf(runs: readonly Run[]): Run[][] {
  if (runs.length > MOST) return [[...runs]];
  const rtl = isRtl(runs.map(({text}) => text).join(' '));
  return cut(segmentsOf(runs), rtl, 0).map((segments) => segments.flatMap((each) => each.runs));
}

function cut(segments: readonly Segment[], rtl: boolean, depth: number): Segment[][] {
  const gutter = depth < DEEPEST ? bestGutter(segments) : null;
  if (gutter === null) return segments.length === 0 ? [] : [[...segments]];
  const [above, left, right, below]: Segment[][] = [[], [], [], []];
  const middle = (gutter.left + gutter.right) / 2;
  for (const segment of segments) {
    const part =
      segment.y <= gutter.top
        ? above
        : segment.y >= gutter.bottom
          ? below
          : (segment.x + segment.end) / 2 < middle
            ? left
            : right;
    part?.push(segment);
  }
  const across = rtl ? [right, left] : [left, right];
  return [above, ...across, below].flatMap((part) => cut(part ?? [], rtl, depth + 1));
}

// In letters' sizes: spaces between words, even of justified lines, are seldom wider, the
// gutters between columns hardly ever narrower.
const SPACE = 0.75;

function segmentsOf(runs: readonly Run[]): Segment[] {
  const rows: Run[][] = [];
  for (const run of runs.toSorted((a, b) => a.y - b.y)) {
    const open = rows.at(-1);
    const lead = open?.[0];
    if (open !== undefined && lead !== undefined && run.y - lead.y < lead.size * 0.3)
      open.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    const segments: Run[][] = [];
    let end = -Infinity;
    for (const run of row.sort((a, b) => a.x - b.x)) {
      const open = segments.at(-1);
      if (open !== undefined && run.x - end < SPACE * run.size) open.push(run);
      else segments.push([run]);
      end = Math.max(end, run.end);
    }
    return segments.map(segmentOf);
  });
}

function segmentOf(runs: readonly Run[]): Segment {
  const text = runs.map(({text}) => text).join(' ');
  return {
    runs,
    x: Math.min(...runs.map(({x}) => x)),
    end: runs.reduce((most, {end}) => Math.max(most, end), -Infinity),
    y: median(runs.map(({y}) => y)),
    size: median(runs.map(({size}) => size)),
    // Scripts without spaces: two signs are about a word.
    words: text.split(' ').length + (text.match(/[\u3040-\u9fff]/g)?.length ?? 0) / 2,
    digits: text.match(/\d/g)?.length ?? 0,
    letters: text.match(/\p{L}/gu)?.length ?? 0,
  };
}

const BINS = 400;
// In rows of text: what is not as tall separates no columns.
const SHORTEST = 3;

function bestGutter(segments: readonly Segment[]): Gutter | null {
  if (segments.length < 6) return null;
  const found = strips(segments).sort((a, b) => b.bottom - b.top - (a.bottom - a.top));
  return found.slice(0, 40).find((strip) => parts(segments, strip)) ?? null;
}

/** Upright strips that no segment crosses, as tall as they can be. */
function strips(segments: readonly Segment[]): Gutter[] {
  const first = segments.reduce((least, {x}) => Math.min(least, x), Infinity);
  const last = segments.reduce((most, {end}) => Math.max(most, end), -Infinity);
  const size = median(segments.map(({size}) => size));
  const step = Math.max(1.5, (last - first) / BINS);
  const bins = Math.ceil((last - first) / step);
  if (!(bins > 0 && bins <= BINS + 1)) return [];
  const head = segments.reduce((least, {y}) => Math.min(least, y), Infinity) - size;
  const since = new Float64Array(bins).fill(head);
  const found: {from: number; to: number; top: number; bottom: number}[] = [];
  // The strip of given rows that is furthest to the right: another may follow behind a column.
  const latest = new Map<string, (typeof found)[number]>();
  const close = (bin: number, bottom: number): void => {
    const top = since[bin] ?? head;
    if (bottom - top < SHORTEST * size * 1.1) return;
    const key = `${top} ${bottom}`;
    const strip = latest.get(key);
    if (strip?.to === bin - 1) strip.to = bin;
    else {
      const next = {from: bin, to: bin, top, bottom};
      found.push(next);
      latest.set(key, next);
    }
  };
  for (const {x, end, y} of segments) {
    const from = Math.max(0, Math.floor((x - first) / step));
    const to = Math.min(bins - 1, Math.floor((end - first - 0.01) / step));
    for (let bin = from; bin <= to; bin++) {
      if ((since[bin] ?? 0) < y - 0.01) close(bin, y);
      since[bin] = y;
    }
  }
  const foot = segments.reduce((most, {y}) => Math.max(most, y), -Infinity) + size;
  for (let bin = 0; bin < bins; bin++) close(bin, foot);
  return found
    .map(({from, to, top, bottom}) => ({
      left: first + from * step,
      right: first + (to + 1) * step,
      top,
      bottom,
    }))
    .filter(({left, right}) => right - left >= SPACE * size * 0.6);
}

type Side = {
  readonly rows: number;
  readonly words: number;
  readonly prose: boolean;
  readonly top: number;
  readonly bottom: number;
  readonly ys: readonly number[];
  readonly full: number;
};

/** Whether the strip parts two columns of running text, and not the cells of a table. */
function parts(segments: readonly Segment[], {left, right, top, bottom}: Gutter): boolean {
  const within = segments.filter(({y}) => y > top && y < bottom);
  const one = sideOf(
    nearest(
      within.filter(({end}) => end <= right),
      true,
    ),
  );
  const two = sideOf(
    nearest(
      within.filter(({x}) => x >= left),
      false,
    ),
  );
  const [small, large] = one.rows < two.rows ? [one, two] : [two, one];
  if (small.rows < 2 || large.rows < 3) return false;
  const overlap = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
  if (overlap <= 0) return false;
  const level = levelShare(small.ys, large.ys);
  if (small.prose && large.prose) {
    // Rows that are level may be those of a table with much text in its cells: there few fill
    // their column.
    const filled = Math.min(one.full, two.full);
    return level < 0.8 || (filled >= 0.4 && Math.min(one.words, two.words) >= 4);
  }
  // Notes in the margin of running text have rows of their own.
  if (!large.prose || large.rows < 6 || small.rows < 3) return false;
  const beside = small.bottom < large.bottom + 1 && small.top > large.top - 1;
  return beside && level < 0.5 && small.words >= 1.5;
}

/** Those of the segments that stand in the last (or first) column of them. */
function nearest(segments: readonly Segment[], last: boolean): Segment[] {
  let column: Segment[] = [];
  let edge = -Infinity;
  for (const segment of segments.toSorted((a, b) => a.x - b.x)) {
    if (segment.x > edge) {
      if (!last && column.length > 0) break;
      column = [];
    }
    column.push(segment);
    edge = Math.max(edge, segment.end);
  }
  return column;
}

function sideOf(segments: readonly Segment[]): Side {
  const ys = [...new Set(segments.map(({y}) => Math.round(y)))].sort((a, b) => a - b);
  const rows = ys.length;
  const sum = (of: (segment: Segment) => number): number =>
    segments.reduce((total, segment) => total + of(segment), 0);
  const words = rows === 0 ? 0 : sum((each) => each.words) / rows;
  const start = segments.reduce((least, {x}) => Math.min(least, x), Infinity);
  const end = segments.reduce((most, segment) => Math.max(most, segment.end), -Infinity);
  const full = segments.filter((each) => each.end - each.x > (end - start) * 0.75).length / rows;
  return {
    rows,
    words,
    prose: words >= 2.5 && sum(({digits}) => digits) < sum(({letters}) => letters) * 0.3,
    top: ys[0] ?? 0,
    bottom: ys.at(-1) ?? 0,
    ys,
    full,
  };
}

/** The part of `ys` that has a row at the same height among `others`; both are sorted. */
function levelShare(ys: readonly number[], others: readonly number[]): number {
  const there = new Set(others.flatMap((y) => [y - 1, y, y + 1]));
  return ys.filter((y) => there.has(y)).length / Math.max(1, ys.length);
}
