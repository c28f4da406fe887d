/** Where a line drawing leaves its cell, and how thick: 1 thin, 2 thick. */
type Arms = {
  readonly up?: 1 | 2;
  readonly right?: 1 | 2;
  readonly down?: 1 | 2;
  readonly left?: 1 | 2;
};

const LINES: Readonly<Record<string, Arms>> = {
  '─': {left: 1, right: 1},
  '━': {left: 2, right: 2},
  '│': {up: 1, down: 1},
  '┃': {up: 2, down: 2},
  '╭': {right: 1, down: 1},
  '╮': {left: 1, down: 1},
  '╰': {right: 1, up: 1},
  '╯': {left: 1, up: 1},
  '┌': {right: 1, down: 1},
  '┐': {left: 1, down: 1},
  '└': {right: 1, up: 1},
  '┘': {left: 1, up: 1},
  '┏': {right: 2, down: 2},
  '┓': {left: 2, down: 2},
  '┗': {right: 2, up: 2},
  '┛': {left: 2, up: 2},
  '├': {up: 1, down: 1, right: 1},
  '┤': {up: 1, down: 1, left: 1},
  '┬': {left: 1, right: 1, down: 1},
  '┴': {left: 1, right: 1, up: 1},
  '┼': {up: 1, right: 1, down: 1, left: 1},
  '╵': {up: 1},
  '╷': {down: 1},
  '╹': {up: 2},
  '╻': {down: 2},
};

/** Block elements: what they fill of their cell, as shares of it: left, top, right, bottom. */
const BLOCKS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '█': [0, 0, 1, 1],
  '▀': [0, 0, 1, 0.5],
  '▄': [0, 0.5, 1, 1],
  '▌': [0, 0, 0.5, 1],
  '▐': [0.5, 0, 1, 1],
  '▕': [0.875, 0, 1, 1],
  '▏': [0, 0, 0.125, 1],
};

const BRAILLE = {first: 0x2800, last: 0x28ff} as const;
// Column and row of the dot that each bit stands for (Unicode, chapter 21.1).
const DOTS = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [0, 3],
  [1, 3],
] as const;

/**
 * The path data of a sign that has to meet its neighbours (lines, blocks, braille dots), in a
 * cell of `width` by `height`; null for anything else, which is text.
 */
export function drawnSign(sign: string, width: number, height: number): string | null {
  const arms = LINES[sign];
  if (arms !== undefined) return linesPath(arms, width, height);
  const block = BLOCKS[sign];
  if (block !== undefined) {
    const [left, top, right, bottom] = block;
    return rectangle(left * width, top * height, right * width, bottom * height);
  }
  const code = sign.length === 1 ? sign.charCodeAt(0) : 0;
  if (code < BRAILLE.first || code > BRAILLE.last) return null;
  return braillePath(code - BRAILLE.first, width, height);
}

const THIN = 1.2;

function linesPath({up, right, down, left}: Arms, width: number, height: number): string {
  const x = width / 2;
  const y = height / 2;
  const half = (thickness: number) => (thickness * THIN) / 2;
  // An arm reaches as far over the middle as the ones across are thick, so that corners close.
  const across = half(Math.max(left ?? 0, right ?? 0, 1));
  const along = half(Math.max(up ?? 0, down ?? 0, 1));
  return [
    up === undefined ? '' : rectangle(x - half(up), 0, x + half(up), y + across),
    down === undefined ? '' : rectangle(x - half(down), y - across, x + half(down), height),
    left === undefined ? '' : rectangle(0, y - half(left), x + along, y + half(left)),
    right === undefined ? '' : rectangle(x - along, y - half(right), width, y + half(right)),
  ].join('');
}

function braillePath(bits: number, width: number, height: number): string {
  const radius = width / 7;
  return DOTS.flatMap(([column, row], bit) => {
    if ((bits & (1 << bit)) === 0) return [];
    const x = width * (0.28 + 0.44 * column);
    const y = height * (0.16 + 0.225 * row);
    return [rectangle(x - radius, y - radius, x + radius, y + radius)];
  }).join('');
}

function rectangle(left: number, top: number, right: number, bottom: number): string {
  return `M${number(left)} ${number(top)}H${number(right)}V${number(bottom)}H${number(left)}Z`;
}

function number(value: number): string {
  return String(Math.round(value * 100) / 100);
}
