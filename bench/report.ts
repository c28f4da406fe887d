import {type Figures, METRICS, type Metric} from './measure.ts';
import {median, medianRatio} from './statistics.ts';

/** A case's figures, one entry a round, the rounds in the same order for all cases. */
export type Runs = {readonly name: string; readonly rounds: readonly Figures[]};

/** Metrics of the start, which are given as ratios to the floor too. */
const STARTS: readonly Metric[] = ['text', 'complete', 'entities'];

/**
 * The table of medians as lines of text, the first row of which is the floor. Times are
 * in ms. In brackets: how many times the floor's complete start that is.
 */
export function table(floor: Runs, others: readonly Runs[]): readonly string[] {
  const baselines = valuesOf(floor, 'complete');
  const cell = (runs: Runs, metric: Metric): string => {
    const values = valuesOf(runs, metric);
    if (values.every(Number.isNaN)) return '-';
    const shown = rounded(median(values));
    if (!STARTS.includes(metric)) return shown;
    return `${shown} (${medianRatio(values, baselines).toFixed(2)})`;
  };
  const rows = [
    ['', ...METRICS],
    ...[floor, ...others].map((runs) => [
      runs.name,
      ...METRICS.map((metric) => cell(runs, metric)),
    ]),
  ];
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows.map((row) =>
    row
      .map((text, column) => {
        const width = widths?.[column] ?? 0;
        return column === 0 ? text.padEnd(width) : text.padStart(width);
      })
      .join('  '),
  );
}

function valuesOf({rounds}: Runs, metric: Metric): readonly number[] {
  return rounds.map((figures) => figures[metric] ?? Number.NaN);
}

/** Three digits that matter, and no more after the point. */
function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1);
}
