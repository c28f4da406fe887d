import type {Page, Run} from '../../../src/formats/pdf/run.ts';

const FACE = {font: 'f', bold: false, italic: false, mono: false};

/** A run of ten-point text whose letters are five points wide. */
export function run(text: string, x: number, y: number, more: Partial<Run> = {}): Run {
  const spaced = {before: false, after: false};
  const end = x + text.length * 5;
  return {text, x, end, y, size: 10, face: FACE, rtl: false, spaced, leads: [], ...more};
}

/** A page of A4 with runs and nothing else. */
export function pageWith(number: number, runs: readonly Run[]): Page {
  return {number, width: 595, height: 842, runs, asides: []};
}

/** The words of runs in their order. */
export function words(runs: readonly Run[]): string[] {
  return runs.map(({text}) => text);
}
