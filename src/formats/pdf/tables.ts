import type {Mark} from '../../model/document.ts';
import type {Draft} from '../assemble.ts';
import type {Phrase} from '../phrase.ts';
import {type Alignment, rowsOf} from '../table.ts';
import {farOf, runsOn, type Usual} from './blocks.ts';
import {keepsHyphen, type Vocabulary} from './hyphens.ts';
import type {Line} from './lines.ts';
import {markerOf} from './paragraphs.ts';

/** A stretch of a column: lines that are a table's rows, or any others. */
export type Stretch = {readonly table: boolean; readonly lines: readonly Line[]};

type Span = {readonly x: number; readonly end: number};

/**
 * The lines of a column, the tables among them apart: neighbouring lines with gaps that no
 * words have, where the gaps of all of them leave at least one upright strip free. Linear
 * in the lines, given tables of a few columns.
 */
export function stretchesOf(column: readonly Line[], usual: Usual): Stretch[] {
  const stretches: {table: boolean; lines: Line[]}[] = [];
  for (let at = 0; at < column.length; ) {
    const end = tableFrom(column, at, usual);
    if (end > at) {
      stretches.push({table: true, lines: column.slice(at, end)});
      at = end;
      continue;
    }
    const line = column[at++];
    const open = stretches.at(-1);
    if (line === undefined) break;
    if (open?.table === false) open.lines.push(line);
    else stretches.push({table: false, lines: [line]});
  }
  return stretches;
}

/** Where the table that begins with line `from` ends; `from` itself when there is none. */
function tableFrom(column: readonly Line[], from: number, usual: Usual): number {
  let spans: readonly Span[] = [];
  let rows = 0;
  let end = from;
  for (let at = from; at < column.length; at++) {
    const line = column[at];
    const last = column[at - 1];
    if (line === undefined) break;
    if (at > from && last !== undefined && line.y - last.y > usual.leading * line.size * 2.5) break;
    if (isRow(line)) {
      const merged = at === from ? line.cells : mergedSpans([...spans, ...line.cells]);
      if (merged.length < 2 || merged.length < spans.length - 1) break;
      spans = merged;
      rows++;
      end = at + 1;
      continue;
    }
    // The rest of a cell that is longer than its column is wide.
    const [cell] = line.cells;
    if (at === from || cell === undefined || line.cells.length > 1) break;
    const columns = spans.filter((span) => overlap(span, cell));
    if (columns.length !== 1 || columns[0] === spans[0] || !fits(columns[0], cell, line.size))
      break;
    end = at + 1;
  }
  const lines = column.slice(from, end);
  const enough = rows > 2 || (rows === 2 && isNumeric(lines));
  return enough && !isProse(lines) ? end : from;
}

// What has more columns is no table that could be read by its rows.
const MOST_COLUMNS = 40;

function isRow({cells, phrase}: Line): boolean {
  if (cells.length < 2 || cells.length > MOST_COLUMNS) return false;
  const [first] = cells;
  const marker = cells.length === 2 && first !== undefined && markerOf(`${first.phrase.text} `);
  const numbered = cells.length === 2 && /^\d{1,4}:?$/.test(first?.phrase.text ?? '');
  return marker !== first?.phrase.text && !(numbered && phrase.marks.some(isCode));
}

/** Lines of words that are set wide apart to fill the column: a sentence runs over their ends. */
function isProse(lines: readonly Line[]): boolean {
  const running = lines.filter((line, index) => {
    const last = lines[index - 1];
    return last !== undefined && runsOn(last, line) && farOf(last) - farOf(line) < line.size * 4;
  });
  return running.length * 2 >= lines.length - 1;
}

function isCode({kind}: Mark): boolean {
  return kind === 'code';
}

function isNumeric(lines: readonly Line[]): boolean {
  return lines.every(({cells}) => /^\P{L}*\d\P{L}*$/u.test(cells.at(-1)?.phrase.text ?? ''));
}

function fits(span: Span | undefined, cell: Span, size: number): boolean {
  return span !== undefined && cell.x > span.x - size && cell.end < span.end + size * 4;
}

function overlap(one: Span, other: Span): boolean {
  return one.x < other.end && other.x < one.end;
}

function mergedSpans(spans: readonly Span[]): Span[] {
  const merged: {x: number; end: number}[] = [];
  for (const {x, end} of [...spans].sort((a, b) => a.x - b.x)) {
    const open = merged.at(-1);
    if (open !== undefined && x < open.end) open.end = Math.max(open.end, end);
    else merged.push({x, end});
  }
  return merged;
}

/** The rows of a table as drafts; the first is the heading row when it alone is bold. Linear. */
export function tableDrafts(lines: readonly Line[], usual: Usual, vocabulary: Vocabulary): Draft[] {
  const spans = mergedSpans(lines.filter(isRow).flatMap(({cells}) => cells));
  if (lines[0]?.rtl === true) spans.reverse();
  const rows: Phrase[][] = [];
  for (const [index, line] of lines.entries()) {
    const row = spans.map((span) => {
      const own = line.cells.filter((cell) => overlap(span, cell));
      return own.reduce<Phrase>((whole, {phrase}) => appended(whole, phrase, null), EMPTY);
    });
    const last = rows.at(-1);
    const before = lines[index - 1];
    const near = before !== undefined && line.y - before.y < usual.leading * line.size * 1.3;
    if (last !== undefined && near && !isRow(line)) {
      rows[rows.length - 1] = last.map((phrase, column) => {
        const more = row[column];
        return more === undefined || more.text === '' ? phrase : appended(phrase, more, vocabulary);
      });
    } else rows.push(row);
  }
  const bold = lines[0]?.bold === true && lines[1]?.bold === false;
  return rowsOf(
    rows,
    spans.map((_, column) => alignmentOf(rows, column)),
    bold ? 1 : 0,
  );
}

const EMPTY: Phrase = {text: '', marks: []};

/** Two phrases as one; with a `vocabulary` the second one is the line below the first. */
function appended(first: Phrase, second: Phrase, vocabulary: Vocabulary | null): Phrase {
  if (first.text === '') return second;
  const broken = vocabulary !== null && /\p{L}-$/u.test(first.text);
  const kept = !broken || keepsHyphen(first.text, second.text, vocabulary);
  const before = kept ? first.text : first.text.slice(0, -1);
  const start = before.length + (broken ? 0 : 1);
  const moved = second.marks.map((mark) => ({
    ...mark,
    start: mark.start + start,
    end: mark.end + start,
  }));
  return {
    text: before + (broken ? '' : ' ') + second.text,
    marks: [...first.marks, ...moved],
  };
}

function alignmentOf(rows: readonly (readonly Phrase[])[], column: number): Alignment {
  const cells = rows.map((row) => row[column]?.text ?? '').filter((text) => text !== '');
  const numeric = cells.filter((text) => /^[^\p{L}]*\d[^\p{L}]*$/u.test(text)).length;
  return cells.length > 1 && numeric * 2 > cells.length ? 'right' : null;
}
