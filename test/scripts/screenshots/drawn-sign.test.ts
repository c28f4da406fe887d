import {expect, test} from 'vitest';
import {drawnSign} from '../../../scripts/screenshots/drawn-sign.ts';

const [WIDTH, HEIGHT] = [8, 16];

/** The corners of the rectangles of a path: left, top, right, bottom. */
function rectangles(sign: string): readonly (readonly number[])[] {
  const path = drawnSign(sign, WIDTH, HEIGHT) ?? '';
  return [...path.matchAll(/M(\S+) (\S+)H(\S+)V(\S+)H\S+Z/g)].map((found) =>
    found.slice(1).map(Number),
  );
}

test('letters and blanks are not drawn', () => {
  for (const sign of ['a', ' ', '❯', '漢', '']) expect(drawnSign(sign, WIDTH, HEIGHT)).toBeNull();
});

test.for([
  ['─', {left: true, right: true, top: false, bottom: false}],
  ['│', {left: false, right: false, top: true, bottom: true}],
  ['╭', {left: false, right: true, top: false, bottom: true}],
  ['╯', {left: true, right: false, top: true, bottom: false}],
  ['┼', {left: true, right: true, top: true, bottom: true}],
] as const)('%s reaches the edges that its neighbours meet it at', ([sign, edges]) => {
  const drawn = rectangles(sign);
  expect({
    left: drawn.some(([left]) => left === 0),
    right: drawn.some(([, , right]) => right === WIDTH),
    top: drawn.some(([, top]) => top === 0),
    bottom: drawn.some(([, , , bottom]) => bottom === HEIGHT),
  }).toEqual(edges);
});

test('every braille sign has as many dots as its number has bits', () => {
  for (let bits = 0; bits < 256; bits++) {
    const expected = bits.toString(2).replaceAll('0', '').length;
    expect(rectangles(String.fromCharCode(0x2800 + bits))).toHaveLength(expected);
  }
});
