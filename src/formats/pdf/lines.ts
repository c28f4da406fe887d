import type {Mark} from '../../model/document.ts';
import {cleanLine} from '../../text/clean.ts';
import {joint} from '../joint.ts';
import type {Phrase} from '../phrase.ts';
import {isRtl} from './letters.ts';
import type {Run} from './run.ts';

/** Runs that stand on one baseline, in the order in which they are read. */
export type Line = {
  readonly phrase: Phrase;
  /** The same by the gaps that are wider than any space: the cells, if this is a table's row. */
  readonly cells: readonly Cell[];
  readonly x: number;
  readonly end: number;
  readonly y: number;
  /** Of most of its letters, as the font and the following are. */
  readonly size: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mono: boolean;
  readonly rtl: boolean;
};

export type Cell = {readonly phrase: Phrase; readonly x: number; readonly end: number};

/** The lines of a column from top to bottom. Linear but for sorting. */
export function linesOf(runs: readonly Run[], usual: number): Line[] {
  const rows: Row[] = [];
  for (const run of withCapsDown(runs, usual).sort((a, b) => a.y - b.y)) {
    const open = rows.at(-1);
    if (open !== undefined && overlaps(run, open.lead, usual)) {
      open.runs.push(run);
      if (run.size > open.lead.size) open.lead = run;
    } else rows.push({runs: [run], lead: run});
  }
  return rows.map(lineOf).filter(({phrase}) => phrase.text !== '');
}

type Row = {readonly runs: Run[]; lead: Run};

// In parts of the letters' size, from the baseline: how high small letters with their
// accents reach, and how low.
const ASCENT = 0.72;
const DESCENT = 0.22;

function overlaps(run: Run, lead: Run, usual: number): boolean {
  // A large sign (a brace, a sum) does not tie together the lines that it stands beside.
  const [size, leading] = [run.size, lead.size].map((each) => Math.min(each, usual * 1.8));
  if (size === undefined || leading === undefined) return false;
  const top = Math.max(run.y - size * ASCENT, lead.y - leading * ASCENT);
  const bottom = Math.min(run.y + size * DESCENT, lead.y + leading * DESCENT);
  return bottom - top > 0.5 * (ASCENT + DESCENT) * Math.min(size, leading);
}

/** Large initials, which hang down over several lines, are moved up into their first one. */
function withCapsDown(runs: readonly Run[], usual: number): Run[] {
  return runs.map((run) => {
    if (run.size < usual * 1.9 || !/^["“„«'‘]?\p{Lu}$/u.test(run.text)) return run;
    const y = run.y - ASCENT * (run.size - usual);
    const beside = runs.some((other) => {
      return (
        other.size < usual * 1.3 &&
        other.x > run.x &&
        other.x - run.end < usual &&
        Math.abs(other.y - y) < usual * 0.6
      );
    });
    return beside ? {...run, y, size: usual} : run;
  });
}

function lineOf({runs: unsorted, lead}: Row): Line {
  const rtl = isRtl(unsorted.map(({text}) => text).join(' '));
  const runs = inOrder(unsorted, rtl);
  const most = heaviest(runs, lead);
  const cells: Run[][] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const open = cells.at(-1);
    if (open !== undefined && last !== undefined && gapOf(last, run) < CELL_GAP * most.size) {
      open.push(run);
    } else cells.push([run]);
    last = run;
  }
  const share = (of: (run: Run) => boolean): boolean => {
    return runs.every((run) => of(run) || !/[\p{L}\p{N}]/u.test(run.text));
  };
  return {
    phrase: phraseOf(runs, most, rtl),
    cells: cells.map((cell) => ({phrase: phraseOf(cell, most, rtl), ...extent(cell)})),
    ...extent(runs),
    y: most.y,
    size: most.size,
    font: most.face.font,
    bold: share(({face}) => face.bold),
    italic: share(({face}) => face.italic),
    // All letters of East Asia are of one width, and all type for them is of one width.
    mono: share(({face, text}) => face.mono && !/[\u2e80-\uffef]/.test(text)),
    rtl,
  };
}

// In letters' sizes: wider than the widest space of a justified line of words.
const CELL_GAP = 1;

function extent(runs: readonly Run[]): {x: number; end: number} {
  return {
    x: runs.reduce((least, {x}) => Math.min(least, x), Infinity),
    end: runs.reduce((most, {end}) => Math.max(most, end), -Infinity),
  };
}

/** How far two runs are apart, whichever is to the left; less than 0 where they overlap. */
function gapOf(last: Run, run: Run): number {
  return Math.max(last.x - run.end, run.x - last.end);
}

/**
 * Runs from left to right, or from right to left; in a line that is read from the right, those
 * of other scripts that stand together keep their own order.
 */
function inOrder(runs: readonly Run[], rtl: boolean): Run[] {
  const sorted = runs.toSorted((a, b) => a.x - b.x);
  if (!rtl) return sorted;
  const ordered: Run[] = [];
  let foreign: Run[] = [];
  for (const run of sorted.reverse()) {
    if (!run.rtl && /[\p{L}\p{N}]/u.test(run.text)) foreign.unshift(run);
    else {
      ordered.push(...foreign, run);
      foreign = [];
    }
  }
  return [...ordered, ...foreign];
}

/** A run that is set as most of the letters are; `lead` when there are none. */
function heaviest(runs: readonly Run[], lead: Run): Run {
  const weights = new Map<string, number>();
  let best = lead;
  let most = 0;
  for (const run of runs) {
    const key = `${run.face.font} ${Math.round(run.size * 2)}`;
    const weight = (weights.get(key) ?? 0) + run.text.length;
    weights.set(key, weight);
    if (weight > most) {
      most = weight;
      best = run;
    }
  }
  return best;
}

// In letters' sizes: what is not set as a space but is as wide as one.
const SPACE_GAP = 0.13;

function phraseOf(runs: readonly Run[], most: Run, rtl: boolean): Phrase {
  let text = '';
  const marks: Mark[] = [];
  let last: Run | undefined;
  for (const run of runs) {
    const number = noteNumber(run, most, text);
    const words = number ?? run.text;
    if (last !== undefined && number === null && isSpaced(last, run, rtl)) {
      text += /\s$/.test(text) ? '' : joint(text, words);
    }
    const start = text.length;
    text += words;
    if (number !== null && start === 0) text += ' ';
    last = run;
    const end = start + words.length;
    if (run.face.bold) marks.push({kind: 'strong', start, end});
    if (run.face.italic) marks.push({kind: 'emphasis', start, end});
    if (run.face.mono && !most.face.mono) marks.push({kind: 'code', start, end});
    for (const lead of number === null ? run.leads : []) {
      const span = {start: start + lead.start, end: start + lead.end};
      marks.push({kind: 'link', target: lead.target, ...span});
    }
  }
  const clean = cleanLine(text);
  // Letters that belong together may be in different runs, so the line is cleaned as a whole;
  // what is not clean has no marks, since their places may have moved.
  return {text: clean, marks: clean === text.trimEnd() ? marks : []};
}

function isSpaced(last: Run, run: Run, rtl: boolean): boolean {
  // Spaces of lines from the right may belong to either side: there only gaps tell.
  if (!rtl && (last.spaced.after || run.spaced.before)) return true;
  return gapOf(last, run) > SPACE_GAP * Math.min(last.size, run.size);
}

/**
 * The number of a note as "[3]" when `run` is surely one: small figures that are raised,
 * behind a word or the end of a sentence, or in front of everything. Units are short words.
 */
function noteNumber(run: Run, most: Run, before: string): string | null {
  if (!/^\d{1,3}(?: ?, ?\d{1,3})*$/.test(run.text)) return null;
  if (run.size > most.size * 0.85 || most.y - run.y < most.size * 0.15) return null;
  if (before !== '' && !/(?:\p{L}{3}|[.,;:!?)”’"'])$/u.test(before)) return null;
  return `[${run.text}]`;
}
