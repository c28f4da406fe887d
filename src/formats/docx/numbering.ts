import {attributeOf, elementsIn, elementsWithin, type XmlElement} from '../xml-tree.ts';
import {isOn, numberIn} from './names.ts';
import {type RunProperties, readRunProperty} from './properties.ts';
import type {Styles} from './styles.ts';

/** How one level of a list is numbered. */
export type Level = {
  readonly start: number;
  /** See `numeral`. */
  readonly format: string;
  /** What stands before an item: "%1.%2" has the numbers of the first two levels. */
  readonly text: string;
  /** The levels (from 1) up to which a new item makes this one begin again; 0: none does. */
  readonly restart: number;
  /** Whether all its numbers are decimal. */
  readonly legal: boolean;
  /** What its text is set in, which says what signs its letters are; empty where it does not matter. */
  readonly font: string;
  /** The paragraph style that stands for this level, or null. */
  readonly style: string | null;
};

/** A way to number, which several lists may share, and count on in. */
export type Scheme = {readonly id: string; readonly levels: ReadonlyMap<number, Level>};

/** A list: its scheme, and at which levels it begins anew, with which number. */
export type List = {
  readonly scheme: Scheme;
  readonly starts: ReadonlyMap<number, number>;
};

// Word's own number of levels.
const LEVELS = 9;

/** The lists of a `w:numbering` tree, by their numbers (ECMA-376, part 1, 17.9). */
export function listsOf(tree: XmlElement, styles: Styles): ReadonlyMap<string, List> {
  const schemes = new Map<string, XmlElement>();
  for (const element of elementsWithin(tree, 'abstractnum')) {
    schemes.set(attributeOf(element, 'abstractnumid') ?? '', element);
  }
  const numbers = new Map<string, XmlElement>();
  for (const element of elementsWithin(tree, 'num')) {
    numbers.set(attributeOf(element, 'numid') ?? '', element);
  }
  const read = new Map<string, Scheme>();
  const schemeOf = (id: string): Scheme => {
    const known = read.get(id);
    if (known !== undefined) return known;
    const scheme = {id, levels: levelsIn(schemes.get(id))};
    read.set(id, scheme);
    return scheme;
  };
  const lists = new Map<string, List>();
  for (const [number, element] of numbers) {
    const id = abstractOf(element);
    const linked = linkedBy(schemes.get(id), styles);
    const scheme = schemeOf(linked === null ? id : abstractOf(numbers.get(linked)));
    lists.set(number, overridden(element, scheme));
  }
  return lists;
}

function abstractOf(number: XmlElement | undefined): string {
  const [found] = number === undefined ? [] : elementsIn(number, 'abstractnumid');
  return (found && attributeOf(found, 'val')) ?? '';
}

/** The list in whose place a scheme stands that only names a style, or null. */
function linkedBy(scheme: XmlElement | undefined, styles: Styles): string | null {
  const [link] = scheme === undefined ? [] : elementsIn(scheme, 'numstylelink');
  const style = link && attributeOf(link, 'val');
  return style ? (styles.paragraph(style).paragraph.list ?? null) : null;
}

function overridden(number: XmlElement, scheme: Scheme): List {
  const levels = new Map(scheme.levels);
  const starts = new Map<number, number>();
  for (const override of elementsIn(number, 'lvloverride').slice(0, LEVELS)) {
    const level = numberIn(override.attributes, 'ilvl') ?? 0;
    for (const [own, rules] of levelsIn(override)) levels.set(own, rules);
    for (const start of elementsIn(override, 'startoverride')) {
      starts.set(level, numberIn(start.attributes, 'val') ?? 1);
    }
  }
  return {scheme: {id: scheme.id, levels}, starts};
}

function levelsIn(element: XmlElement | undefined): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const level of element === undefined ? [] : elementsIn(element, 'lvl').slice(0, LEVELS)) {
    const number = numberIn(level.attributes, 'ilvl') ?? 0;
    levels.set(number, levelOf(level, number));
  }
  return levels;
}

function levelOf(element: XmlElement, level: number): Level {
  const said = (name: string): string | null => {
    const [found] = elementsIn(element, name);
    return found === undefined ? null : attributeOf(found, 'val');
  };
  const number = (name: string): number | null => numberIn({val: said(name) ?? ''}, 'val');
  const [legal] = elementsIn(element, 'islgl');
  return {
    start: Math.max(0, number('start') ?? 0),
    format: said('numfmt') ?? 'decimal',
    text: said('lvltext') ?? '',
    restart: number('lvlrestart') ?? level,
    legal: legal !== undefined && isOn(legal.attributes),
    font: fontOf(element),
    style: said('pstyle'),
  };
}

function fontOf(element: XmlElement): string {
  const run: RunProperties = {};
  for (const properties of elementsIn(element, 'rpr')) {
    for (const {name, attributes} of elementsIn(properties)) readRunProperty(run, name, attributes);
  }
  return run.font ?? '';
}
