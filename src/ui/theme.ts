import {Chalk, type ChalkInstance} from 'chalk';
import {KINDS, type Kind} from '../model/entity.ts';
import type {Look} from '../state/theme.ts';
import {type Ink, PALETTES, type Palette} from './palette.ts';

/** How many colours the terminal shows: none, 16, 256, or 16 million. */
export type ColourDepth = 0 | 1 | 2 | 3;

/** Styles a stretch of plain text. */
export type Paint = (text: string) => string;

/**
 * What every part of the screen looks like. Bold, underline and inverse are used at every
 * depth, so that nothing is told by colour alone.
 */
export type Theme = {
  readonly coloured: boolean;
  readonly plain: Paint;
  readonly bold: Paint;
  readonly dim: Paint;
  readonly accent: Paint;
  readonly accentBold: Paint;
  readonly warning: Paint;
  /** Headings; `title` is the one of the first level. */
  readonly heading: Paint;
  readonly title: Paint;
  readonly strong: Paint;
  readonly emphasis: Paint;
  readonly code: Paint;
  readonly strike: Paint;
  readonly link: Paint;
  /** A mention of the selected entity, and the current one. */
  readonly lit: Readonly<Record<Kind, Paint>>;
  readonly current: Paint;
  /** A match of a search in the text; matched letters in a list. */
  readonly match: Paint;
  readonly letters: Paint;
  readonly kind: Readonly<Record<Kind, Paint>>;
  readonly cursor: Paint;
};

/** The theme for each look, for a terminal's depth of colours. */
export type Themes = (look: Look) => Theme;

/** Makes themes as they are asked for, each once. */
export function createThemes(depth: ColourDepth): Themes {
  const made = new Map<Look, Theme>();
  return (look) => {
    const theme = made.get(look) ?? makeTheme(look, depth);
    made.set(look, theme);
    return theme;
  };
}

/** Makes a look's paints for a terminal that shows that many colours. */
export function makeTheme(look: Look, shown: ColourDepth): Theme {
  const depth = look === 'plain' ? 0 : shown;
  const palette = PALETTES[look === 'plain' ? 'dark' : look];
  // Attributes are kept where there is no colour: NO_COLOR asks for no colour only.
  const base = new Chalk({level: depth === 0 ? 1 : depth});
  const fore = (colour: Ink): ChalkInstance => {
    if (depth === 0) return base;
    return depth === 1 ? base[colour.basic] : base.hex(colour.hex);
  };
  return {
    coloured: depth > 0,
    plain: (text) => text,
    bold: base.bold,
    dim: depth < 2 ? base.dim : fore(palette.quiet),
    accent: depth === 0 ? (text) => text : fore(palette.accent),
    accentBold: fore(palette.accent).bold,
    warning: fore(palette.warning).bold,
    heading: base.bold,
    title: base.bold.underline,
    strong: base.bold,
    emphasis: base.italic,
    code: depth === 0 ? (text) => text : fore(palette.code),
    strike: base.strikethrough,
    link: base.underline,
    lit: paintKinds((kind) => fore(palette.kinds[kind]).bold.underline),
    current: base.bold.inverse,
    match: matchPaint(base, palette, depth),
    letters: base.bold.underline,
    kind: paintKinds((kind) => (depth === 0 ? (text) => text : fore(palette.kinds[kind]))),
    cursor: base.inverse,
  };
}

function matchPaint(base: ChalkInstance, palette: Palette, depth: ColourDepth): Paint {
  const {back, fore} = palette.match;
  if (depth === 0) return base.inverse;
  if (depth === 1) return base.bgYellow.black;
  return base.bgHex(back.hex).hex(fore.hex);
}

function paintKinds(paint: (kind: Kind) => Paint): Readonly<Record<Kind, Paint>> {
  const paints = KINDS.map((kind) => [kind, paint(kind)] as const);
  return Object.fromEntries(paints) as Record<Kind, Paint>;
}
