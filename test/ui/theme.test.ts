import {describe, expect, test} from 'vitest';
import {KINDS} from '../../src/model/entity.ts';
import type {Look} from '../../src/state/theme.ts';
import {createThemes, makeTheme, type Theme} from '../../src/ui/theme.ts';
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

const COLOURED: readonly Look[] = ['dark', 'light', 'contrast-dark', 'contrast-light'];

describe.each(COLOURED)('the %s theme', (name) => {
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

test('the plain theme has no colours on any terminal', () => {
  for (const depth of [0, 1, 2, 3] as const) {
    const theme = makeTheme('plain', depth);
    expect(theme.coloured).toBe(false);
    expect(paintsOf(theme)).toEqual(paintsOf(makeTheme('dark', 0)));
  }
});

test('themes are made once, a look each', () => {
  const themes = createThemes(3);
  expect(themes('light')).toBe(themes('light'));
  expect(themes('light').kind.person('x')).not.toBe(themes('dark').kind.person('x'));
});
