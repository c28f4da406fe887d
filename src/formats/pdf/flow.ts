import {endsSentence, farOf, groupsOf, runsOn, type Usual} from './blocks.ts';
import type {Line} from './lines.ts';
import {isShort, markerOf, type PassageLine, paragraphsOf} from './paragraphs.ts';
import {stretchesOf} from './tables.ts';

/** Lines that make one block of the document, or the rows of one table. */
export type Passage = {
  readonly kind: 'text' | 'code' | 'table';
  readonly lines: readonly PassageLine[];
  /** Of most of its letters, in points. */
  readonly size: number;
  /** The page that it begins on, counted from 1. */
  readonly page: number;
  /** Where it begins and ends on its pages: the column's number in the document. */
  readonly column: number;
  /** The edge of the column that its last line stands in. */
  readonly far: number;
  /** Whether it stands outside the running text: a footnote, what is set at an angle. */
  readonly note: boolean;
};

/** A column of a page, from top to bottom. */
export type Column = {
  readonly page: number;
  /** In points. */
  readonly height: number;
  readonly lines: readonly Line[];
  readonly aside: boolean;
};

/** The passages of `columns`, those that run over from one column to the next whole again. */
export function passagesOf(columns: readonly Column[], usual: Usual): Passage[] {
  return rejoined(
    columns.flatMap((column, index) => inColumn(column, index, usual)),
    usual,
  );
}

function inColumn({page, height, lines, aside}: Column, index: number, usual: Usual): Passage[] {
  const far = lines.reduce((most, line) => Math.max(most, farOf(line)), -Infinity);
  const common = {page, column: index, far};
  const found = stretchesOf(lines, usual).flatMap(({table, lines: stretch}): Passage[] => {
    const size = stretch[0]?.size ?? usual.size;
    if (table) return [{...common, kind: 'table', lines: stretch.map(flowing), size, note: aside}];
    return groupsOf(stretch, far, usual).flatMap((group): Passage[] => {
      const [first] = group;
      if (first === undefined) return [];
      const kept = {...common, size: first.size, note: aside};
      if (group.every(({mono}) => mono))
        return [{...kept, kind: 'code', lines: group.map(flowing)}];
      return paragraphsOf(group, far).map((set) => ({...kept, kind: 'text', lines: set}));
    });
  });
  return aside ? found : withNotes(found, height, usual);
}

function flowing(line: Line): PassageLine {
  return {line, broken: false};
}

// In parts of the usual size: footnotes are set smaller than this.
const SMALL = 0.93;
const NOTE_MARK = /^(?:\[\d{1,3}\]|\d{1,3}\b|[*∗†‡§¶]|\p{Ll}\s)/u;

/** Marks the small print at a column's foot, from the first passage with a note's mark on. */
function withNotes(passages: readonly Passage[], height: number, usual: Usual): Passage[] {
  let from = passages.length;
  for (let at = passages.length - 1; at >= 0; at--) {
    const passage = passages[at];
    const first = passage?.lines[0]?.line;
    if (passage === undefined || first === undefined) break;
    if (passage.size > usual.size * SMALL || first.y < height * 0.4) break;
    if (passage.kind === 'text' && NOTE_MARK.test(first.phrase.text)) from = at;
  }
  return passages.map((passage, at) => (at >= from ? {...passage, note: true} : passage));
}

// Passages at the head of a column that may be passed over.
const FLOATS = 4;

/**
 * Passages with those that the end of a column or a page cut in two made one; the notes and
 * pictures' captions that stand between the parts come behind them. Linear.
 */
function rejoined(passages: readonly Passage[], usual: Usual): Passage[] {
  const out: Passage[] = [];
  let tail = -1;
  let open = -1;
  let column = -1;
  let skipped = 0;
  for (const passage of passages) {
    if (passage.note) {
      out.push(passage);
      continue;
    }
    if (passage.column !== column) {
      column = passage.column;
      open = tail;
      skipped = 0;
    }
    const before = out[open];
    if (before !== undefined && goesOn(before, passage, skipped > 0)) {
      out[open] = {
        ...before,
        lines: appended(before.lines, passage.lines),
        column: passage.column,
        far: passage.far,
      };
      tail = open;
      open = -1;
      continue;
    }
    // A picture's caption or a table may stand at the head of the column.
    if (!isBody(passage, usual) && skipped < FLOATS) skipped++;
    else open = -1;
    if (isBody(passage, usual)) tail = out.length;
    out.push(passage);
  }
  return out;
}

// Pushing onto the list that is there keeps a paragraph of a thousand pages linear.
function appended(lines: readonly PassageLine[], more: readonly PassageLine[]): PassageLine[] {
  const all = lines as PassageLine[];
  for (const set of more) all.push(set);
  return all;
}

function isBody({kind, size}: Passage, usual: Usual): boolean {
  return kind === 'text' && Math.abs(size - usual.size) <= usual.size * 0.06;
}

function goesOn(before: Passage, passage: Passage, apart: boolean): boolean {
  const last = before.lines.at(-1)?.line;
  const first = passage.lines[0]?.line;
  if (passage.kind !== 'text' || !last || !first) return false;
  if (Math.abs(before.size - passage.size) > before.size * 0.06) return false;
  if (last.bold !== first.bold && (last.bold || first.bold)) return false;
  if (runsOn(last, first)) return true;
  if (apart || endsSentence(last) || markerOf(first.phrase.text) !== null) return false;
  return !isShort(last, first, before.far) && before.lines.length > 1;
}
