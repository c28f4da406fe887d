import type {Items} from './glyphs.ts';

const SIGN = /^[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe4f\uff00-\uff60]$/;
// Fewer may stand below each other by chance.
const ENOUGH = 20;

/** Whether `text` is one sign of East Asia, which stands upright in vertical lines. */
export function isSign(text: string): boolean {
  return SIGN.test(text);
}

/**
 * Whether a page is set in vertical lines with a font for horizontal ones, sign by sign: most of
 * its signs stand by themselves, each one below the last. Linear.
 */
export function isStacked(items: Items): boolean {
  let [signs, stacked] = [0, 0];
  let last: readonly number[] = [];
  for (const item of items) {
    if ('type' in item || item.str.trim() === '') continue;
    signs += item.str.length;
    const [, , , size = 0, x = 0, y = 0]: readonly number[] = item.transform;
    const [, , , , lastX = 0, lastY = 0] = last;
    const step = lastY - y;
    const below = Math.abs(x - lastX) < size * 0.2 && step > size * 0.5 && step < size * 2;
    if (below && isSign(item.str)) stacked++;
    last = item.transform;
  }
  return stacked > ENOUGH && stacked * 2 > signs;
}
