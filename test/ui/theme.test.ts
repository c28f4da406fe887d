import {describe, expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import {DARK, LIGHT, type Palette, THEMES} from '../../src/ui/palette.ts';
import {makeTheme, type Theme} from '../../src/ui/theme.ts';
import {plain} from './lines.ts';

/** Every way in which a theme styles text, by name. */
function paintsOf(theme: Theme): [string, string][] {
  const {coloured: _, lit, kind, ...paints} = theme;
  const kinds = KINDS.flatMap((one) => [
    [`lit ${one}`, lit[one]('Ana')] as [string, string],
    [`kind ${one}`, kind[one]('Ana')] as [string, string],
  ]);
  return [
    ...Object.entries(paints).map(([name, paint]): [string, string] => [name, paint('Ana')]),
    ...kinds,
  ];
}

/** The parameters of every SGR sequence in a painted string. */
function styles(painted: string): string[] {
  return [...painted.matchAll(/\x1b\[([\d;]*)m/g)].map(([, codes]) => codes ?? '');
}

const ATTRIBUTES = /^(0|1|2|3|4|7|9|22|23|24|27|29)$/;
const BASIC = /^(3\d|4\d|9\d|10\d)$/;

describe.each(THEMES)('the %s theme', (name) => {
  test.each([0, 1, 2, 3] as const)(
    'at depth %i keeps the text and styles nothing else',
    (depth) => {
      for (const [, painted] of paintsOf(makeTheme(name, depth))) {
        expect(plain(painted)).toBe('Ana');
        expect(`${painted}x`).toMatch(/(^|m)Ana/);
        const codes = styles(painted);
        // What is turned on is turned off again.
        expect(codes.length % 2).toBe(0);
      }
    },
  );

  test('without colours uses attributes alone', () => {
    for (const [, painted] of paintsOf(makeTheme(name, 0))) {
      for (const code of styles(painted)) expect(code).toMatch(ATTRIBUTES);
    }
  });

  test('with 16 colours uses those', () => {
    for (const [, painted] of paintsOf(makeTheme(name, 1))) {
      for (const code of styles(painted)) {
        expect(ATTRIBUTES.test(code) || BASIC.test(code)).toBe(true);
      }
    }
  });

  test('uses 256 and 16 million colours where there are', () => {
    expect(makeTheme(name, 2).kind.person('x')).toMatch(/\x1b\[38;5;\d+m/);
    expect(makeTheme(name, 3).kind.person('x')).toMatch(/\x1b\[38;2;\d+;\d+;\d+m/);
  });

  test('tells nothing by colour alone', () => {
    const theme = makeTheme(name, 0);
    for (const paint of [theme.current, theme.match, theme.letters, theme.accentBold]) {
      expect(paint('Ana')).not.toBe('Ana');
    }
    for (const kind of KINDS) {
      expect(theme.lit[kind]('Ana')).not.toBe('Ana');
      expect(theme.lit[kind]('Ana')).not.toBe(theme.current('Ana'));
    }
  });
});

/** The contrast of two colours as WCAG 2.2 defines it: 1 to 21. */
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.each<[string, Palette, string]>([
  ['dark', DARK, '#1c1c1c'],
  ['light', LIGHT, '#ffffff'],
])('the %s palette is read at 4.5:1 on its background', (_, palette, background) => {
  const inks = {accent: palette.accent, warning: palette.warning, ...palette.kinds};
  const dim = Object.entries(inks).filter(([, {hex}]) => contrast(hex, background) < 4.5);
  expect(dim.map(([name]) => name)).toEqual([]);
  expect(contrast(palette.match.fore.hex, palette.match.back.hex)).toBeGreaterThanOrEqual(4.5);
});
