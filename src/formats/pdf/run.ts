import type {Span} from '../../model/span.ts';

/** How the letters of a font look, as far as reading needs to know. */
export type Face = {
  /** What PDF.js calls the font: the same font of a document has one name. */
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly mono: boolean;
};

/** A stretch of a run that leads somewhere, in UTF-16 offsets of its text. */
export type Lead = Span & {readonly target: string};

/**
 * Text that was set in one go on one line. Lengths are in points; places count from the
 * upper left corner of the page as it is read, down and to the right.
 */
export type Run = {
  /** Without white space at its ends. */
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly face: Face;
  readonly rtl: boolean;
  /** Whether a space is set before or after it. */
  readonly spaced: {readonly before: boolean; readonly after: boolean};
  readonly leads: readonly Lead[];
};

/** What is set on a page. */
export type Page = {
  /** Counted from 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
  /** What is set at an angle to the rest, a list each angle, in the coordinates of that angle. */
  readonly asides: readonly (readonly Run[])[];
};

/** Half of `values` are at most this; 0 when there are none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}

/**
 * The value that weighs most when those within one `step` are counted together, or 0 when
 * there are none.
 */
export function commonest(
  values: readonly (readonly [value: number, weight: number])[],
  step: number,
): number {
  const weights = new Map<number, number>();
  let best = 0;
  let most = 0;
  for (const [value, weight] of values) {
    const key = Math.round(value / step);
    const sum = (weights.get(key) ?? 0) + weight;
    weights.set(key, sum);
    if (sum > most) {
      most = sum;
      best = key;
    }
  }
  return best * step;
}
