/**
 * The index of the first item shown, so that the selected one is in view and, away from
 * both ends, in the middle: 0 when all `total` fit into `height` rows.
 */
export function firstShown(selected: number, total: number, height: number): number {
  const middle = Math.max(0, selected) - Math.floor(height / 2);
  return Math.max(0, Math.min(total - height, middle));
}
