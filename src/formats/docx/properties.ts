import {type Attributes, isOn, numberIn, valueIn} from './names.ts';

/** What languages a run's letters are in: Latin and the like, East Asian, written right to left. */
export type Languages = {
  readonly latin: string | null;
  readonly eastAsian: string | null;
  readonly rightToLeft: string | null;
};

/** How a run looks, as far as it is said at one place. Grows while it is read. */
export type RunProperties = {
  style?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  hidden?: boolean;
  font?: string;
  languages?: Languages;
};

/** What a paragraph is, as far as it is said at one place. Grows while it is read. */
export type ParagraphProperties = {
  style?: string;
  /** The list's number; "0" is none. */
  list?: string;
  /** The level in the list, from 0. */
  listLevel?: number;
  /** The level in the outline, from 0; 9 is running text. */
  outline?: number;
  /** A large initial, which stands in a paragraph of its own before the rest. */
  initial?: boolean;
  /** Whether it is set to the right, or centred. */
  align?: 'left' | 'center' | 'right';
};

/** Notes in `into` what the element of this local name in a `w:rPr` says. */
export function readRunProperty(into: RunProperties, name: string, attributes: Attributes): void {
  switch (name) {
    case 'rStyle':
      into.style = valueIn(attributes, 'val') ?? '';
      break;
    case 'b':
      into.bold = isOn(attributes);
      break;
    case 'i':
      into.italic = isOn(attributes);
      break;
    case 'strike':
    case 'dstrike':
      into.strike = isOn(attributes) || into.strike === true;
      break;
    case 'vanish':
      into.hidden = isOn(attributes);
      break;
    case 'rFonts':
      into.font = valueIn(attributes, 'ascii') ?? valueIn(attributes, 'hAnsi') ?? '';
      break;
    case 'lang':
      into.languages = {
        latin: valueIn(attributes, 'val'),
        eastAsian: valueIn(attributes, 'eastAsia'),
        rightToLeft: valueIn(attributes, 'bidi'),
      };
      break;
  }
}

/** Notes in `into` what the element of this local name in a `w:pPr` or `w:numPr` says. */
export function readParagraphProperty(
  into: ParagraphProperties,
  name: string,
  attributes: Attributes,
): void {
  switch (name) {
    case 'pStyle':
      into.style = valueIn(attributes, 'val') ?? '';
      break;
    case 'numId':
      into.list = valueIn(attributes, 'val') ?? '0';
      break;
    case 'ilvl':
      into.listLevel = numberIn(attributes, 'val') ?? 0;
      break;
    case 'outlineLvl':
      into.outline = numberIn(attributes, 'val') ?? 9;
      break;
    case 'framePr':
      into.initial = /^(?:drop|margin)$/.test(valueIn(attributes, 'dropCap') ?? '');
      break;
    case 'jc':
      into.align = alignmentOf(valueIn(attributes, 'val'));
      break;
  }
}

function alignmentOf(value: string | null): 'left' | 'center' | 'right' {
  if (value === 'center') return 'center';
  return value === 'right' || value === 'end' ? 'right' : 'left';
}
