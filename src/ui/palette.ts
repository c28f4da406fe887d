import type {Kind} from '../model/entity.ts';
import type {Look} from '../state/theme.ts';

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

/** The colours of one look. Everything not named here is the terminal's own. */
export type Palette = {
  /** Of the frame around the text, never in it: there colours are kinds. */
  readonly accent: Ink;
  /** Code; not the colour of any kind. */
  readonly code: Ink;
  /** What is less than the text, and still read: terminals dim each in their own way. */
  readonly quiet: Ink;
  /** Behind the lit matches of a search, and the text on it. */
  readonly match: {readonly back: Ink; readonly fore: Ink};
  readonly warning: Ink;
  readonly kinds: Readonly<Record<Kind, Ink>>;
};

function ink(hex: string, basic: Ink['basic']): Ink {
  return {hex, basic};
}

/** The kinds that are figures rather than somebody or something share one neutral. */
function kinds(
  named: Omit<Palette['kinds'], 'date' | 'money' | 'quantity' | 'contact'>,
  neutral: Ink,
): Palette['kinds'] {
  return {...named, date: neutral, money: neutral, quantity: neutral, contact: neutral};
}

/**
 * The palettes. The inks of the kinds come out of a search for those that are farthest
 * apart (CIEDE2000) for the eye without protan, deutan or tritan vision and with each of
 * them, at a contrast of 4.5:1 and more (7:1 where it is to be high) on the background
 * that they are for; the test of this file computes it anew. They differ in lightness
 * as much as in hue, because lightness is what every eye sees.
 *
 * Of the sixteen basic colours every terminal has its own idea: only those are used that
 * are read on the background in all of them, so on light ones a few kinds share an ink.
 */
export const PALETTES: Readonly<Record<Exclude<Look, 'plain'>, Palette>> = {
  /** On #1c1c1c. */
  dark: {
    accent: ink('#7cc4f5', 'cyanBright'),
    code: ink('#c8b89a', 'white'),
    quiet: ink('#a3a3a3', 'white'),
    match: {back: ink('#e8c547', 'yellow'), fore: ink('#101010', 'black')},
    warning: ink('#ff8f66', 'redBright'),
    kinds: kinds(
      {
        person: ink('#0099cc', 'cyanBright'),
        organisation: ink('#ffcc66', 'yellow'),
        place: ink('#99ffbb', 'greenBright'),
        group: ink('#ddaaff', 'magentaBright'),
        event: ink('#998800', 'whiteBright'),
        product: ink('#ff8877', 'redBright'),
        work: ink('#cc6677', 'cyan'),
      },
      ink('#b2b2b2', 'white'),
    ),
  },
  /** On #ffffff. */
  light: {
    accent: ink('#005a9e', 'blue'),
    code: ink('#6b4f2a', 'black'),
    quiet: ink('#5f5f5f', 'black'),
    match: {back: ink('#f5d76e', 'yellow'), fore: ink('#101010', 'black')},
    warning: ink('#a83200', 'red'),
    kinds: kinds(
      {
        person: ink('#001155', 'blue'),
        organisation: ink('#996600', 'red'),
        place: ink('#337744', 'magenta'),
        group: ink('#6666bb', 'black'),
        event: ink('#334400', 'magenta'),
        product: ink('#660011', 'red'),
        work: ink('#883366', 'blue'),
      },
      ink('#626262', 'black'),
    ),
  },
  /** On #000000. */
  'contrast-dark': {
    accent: ink('#66d9ff', 'cyanBright'),
    code: ink('#e6d5b0', 'white'),
    quiet: ink('#d0d0d0', 'white'),
    match: {back: ink('#ffe14d', 'yellow'), fore: ink('#000000', 'black')},
    warning: ink('#ff9e80', 'redBright'),
    kinds: kinds(
      {
        person: ink('#6699ee', 'cyanBright'),
        organisation: ink('#bb9933', 'yellow'),
        place: ink('#00bb99', 'greenBright'),
        group: ink('#eebbff', 'magentaBright'),
        event: ink('#ffff99', 'whiteBright'),
        product: ink('#ffbb99', 'redBright'),
        work: ink('#ff7799', 'cyan'),
      },
      ink('#d0d0d0', 'white'),
    ),
  },
  /** On #ffffff. */
  'contrast-light': {
    accent: ink('#003f7d', 'blue'),
    code: ink('#4f3510', 'black'),
    quiet: ink('#444444', 'black'),
    match: {back: ink('#ffe14d', 'yellow'), fore: ink('#000000', 'black')},
    warning: ink('#8a1f00', 'red'),
    kinds: kinds(
      {
        person: ink('#005599', 'blue'),
        organisation: ink('#553300', 'red'),
        place: ink('#225533', 'magenta'),
        group: ink('#220055', 'black'),
        event: ink('#665500', 'magenta'),
        product: ink('#660011', 'red'),
        work: ink('#883366', 'blue'),
      },
      ink('#444444', 'black'),
    ),
  },
};
