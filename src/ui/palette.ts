import type {Kind} from '../model/entity.ts';

export const THEMES = ['dark', 'light'] as const;

export type ThemeName = (typeof THEMES)[number];

/** A colour for true-colour and 256-colour terminals, and its nearest of the basic sixteen. */
export type Ink = {
  readonly hex: string;
  readonly basic:
    | 'black'
    | 'red'
    | 'green'
    | 'yellow'
    | 'blue'
    | 'magenta'
    | 'cyan'
    | 'white'
    | 'gray'
    | 'redBright'
    | 'greenBright'
    | 'yellowBright'
    | 'blueBright'
    | 'magentaBright'
    | 'cyanBright'
    | 'whiteBright';
};

/** The colours of one theme. Everything not named here is the terminal's own. */
export type Palette = {
  /** Of the frame around the text, never in it: there colours are kinds. */
  readonly accent: Ink;
  /** Code; not the colour of any kind. */
  readonly code: Ink;
  /** Behind the lit matches of a search, and the text on it. */
  readonly match: {readonly back: Ink; readonly fore: Ink};
  readonly warning: Ink;
  readonly kinds: Readonly<Record<Kind, Ink>>;
};

function ink(hex: string, basic: Ink['basic']): Ink {
  return {hex, basic};
}

/**
 * For dark backgrounds. The hues of the named kinds follow the palette of Okabe and Ito
 * (2008), which people with the common kinds of colour blindness tell apart, lightened
 * to a contrast of at least 4.5:1 on #1c1c1c.
 */
export const DARK: Palette = {
  accent: ink('#7cc4f5', 'cyanBright'),
  code: ink('#c8b89a', 'white'),
  match: {back: ink('#e8c547', 'yellow'), fore: ink('#101010', 'black')},
  warning: ink('#ff8f66', 'redBright'),
  kinds: {
    person: ink('#6fc0f0', 'cyanBright'),
    organisation: ink('#eda72d', 'yellow'),
    place: ink('#35c9a0', 'greenBright'),
    group: ink('#b7a6f5', 'magentaBright'),
    event: ink('#f2e35c', 'yellowBright'),
    product: ink('#ff8f66', 'redBright'),
    work: ink('#e3a0cb', 'magenta'),
    date: ink('#b5b5b5', 'white'),
    money: ink('#b5b5b5', 'white'),
    quantity: ink('#b5b5b5', 'white'),
    contact: ink('#b5b5b5', 'white'),
  },
};

/** For light backgrounds: the same hues, darkened to at least 4.5:1 on #ffffff. */
export const LIGHT: Palette = {
  accent: ink('#005a9e', 'blue'),
  code: ink('#6b4f2a', 'black'),
  match: {back: ink('#f5d76e', 'yellow'), fore: ink('#101010', 'black')},
  warning: ink('#a83200', 'red'),
  kinds: {
    person: ink('#00609c', 'blue'),
    organisation: ink('#8a5200', 'red'),
    place: ink('#00694f', 'green'),
    group: ink('#5b48a8', 'magenta'),
    event: ink('#6b5d00', 'black'),
    product: ink('#a83200', 'red'),
    work: ink('#97356f', 'magenta'),
    date: ink('#5a5a5a', 'gray'),
    money: ink('#5a5a5a', 'gray'),
    quantity: ink('#5a5a5a', 'gray'),
    contact: ink('#5a5a5a', 'gray'),
  },
};
