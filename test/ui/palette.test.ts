import {
  type Color,
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagContrast,
} from 'culori';
import {describe, expect, test} from 'vitest';
import type {Kind} from '../../src/model/entity.ts';
import {type Ink, PALETTES, type Palette} from '../../src/ui/palette.ts';

/** What each palette is for: its background, the contrast asked of it, how far apart its kinds are. */
const LOOKS = [
  {look: 'dark', background: '#1c1c1c', contrast: 4.5, distance: 12},
  {look: 'light', background: '#ffffff', contrast: 4.5, distance: 11},
  {look: 'contrast-dark', background: '#000000', contrast: 7, distance: 12},
  {look: 'contrast-light', background: '#ffffff', contrast: 7, distance: 8.5},
] as const;

/** The kinds with a hue of their own, and the neutral of the others. */
const APART: readonly Kind[] = [
  'person',
  'organisation',
  'place',
  'group',
  'event',
  'product',
  'work',
  'date',
];

/** Eyes that see all colours, and those with a whole deficiency (Machado et al. 2009). */
const EYES: readonly {readonly sight: string; readonly see: (colour: Color) => Color}[] = [
  {sight: 'all colours', see: (colour) => colour},
  {sight: 'protanopia', see: filterDeficiencyProt(1)},
  {sight: 'deuteranopia', see: filterDeficiencyDeuter(1)},
  {sight: 'tritanopia', see: filterDeficiencyTrit(1)},
];

const distance = differenceCiede2000();

function inksOf(palette: Palette): Record<string, Ink> {
  const {accent, code, quiet, warning} = palette;
  return {accent, code, quiet, warning, ...palette.kinds};
}

describe.each(LOOKS)('the $look palette', ({look, background, contrast, distance: least}) => {
  const palette = PALETTES[look];

  test(`is read at ${contrast}:1 on ${background}`, () => {
    for (const [name, {hex}] of Object.entries(inksOf(palette))) {
      expect(wcagContrast(hex, background), name).toBeGreaterThanOrEqual(contrast);
    }
    const {fore, back} = palette.match;
    expect(wcagContrast(fore.hex, back.hex)).toBeGreaterThanOrEqual(contrast);
  });

  test.each(EYES)(`has kinds that are ${least} apart for $sight`, ({see}) => {
    for (const [first, second] of pairs(APART)) {
      const apart = distance(see(colourOf(palette, first)), see(colourOf(palette, second)));
      expect(apart, `${first} and ${second}`).toBeGreaterThanOrEqual(least);
    }
  });

  test('has figures in one neutral', () => {
    const {date, money, quantity, contact} = palette.kinds;
    expect(new Set([date, money, quantity, contact]).size).toBe(1);
  });
});

function colourOf(palette: Palette, kind: Kind): Color {
  const colour = parse(palette.kinds[kind].hex);
  if (colour === undefined) throw new Error(`the ink of ${kind} is no colour`);
  return colour;
}

/** The sixteen colours as xterm has them by itself. */
const XTERM: Readonly<Record<Ink['basic'], string>> = {
  black: '#000000',
  red: '#cd0000',
  green: '#00cd00',
  yellow: '#cdcd00',
  blue: '#0000ee',
  magenta: '#cd00cd',
  cyan: '#00cdcd',
  white: '#e5e5e5',
  gray: '#7f7f7f',
  redBright: '#ff0000',
  greenBright: '#00ff00',
  yellowBright: '#ffff00',
  blueBright: '#5c5cff',
  magentaBright: '#ff00ff',
  cyanBright: '#00ffff',
  whiteBright: '#ffffff',
};

describe.each(LOOKS)('the $look palette in sixteen colours', ({look, background}) => {
  const palette = PALETTES[look];

  test(`is read at 4.5:1 on ${background} with the colours of xterm`, () => {
    const on = background === '#1c1c1c' ? '#000000' : background;
    for (const [name, {basic}] of Object.entries(inksOf(palette))) {
      expect(wcagContrast(XTERM[basic], on), name).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('has inks of their own for people, organisations, places and groups', () => {
    const {person, organisation, place, group} = palette.kinds;
    const inks = [person, organisation, place, group].map(({basic}) => basic);
    expect(new Set(inks).size).toBe(4);
  });
});

function pairs<T>(list: readonly T[]): readonly (readonly [T, T])[] {
  return list.flatMap((first, index) =>
    list.slice(index + 1).map((second) => [first, second] as const),
  );
}
