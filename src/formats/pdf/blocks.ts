import type {Line} from './lines.ts';
import {commonest, median} from './run.ts';

/** What is usual in a document: in points, and the name of the font. */
export type Usual = {
  readonly size: number;
  /** From one line to the next, in parts of the letters' size. */
  readonly leading: number;
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** What most letters of a document's columns of lines are set in. Linear but for sorting. */
export function usualOf(columns: readonly (readonly Line[])[]): Usual {
  const lines = columns.flat();
  const weigh = ({phrase}: Line): number => phrase.text.length;
  const size = commonest(
    lines.map((line) => [line.size, weigh(line)]),
    0.25,
  );
  const steps: number[] = [];
  const fonts = new Map<string, number>();
  let best = lines[0];
  for (const column of columns) {
    for (const [index, line] of column.entries()) {
      if (Math.abs(line.size - size) > size * 0.06) continue;
      const last = column[index - 1];
      const step = last === undefined ? 0 : (line.y - last.y) / line.size;
      if (step > 0.8 && step < 2.2) steps.push(step);
      fonts.set(line.font, (fonts.get(line.font) ?? 0) + weigh(line));
      if ((fonts.get(line.font) ?? 0) > (fonts.get(best?.font ?? '') ?? 0)) best = line;
    }
  }
  return {
    size: size || 10,
    leading: leadingOf(steps),
    font: best?.font ?? '',
    bold: best?.bold ?? false,
    italic: best?.italic ?? false,
  };
}

// Lines of one paragraph are the commonest neighbours, but short paragraphs may outnumber
// them: of the steps that are often the smallest is meant.
function leadingOf(steps: readonly number[]): number {
  if (steps.length === 0) return 1.2;
  const often = commonest(
    steps.map((step) => [step, 1]),
    0.05,
  );
  return Math.min(often, median(steps)) || 1.2;
}

/** Where a line begins and ends in the direction in which it is read, in points. */
export function startOf({rtl, x, end}: Line): number {
  return rtl ? -end : x;
}

export function farOf({rtl, x, end}: Line): number {
  return rtl ? -x : end;
}

// In letters' sizes: so near to its column's edge a line is full.
const FULL = 4;
// Of the usual step: what is wider parts paragraphs.
const WIDE = 1.22;
// So wide a step can come from a formula or a raised letter, when a sentence runs over it.
const WIDEST = 1.7;

/**
 * The lines of a column, which ends at `far`, in groups that stand together: parted where the step to the next line is
 * wider than usual, or the letters are of another size or kind. Linear.
 */
export function groupsOf(column: readonly Line[], far: number, usual: Usual): Line[][] {
  const groups: Line[][] = [];
  let last: Line | undefined;
  for (const line of column) {
    const open = groups.at(-1);
    if (open !== undefined && last !== undefined && belongs(last, line, open, far, usual))
      open.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

function belongs(
  last: Line,
  line: Line,
  open: readonly Line[],
  far: number,
  usual: Usual,
): boolean {
  if (last.rtl !== line.rtl) return false;
  // An address in a typewriter's letters may fill a line of running text.
  if (last.mono !== line.mono && farOf(last) < far - line.size * FULL) return false;
  const step = line.y - last.y;
  const size = Math.max(line.size, last.size);
  if (step < 0 || Math.abs(line.size - last.size) > size * 0.08) return false;
  // A heading ends before its column does.
  if (last.bold !== line.bold && (open.every(({bold}) => bold) || endsSentence(last))) return false;
  const before = open.at(-2);
  const own = before === undefined ? 0 : last.y - before.y;
  const usualStep = Math.max(own, usual.leading * size);
  if (step <= usualStep * WIDE) return true;
  return step <= usualStep * WIDEST && runsOn(last, line);
}

/** Whether `text` ends as a sentence does, closing quotation marks and note numbers aside. */
export function endsSentence({phrase}: Line): boolean {
  return /[.!?…:;。！？।؟۔][)\]”’"'»」』]*(?:\[\d+(?:, ?\d+)*\])?$/u.test(phrase.text);
}

/** Whether a sentence runs from one line into the next, by its letters alone. */
export function runsOn(last: Line, line: Line): boolean {
  if (/-$/.test(last.phrase.text)) return /^\p{L}/u.test(line.phrase.text);
  return !endsSentence(last) && /^\p{Ll}/u.test(line.phrase.text);
}
