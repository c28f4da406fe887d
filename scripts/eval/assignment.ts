/**
 * The greatest sum of weights that pairs of a row and a column can reach when each row and
 * each column is used once at most (the Hungarian method with potentials, cubic time).
 * Weights are not negative; rows are all of one length.
 */
export function bestAssignment(weights: readonly (readonly number[])[]): number {
  const rows = weights.length;
  const columns = weights[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return 0;
  if (rows > columns) return bestAssignment(transposed(weights, rows, columns));
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  // Row that holds each column, and the column before it on the current path; 0 is none.
  const holder = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row++) {
    holder[0] = row;
    let column = 0;
    const least = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    while ((holder[column] ?? 0) !== 0) {
      used[column] = 1;
      const from = holder[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let j = 1; j <= columns; j++) {
        if (used[j] === 1) continue;
        const cost = -(weights[from - 1]?.[j - 1] ?? 0);
        const reduced = cost - (rowPotential[from] ?? 0) - (columnPotential[j] ?? 0);
        if (reduced < (least[j] ?? 0)) {
          least[j] = reduced;
          before[j] = column;
        }
        if ((least[j] ?? 0) < delta) {
          delta = least[j] ?? 0;
          next = j;
        }
      }
      for (let j = 0; j <= columns; j++) {
        if (used[j] === 1) {
          const held = holder[j] ?? 0;
          rowPotential[held] = (rowPotential[held] ?? 0) + delta;
          columnPotential[j] = (columnPotential[j] ?? 0) - delta;
        } else least[j] = (least[j] ?? 0) - delta;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = before[column] ?? 0;
      holder[column] = holder[previous] ?? 0;
      column = previous;
    }
  }
  let sum = 0;
  for (let j = 1; j <= columns; j++) sum += weights[(holder[j] ?? 0) - 1]?.[j - 1] ?? 0;
  return sum;
}

function transposed(
  weights: readonly (readonly number[])[],
  rows: number,
  columns: number,
): number[][] {
  return Array.from({length: columns}, (_, column) =>
    Array.from({length: rows}, (_, row) => weights[row]?.[column] ?? 0),
  );
}
